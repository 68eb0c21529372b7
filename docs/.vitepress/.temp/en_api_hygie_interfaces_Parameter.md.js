import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Parameter","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Parameter.md","filePath":"en/api/hygie/interfaces/Parameter.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Parameter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Parameter</p><h1 id="parameter" tabindex="-1"><code>Parameter</code> <a class="header-anchor" href="#parameter" aria-label="Permalink to &quot;\`Parameter\`&quot;">​</a></h1><p>A number or word of the logic, its bounds, and who set it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-choices"></a> <code>choices?</code></td><td>readonly <code>string</code>[]</td><td>The texts allowed.</td></tr><tr><td><a id="property-default"></a> <code>default</code></td><td><code>string</code> | <code>number</code> | <code>boolean</code></td><td>Its value, unless it is configured.</td></tr><tr><td><a id="property-maximum"></a> <code>maximum?</code></td><td><code>number</code></td><td>The greatest value allowed.</td></tr><tr><td><a id="property-minimum"></a> <code>minimum?</code></td><td><code>number</code></td><td>The least value allowed.</td></tr><tr><td><a id="property-source"></a> <code>source</code></td><td><code>string</code> | <a href="./../type-aliases/Texts"><code>Texts</code></a></td><td>Who set the default: a document, or whoever made the rule; in one text, or in one for each language. Why is told in the rule&#39;s texts.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>&quot;string&quot;</code> | <code>&quot;number&quot;</code> | <code>&quot;boolean&quot;</code> | <code>&quot;integer&quot;</code></td><td>The type of its values.</td></tr><tr><td><a id="property-unit"></a> <code>unit?</code></td><td><code>string</code></td><td>What is counted.</td></tr><tr><td><a id="property-usedat"></a> <code>usedAt?</code></td><td>readonly <code>string</code>[]</td><td>Written by hygie: JSON Pointers to where the value stands in the rule.</td></tr><tr><td><a id="property-value"></a> <code>value?</code></td><td><code>string</code> | <code>number</code> | <code>boolean</code></td><td>Written by hygie: the value that was configured.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Parameter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Parameter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Parameter as default
};
