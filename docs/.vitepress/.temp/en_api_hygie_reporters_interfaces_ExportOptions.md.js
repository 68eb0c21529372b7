import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ExportOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/ExportOptions.md","filePath":"en/api/hygie/reporters/interfaces/ExportOptions.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/ExportOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / ExportOptions</p><h1 id="exportoptions" tabindex="-1"><code>ExportOptions</code> <a class="header-anchor" href="#exportoptions" aria-label="Permalink to &quot;\`ExportOptions\`&quot;">​</a></h1><p>What every format is written from, beside the report.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./CsvReportOptions"><code>CsvReportOptions</code></a></li><li><a href="./PortfolioOptions"><code>PortfolioOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-pack"></a> <code>pack</code></td><td><a href="./../../interfaces/CompiledPack"><code>CompiledPack</code></a></td><td>The pack that the report was made with; a lean one has no quotes, references and sources.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/ExportOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExportOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExportOptions as default
};
