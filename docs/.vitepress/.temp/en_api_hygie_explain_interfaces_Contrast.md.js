import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Contrast","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/Contrast.md","filePath":"en/api/hygie/explain/interfaces/Contrast.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/Contrast.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / Contrast</p><h1 id="contrast" tabindex="-1"><code>Contrast</code> <a class="header-anchor" href="#contrast" aria-label="Permalink to &quot;\`Contrast\`&quot;">​</a></h1><p>Facts with whose change an outcome could change, all of them together; of an unknown rule, with whose knowledge it could be settled.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-facts"></a> <code>facts</code></td><td>readonly <a href="./ExplainedFact"><code>ExplainedFact</code></a>[]</td><td>No fewer of them are enough.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>The same in words.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/Contrast.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Contrast = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Contrast as default
};
