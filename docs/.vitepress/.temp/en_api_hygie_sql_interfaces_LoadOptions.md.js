import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"LoadOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/sql/interfaces/LoadOptions.md","filePath":"en/api/hygie/sql/interfaces/LoadOptions.md"}');
const _sfc_main = { name: "en/api/hygie/sql/interfaces/LoadOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/sql</a> / LoadOptions</p><h1 id="loadoptions" tabindex="-1"><code>LoadOptions</code> <a class="header-anchor" href="#loadoptions" aria-label="Permalink to &quot;\`LoadOptions\`&quot;">​</a></h1><p>How a table is filled.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./TableOptions"><code>TableOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-dialect"></a> <code>dialect</code></td><td><a href="./../type-aliases/DialectName"><code>DialectName</code></a></td><td>The engine that reads it.</td><td><a href="./TableOptions"><code>TableOptions</code></a>.<a href="./TableOptions#property-dialect"><code>dialect</code></a></td></tr><tr><td><a id="property-file"></a> <code>file</code></td><td><code>string</code></td><td>The file of NDJSON, as the engine is to find it.</td><td>-</td></tr><tr><td><a id="property-key"></a> <code>key?</code></td><td><code>string</code> | readonly <code>string</code>[]</td><td>Columns that name a practice, beside its facts: texts. Default: none.</td><td><a href="./TableOptions"><code>TableOptions</code></a>.<a href="./TableOptions#property-key"><code>key</code></a></td></tr><tr><td><a id="property-table"></a> <code>table</code></td><td><a href="./../type-aliases/TableName"><code>TableName</code></a></td><td>The table of the practices.</td><td><a href="./TableOptions"><code>TableOptions</code></a>.<a href="./TableOptions#property-table"><code>table</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/sql/interfaces/LoadOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoadOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoadOptions as default
};
