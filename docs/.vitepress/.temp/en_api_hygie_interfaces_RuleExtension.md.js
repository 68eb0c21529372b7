import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleExtension","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/RuleExtension.md","filePath":"en/api/hygie/interfaces/RuleExtension.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/RuleExtension.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / RuleExtension</p><h1 id="ruleextension" tabindex="-1"><code>RuleExtension</code> <a class="header-anchor" href="#ruleextension" aria-label="Permalink to &quot;\`RuleExtension\`&quot;">​</a></h1><p>What is changed of a rule of another pack, and what is added to it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cases"></a> <code>cases?</code></td><td>readonly <a href="./Case"><code>Case</code></a>[]</td><td>More cases. One with the name of a case of the rule stands in its place, as when another parameter changes the outcome.</td></tr><tr><td><a id="property-disabled"></a> <code>disabled?</code></td><td><a href="./Disabled"><code>Disabled</code></a></td><td>The rule does not apply, for the reason that is given.</td></tr><tr><td><a id="property-evidence"></a> <code>evidence?</code></td><td>readonly <a href="./AcceptedEvidence"><code>AcceptedEvidence</code></a>[]</td><td>Evidence that is accepted as well.</td></tr><tr><td><a id="property-parameters"></a> <code>parameters?</code></td><td><code>object</code></td><td>Values of its parameters, within the bounds that the rule sets.</td></tr><tr><td><a id="property-references"></a> <code>references?</code></td><td>readonly <a href="./Reference"><code>Reference</code></a>[]</td><td>Where other frameworks ask for the same, as well.</td></tr><tr><td><a id="property-severity"></a> <code>severity?</code></td><td><a href="./../type-aliases/Severity"><code>Severity</code></a></td><td>How much harm follows when it is not met, in place of its own severity.</td></tr><tr><td><a id="property-text"></a> <code>text?</code></td><td><code>object</code></td><td>Its texts in more languages, by language tag.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/RuleExtension.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleExtension = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleExtension as default
};
