import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CompileLogicOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/logic/interfaces/CompileLogicOptions.md","filePath":"en/api/hygie/logic/interfaces/CompileLogicOptions.md"}');
const _sfc_main = { name: "en/api/hygie/logic/interfaces/CompileLogicOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/logic</a> / CompileLogicOptions</p><h1 id="compilelogicoptions" tabindex="-1"><code>CompileLogicOptions</code> <a class="header-anchor" href="#compilelogicoptions" aria-label="Permalink to &quot;\`CompileLogicOptions\`&quot;">​</a></h1><p>What <a href="./../functions/compileLogic">compileLogic</a> may be told beside the logic.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-now"></a> <code>now?</code></td><td><code>string</code> | <code>Date</code></td><td>The instant that <code>days_since</code> counts to. Default: the present, at each call.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/logic/interfaces/CompileLogicOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CompileLogicOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CompileLogicOptions as default
};
