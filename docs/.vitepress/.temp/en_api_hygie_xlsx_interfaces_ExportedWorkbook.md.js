import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ExportedWorkbook","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/xlsx/interfaces/ExportedWorkbook.md","filePath":"en/api/hygie/xlsx/interfaces/ExportedWorkbook.md"}');
const _sfc_main = { name: "en/api/hygie/xlsx/interfaces/ExportedWorkbook.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/xlsx</a> / ExportedWorkbook</p><h1 id="exportedworkbook" tabindex="-1"><code>ExportedWorkbook</code> <a class="header-anchor" href="#exportedworkbook" aria-label="Permalink to &quot;\`ExportedWorkbook\`&quot;">​</a></h1><p>A pack or a report as a workbook.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-bytes"></a> <code>bytes</code></td><td><code>Uint8Array</code></td><td>The bytes of the file, <code>.xlsx</code>.</td></tr><tr><td><a id="property-lost"></a> <code>lost</code></td><td>readonly <a href="./../../reporters/interfaces/Loss"><code>Loss</code></a>[]</td><td>What of it is lost.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/xlsx/interfaces/ExportedWorkbook.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExportedWorkbook = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExportedWorkbook as default
};
