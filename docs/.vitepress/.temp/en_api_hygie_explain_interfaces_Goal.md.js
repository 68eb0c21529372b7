import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Goal","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/Goal.md","filePath":"en/api/hygie/explain/interfaces/Goal.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/Goal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / Goal</p><h1 id="goal" tabindex="-1"><code>Goal</code> <a class="header-anchor" href="#goal" aria-label="Permalink to &quot;\`Goal\`&quot;">​</a></h1><p>What a plan is to reach, and within what. What is given holds together; hours or a cost alone ask for the most that can be reached within them.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-clear"></a> <code>clear?</code></td><td><a href="./../../type-aliases/Severity"><code>Severity</code></a></td><td>The severity of which, and above which, no rule is to fail or to be unknown.</td></tr><tr><td><a id="property-impacts"></a> <code>impacts?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;&gt;</td><td>The least score to reach over the rules of an impact, by its id: as that rises, the impact sinks.</td></tr><tr><td><a id="property-maxcost"></a> <code>maxCost?</code></td><td><a href="./../../type-aliases/Cost"><code>Cost</code></a></td><td>The highest cost that a step may have. Default: any.</td></tr><tr><td><a id="property-maxhours"></a> <code>maxHours?</code></td><td><code>number</code></td><td>How many hours it may take. Default: as many as it takes.</td></tr><tr><td><a id="property-score"></a> <code>score?</code></td><td><code>number</code></td><td>The least score to reach, from 0 to 100: the <code>low</code> of the interval, which takes each unknown for a fail.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/Goal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Goal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Goal as default
};
