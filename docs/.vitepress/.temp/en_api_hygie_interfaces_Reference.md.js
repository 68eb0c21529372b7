import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Reference","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Reference.md","filePath":"en/api/hygie/interfaces/Reference.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Reference.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Reference</p><h1 id="reference" tabindex="-1"><code>Reference</code> <a class="header-anchor" href="#reference" aria-label="Permalink to &quot;\`Reference\`&quot;">​</a></h1><p>A control of another framework, and how near it comes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-framework"></a> <code>framework</code></td><td><code>string</code></td><td>A framework that the pack declares.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The control&#39;s identifier there.</td></tr><tr><td><a id="property-strength"></a> <code>strength</code></td><td><a href="./../type-aliases/Strength"><code>Strength</code></a></td><td>equivalent: asks the same; partial: asks a part, or more; related: bears on the same matter.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Reference.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Reference = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Reference as default
};
