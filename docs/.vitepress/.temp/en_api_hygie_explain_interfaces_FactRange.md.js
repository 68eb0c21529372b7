import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FactRange","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/FactRange.md","filePath":"en/api/hygie/explain/interfaces/FactRange.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/FactRange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / FactRange</p><h1 id="factrange" tabindex="-1"><code>FactRange</code> <a class="header-anchor" href="#factrange" aria-label="Permalink to &quot;\`FactRange\`&quot;">​</a></h1><p>How far a fact that decides could move alone, all others being as they are, with the outcome staying the same.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Omit</code>&lt;<a href="./ExplainedFact"><code>ExplainedFact</code></a>, <code>&quot;text&quot;</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-actual"></a> <code>actual</code></td><td><a href="./../../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>What the facts say; <code>null</code> when they say nothing. Of a list, how many items it has.</td><td><a href="./ExplainedFact"><code>ExplainedFact</code></a>.<a href="./ExplainedFact#property-actual"><code>actual</code></a></td></tr><tr><td><a id="property-extent"></a> <code>extent</code></td><td><a href="./../type-aliases/Extent"><code>Extent</code></a></td><td>Both ends are exact, and within what the fact may be; a bound that is absent is none.</td><td>-</td></tr><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The path of the fact, such as <code>devices[].kind</code>.</td><td><a href="./ExplainedFact"><code>ExplainedFact</code></a>.<a href="./ExplainedFact#property-fact"><code>fact</code></a></td></tr><tr><td><a id="property-item"></a> <code>item?</code></td><td><code>string</code></td><td>The id of the item of a list that it belongs to, where it has one.</td><td><a href="./ExplainedFact"><code>ExplainedFact</code></a>.<a href="./ExplainedFact#property-item"><code>item</code></a></td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>A JSON Pointer into the facts.</td><td><a href="./ExplainedFact"><code>ExplainedFact</code></a>.<a href="./ExplainedFact#property-pointer"><code>pointer</code></a></td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>The same in words.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/FactRange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FactRange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FactRange as default
};
