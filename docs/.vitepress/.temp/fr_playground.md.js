import { resolveComponent, withCtx, createVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Bac à sable","description":"","frontmatter":{"layout":"page","title":"Bac à sable","sidebar":false},"headers":[],"relativePath":"fr/playground.md","filePath":"docs/fr/playground.md"}');
const _sfc_main = { name: "fr/playground.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ClientOnly = resolveComponent("ClientOnly");
  const _component_ThePlayground = resolveComponent("ThePlayground");
  _push(`<div${ssrRenderAttrs(_attrs)}><main class="vp-doc play"><h1>Bac à sable</h1><p>Changez un fait, une règle ou la date : le score, les résultats de toutes les règles et le détail de l’une d’elles se mettent à jour à chaque frappe. Tout se passe sur cette page.</p><div class="play-room"><div class="skeleton"><p>Le bac à sable se charge. Il a besoin de JavaScript : sans lui, la <a href="./guides/embed">commande <code>hygie evaluate</code></a> évalue les mêmes faits, et chaque <a href="./rules/macsf/">règle</a> montre des faits qui la respectent et d’autres qui ne la respectent pas.</p><div></div><div></div><div></div></div>`);
  _push(ssrRenderComponent(_component_ClientOnly, null, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(ssrRenderComponent(_component_ThePlayground, null, null, _parent2, _scopeId));
      } else {
        return [
          createVNode(_component_ThePlayground)
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</div></main></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("fr/playground.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const playground = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  playground as default
};
