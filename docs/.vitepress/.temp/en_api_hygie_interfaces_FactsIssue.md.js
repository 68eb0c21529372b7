import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FactsIssue","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/FactsIssue.md","filePath":"en/api/hygie/interfaces/FactsIssue.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/FactsIssue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / FactsIssue</p><h1 id="factsissue" tabindex="-1"><code>FactsIssue</code> <a class="header-anchor" href="#factsissue" aria-label="Permalink to &quot;\`FactsIssue\`&quot;">​</a></h1><p>A problem of the facts, as Standard Schema has it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td>What is wrong and the mend, in English; <code>describeProblem</code> says the problem in another language.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td>readonly (<code>string</code> | <code>number</code>)[]</td><td>The names of members and the places of items that lead to it.</td></tr><tr><td><a id="property-problem"></a> <code>problem</code></td><td><a href="./../type-aliases/Problem"><code>Problem</code></a></td><td>The problem.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/FactsIssue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FactsIssue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FactsIssue as default
};
