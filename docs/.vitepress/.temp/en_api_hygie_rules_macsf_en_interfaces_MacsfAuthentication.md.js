import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MacsfAuthentication","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/rules/macsf/en/interfaces/MacsfAuthentication.md","filePath":"en/api/hygie/rules/macsf/en/interfaces/MacsfAuthentication.md"}');
const _sfc_main = { name: "en/api/hygie/rules/macsf/en/interfaces/MacsfAuthentication.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../../">API</a> / <a href="./../">hygie/rules/macsf/en</a> / MacsfAuthentication</p><h1 id="macsfauthentication" tabindex="-1"><code>MacsfAuthentication</code> <a class="header-anchor" href="#macsfauthentication" aria-label="Permalink to &quot;\`MacsfAuthentication\`&quot;">​</a></h1><p>An item of <code>authentication</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-characterclasses"></a> <code>characterClasses?</code></td><td><code>number</code> | <code>null</code></td><td>How many classes of characters are required? Lower case, upper case, digits, special characters: from 1 to 4. Unit: classes.</td></tr><tr><td><a id="property-enforced"></a> <code>enforced?</code></td><td><code>boolean</code> | <code>null</code></td><td>Does the tool refuse anything weaker than the rule? A spoken rule is not enough: the tool itself must refuse.</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>What do you call this way to sign in? A short, unique name, such as windows-session.</td></tr><tr><td><a id="property-lockoutafterattempts"></a> <code>lockoutAfterAttempts?</code></td><td><code>number</code> | <code>null</code></td><td>After how many failures is access locked? Even if only for a minute; 0 if it never locks. Unit: attempts.</td></tr><tr><td><a id="property-method"></a> <code>method?</code></td><td><code>&quot;password&quot;</code> | <code>&quot;passphrase&quot;</code> | <code>&quot;card-and-pin&quot;</code> | <code>null</code></td><td>What does one sign in with? A card with a PIN is a chip card that one holds, such as a professional&#39;s health card, and that asks for a PIN.</td></tr><tr><td><a id="property-minlength"></a> <code>minLength?</code></td><td><code>number</code> | <code>null</code></td><td>How many characters does it take at least? Of the PIN of a card: the number of digits. Unit: characters.</td></tr><tr><td><a id="property-minwords"></a> <code>minWords?</code></td><td><code>number</code> | <code>null</code></td><td>How many words must the pass-phrase have at least? 0 if the tool sets no number. Unit: words.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/rules/macsf/en/interfaces/MacsfAuthentication.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MacsfAuthentication = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MacsfAuthentication as default
};
