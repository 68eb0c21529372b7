import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleDiff","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/RuleDiff.md","filePath":"en/api/hygie/interfaces/RuleDiff.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/RuleDiff.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / RuleDiff</p><h1 id="rulediff" tabindex="-1"><code>RuleDiff</code> <a class="header-anchor" href="#rulediff" aria-label="Permalink to &quot;\`RuleDiff\`&quot;">​</a></h1><p>What became of a rule that both packs have.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-changes"></a> <code>changes</code></td><td>readonly <a href="./Change"><code>Change</code></a>[]</td><td>What differs, with JSON Pointers into the rule.</td></tr><tr><td><a id="property-from"></a> <code>from?</code></td><td><code>string</code></td><td>The pack that it comes from, when the later pack has it from another.</td></tr><tr><td><a id="property-proof"></a> <code>proof</code></td><td><a href="./../type-aliases/Proof"><code>Proof</code></a></td><td>Of all facts that are valid, and of all days where days count: <code>proved</code> that no verdict differs, <code>refuted</code> by <a href="#property-verdicts">verdicts</a>, or <code>open</code>, which counts as if one did.</td></tr><tr><td><a id="property-reason"></a> <code>reason?</code></td><td><a href="./../type-aliases/Gap"><code>Gap</code></a></td><td>Why it is open, or whether verdicts may differ in other ways too.</td></tr><tr><td><a id="property-ruleid"></a> <code>ruleId</code></td><td><code>string</code></td><td>The id of the rule.</td></tr><tr><td><a id="property-verdicts"></a> <code>verdicts</code></td><td>readonly <a href="./VerdictChange"><code>VerdictChange</code></a>[]</td><td>One example of each way in which verdicts differ.</td></tr><tr><td><a id="property-version"></a> <code>version</code></td><td><a href="./VersionChange"><code>VersionChange</code></a></td><td>Its versions, and the one that it needs.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/RuleDiff.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleDiff = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleDiff as default
};
