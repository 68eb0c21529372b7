import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OscalOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/OscalOptions.md","filePath":"en/api/hygie/reporters/interfaces/OscalOptions.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/OscalOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / OscalOptions</p><h1 id="oscaloptions" tabindex="-1"><code>OscalOptions</code> <a class="header-anchor" href="#oscaloptions" aria-label="Permalink to &quot;\`OscalOptions\`&quot;">​</a></h1><p>How a pack is written in OSCAL.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./OscalProfileOptions"><code>OscalProfileOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-lastmodified"></a> <code>lastModified?</code></td><td><code>string</code> | <code>Date</code></td><td>When the document was last modified. Default: when the source of the pack was published; where that has no date, the first instant of 1970, and the document says that its date is not known.</td></tr><tr><td><a id="property-locale"></a> <code>locale?</code></td><td><code>string</code></td><td>The language of titles and prose, one of the pack&#39;s; the others stand beside it. Default: the pack&#39;s first.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/OscalOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OscalOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OscalOptions as default
};
