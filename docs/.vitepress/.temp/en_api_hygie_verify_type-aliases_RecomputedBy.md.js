import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RecomputedBy","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/verify/type-aliases/RecomputedBy.md","filePath":"en/api/hygie/verify/type-aliases/RecomputedBy.md"}');
const _sfc_main = { name: "en/api/hygie/verify/type-aliases/RecomputedBy.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/verify</a> / RecomputedBy</p><h1 id="recomputedby" tabindex="-1"><code>RecomputedBy</code> <a class="header-anchor" href="#recomputedby" aria-label="Permalink to &quot;\`RecomputedBy\`&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">type</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> RecomputedBy</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;json-logic-js&quot;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> |</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;completions&quot;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> |</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;engine&quot;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> |</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;disabled&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span></code></pre></div><p>By what a verdict was recomputed. <code>json-logic-js</code>: every fact that the rule reads is known, and json-logic-js computed it outright. <code>completions</code>: facts are missing, and json-logic-js computed it with values tried in their place: two of which the outcome differs prove that it is unknown; where all agree, nothing was found against it. <code>engine</code>: no two were found to differ, or json-logic-js could not compute it, so that the verdict was compared with that of hygie alone. <code>disabled</code>: the pack disables the rule.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/verify/type-aliases/RecomputedBy.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecomputedBy = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecomputedBy as default
};
