import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Counts","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Counts.md","filePath":"en/api/hygie/interfaces/Counts.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Counts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Counts</p><h1 id="counts" tabindex="-1"><code>Counts</code> <a class="header-anchor" href="#counts" aria-label="Permalink to &quot;\`Counts\`&quot;">​</a></h1><p>How many rules have each outcome.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fail"></a> <code>fail</code></td><td><code>number</code></td><td>Rules that are not met.</td></tr><tr><td><a id="property-not-applicable"></a> <code>not-applicable</code></td><td><code>number</code></td><td>Rules that do not apply.</td></tr><tr><td><a id="property-pass"></a> <code>pass</code></td><td><code>number</code></td><td>Rules that are met.</td></tr><tr><td><a id="property-unknown"></a> <code>unknown</code></td><td><code>number</code></td><td>Rules that wait for facts.</td></tr><tr><td><a id="property-waived"></a> <code>waived</code></td><td><code>number</code></td><td>Rules that are not met, or unknown, under a waiver in force.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Counts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Counts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Counts as default
};
