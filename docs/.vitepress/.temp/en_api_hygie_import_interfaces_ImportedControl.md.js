import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ImportedControl","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/import/interfaces/ImportedControl.md","filePath":"en/api/hygie/import/interfaces/ImportedControl.md"}');
const _sfc_main = { name: "en/api/hygie/import/interfaces/ImportedControl.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/import</a> / ImportedControl</p><h1 id="importedcontrol" tabindex="-1"><code>ImportedControl</code> <a class="header-anchor" href="#importedcontrol" aria-label="Permalink to &quot;\`ImportedControl\`&quot;">​</a></h1><p>A control of the source.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ImportedRule"><code>ImportedRule</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-control"></a> <code>control</code></td><td><code>string</code></td><td>The id of the control in the source.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>Where the control stands in the source, as a JSON Pointer.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/import/interfaces/ImportedControl.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImportedControl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImportedControl as default
};
