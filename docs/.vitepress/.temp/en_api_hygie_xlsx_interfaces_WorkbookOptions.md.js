import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WorkbookOptions<F = unknown>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/xlsx/interfaces/WorkbookOptions.md","filePath":"en/api/hygie/xlsx/interfaces/WorkbookOptions.md"}');
const _sfc_main = { name: "en/api/hygie/xlsx/interfaces/WorkbookOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/xlsx</a> / WorkbookOptions</p><h1 id="workbookoptions-f-unknown" tabindex="-1"><code>WorkbookOptions&lt;F = unknown&gt;</code> <a class="header-anchor" href="#workbookoptions-f-unknown" aria-label="Permalink to &quot;\`WorkbookOptions&lt;F = unknown&gt;\`&quot;">​</a></h1><p>How a questionnaire is written.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-f"></a> <code>F</code></td><td><code>unknown</code></td><td>the facts of the pack.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-facts"></a> <code>facts?</code></td><td><code>F</code></td><td>What is known of the practice already: it is filled in. Default: nothing.</td></tr><tr><td><a id="property-locale"></a> <code>locale?</code></td><td><code>string</code></td><td>A language tag, looked up in the languages of the pack. Default: its first.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/xlsx/interfaces/WorkbookOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorkbookOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorkbookOptions as default
};
