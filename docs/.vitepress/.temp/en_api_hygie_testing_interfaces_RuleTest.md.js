import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleTest","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/testing/interfaces/RuleTest.md","filePath":"en/api/hygie/testing/interfaces/RuleTest.md"}');
const _sfc_main = { name: "en/api/hygie/testing/interfaces/RuleTest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/testing</a> / RuleTest</p><h1 id="ruletest" tabindex="-1"><code>RuleTest</code> <a class="header-anchor" href="#ruletest" aria-label="Permalink to &quot;\`RuleTest\`&quot;">​</a></h1><p>What the cases of a rule come to.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cases"></a> <code>cases</code></td><td><code>number</code></td><td>How many cases it has.</td></tr><tr><td><a id="property-equivalent"></a> <code>equivalent</code></td><td>readonly <a href="./EquivalentMutant"><code>EquivalentMutant</code></a>[]</td><td>The changes that are proved to change no outcome: no case can notice them.</td></tr><tr><td><a id="property-failed"></a> <code>failed</code></td><td>readonly <a href="./FailedCase"><code>FailedCase</code></a>[]</td><td>The cases that do not hold.</td></tr><tr><td><a id="property-mutants"></a> <code>mutants</code></td><td><code>object</code></td><td>Small changes of the logic.</td></tr><tr><td><code>mutants.all</code></td><td><code>number</code></td><td>How many were tried.</td></tr><tr><td><code>mutants.killed</code></td><td><code>number</code></td><td>How many of them some case notices.</td></tr><tr><td><a id="property-open"></a> <code>open</code></td><td>readonly <a href="./OpenMutant"><code>OpenMutant</code></a>[]</td><td>The changes of which that is open; they count as not noticed.</td></tr><tr><td><a id="property-ruleid"></a> <code>ruleId</code></td><td><code>string</code></td><td>The id of the rule.</td></tr><tr><td><a id="property-survivors"></a> <code>survivors</code></td><td>readonly <a href="./SurvivingMutant"><code>SurvivingMutant</code></a>[]</td><td>The changes that no case notices though facts exist that would.</td></tr><tr><td><a id="property-uncovered"></a> <code>uncovered</code></td><td>readonly (<code>&quot;pass&quot;</code> | <code>&quot;fail&quot;</code> | <code>&quot;unknown&quot;</code> | <code>&quot;not-applicable&quot;</code>)[]</td><td>The outcomes that the rule can have and no case expects.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/testing/interfaces/RuleTest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleTest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleTest as default
};
