import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"BeforeAfter<T>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/BeforeAfter.md","filePath":"en/api/hygie/explain/interfaces/BeforeAfter.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/BeforeAfter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / BeforeAfter</p><h1 id="beforeafter-t" tabindex="-1"><code>BeforeAfter&lt;T&gt;</code> <a class="header-anchor" href="#beforeafter-t" aria-label="Permalink to &quot;\`BeforeAfter&lt;T&gt;\`&quot;">​</a></h1><p>A value before and after; absent where a report does not have it.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-after"></a> <code>after?</code></td><td><code>T</code></td><td>In the later one.</td></tr><tr><td><a id="property-before"></a> <code>before?</code></td><td><code>T</code></td><td>In the earlier report.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/BeforeAfter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BeforeAfter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BeforeAfter as default
};
