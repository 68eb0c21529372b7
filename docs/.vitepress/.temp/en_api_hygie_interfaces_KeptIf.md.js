import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"KeptIf","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/KeptIf.md","filePath":"en/api/hygie/interfaces/KeptIf.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/KeptIf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / KeptIf</p><h1 id="keptif" tabindex="-1"><code>KeptIf</code> <a class="header-anchor" href="#keptif" aria-label="Permalink to &quot;\`KeptIf\`&quot;">​</a></h1><p>The fact that lets the answer hold all the same, and the value that it has then.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The path of a fact outside of lists.</td></tr><tr><td><a id="property-is"></a> <code>is</code></td><td><code>string</code> | <code>number</code> | <code>boolean</code></td><td>Its value.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/KeptIf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeptIf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeptIf as default
};
