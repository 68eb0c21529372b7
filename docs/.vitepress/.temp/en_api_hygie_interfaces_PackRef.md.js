import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PackRef","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/PackRef.md","filePath":"en/api/hygie/interfaces/PackRef.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/PackRef.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / PackRef</p><h1 id="packref" tabindex="-1"><code>PackRef</code> <a class="header-anchor" href="#packref" aria-label="Permalink to &quot;\`PackRef\`&quot;">​</a></h1><p>The pack that was evaluated.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-digest"></a> <code>digest</code></td><td><code>string</code></td><td>SHA-256 of the pack&#39;s canonical JSON (RFC 8785).</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The id of the pack.</td></tr><tr><td><a id="property-version"></a> <code>version</code></td><td><code>string</code></td><td>Its version.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/PackRef.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackRef = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackRef as default
};
