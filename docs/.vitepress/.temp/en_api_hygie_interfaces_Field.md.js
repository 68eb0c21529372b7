import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Field","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Field.md","filePath":"en/api/hygie/interfaces/Field.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Field.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Field</p><h1 id="field" tabindex="-1"><code>Field</code> <a class="header-anchor" href="#field" aria-label="Permalink to &quot;\`Field\`&quot;">​</a></h1><p>A fact as a form asks for it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-choices"></a> <code>choices?</code></td><td>readonly <a href="./Choice"><code>Choice</code></a>[]</td><td>The answers allowed.</td></tr><tr><td><a id="property-exclusivemaximum"></a> <code>exclusiveMaximum?</code></td><td><code>number</code></td><td>A number that it has to be below.</td></tr><tr><td><a id="property-exclusiveminimum"></a> <code>exclusiveMinimum?</code></td><td><code>number</code></td><td>A number that it has to be above.</td></tr><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The fact&#39;s path.</td></tr><tr><td><a id="property-fields"></a> <code>fields?</code></td><td>readonly <code>Field</code>[]</td><td>Of a list: what is asked of each item; where items hold no facts of their own, the one field of the item itself.</td></tr><tr><td><a id="property-help"></a> <code>help</code></td><td><code>string</code></td><td>How to find the answer.</td></tr><tr><td><a id="property-itemtitle"></a> <code>itemTitle?</code></td><td><code>string</code></td><td>Of a list: what one of its items is called, where the pack says it.</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>string</code></td><td>The question.</td></tr><tr><td><a id="property-maximum"></a> <code>maximum?</code></td><td><code>number</code></td><td>The greatest number allowed.</td></tr><tr><td><a id="property-maxitems"></a> <code>maxItems?</code></td><td><code>number</code></td><td>How many items a list has at the most.</td></tr><tr><td><a id="property-maxlength"></a> <code>maxLength?</code></td><td><code>number</code></td><td>How many characters a text has at the most.</td></tr><tr><td><a id="property-minimum"></a> <code>minimum?</code></td><td><code>number</code></td><td>The least number allowed.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>The fact as a noun: what a report calls it.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./../type-aliases/QuestionType"><code>QuestionType</code></a></td><td>The type of the answer.</td></tr><tr><td><a id="property-unit"></a> <code>unit?</code></td><td><code>string</code></td><td>What a number counts.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Field.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Field = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Field as default
};
