import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"UnconfirmedGap","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/UnconfirmedGap.md","filePath":"en/api/hygie/interfaces/UnconfirmedGap.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/UnconfirmedGap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / UnconfirmedGap</p><h1 id="unconfirmedgap" tabindex="-1"><code>UnconfirmedGap</code> <a class="header-anchor" href="#unconfirmedgap" aria-label="Permalink to &quot;\`UnconfirmedGap\`&quot;">​</a></h1><p>Facts that the search found, and that are not so on the evaluator.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;unconfirmed&quot;</code></td><td>What was found was not confirmed.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/UnconfirmedGap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UnconfirmedGap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UnconfirmedGap as default
};
