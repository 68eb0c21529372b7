import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DroppedOperand","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/testing/interfaces/DroppedOperand.md","filePath":"en/api/hygie/testing/interfaces/DroppedOperand.md"}');
const _sfc_main = { name: "en/api/hygie/testing/interfaces/DroppedOperand.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/testing</a> / DroppedOperand</p><h1 id="droppedoperand" tabindex="-1"><code>DroppedOperand</code> <a class="header-anchor" href="#droppedoperand" aria-label="Permalink to &quot;\`DroppedOperand\`&quot;">​</a></h1><p>An operand of <code>and</code> or <code>or</code> was dropped.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-index"></a> <code>index</code></td><td><code>number</code></td><td>Which operand, from 0.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;operand-dropped&quot;</code></td><td>It was dropped.</td></tr><tr><td><a id="property-operator"></a> <code>operator</code></td><td><code>string</code></td><td>The operator.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/testing/interfaces/DroppedOperand.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DroppedOperand = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DroppedOperand as default
};
