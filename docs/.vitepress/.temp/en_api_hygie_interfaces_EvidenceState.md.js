import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"EvidenceState","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/EvidenceState.md","filePath":"en/api/hygie/interfaces/EvidenceState.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/EvidenceState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / EvidenceState</p><h1 id="evidencestate" tabindex="-1"><code>EvidenceState</code> <a class="header-anchor" href="#evidencestate" aria-label="Permalink to &quot;\`EvidenceState\`&quot;">​</a></h1><p>A piece of evidence, as it bears on a rule.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-collectedby"></a> <code>collectedBy?</code></td><td><code>string</code></td><td>Who collected it.</td></tr><tr><td><a id="property-collectedon"></a> <code>collectedOn</code></td><td><code>string</code></td><td>The day on which it was collected.</td></tr><tr><td><a id="property-freshuntil"></a> <code>freshUntil</code></td><td><code>string</code></td><td>The last day on which it is fresh.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>A JSON Pointer into the evidence.</td></tr><tr><td><a id="property-sha256"></a> <code>sha256?</code></td><td><code>string</code></td><td>The SHA-256 of its file, as it was given.</td></tr><tr><td><a id="property-status"></a> <code>status</code></td><td><a href="./../type-aliases/EvidenceItemStatus"><code>EvidenceItemStatus</code></a></td><td>to-come: it is collected after the evaluation, and proves nothing yet. not-at-hand: its file could not be read, or not compared with its digest.</td></tr><tr><td><a id="property-title"></a> <code>title?</code></td><td><code>string</code></td><td>What people call it.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>string</code></td><td>Its type, which the pack declares.</td></tr><tr><td><a id="property-uri"></a> <code>uri?</code></td><td><code>string</code></td><td>Where it is.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/EvidenceState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EvidenceState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EvidenceState as default
};
