import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Impact","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Impact.md","filePath":"en/api/hygie/interfaces/Impact.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Impact.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Impact</p><h1 id="impact" tabindex="-1"><code>Impact</code> <a class="header-anchor" href="#impact" aria-label="Permalink to &quot;\`Impact\`&quot;">​</a></h1><p>A risk that the source names.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-quote"></a> <code>quote?</code></td><td><code>string</code></td><td>The source&#39;s words.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><a href="./../type-aliases/Texts"><code>Texts</code></a></td><td>The impact in a few words.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Impact.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Impact = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Impact as default
};
