import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RuleSource","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/RuleSource.md","filePath":"en/api/hygie/interfaces/RuleSource.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/RuleSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / RuleSource</p><h1 id="rulesource" tabindex="-1"><code>RuleSource</code> <a class="header-anchor" href="#rulesource" aria-label="Permalink to &quot;\`RuleSource\`&quot;">​</a></h1><p>Where the recommendation stands in the source.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-document"></a> <code>document</code></td><td><code>string</code></td><td>The id of the source document that the pack names.</td></tr><tr><td><a id="property-quote"></a> <code>quote</code></td><td><code>string</code></td><td>The words that the rule encodes, verbatim.</td></tr><tr><td><a id="property-section"></a> <code>section?</code></td><td><code>string</code></td><td>The heading under which the quote stands.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/RuleSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleSource as default
};
