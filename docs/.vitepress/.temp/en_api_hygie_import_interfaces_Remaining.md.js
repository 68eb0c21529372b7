import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Remaining","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/import/interfaces/Remaining.md","filePath":"en/api/hygie/import/interfaces/Remaining.md"}');
const _sfc_main = { name: "en/api/hygie/import/interfaces/Remaining.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/import</a> / Remaining</p><h1 id="remaining" tabindex="-1"><code>Remaining</code> <a class="header-anchor" href="#remaining" aria-label="Permalink to &quot;\`Remaining\`&quot;">​</a></h1><p>Something that remains to be written, and the rules that lack it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-part"></a> <code>part</code></td><td><a href="./../type-aliases/RemainingPart"><code>RemainingPart</code></a></td><td>What it is.</td></tr><tr><td><a id="property-ruleids"></a> <code>ruleIds</code></td><td>readonly <code>string</code>[]</td><td>The rules, in the pack&#39;s order.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/import/interfaces/Remaining.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Remaining = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Remaining as default
};
