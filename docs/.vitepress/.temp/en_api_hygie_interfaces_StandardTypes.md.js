import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"StandardTypes<Input, Output>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/StandardTypes.md","filePath":"en/api/hygie/interfaces/StandardTypes.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/StandardTypes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / StandardTypes</p><h1 id="standardtypes-input-output" tabindex="-1"><code>StandardTypes&lt;Input, Output&gt;</code> <a class="header-anchor" href="#standardtypes-input-output" aria-label="Permalink to &quot;\`StandardTypes&lt;Input, Output&gt;\`&quot;">​</a></h1><p>What TypeScript reads of a schema.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-input"></a> <code>Input</code></td><td>what is validated.</td></tr><tr><td><a id="type-parameter-output"></a> <code>Output</code></td><td>what it is where nothing is wrong with it.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-input"></a> <code>input</code></td><td><code>Input</code></td><td>What is validated.</td></tr><tr><td><a id="property-output"></a> <code>output</code></td><td><code>Output</code></td><td>What it is where nothing is wrong with it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/StandardTypes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StandardTypes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StandardTypes as default
};
