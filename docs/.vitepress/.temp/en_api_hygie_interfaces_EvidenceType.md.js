import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"EvidenceType","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/EvidenceType.md","filePath":"en/api/hygie/interfaces/EvidenceType.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/EvidenceType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / EvidenceType</p><h1 id="evidencetype" tabindex="-1"><code>EvidenceType</code> <a class="header-anchor" href="#evidencetype" aria-label="Permalink to &quot;\`EvidenceType\`&quot;">​</a></h1><p>A type of evidence, and how long it stays fresh.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-freshfordays"></a> <code>freshForDays</code></td><td><code>number</code></td><td>How many days it stays fresh after it was collected.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><a href="./../type-aliases/Texts"><code>Texts</code></a></td><td>What people call such evidence.</td></tr><tr><td><a id="property-untilenddate"></a> <code>untilEndDate?</code></td><td><code>boolean</code></td><td>It stays fresh to its own end date, validUntil, where it has one, however far.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/EvidenceType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EvidenceType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EvidenceType as default
};
