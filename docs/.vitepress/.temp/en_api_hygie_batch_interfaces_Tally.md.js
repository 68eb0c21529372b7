import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Tally<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/batch/interfaces/Tally.md","filePath":"en/api/hygie/batch/interfaces/Tally.md"}');
const _sfc_main = { name: "en/api/hygie/batch/interfaces/Tally.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/batch</a> / Tally</p><h1 id="tally-r-extends-string-string" tabindex="-1"><code>Tally&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#tally-r-extends-string-string" aria-label="Permalink to &quot;\`Tally&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>How practices did together: whole numbers alone, which can be added.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./Aggregates"><code>Aggregates</code></a></li><li><a href="./Group"><code>Group</code></a></li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td><td>the ids of the rules.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-impacts"></a> <code>impacts</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/OutcomeCounts"><code>OutcomeCounts</code></a>&gt;&gt;</td><td>The same by impact: a rule counts for each of its impacts.</td></tr><tr><td><a id="property-practices"></a> <code>practices</code></td><td><code>number</code></td><td>How many practices were evaluated.</td></tr><tr><td><a id="property-rules"></a> <code>rules</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>R</code>, <a href="./../type-aliases/OutcomeCounts"><code>OutcomeCounts</code></a>&gt;&gt;</td><td>How many of them have each outcome, by rule.</td></tr><tr><td><a id="property-scores"></a> <code>scores</code></td><td><code>object</code></td><td>How many practices have each score, rounded down: <code>low[40]</code> of them have one from 40 to less than 41.</td></tr><tr><td><code>scores.high</code></td><td>readonly <code>number</code>[]</td><td>Where each unknown is taken for a pass.</td></tr><tr><td><code>scores.low</code></td><td>readonly <code>number</code>[]</td><td>Where each unknown is taken for a fail.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/batch/interfaces/Tally.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Tally = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Tally as default
};
