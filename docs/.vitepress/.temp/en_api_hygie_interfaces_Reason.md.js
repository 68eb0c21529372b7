import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Reason","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Reason.md","filePath":"en/api/hygie/interfaces/Reason.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Reason.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Reason</p><h1 id="reason" tabindex="-1"><code>Reason</code> <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;\`Reason\`&quot;">​</a></h1><p>A fact that decided an outcome: what was asked of it, and what it is.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actual"></a> <code>actual</code></td><td><a href="./../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>What the facts say; null when they say nothing. Of how many of a list there are: an object with low, high and of.</td></tr><tr><td><a id="property-asked"></a> <code>asked</code></td><td><a href="./Asked"><code>Asked</code></a></td><td>What the rule asks of it.</td></tr><tr><td><a id="property-item"></a> <code>item?</code></td><td><code>string</code></td><td>The id of the item of a list that the fact belongs to, where it has one.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>A JSON Pointer into the facts.</td></tr><tr><td><a id="property-role"></a> <code>role?</code></td><td><code>&quot;alternative&quot;</code> | <code>&quot;context&quot;</code></td><td>alternative: what is asked belongs to one of several possibilities, by itself or with other facts; context: it is not to be mended, as what decides whether the rule applies. Absent where it has to be as it is asked.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>The same in words.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Reason.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Reason = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Reason as default
};
