import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"generalOver()","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/runtime/general/functions/generalOver.md","filePath":"en/api/hygie/runtime/general/functions/generalOver.md"}');
const _sfc_main = { name: "en/api/hygie/runtime/general/functions/generalOver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">API</a> / <a href="./../">hygie/runtime/general</a> / generalOver</p><h1 id="generalover" tabindex="-1"><code>generalOver()</code> <a class="header-anchor" href="#generalover" aria-label="Permalink to &quot;\`generalOver()\`&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">function</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> generalOver</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">()</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">:</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> GeneralBackend</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span></code></pre></div><p>How conditions that are out of the ordinary are answered and explained: with all of JsonLogic at hand, and slower. Of the facts that they read it tells the values, not what was asked of them.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>GeneralBackend</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/runtime/general/functions/generalOver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const generalOver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  generalOver as default
};
