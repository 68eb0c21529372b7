import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SurvivingMutant","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/testing/interfaces/SurvivingMutant.md","filePath":"en/api/hygie/testing/interfaces/SurvivingMutant.md"}');
const _sfc_main = { name: "en/api/hygie/testing/interfaces/SurvivingMutant.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/testing</a> / SurvivingMutant</p><h1 id="survivingmutant" tabindex="-1"><code>SurvivingMutant</code> <a class="header-anchor" href="#survivingmutant" aria-label="Permalink to &quot;\`SurvivingMutant\`&quot;">​</a></h1><p>A change that no case notices though it changes an outcome.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>UnnoticedMutant</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-change"></a> <code>change</code></td><td><code>string</code></td><td>What was changed, in English: <code>&lt;= became &lt;</code>.</td><td><code>UnnoticedMutant.change</code></td></tr><tr><td><a id="property-mutation"></a> <code>mutation</code></td><td><a href="./../type-aliases/Mutation"><code>Mutation</code></a></td><td>The same as data.</td><td><code>UnnoticedMutant.mutation</code></td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>JSON Pointer into the rule, to what was changed.</td><td><code>UnnoticedMutant.pointer</code></td></tr><tr><td><a id="property-proof"></a> <code>proof</code></td><td><code>&quot;refuted&quot;</code></td><td>That it changes nothing is refuted.</td><td>-</td></tr><tr><td><a id="property-witness"></a> <code>witness</code></td><td><a href="./../../interfaces/Case"><code>Case</code></a></td><td>A case that would notice it, ready to paste.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/testing/interfaces/SurvivingMutant.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SurvivingMutant = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SurvivingMutant as default
};
