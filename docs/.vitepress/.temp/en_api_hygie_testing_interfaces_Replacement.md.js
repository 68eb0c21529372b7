import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Replacement","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/testing/interfaces/Replacement.md","filePath":"en/api/hygie/testing/interfaces/Replacement.md"}');
const _sfc_main = { name: "en/api/hygie/testing/interfaces/Replacement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/testing</a> / Replacement</p><h1 id="replacement" tabindex="-1"><code>Replacement</code> <a class="header-anchor" href="#replacement" aria-label="Permalink to &quot;\`Replacement\`&quot;">​</a></h1><p>An operator or a value became another.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-from"></a> <code>from</code></td><td><code>string</code></td><td>What stood there.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;became&quot;</code></td><td>One became another.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>string</code></td><td>What it became.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/testing/interfaces/Replacement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Replacement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Replacement as default
};
