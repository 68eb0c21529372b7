import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleConfig","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/RuleConfig.md","filePath":"en/api/hygie/interfaces/RuleConfig.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/RuleConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / RuleConfig</p><h1 id="ruleconfig" tabindex="-1"><code>RuleConfig</code> <a class="header-anchor" href="#ruleconfig" aria-label="Permalink to &quot;\`RuleConfig\`&quot;">​</a></h1><p>What an embedder may change of one rule.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-disabled"></a> <code>disabled?</code></td><td><code>object</code></td><td>The rule does not apply, for the reason given.</td></tr><tr><td><code>disabled.reason</code></td><td><code>string</code></td><td>The reason, as the report tells it.</td></tr><tr><td><a id="property-parameters"></a> <code>parameters?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>number</code> | <code>boolean</code>&gt;&gt;</td><td>Values of parameters, within the bounds that the rule sets.</td></tr><tr><td><a id="property-severity"></a> <code>severity?</code></td><td><a href="./../type-aliases/Severity"><code>Severity</code></a></td><td>How much harm follows when it is not met.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/RuleConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleConfig as default
};
