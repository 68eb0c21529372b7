import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Extension","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Extension.md","filePath":"en/api/hygie/interfaces/Extension.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Extension.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Extension</p><h1 id="extension" tabindex="-1"><code>Extension</code> <a class="header-anchor" href="#extension" aria-label="Permalink to &quot;\`Extension\`&quot;">​</a></h1><p>A pack that is built on, and what is changed of its rules.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The id of the pack.</td></tr><tr><td><a id="property-rules"></a> <code>rules?</code></td><td><code>object</code></td><td>What is changed of its rules, by their ids.</td></tr><tr><td><a id="property-version"></a> <code>version</code></td><td><code>string</code></td><td>The versions of it that will do, as a semver range.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Extension.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Extension = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Extension as default
};
