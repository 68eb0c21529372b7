import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MacsfOtherChannel","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/rules/macsf/fr/interfaces/MacsfOtherChannel.md","filePath":"en/api/hygie/rules/macsf/fr/interfaces/MacsfOtherChannel.md"}');
const _sfc_main = { name: "en/api/hygie/rules/macsf/fr/interfaces/MacsfOtherChannel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../../">API</a> / <a href="./../">hygie/rules/macsf/fr</a> / MacsfOtherChannel</p><h1 id="macsfotherchannel" tabindex="-1"><code>MacsfOtherChannel</code> <a class="header-anchor" href="#macsfotherchannel" aria-label="Permalink to &quot;\`MacsfOtherChannel\`&quot;">​</a></h1><p>An item of <code>otherChannels</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-encryptedintransit"></a> <code>encryptedInTransit?</code></td><td><code>boolean</code> | <code>null</code></td><td>Are messages encrypted while they travel? Most providers do so today; their documentation says so.</td></tr><tr><td><a id="property-endtoendencrypted"></a> <code>endToEndEncrypted?</code></td><td><code>boolean</code> | <code>null</code></td><td>Are messages encrypted end to end? Only sender and recipient can then read them, not even the provider.</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>What do you call this channel? A short, unique name, such as practice-email.</td></tr><tr><td><a id="property-kind"></a> <code>kind?</code></td><td><code>&quot;standard-email&quot;</code> | <code>&quot;instant-messaging&quot;</code> | <code>null</code></td><td>What kind of messaging is it? Instant messaging is an application for exchanging messages, one to one or in a group.</td></tr><tr><td><a id="property-professionalterms"></a> <code>professionalTerms?</code></td><td><code>boolean</code> | <code>null</code></td><td>Do its terms of use allow professional use? A business offer with a contract that protects the data will do. That does not make it secure health messaging.</td></tr><tr><td><a id="property-strongauthentication"></a> <code>strongAuthentication?</code></td><td><code>boolean</code> | <code>null</code></td><td>Does signing in take a second factor? A code, a key or a card, besides the password.</td></tr><tr><td><a id="property-usedprofessionally"></a> <code>usedProfessionally?</code></td><td><code>boolean</code> | <code>null</code></td><td>Is this channel used for work? Even for a mere appointment.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/rules/macsf/fr/interfaces/MacsfOtherChannel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MacsfOtherChannel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MacsfOtherChannel as default
};
