import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Summary","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Summary.md","filePath":"en/api/hygie/interfaces/Summary.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Summary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Summary</p><h1 id="summary" tabindex="-1"><code>Summary</code> <a class="header-anchor" href="#summary" aria-label="Permalink to &quot;\`Summary\`&quot;">​</a></h1><p>How many rules have each outcome, and the scores.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-counts"></a> <code>counts</code></td><td><a href="./Counts"><code>Counts</code></a></td><td>How many rules have each outcome.</td></tr><tr><td><a id="property-impacts"></a> <code>impacts</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/ImpactId"><code>ImpactId</code></a>, <a href="./Interval"><code>Interval</code></a>&gt;&gt;</td><td>The score over the rules of each impact.</td></tr><tr><td><a id="property-score"></a> <code>score</code></td><td><a href="./Interval"><code>Interval</code></a></td><td>The severity-weighted share of rules that are met: low takes each unknown for a fail, high for a pass.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Summary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Summary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Summary as default
};
