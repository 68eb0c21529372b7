import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"hygie/logic","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/logic/index.md","filePath":"en/api/hygie/logic/index.md"}');
const _sfc_main = { name: "en/api/hygie/logic/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / hygie/logic</p><h1 id="hygie-logic" tabindex="-1">hygie/logic <a class="header-anchor" href="#hygie-logic" aria-label="Permalink to &quot;hygie/logic&quot;">​</a></h1><p>JsonLogic with a third value, by itself: without packs, reports or schemas.</p><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/compileLogic">compileLogic</a></td><td>Compiles JsonLogic into a function over data, with <em>unknown</em> as a third value (Kleene&#39;s strong tables).</td></tr></tbody></table><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Interface</th><th>Description</th></tr></thead><tbody><tr><td><a href="./interfaces/CompileLogicOptions">CompileLogicOptions</a></td><td>What <a href="./functions/compileLogic">compileLogic</a> may be told beside the logic.</td></tr></tbody></table><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Alias</th><th>Description</th></tr></thead><tbody><tr><td><a href="./type-aliases/LogicResult">LogicResult</a></td><td>What logic comes to: a value, or the facts that it lacks, as JSON Pointers (RFC 6901) in the order of reading.</td></tr></tbody></table><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="hygieerror" tabindex="-1">HygieError <a class="header-anchor" href="#hygieerror" aria-label="Permalink to &quot;HygieError&quot;">​</a></h3><p>Re-exports <a href="./../variables/HygieError">HygieError</a></p><hr><h3 id="logicerror" tabindex="-1">LogicError <a class="header-anchor" href="#logicerror" aria-label="Permalink to &quot;LogicError&quot;">​</a></h3><p>Re-exports <a href="./../classes/LogicError">LogicError</a></p><hr><h3 id="optionserror" tabindex="-1">OptionsError <a class="header-anchor" href="#optionserror" aria-label="Permalink to &quot;OptionsError&quot;">​</a></h3><p>Re-exports <a href="./../classes/OptionsError">OptionsError</a></p><hr><h3 id="problem" tabindex="-1">Problem <a class="header-anchor" href="#problem" aria-label="Permalink to &quot;Problem&quot;">​</a></h3><p>Re-exports <a href="./../type-aliases/Problem">Problem</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/logic/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
