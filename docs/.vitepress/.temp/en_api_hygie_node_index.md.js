import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"hygie/node","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/node/index.md","filePath":"en/api/hygie/node/index.md"}');
const _sfc_main = { name: "en/api/hygie/node/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / hygie/node</p><h1 id="hygie-node" tabindex="-1">hygie/node <a class="header-anchor" href="#hygie-node" aria-label="Permalink to &quot;hygie/node&quot;">​</a></h1><p>Packs from folders: for Node.js alone, since it reads files.</p><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>Description</th></tr></thead><tbody><tr><td><a href="./functions/loadPackDirectory">loadPackDirectory</a></td><td>Loads the pack that a folder holds: <code>pack.json</code>, which names the rules, <code>facts.schema.json</code>, and a JSON file for each rule, named after its id. Nothing outside the folder is read.</td></tr></tbody></table><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="compiledpack" tabindex="-1">CompiledPack <a class="header-anchor" href="#compiledpack" aria-label="Permalink to &quot;CompiledPack&quot;">​</a></h3><p>Re-exports <a href="./../interfaces/CompiledPack">CompiledPack</a></p><hr><h3 id="packerror" tabindex="-1">PackError <a class="header-anchor" href="#packerror" aria-label="Permalink to &quot;PackError&quot;">​</a></h3><p>Re-exports <a href="./../classes/PackError">PackError</a></p><hr><h3 id="problem" tabindex="-1">Problem <a class="header-anchor" href="#problem" aria-label="Permalink to &quot;Problem&quot;">​</a></h3><p>Re-exports <a href="./../type-aliases/Problem">Problem</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/node/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
