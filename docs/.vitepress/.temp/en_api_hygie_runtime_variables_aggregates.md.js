import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"aggregates","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/runtime/variables/aggregates.md","filePath":"en/api/hygie/runtime/variables/aggregates.md"}');
const _sfc_main = { name: "en/api/hygie/runtime/variables/aggregates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/runtime</a> / aggregates</p><h1 id="aggregates" tabindex="-1"><code>aggregates</code> <a class="header-anchor" href="#aggregates" aria-label="Permalink to &quot;\`aggregates\`&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> aggregates</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">:</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> AggregateBackend</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span></code></pre></div><p>How conditions that put several facts together are answered and explained: counts and shares of a list, the values at a path wherever they stand, the days from one date to another.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/runtime/variables/aggregates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const aggregates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  aggregates as default
};
