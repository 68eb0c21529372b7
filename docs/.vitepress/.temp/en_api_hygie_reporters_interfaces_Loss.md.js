import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Loss","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/Loss.md","filePath":"en/api/hygie/reporters/interfaces/Loss.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/Loss.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / Loss</p><h1 id="loss" tabindex="-1"><code>Loss</code> <a class="header-anchor" href="#loss" aria-label="Permalink to &quot;\`Loss\`&quot;">​</a></h1><p>What a report or a pack holds and a format has no place for.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-count"></a> <code>count</code></td><td><code>number</code></td><td>How many of it there are.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>string</code></td><td>The member, by its path in the report, or in the definition of the pack: <code>results[].reasons[].asked</code>, <code>summary.impacts.*</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/Loss.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Loss = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Loss as default
};
