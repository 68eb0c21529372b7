import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Framework","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Framework.md","filePath":"en/api/hygie/interfaces/Framework.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Framework.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Framework</p><h1 id="framework" tabindex="-1"><code>Framework</code> <a class="header-anchor" href="#framework" aria-label="Permalink to &quot;\`Framework\`&quot;">​</a></h1><p>A framework that rules refer to.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-controls"></a> <code>controls</code></td><td><code>object</code></td><td>Its controls that rules refer to, by identifier, each with a label.</td></tr><tr><td><a id="property-publisher"></a> <code>publisher</code></td><td><code>string</code></td><td>Who published it.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>Its title.</td></tr><tr><td><a id="property-uri"></a> <code>uri?</code></td><td><code>string</code></td><td>Where it can be read.</td></tr><tr><td><a id="property-version"></a> <code>version?</code></td><td><code>string</code></td><td>Its version.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Framework.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Framework = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Framework as default
};
