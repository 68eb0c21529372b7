import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Difference","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/verify/interfaces/Difference.md","filePath":"en/api/hygie/verify/interfaces/Difference.md"}');
const _sfc_main = { name: "en/api/hygie/verify/interfaces/Difference.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/verify</a> / Difference</p><h1 id="difference" tabindex="-1"><code>Difference</code> <a class="header-anchor" href="#difference" aria-label="Permalink to &quot;\`Difference\`&quot;">​</a></h1><p>A place at which a report is not what it should be.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-expected"></a> <code>expected?</code></td><td><a href="./../../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>What should stand there; absent where nothing should, or where nobody can tell: the instant and the seal are told by nothing else.</td></tr><tr><td><a id="property-found"></a> <code>found?</code></td><td><a href="./../../type-aliases/JsonValue"><code>JsonValue</code></a></td><td>What stands there; absent where nothing does.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>JSON Pointer to it; of what was left out, to where it should be.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/verify/interfaces/Difference.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Difference = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Difference as default
};
