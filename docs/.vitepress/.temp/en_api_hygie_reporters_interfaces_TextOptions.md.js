import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TextOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/TextOptions.md","filePath":"en/api/hygie/reporters/interfaces/TextOptions.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/TextOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / TextOptions</p><h1 id="textoptions" tabindex="-1"><code>TextOptions</code> <a class="header-anchor" href="#textoptions" aria-label="Permalink to &quot;\`TextOptions\`&quot;">​</a></h1><p>How <code>toText</code> and <code>planToText</code> write.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-colors"></a> <code>colors?</code></td><td><code>boolean</code></td><td>Colours and bold, as ANSI escape sequences. Default: none.</td></tr><tr><td><a id="property-width"></a> <code>width?</code></td><td><code>number</code></td><td>The width of lines, in characters. Default: 96.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/TextOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TextOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TextOptions as default
};
