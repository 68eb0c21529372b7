import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SealSignature","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/SealSignature.md","filePath":"en/api/hygie/interfaces/SealSignature.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/SealSignature.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / SealSignature</p><h1 id="sealsignature" tabindex="-1"><code>SealSignature</code> <a class="header-anchor" href="#sealsignature" aria-label="Permalink to &quot;\`SealSignature\`&quot;">​</a></h1><p>A signature of the canonical JSON of the seal without it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-algorithm"></a> <code>algorithm</code></td><td><code>&quot;Ed25519&quot;</code></td><td>How it was signed (RFC 8032).</td></tr><tr><td><a id="property-publickey"></a> <code>publicKey</code></td><td><code>string</code></td><td>SHA-256 of the public key in DER (SubjectPublicKeyInfo): which key it is, and not the key.</td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>string</code></td><td>The 64 bytes of the signature, in base64.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/SealSignature.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SealSignature = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SealSignature as default
};
