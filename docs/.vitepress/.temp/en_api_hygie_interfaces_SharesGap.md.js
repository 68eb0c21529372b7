import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SharesGap","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/SharesGap.md","filePath":"en/api/hygie/interfaces/SharesGap.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/SharesGap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / SharesGap</p><h1 id="sharesgap" tabindex="-1"><code>SharesGap</code> <a class="header-anchor" href="#sharesgap" aria-label="Permalink to &quot;\`SharesGap\`&quot;">​</a></h1><p>Shares of a long list are held against several bounds, while more is asked of its items.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The path of the list.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;shares&quot;</code></td><td>No number of items is known to suffice.</td></tr><tr><td><a id="property-most"></a> <code>most</code></td><td><code>number</code></td><td>Lists that have no more items than this are tried with all of them.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/SharesGap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SharesGap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SharesGap as default
};
