import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Provenance","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Provenance.md","filePath":"en/api/hygie/interfaces/Provenance.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Provenance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Provenance</p><h1 id="provenance" tabindex="-1"><code>Provenance</code> <a class="header-anchor" href="#provenance" aria-label="Permalink to &quot;\`Provenance\`&quot;">​</a></h1><p>Written by hygie: what came from the packs that were extended. What is not listed is the pack’s own.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-evidencetypes"></a> <code>evidenceTypes</code></td><td><code>object</code></td><td>The pack that each type of evidence came from, by its id.</td></tr><tr><td><a id="property-facts"></a> <code>facts</code></td><td><code>object</code></td><td>The pack that each fact came from, by the path of the fact.</td></tr><tr><td><a id="property-frameworks"></a> <code>frameworks</code></td><td><code>object</code></td><td>The pack that each framework came from, by its id.</td></tr><tr><td><a id="property-impacts"></a> <code>impacts</code></td><td><code>object</code></td><td>The pack that each impact came from, by its id.</td></tr><tr><td><a id="property-packs"></a> <code>packs</code></td><td>readonly <a href="./ExtendedPack"><code>ExtendedPack</code></a>[]</td><td>The packs that were extended, those that others build on first.</td></tr><tr><td><a id="property-rules"></a> <code>rules</code></td><td><code>object</code></td><td>Where each rule came from, and what was changed of it.</td></tr><tr><td><a id="property-units"></a> <code>units</code></td><td><code>object</code></td><td>The pack that each unit came from, by its id.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Provenance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Provenance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Provenance as default
};
