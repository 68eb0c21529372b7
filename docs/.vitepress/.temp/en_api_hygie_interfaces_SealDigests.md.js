import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SealDigests","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/SealDigests.md","filePath":"en/api/hygie/interfaces/SealDigests.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/SealDigests.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / SealDigests</p><h1 id="sealdigests" tabindex="-1"><code>SealDigests</code> <a class="header-anchor" href="#sealdigests" aria-label="Permalink to &quot;\`SealDigests\`&quot;">​</a></h1><p>What was sealed.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-evidence"></a> <code>evidence?</code></td><td><code>string</code></td><td>That of the evidence; absent where there was none.</td></tr><tr><td><a id="property-facts"></a> <code>facts</code></td><td><code>string</code></td><td>That of the facts.</td></tr><tr><td><a id="property-pack"></a> <code>pack</code></td><td><code>string</code></td><td>That of the pack.</td></tr><tr><td><a id="property-report"></a> <code>report</code></td><td><code>string</code></td><td>That of the report.</td></tr><tr><td><a id="property-waivers"></a> <code>waivers?</code></td><td><code>string</code></td><td>That of the waivers; absent where there were none.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/SealDigests.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SealDigests = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SealDigests as default
};
