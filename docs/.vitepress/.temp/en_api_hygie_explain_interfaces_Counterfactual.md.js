import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Counterfactual","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/Counterfactual.md","filePath":"en/api/hygie/explain/interfaces/Counterfactual.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/Counterfactual.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / Counterfactual</p><h1 id="counterfactual" tabindex="-1"><code>Counterfactual</code> <a class="header-anchor" href="#counterfactual" aria-label="Permalink to &quot;\`Counterfactual\`&quot;">​</a></h1><p>Changes to the facts of a practice with which a rule passes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-changes"></a> <code>changes</code></td><td>readonly <a href="./FactChange"><code>FactChange</code></a>[]</td><td>Each of them is needed; they are made in this order.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>The same in words.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/Counterfactual.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Counterfactual = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Counterfactual as default
};
