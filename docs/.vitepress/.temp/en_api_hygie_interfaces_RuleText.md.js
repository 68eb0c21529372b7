import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleText","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/RuleText.md","filePath":"en/api/hygie/interfaces/RuleText.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/RuleText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / RuleText</p><h1 id="ruletext" tabindex="-1"><code>RuleText</code> <a class="header-anchor" href="#ruletext" aria-label="Permalink to &quot;\`RuleText\`&quot;">​</a></h1><p>What people read of the rule, in one language.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-changes"></a> <code>changes?</code></td><td><code>object</code></td><td>What versions of the rule changed, and for whom, by version.</td></tr><tr><td><a id="property-fail"></a> <code>fail</code></td><td><code>string</code></td><td>What is said when it is not met.</td></tr><tr><td><a id="property-limits"></a> <code>limits?</code></td><td><code>string</code></td><td>What the rule does not check, where one could think that it does.</td></tr><tr><td><a id="property-parameters"></a> <code>parameters?</code></td><td><code>object</code></td><td>Why parameters have the values that they have, by their names.</td></tr><tr><td><a id="property-pass"></a> <code>pass</code></td><td><code>string</code></td><td>What is said when it is met.</td></tr><tr><td><a id="property-steps"></a> <code>steps</code></td><td>readonly <code>string</code>[]</td><td>What to do on Monday morning, in order.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>The rule in a few words.</td></tr><tr><td><a id="property-unknown"></a> <code>unknown</code></td><td><code>string</code></td><td>What is said when facts are missing.</td></tr><tr><td><a id="property-why"></a> <code>why</code></td><td><code>string</code></td><td>Why it matters, in two sentences.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/RuleText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleText as default
};
