import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"NumberExtent","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/NumberExtent.md","filePath":"en/api/hygie/explain/interfaces/NumberExtent.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/NumberExtent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / NumberExtent</p><h1 id="numberextent" tabindex="-1"><code>NumberExtent</code> <a class="header-anchor" href="#numberextent" aria-label="Permalink to &quot;\`NumberExtent\`&quot;">​</a></h1><p>Numbers, and of a list how many items it has.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./Ends"><code>Ends</code></a>&lt;<code>number</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-exclusivemaximum"></a> <code>exclusiveMaximum?</code></td><td><code>number</code></td><td>It is less than this.</td><td><a href="./Ends"><code>Ends</code></a>.<a href="./Ends#property-exclusivemaximum"><code>exclusiveMaximum</code></a></td></tr><tr><td><a id="property-exclusiveminimum"></a> <code>exclusiveMinimum?</code></td><td><code>number</code></td><td>It is more than this.</td><td><a href="./Ends"><code>Ends</code></a>.<a href="./Ends#property-exclusiveminimum"><code>exclusiveMinimum</code></a></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;number&quot;</code></td><td>Tells it from the others.</td><td>-</td></tr><tr><td><a id="property-maximum"></a> <code>maximum?</code></td><td><code>number</code></td><td>The greatest value.</td><td><a href="./Ends"><code>Ends</code></a>.<a href="./Ends#property-maximum"><code>maximum</code></a></td></tr><tr><td><a id="property-minimum"></a> <code>minimum?</code></td><td><code>number</code></td><td>The least value.</td><td><a href="./Ends"><code>Ends</code></a>.<a href="./Ends#property-minimum"><code>minimum</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/NumberExtent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NumberExtent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NumberExtent as default
};
