import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"BeyondGap","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/BeyondGap.md","filePath":"en/api/hygie/interfaces/BeyondGap.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/BeyondGap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / BeyondGap</p><h1 id="beyondgap" tabindex="-1"><code>BeyondGap</code> <a class="header-anchor" href="#beyondgap" aria-label="Permalink to &quot;\`BeyondGap\`&quot;">​</a></h1><p>A fact is computed with, or compared, in a way for which no finite number of values is known to suffice.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The path of the fact.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;beyond&quot;</code></td><td>It is beyond the search.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/BeyondGap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BeyondGap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BeyondGap as default
};
