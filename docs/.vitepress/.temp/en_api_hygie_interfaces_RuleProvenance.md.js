import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleProvenance","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/RuleProvenance.md","filePath":"en/api/hygie/interfaces/RuleProvenance.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/RuleProvenance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / RuleProvenance</p><h1 id="ruleprovenance" tabindex="-1"><code>RuleProvenance</code> <a class="header-anchor" href="#ruleprovenance" aria-label="Permalink to &quot;\`RuleProvenance\`&quot;">​</a></h1><p>Where a rule came from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-changes"></a> <code>changes</code></td><td>readonly <a href="./RuleChange"><code>RuleChange</code></a>[]</td><td>What other packs changed of it, in their order.</td></tr><tr><td><a id="property-pack"></a> <code>pack</code></td><td><code>string</code></td><td>The pack that has the rule as its own.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/RuleProvenance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleProvenance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleProvenance as default
};
