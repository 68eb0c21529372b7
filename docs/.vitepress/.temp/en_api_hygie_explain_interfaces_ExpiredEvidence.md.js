import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ExpiredEvidence<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/ExpiredEvidence.md","filePath":"en/api/hygie/explain/interfaces/ExpiredEvidence.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/ExpiredEvidence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / ExpiredEvidence</p><h1 id="expiredevidence-r-extends-string-string" tabindex="-1"><code>ExpiredEvidence&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#expiredevidence-r-extends-string-string" aria-label="Permalink to &quot;\`ExpiredEvidence&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>A piece of evidence that was fresh, and has expired since.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td><td>the ids of the rules.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-collectedon"></a> <code>collectedOn</code></td><td><code>string</code></td><td>The day on which it was collected.</td></tr><tr><td><a id="property-freshuntil"></a> <code>freshUntil</code></td><td><code>string</code></td><td>The last day on which it was fresh, for any of the rules.</td></tr><tr><td><a id="property-ruleids"></a> <code>ruleIds</code></td><td>readonly <code>R</code>[]</td><td>The rules that it was fresh for, and is no more.</td></tr><tr><td><a id="property-title"></a> <code>title?</code></td><td><code>string</code></td><td>What people call it.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>string</code></td><td>Its type, which the pack declares.</td></tr><tr><td><a id="property-uri"></a> <code>uri?</code></td><td><code>string</code></td><td>Where it is.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/ExpiredEvidence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExpiredEvidence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExpiredEvidence as default
};
