import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PlanProof","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/PlanProof.md","filePath":"en/api/hygie/explain/interfaces/PlanProof.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/PlanProof.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / PlanProof</p><h1 id="planproof" tabindex="-1"><code>PlanProof</code> <a class="header-anchor" href="#planproof" aria-label="Permalink to &quot;\`PlanProof\`&quot;">​</a></h1><p>How far it is proved that nothing is cheaper.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-gaphours"></a> <code>gapHours</code></td><td><code>number</code></td><td>By how many hours a cheaper plan might be cheaper: 0 where it can be by its cost alone.</td></tr><tr><td><a id="property-isproved"></a> <code>isProved</code></td><td><code>boolean</code></td><td>Is it proved that no plan reaches as much in fewer hours or, in as many, at less cost; and, where the most is asked for, that none reaches more? If not, there were too many plans to try them all.</td></tr><tr><td><a id="property-leasthours"></a> <code>leastHours</code></td><td><code>number</code></td><td>No plan that reaches as much takes fewer hours than this: that is proved.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/PlanProof.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlanProof = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlanProof as default
};
