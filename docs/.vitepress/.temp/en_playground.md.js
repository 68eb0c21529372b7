import { resolveComponent, withCtx, createVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Playground","description":"","frontmatter":{"layout":"page","title":"Playground","sidebar":false},"headers":[],"relativePath":"en/playground.md","filePath":"docs/en/playground.md"}');
const _sfc_main = { name: "en/playground.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ClientOnly = resolveComponent("ClientOnly");
  const _component_ThePlayground = resolveComponent("ThePlayground");
  _push(`<div${ssrRenderAttrs(_attrs)}><main class="vp-doc play"><h1>Playground</h1><p>Change a fact, a rule or the date: the score, the outcomes of all rules and the detail of one of them follow each keystroke. All of it happens in this page.</p><div class="play-room"><div class="skeleton"><p>The playground is loading. It needs JavaScript: without it, the <a href="./guides/embed">command <code>hygie evaluate</code></a> evaluates the same facts, and each <a href="./rules/macsf/">rule</a> shows facts that meet it and facts that do not.</p><div></div><div></div><div></div></div>`);
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/playground.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const playground = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  playground as default
};
