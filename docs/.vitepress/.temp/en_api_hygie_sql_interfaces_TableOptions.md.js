import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TableOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/sql/interfaces/TableOptions.md","filePath":"en/api/hygie/sql/interfaces/TableOptions.md"}');
const _sfc_main = { name: "en/api/hygie/sql/interfaces/TableOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/sql</a> / TableOptions</p><h1 id="tableoptions" tabindex="-1"><code>TableOptions</code> <a class="header-anchor" href="#tableoptions" aria-label="Permalink to &quot;\`TableOptions\`&quot;">​</a></h1><p>What every statement is written with.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./DdlOptions"><code>DdlOptions</code></a></li><li><a href="./LoadOptions"><code>LoadOptions</code></a></li><li><a href="./SqlOptions"><code>SqlOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-dialect"></a> <code>dialect</code></td><td><a href="./../type-aliases/DialectName"><code>DialectName</code></a></td><td>The engine that reads it.</td></tr><tr><td><a id="property-key"></a> <code>key?</code></td><td><code>string</code> | readonly <code>string</code>[]</td><td>Columns that name a practice, beside its facts: texts. Default: none.</td></tr><tr><td><a id="property-table"></a> <code>table</code></td><td><a href="./../type-aliases/TableName"><code>TableName</code></a></td><td>The table of the practices.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/sql/interfaces/TableOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TableOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TableOptions as default
};
