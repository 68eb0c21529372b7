import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ExplainedFact","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/ExplainedFact.md","filePath":"en/api/hygie/explain/interfaces/ExplainedFact.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/ExplainedFact.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / ExplainedFact</p><h1 id="explainedfact" tabindex="-1"><code>ExplainedFact</code> <a class="header-anchor" href="#explainedfact" aria-label="Permalink to &quot;\`ExplainedFact\`&quot;">​</a></h1><p>A fact that an outcome hangs on.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actual"></a> <code>actual</code></td><td><a href="./../../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>What the facts say; <code>null</code> when they say nothing. Of a list, how many items it has.</td></tr><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The path of the fact, such as <code>devices[].kind</code>.</td></tr><tr><td><a id="property-item"></a> <code>item?</code></td><td><code>string</code></td><td>The id of the item of a list that it belongs to, where it has one.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>A JSON Pointer into the facts.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>The same in words.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/ExplainedFact.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExplainedFact = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExplainedFact as default
};
