import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _sfc_main$1 } from "./SelfAssessment.BKECU5Kq.js";
import { useSSRContext } from "vue";
import "./use-words.CsdlR2zd.js";
import "@vueuse/core";
import "./chunk-NXHNCOU7.CZGs4Pwa.js";
import "./chunk-4WD3F7CM.DdSM2yx6.js";
const __pageData = JSON.parse('{"title":"Auto-évaluation","description":"Faites le point sur la sécurité numérique de votre cabinet, une question à la fois, et repartez avec un rapport. Rien ne quitte votre navigateur.","frontmatter":{"layout":"page","title":"Auto-évaluation","description":"Faites le point sur la sécurité numérique de votre cabinet, une question à la fois, et repartez avec un rapport. Rien ne quitte votre navigateur.","sidebar":false},"headers":[],"relativePath":"fr/self-assessment.md","filePath":"docs/fr/self-assessment.md"}');
const __default__ = { name: "fr/self-assessment.md" };
const _sfc_main = /* @__PURE__ */ Object.assign(__default__, {
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><main>`);
      _push(ssrRenderComponent(_sfc_main$1, null, null, _parent));
      _push(`</main></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("fr/self-assessment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
