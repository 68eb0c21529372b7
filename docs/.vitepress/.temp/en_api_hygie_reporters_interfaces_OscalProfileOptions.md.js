import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OscalProfileOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/OscalProfileOptions.md","filePath":"en/api/hygie/reporters/interfaces/OscalProfileOptions.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/OscalProfileOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / OscalProfileOptions</p><h1 id="oscalprofileoptions" tabindex="-1"><code>OscalProfileOptions</code> <a class="header-anchor" href="#oscalprofileoptions" aria-label="Permalink to &quot;\`OscalProfileOptions\`&quot;">​</a></h1><p>How a configured pack is written in OSCAL.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./OscalOptions"><code>OscalOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-base"></a> <code>base?</code></td><td><a href="./../../interfaces/CompiledPack"><code>CompiledPack</code></a>&lt;<code>unknown</code>, <code>string</code>&gt;</td><td>The pack as it was before it was configured: then what differs from it is written. Without it every severity is, since a configured pack does not say which it had before.</td><td>-</td></tr><tr><td><a id="property-catalog"></a> <code>catalog?</code></td><td><code>string</code></td><td>Where the catalog of the pack is. Default: <code>macsf.oscal-catalog.json</code>, with the id of the pack, beside the profile.</td><td>-</td></tr><tr><td><a id="property-lastmodified"></a> <code>lastModified?</code></td><td><code>string</code> | <code>Date</code></td><td>When the document was last modified. Default: when the source of the pack was published; where that has no date, the first instant of 1970, and the document says that its date is not known.</td><td><a href="./OscalOptions"><code>OscalOptions</code></a>.<a href="./OscalOptions#property-lastmodified"><code>lastModified</code></a></td></tr><tr><td><a id="property-locale"></a> <code>locale?</code></td><td><code>string</code></td><td>The language of titles and prose, one of the pack&#39;s; the others stand beside it. Default: the pack&#39;s first.</td><td><a href="./OscalOptions"><code>OscalOptions</code></a>.<a href="./OscalOptions#property-locale"><code>locale</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/OscalProfileOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OscalProfileOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OscalProfileOptions as default
};
