import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interval","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Interval.md","filePath":"en/api/hygie/interfaces/Interval.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Interval.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Interval</p><h1 id="interval" tabindex="-1"><code>Interval</code> <a class="header-anchor" href="#interval" aria-label="Permalink to &quot;\`Interval\`&quot;">​</a></h1><p>From 0 to 100.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-high"></a> <code>high</code></td><td><code>number</code></td><td>The most that it can be.</td></tr><tr><td><a id="property-low"></a> <code>low</code></td><td><code>number</code></td><td>The least that it can be, whatever is unknown.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Interval.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Interval = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Interval as default
};
