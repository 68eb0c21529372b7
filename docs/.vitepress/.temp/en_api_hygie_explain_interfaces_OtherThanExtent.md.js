import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OtherThanExtent","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/OtherThanExtent.md","filePath":"en/api/hygie/explain/interfaces/OtherThanExtent.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/OtherThanExtent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / OtherThanExtent</p><h1 id="otherthanextent" tabindex="-1"><code>OtherThanExtent</code> <a class="header-anchor" href="#otherthanextent" aria-label="Permalink to &quot;\`OtherThanExtent\`&quot;">​</a></h1><p>Any text but some.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;other-than&quot;</code></td><td>Tells it from the others.</td></tr><tr><td><a id="property-values"></a> <code>values</code></td><td>readonly <code>string</code>[]</td><td>The values that it may not be.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/OtherThanExtent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OtherThanExtent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OtherThanExtent as default
};
