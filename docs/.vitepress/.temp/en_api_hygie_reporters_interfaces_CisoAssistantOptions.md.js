import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CisoAssistantOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/CisoAssistantOptions.md","filePath":"en/api/hygie/reporters/interfaces/CisoAssistantOptions.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/CisoAssistantOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / CisoAssistantOptions</p><h1 id="cisoassistantoptions" tabindex="-1"><code>CisoAssistantOptions</code> <a class="header-anchor" href="#cisoassistantoptions" aria-label="Permalink to &quot;\`CisoAssistantOptions\`&quot;">​</a></h1><p>How <code>toCisoAssistant</code> writes a library.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-frameworks"></a> <code>frameworks?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>Names in CISO Assistant of frameworks that the pack refers to, by the pack&#39;s ids of them: the library then has mappings to them, <code>{ &quot;anssi-hygiene&quot;: &quot;urn:intuitem:risk:framework:anssi-guide-hygiene&quot; }</code>. They have to be loaded there first.</td></tr><tr><td><a id="property-locale"></a> <code>locale?</code></td><td><code>string</code></td><td>The language of the library, of those of the pack; the others are its translations. Default: the pack&#39;s first.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/CisoAssistantOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CisoAssistantOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CisoAssistantOptions as default
};
