import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AnyQuestion<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/AnyQuestion.md","filePath":"en/api/hygie/interfaces/AnyQuestion.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/AnyQuestion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / AnyQuestion</p><h1 id="anyquestion-r-extends-string-string" tabindex="-1"><code>AnyQuestion&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#anyquestion-r-extends-string-string" aria-label="Permalink to &quot;\`AnyQuestion&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>What is told of a fact to ask for, whatever its type.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PlainQuestion"><code>PlainQuestion</code></a></li><li><a href="./NumberQuestion"><code>NumberQuestion</code></a></li><li><a href="./TextQuestion"><code>TextQuestion</code></a></li><li><a href="./ListQuestion"><code>ListQuestion</code></a></li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td><td>the ids of the rules.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The fact&#39;s path.</td></tr><tr><td><a id="property-help"></a> <code>help</code></td><td><code>string</code></td><td>How to find the answer.</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>string</code></td><td>The question.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>A JSON Pointer into the facts.</td></tr><tr><td><a id="property-ruleids"></a> <code>ruleIds</code></td><td>readonly <code>R</code>[]</td><td>The rules that it can still settle.</td></tr><tr><td><a id="property-section"></a> <code>section</code></td><td><code>string</code></td><td>What the group or the list is called that the fact stands in, or the fact itself where it stands in none.</td></tr><tr><td><a id="property-subject"></a> <code>subject?</code></td><td><code>string</code></td><td>The item that is asked about: its id, or what the list and its place are called.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/AnyQuestion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnyQuestion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnyQuestion as default
};
