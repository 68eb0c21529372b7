import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Ends<T>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/Ends.md","filePath":"en/api/hygie/explain/interfaces/Ends.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/Ends.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / Ends</p><h1 id="ends-t" tabindex="-1"><code>Ends&lt;T&gt;</code> <a class="header-anchor" href="#ends-t" aria-label="Permalink to &quot;\`Ends&lt;T&gt;\`&quot;">​</a></h1><p>Between which ends a value may be: both belong to it but where they are exclusive, and what is absent is no bound.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./DateExtent"><code>DateExtent</code></a></li><li><a href="./NumberExtent"><code>NumberExtent</code></a></li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-exclusivemaximum"></a> <code>exclusiveMaximum?</code></td><td><code>T</code></td><td>It is less than this.</td></tr><tr><td><a id="property-exclusiveminimum"></a> <code>exclusiveMinimum?</code></td><td><code>T</code></td><td>It is more than this.</td></tr><tr><td><a id="property-maximum"></a> <code>maximum?</code></td><td><code>T</code></td><td>The greatest value.</td></tr><tr><td><a id="property-minimum"></a> <code>minimum?</code></td><td><code>T</code></td><td>The least value.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/Ends.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Ends = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Ends as default
};
