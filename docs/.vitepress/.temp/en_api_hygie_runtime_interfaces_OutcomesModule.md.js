import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OutcomesModule","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/runtime/interfaces/OutcomesModule.md","filePath":"en/api/hygie/runtime/interfaces/OutcomesModule.md"}');
const _sfc_main = { name: "en/api/hygie/runtime/interfaces/OutcomesModule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/runtime</a> / OutcomesModule</p><h1 id="outcomesmodule" tabindex="-1"><code>OutcomesModule</code> <a class="header-anchor" href="#outcomesmodule" aria-label="Permalink to &quot;\`OutcomesModule\`&quot;">​</a></h1><p>What a module with the outcomes of a pack alone holds.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-compile"></a> <code>compile</code></td><td><code>Compile</code></td><td>Compiles the rules for the values of their parameters.</td></tr><tr><td><a id="property-disabled"></a> <code>disabled</code></td><td>readonly <code>number</code>[]</td><td>The indices of the rules that are disabled.</td></tr><tr><td><a id="property-general"></a> <code>general?</code></td><td>(<code>parameters</code>: readonly <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;[], <code>compute</code>: (<code>facts</code>: <code>Data</code>, <code>today</code>: <code>number</code>) =&gt; <code>Uint8Array</code>) =&gt; (<code>facts</code>: <code>Data</code>, <code>today</code>: <code>number</code>) =&gt; <code>Uint8Array</code></td><td>Puts in the outcomes of the rules whose logic is out of the ordinary: <code>generalOutcomes</code> of <code>hygie/runtime/general</code>.</td></tr><tr><td><a id="property-parameters"></a> <code>parameters</code></td><td>readonly <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;[]</td><td>The values of their parameters, by rule and name.</td></tr><tr><td><a id="property-ruleids"></a> <code>ruleIds</code></td><td>readonly <code>string</code>[]</td><td>The ids of its rules.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/runtime/interfaces/OutcomesModule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OutcomesModule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OutcomesModule as default
};
