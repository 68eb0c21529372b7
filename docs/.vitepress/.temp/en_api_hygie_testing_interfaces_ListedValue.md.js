import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ListedValue","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/testing/interfaces/ListedValue.md","filePath":"en/api/hygie/testing/interfaces/ListedValue.md"}');
const _sfc_main = { name: "en/api/hygie/testing/interfaces/ListedValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/testing</a> / ListedValue</p><h1 id="listedvalue" tabindex="-1"><code>ListedValue</code> <a class="header-anchor" href="#listedvalue" aria-label="Permalink to &quot;\`ListedValue\`&quot;">​</a></h1><p>A value of a list of allowed ones was dropped, or another let in; or a negation was dropped.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;dropped&quot;</code> | <code>&quot;let-in&quot;</code></td><td>It was dropped, or let in.</td></tr><tr><td><a id="property-what"></a> <code>what</code></td><td><code>string</code></td><td>The value, or <code>!</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/testing/interfaces/ListedValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListedValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListedValue as default
};
