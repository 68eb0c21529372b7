import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Change","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Change.md","filePath":"en/api/hygie/interfaces/Change.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Change.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Change</p><h1 id="change" tabindex="-1"><code>Change</code> <a class="header-anchor" href="#change" aria-label="Permalink to &quot;\`Change\`&quot;">​</a></h1><p>One place at which two JSON documents differ.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-after"></a> <code>after?</code></td><td><a href="./../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>Absent when it was removed.</td></tr><tr><td><a id="property-before"></a> <code>before?</code></td><td><a href="./../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>Absent when it was added.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>JSON Pointer to it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Change.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Change = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Change as default
};
