import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleCoverage","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/testing/interfaces/RuleCoverage.md","filePath":"en/api/hygie/testing/interfaces/RuleCoverage.md"}');
const _sfc_main = { name: "en/api/hygie/testing/interfaces/RuleCoverage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/testing</a> / RuleCoverage</p><h1 id="rulecoverage" tabindex="-1"><code>RuleCoverage</code> <a class="header-anchor" href="#rulecoverage" aria-label="Permalink to &quot;\`RuleCoverage\`&quot;">​</a></h1><p>What the cases of a rule have seen its conditions be.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-conditions"></a> <code>conditions</code></td><td>readonly <a href="./ConditionCoverage"><code>ConditionCoverage</code></a>[]</td><td>Its conditions: those that some truth is missing of first, then in the order of the logic.</td></tr><tr><td><a id="property-ruleid"></a> <code>ruleId</code></td><td><code>string</code></td><td>The id of the rule.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/testing/interfaces/RuleCoverage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleCoverage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleCoverage as default
};
