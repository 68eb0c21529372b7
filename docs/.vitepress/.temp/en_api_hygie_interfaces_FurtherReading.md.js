import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FurtherReading","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/FurtherReading.md","filePath":"en/api/hygie/interfaces/FurtherReading.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/FurtherReading.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / FurtherReading</p><h1 id="furtherreading" tabindex="-1"><code>FurtherReading</code> <a class="header-anchor" href="#furtherreading" aria-label="Permalink to &quot;\`FurtherReading\`&quot;">​</a></h1><p>A page that the source points to.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-title"></a> <code>title?</code></td><td><code>string</code></td><td>Its title; left out where the source does not give it.</td></tr><tr><td><a id="property-uri"></a> <code>uri</code></td><td><code>string</code></td><td>Where it can be read.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/FurtherReading.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FurtherReading = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FurtherReading as default
};
