import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PortfolioOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/PortfolioOptions.md","filePath":"en/api/hygie/reporters/interfaces/PortfolioOptions.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/PortfolioOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / PortfolioOptions</p><h1 id="portfoliooptions" tabindex="-1"><code>PortfolioOptions</code> <a class="header-anchor" href="#portfoliooptions" aria-label="Permalink to &quot;\`PortfolioOptions\`&quot;">​</a></h1><p>How a portfolio is written as a page.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./ExportOptions"><code>ExportOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-locale"></a> <code>locale?</code></td><td><code>string</code></td><td>A language tag, looked up in the languages of the pack. Default: its first.</td><td>-</td></tr><tr><td><a id="property-pack"></a> <code>pack</code></td><td><a href="./../../interfaces/CompiledPack"><code>CompiledPack</code></a></td><td>The pack that the report was made with; a lean one has no quotes, references and sources.</td><td><a href="./ExportOptions"><code>ExportOptions</code></a>.<a href="./ExportOptions#property-pack"><code>pack</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/PortfolioOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PortfolioOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PortfolioOptions as default
};
