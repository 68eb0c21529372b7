import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"BudgetGap","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/BudgetGap.md","filePath":"en/api/hygie/interfaces/BudgetGap.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/BudgetGap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / BudgetGap</p><h1 id="budgetgap" tabindex="-1"><code>BudgetGap</code> <a class="header-anchor" href="#budgetgap" aria-label="Permalink to &quot;\`BudgetGap\`&quot;">​</a></h1><p>More cases than may be tried.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cases"></a> <code>cases</code></td><td><code>number</code></td><td>How many cases were tried.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;budget&quot;</code></td><td>The budget was spent.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/BudgetGap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BudgetGap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BudgetGap as default
};
