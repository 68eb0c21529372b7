import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"hygie","description":"","frontmatter":{"title":"hygie","layout":"page"},"headers":[],"relativePath":"index.md","filePath":"docs/index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><main class="languages"><h1>hygie</h1><div class="choices"><section lang="fr"><h2>Français</h2><p>La cybersécurité d’un cabinet de santé, évaluée règle par règle selon les recommandations de la MACSF ; ce qui est inconnu reste inconnu.</p><p><a class="way" href="/fr/self-assessment">Évaluer mon cabinet</a></p><p><a href="/fr/">Découvrir hygie</a></p></section><section lang="en"><h2>English</h2><p>The cybersecurity of a health practice, evaluated rule by rule after MACSF’s recommendations; what is unknown stays unknown.</p><p><a class="way" href="/en/self-assessment">Assess my practice</a></p><p><a href="/en/">Discover hygie</a></p></section></div></main></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
