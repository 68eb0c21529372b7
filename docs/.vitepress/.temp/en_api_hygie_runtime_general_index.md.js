import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"hygie/runtime/general","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/runtime/general/index.md","filePath":"en/api/hygie/runtime/general/index.md"}');
const _sfc_main = { name: "en/api/hygie/runtime/general/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / hygie/runtime/general</p><h1 id="hygie-runtime-general" tabindex="-1">hygie/runtime/general <a class="header-anchor" href="#hygie-runtime-general" aria-label="Permalink to &quot;hygie/runtime/general&quot;">​</a></h1><p>What those modules take besides when a pack uses all of JsonLogic.</p><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/generalOutcomes">generalOutcomes</a></td><td>Puts the outcomes of rules that are out of the ordinary beside those that a module computes by itself. <code>conditions</code> are those of these rules, by their indices.</td></tr><tr><td><a href="./functions/generalOver">generalOver</a></td><td>How conditions that are out of the ordinary are answered and explained: with all of JsonLogic at hand, and slower. Of the facts that they read it tells the values, not what was asked of them.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/runtime/general/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
