import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleChange","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/RuleChange.md","filePath":"en/api/hygie/interfaces/RuleChange.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/RuleChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / RuleChange</p><h1 id="rulechange" tabindex="-1"><code>RuleChange</code> <a class="header-anchor" href="#rulechange" aria-label="Permalink to &quot;\`RuleChange\`&quot;">​</a></h1><p>A change that a pack made to a rule of another.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-before"></a> <code>before?</code></td><td><code>string</code> | <code>number</code> | <code>boolean</code></td><td>What stood there; absent when nothing did.</td></tr><tr><td><a id="property-pack"></a> <code>pack</code></td><td><code>string</code></td><td>The pack that made it.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>JSON Pointer into the rule, to what was changed or added.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/RuleChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleChange as default
};
