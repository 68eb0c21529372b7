import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CsvReportOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/CsvReportOptions.md","filePath":"en/api/hygie/reporters/interfaces/CsvReportOptions.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/CsvReportOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / CsvReportOptions</p><h1 id="csvreportoptions" tabindex="-1"><code>CsvReportOptions</code> <a class="header-anchor" href="#csvreportoptions" aria-label="Permalink to &quot;\`CsvReportOptions\`&quot;">​</a></h1><p>How reports are written as CSV.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./ExportOptions"><code>ExportOptions</code></a></li><li><a href="./CsvOptions"><code>CsvOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-bom"></a> <code>bom?</code></td><td><code>boolean</code></td><td>The mark by which Excel tells UTF-8, in front. Default: true; false for programs that do not know it.</td><td><a href="./CsvOptions"><code>CsvOptions</code></a>.<a href="./CsvOptions#property-bom"><code>bom</code></a></td></tr><tr><td><a id="property-names"></a> <code>names?</code></td><td>readonly <code>string</code>[]</td><td>Of several reports: what each practice is called, in their order. Default: their numbers, from 1.</td><td>-</td></tr><tr><td><a id="property-pack"></a> <code>pack</code></td><td><a href="./../../interfaces/CompiledPack"><code>CompiledPack</code></a></td><td>The pack that the report was made with; a lean one has no quotes, references and sources.</td><td><a href="./ExportOptions"><code>ExportOptions</code></a>.<a href="./ExportOptions#property-pack"><code>pack</code></a></td></tr><tr><td><a id="property-separator"></a> <code>separator?</code></td><td><code>&quot;,&quot;</code> | <code>&quot;;&quot;</code></td><td>What stands between cells: a comma, or the semicolon that French spreadsheet programs expect; then decimals have a comma. Default: <code>,</code>.</td><td><a href="./CsvOptions"><code>CsvOptions</code></a>.<a href="./CsvOptions#property-separator"><code>separator</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/CsvReportOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CsvReportOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CsvReportOptions as default
};
