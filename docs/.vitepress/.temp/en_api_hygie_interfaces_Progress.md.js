import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Progress","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Progress.md","filePath":"en/api/hygie/interfaces/Progress.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Progress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Progress</p><h1 id="progress" tabindex="-1"><code>Progress</code> <a class="header-anchor" href="#progress" aria-label="Permalink to &quot;\`Progress\`&quot;">​</a></h1><p>How far work over the rules of a pack has come.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cases"></a> <code>cases</code></td><td><code>number</code></td><td>How many cases the search that is under way has tried.</td></tr><tr><td><a id="property-rule"></a> <code>rule</code></td><td><code>number</code></td><td>Which of the rules it is, from 1.</td></tr><tr><td><a id="property-ruleid"></a> <code>ruleId</code></td><td><code>string</code></td><td>The rule that is worked on.</td></tr><tr><td><a id="property-rules"></a> <code>rules</code></td><td><code>number</code></td><td>How many rules there are.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Progress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Progress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Progress as default
};
