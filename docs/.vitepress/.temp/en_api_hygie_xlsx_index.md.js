import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"hygie/xlsx","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/xlsx/index.md","filePath":"en/api/hygie/xlsx/index.md"}');
const _sfc_main = { name: "en/api/hygie/xlsx/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / hygie/xlsx</p><h1 id="hygie-xlsx" tabindex="-1">hygie/xlsx <a class="header-anchor" href="#hygie-xlsx" aria-label="Permalink to &quot;hygie/xlsx&quot;">​</a></h1><p>Questionnaires and reports as workbooks for spreadsheet programs. Writing them takes the library exceljs.</p><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/factsFromWorkbook">factsFromWorkbook</a></td><td>The facts that somebody filled in: what <a href="./functions/toWorkbook">toWorkbook</a> wrote, read back. Blank is unknown. Formulas are not trusted, and told. It takes no library, and throws nothing, whatever the bytes are.</td></tr><tr><td><a href="./functions/reportToWorkbook">reportToWorkbook</a></td><td>A report as a workbook (<code>.xlsx</code>): a summary, the results, a checklist with a step a row, the reasons, the questions, the plan, the evidence and the waivers, each a sheet with filters. A text is never taken for a formula.</td></tr><tr><td><a href="./functions/toWorkbook">toWorkbook</a></td><td>The questionnaire of a pack as a workbook (<code>.xlsx</code>) that people fill in with a spreadsheet program: a sheet a section, a table a list, choices to choose from, help as notes. All but the answers is locked, without a password. <a href="./functions/factsFromWorkbook">factsFromWorkbook</a> reads it back.</td></tr></tbody></table><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Interface</th><th>Description</th></tr></thead><tbody><tr><td><a href="./interfaces/ExportedWorkbook">ExportedWorkbook</a></td><td>A pack or a report as a workbook.</td></tr><tr><td><a href="./interfaces/WorkbookOptions">WorkbookOptions</a></td><td>How a questionnaire is written.</td></tr></tbody></table><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="loss" tabindex="-1">Loss <a class="header-anchor" href="#loss" aria-label="Permalink to &quot;Loss&quot;">​</a></h3><p>Re-exports <a href="./../reporters/interfaces/Loss">Loss</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/xlsx/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
