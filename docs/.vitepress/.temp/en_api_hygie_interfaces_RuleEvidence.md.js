import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleEvidence","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/RuleEvidence.md","filePath":"en/api/hygie/interfaces/RuleEvidence.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/RuleEvidence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / RuleEvidence</p><h1 id="ruleevidence" tabindex="-1"><code>RuleEvidence</code> <a class="header-anchor" href="#ruleevidence" aria-label="Permalink to &quot;\`RuleEvidence\`&quot;">​</a></h1><p>Whether the rule&#39;s evidence is fresh, and what there is of it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-items"></a> <code>items</code></td><td>readonly <a href="./EvidenceState"><code>EvidenceState</code></a>[]</td><td>The evidence that bears on the rule.</td></tr><tr><td><a id="property-status"></a> <code>status</code></td><td><a href="./../type-aliases/EvidenceStatus"><code>EvidenceStatus</code></a></td><td>Does fresh evidence support every fact that the verdict rests on, of those that the rule accepts evidence for? partial: some of them.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/RuleEvidence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleEvidence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleEvidence as default
};
