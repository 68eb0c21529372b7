import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ImportOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/import/interfaces/ImportOptions.md","filePath":"en/api/hygie/import/interfaces/ImportOptions.md"}');
const _sfc_main = { name: "en/api/hygie/import/interfaces/ImportOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/import</a> / ImportOptions</p><h1 id="importoptions" tabindex="-1"><code>ImportOptions</code> <a class="header-anchor" href="#importoptions" aria-label="Permalink to &quot;\`ImportOptions\`&quot;">​</a></h1><p>How a document becomes a draft pack.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code></td><td>The id of the pack. Default: made of the title of the document.</td></tr><tr><td><a id="property-locale"></a> <code>locale?</code></td><td><code>string</code></td><td>The language of a document that does not say it: <code>fr</code>, <code>en</code>, <code>pt-BR</code>. Default: <code>en</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/import/interfaces/ImportOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImportOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImportOptions as default
};
