import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FactChange","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/FactChange.md","filePath":"en/api/hygie/explain/interfaces/FactChange.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/FactChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / FactChange</p><h1 id="factchange" tabindex="-1"><code>FactChange</code> <a class="header-anchor" href="#factchange" aria-label="Permalink to &quot;\`FactChange\`&quot;">​</a></h1><p>One fact that is changed: <code>setFact(facts, pointer, after)</code> makes it so.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-after"></a> <code>after</code></td><td><a href="./../../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>What they would say.</td></tr><tr><td><a id="property-before"></a> <code>before?</code></td><td><a href="./../../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>What the facts say; absent where they say nothing.</td></tr><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The path of the fact, such as <code>devices[].kind</code>.</td></tr><tr><td><a id="property-item"></a> <code>item?</code></td><td><code>string</code></td><td>The id of the item of a list that it belongs to, where it has one.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>A JSON Pointer into the facts; of an item that is added, to its place behind those that there are.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>The same in words.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/FactChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FactChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FactChange as default
};
