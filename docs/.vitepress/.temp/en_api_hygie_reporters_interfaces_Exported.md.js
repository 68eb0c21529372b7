import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Exported","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/Exported.md","filePath":"en/api/hygie/reporters/interfaces/Exported.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/Exported.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / Exported</p><h1 id="exported" tabindex="-1"><code>Exported</code> <a class="header-anchor" href="#exported" aria-label="Permalink to &quot;\`Exported\`&quot;">​</a></h1><p>A report or a pack in another format.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-lost"></a> <code>lost</code></td><td>readonly <a href="./Loss"><code>Loss</code></a>[]</td><td>What of it is lost.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>The text of the file.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/Exported.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Exported = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Exported as default
};
