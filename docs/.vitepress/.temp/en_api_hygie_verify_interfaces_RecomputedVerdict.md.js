import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RecomputedVerdict<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/verify/interfaces/RecomputedVerdict.md","filePath":"en/api/hygie/verify/interfaces/RecomputedVerdict.md"}');
const _sfc_main = { name: "en/api/hygie/verify/interfaces/RecomputedVerdict.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/verify</a> / RecomputedVerdict</p><h1 id="recomputedverdict-r-extends-string-string" tabindex="-1"><code>RecomputedVerdict&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#recomputedverdict-r-extends-string-string" aria-label="Permalink to &quot;\`RecomputedVerdict&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>A verdict on facts, evidence and waivers apart, as it was recomputed.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td><td>the ids of the rules.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-by"></a> <code>by</code></td><td><a href="./../type-aliases/RecomputedBy"><code>RecomputedBy</code></a></td><td>By what it was recomputed.</td></tr><tr><td><a id="property-completions"></a> <code>completions?</code></td><td><code>number</code></td><td>In how many ways the missing facts were filled in.</td></tr><tr><td><a id="property-outcome"></a> <code>outcome</code></td><td><code>&quot;pass&quot;</code> | <code>&quot;fail&quot;</code> | <code>&quot;unknown&quot;</code> | <code>&quot;not-applicable&quot;</code></td><td>What it comes to.</td></tr><tr><td><a id="property-ruleid"></a> <code>ruleId</code></td><td><code>R</code></td><td>The id of the rule.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/verify/interfaces/RecomputedVerdict.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecomputedVerdict = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecomputedVerdict as default
};
