import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MacsfOnlineService","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/rules/macsf/interfaces/MacsfOnlineService.md","filePath":"en/api/hygie/rules/macsf/interfaces/MacsfOnlineService.md"}');
const _sfc_main = { name: "en/api/hygie/rules/macsf/interfaces/MacsfOnlineService.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">API</a> / <a href="./../">hygie/rules/macsf</a> / MacsfOnlineService</p><h1 id="macsfonlineservice" tabindex="-1"><code>MacsfOnlineService</code> <a class="header-anchor" href="#macsfonlineservice" aria-label="Permalink to &quot;\`MacsfOnlineService\`&quot;">​</a></h1><p>An item of <code>onlineServices</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-encryptedatrest"></a> <code>encryptedAtRest?</code></td><td><code>boolean</code> | <code>null</code></td><td>Are the data that this service keeps encrypted? Ask the publisher. Whether the host is certified for health data is another question, and does not answer this one.</td></tr><tr><td><a id="property-encryptedintransit"></a> <code>encryptedInTransit?</code></td><td><code>boolean</code> | <code>null</code></td><td>Are exchanges with this service encrypted? Its address begins with https; the publisher confirms it in the contract.</td></tr><tr><td><a id="property-holdspersonaldata"></a> <code>holdsPersonalData?</code></td><td><code>boolean</code> | <code>null</code></td><td>Does this service hold personal data? A patient’s name and appointment are personal data already.</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>What do you call this service? A short, unique name, such as diary.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/rules/macsf/interfaces/MacsfOnlineService.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MacsfOnlineService = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MacsfOnlineService as default
};
