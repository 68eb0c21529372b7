import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Choice","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Choice.md","filePath":"en/api/hygie/interfaces/Choice.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Choice.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Choice</p><h1 id="choice" tabindex="-1"><code>Choice</code> <a class="header-anchor" href="#choice" aria-label="Permalink to &quot;\`Choice\`&quot;">​</a></h1><p>An answer, and its label.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-label"></a> <code>label</code></td><td><code>string</code></td><td>What people read.</td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>string</code></td><td>The value that the fact takes.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Choice.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Choice = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Choice as default
};
