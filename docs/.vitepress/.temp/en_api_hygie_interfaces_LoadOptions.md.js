import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"LoadOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/LoadOptions.md","filePath":"en/api/hygie/interfaces/LoadOptions.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/LoadOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / LoadOptions</p><h1 id="loadoptions" tabindex="-1"><code>LoadOptions</code> <a class="header-anchor" href="#loadoptions" aria-label="Permalink to &quot;\`LoadOptions\`&quot;">​</a></h1><p>What <a href="./../functions/loadPack">loadPack</a> may build on.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-packs"></a> <code>packs?</code></td><td>readonly <a href="./CompiledPack"><code>CompiledPack</code></a>&lt;<code>unknown</code>, <code>string</code>&gt;[]</td><td>The packs that it may extend: those that hygie or others export, or that were loaded before. Of several versions of one the first that is in the range is taken.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/LoadOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoadOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoadOptions as default
};
