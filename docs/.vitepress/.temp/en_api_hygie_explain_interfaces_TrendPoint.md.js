import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TrendPoint","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/TrendPoint.md","filePath":"en/api/hygie/explain/interfaces/TrendPoint.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/TrendPoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / TrendPoint</p><h1 id="trendpoint" tabindex="-1"><code>TrendPoint</code> <a class="header-anchor" href="#trendpoint" aria-label="Permalink to &quot;\`TrendPoint\`&quot;">​</a></h1><p>A report in a trend.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-counts"></a> <code>counts</code></td><td><a href="./../../interfaces/Counts"><code>Counts</code></a></td><td>How many rules had each outcome.</td></tr><tr><td><a id="property-evaluatedat"></a> <code>evaluatedAt</code></td><td><code>string</code></td><td>The instant of the evaluation.</td></tr><tr><td><a id="property-pack"></a> <code>pack</code></td><td><a href="./../../interfaces/PackRef"><code>PackRef</code></a></td><td>The pack, and its version.</td></tr><tr><td><a id="property-score"></a> <code>score</code></td><td><a href="./../../interfaces/Interval"><code>Interval</code></a></td><td>The score.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/TrendPoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrendPoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrendPoint as default
};
