import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CsvOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/CsvOptions.md","filePath":"en/api/hygie/reporters/interfaces/CsvOptions.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/CsvOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / CsvOptions</p><h1 id="csvoptions" tabindex="-1"><code>CsvOptions</code> <a class="header-anchor" href="#csvoptions" aria-label="Permalink to &quot;\`CsvOptions\`&quot;">​</a></h1><p>How a table is written as CSV.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./CsvReportOptions"><code>CsvReportOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-bom"></a> <code>bom?</code></td><td><code>boolean</code></td><td>The mark by which Excel tells UTF-8, in front. Default: true; false for programs that do not know it.</td></tr><tr><td><a id="property-separator"></a> <code>separator?</code></td><td><code>&quot;,&quot;</code> | <code>&quot;;&quot;</code></td><td>What stands between cells: a comma, or the semicolon that French spreadsheet programs expect; then decimals have a comma. Default: <code>,</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/CsvOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CsvOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CsvOptions as default
};
