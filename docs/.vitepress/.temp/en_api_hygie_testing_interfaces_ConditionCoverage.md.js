import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ConditionCoverage","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/testing/interfaces/ConditionCoverage.md","filePath":"en/api/hygie/testing/interfaces/ConditionCoverage.md"}');
const _sfc_main = { name: "en/api/hygie/testing/interfaces/ConditionCoverage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/testing</a> / ConditionCoverage</p><h1 id="conditioncoverage" tabindex="-1"><code>ConditionCoverage</code> <a class="header-anchor" href="#conditioncoverage" aria-label="Permalink to &quot;\`ConditionCoverage\`&quot;">​</a></h1><p>What the cases of a rule have seen a condition be.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>JSON Pointer into the rule, to the condition.</td></tr><tr><td><a id="property-seen"></a> <code>seen</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/ConditionTruth"><code>ConditionTruth</code></a>, <code>number</code>&gt;&gt;</td><td>How often it was so: once a case, and of a condition on the elements of a list once an element.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>The condition in words: <code>autoLockMinutes &lt;= 15</code>.</td></tr><tr><td><a id="property-unseen"></a> <code>unseen</code></td><td>readonly <a href="./../type-aliases/ConditionTruth"><code>ConditionTruth</code></a>[]</td><td>What it never was.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/testing/interfaces/ConditionCoverage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConditionCoverage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConditionCoverage as default
};
