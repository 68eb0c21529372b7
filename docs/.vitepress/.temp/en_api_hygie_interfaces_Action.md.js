import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Action<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Action.md","filePath":"en/api/hygie/interfaces/Action.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Action.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Action</p><h1 id="action-r-extends-string-string" tabindex="-1"><code>Action&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#action-r-extends-string-string" aria-label="Permalink to &quot;\`Action&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>How to put right a rule that fails.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./../explain/interfaces/PlanStep"><code>PlanStep</code></a></li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td><td>the ids of the rules.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cost"></a> <code>cost</code></td><td><code>string</code></td><td>About how much it costs: none, low, medium or high.</td></tr><tr><td><a id="property-efforthours"></a> <code>effortHours</code></td><td><code>number</code></td><td>About how many hours of work it takes.</td></tr><tr><td><a id="property-owner"></a> <code>owner</code></td><td><code>string</code></td><td>Who does it.</td></tr><tr><td><a id="property-ruleid"></a> <code>ruleId</code></td><td><code>R</code></td><td>The rule that it puts right.</td></tr><tr><td><a id="property-severity"></a> <code>severity</code></td><td><a href="./../type-aliases/Severity"><code>Severity</code></a></td><td>How much harm follows as long as it is not done.</td></tr><tr><td><a id="property-steps"></a> <code>steps</code></td><td>readonly <code>string</code>[]</td><td>What to do, in order.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>The rule in a few words.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Action.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Action = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Action as default
};
