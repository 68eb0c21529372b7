import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Seal","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Seal.md","filePath":"en/api/hygie/interfaces/Seal.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Seal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Seal</p><h1 id="seal" tabindex="-1"><code>Seal</code> <a class="header-anchor" href="#seal" aria-label="Permalink to &quot;\`Seal\`&quot;">​</a></h1><p>The digests of a report and of what it was made of: SHA-256 of canonical JSON (RFC 8785), in hexadecimal.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-digests"></a> <code>digests</code></td><td><a href="./SealDigests"><code>SealDigests</code></a></td><td>What was sealed.</td></tr><tr><td><a id="property-signature"></a> <code>signature?</code></td><td><a href="./SealSignature"><code>SealSignature</code></a></td><td>A signature of the canonical JSON of the seal without it.</td></tr><tr><td><a id="property-version"></a> <code>version</code></td><td><code>&quot;1&quot;</code></td><td>The version of the seal.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Seal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Seal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Seal as default
};
