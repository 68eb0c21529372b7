import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"StandardSchemaV1<Input = unknown, Output = Input>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/StandardSchemaV1.md","filePath":"en/api/hygie/interfaces/StandardSchemaV1.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/StandardSchemaV1.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / StandardSchemaV1</p><h1 id="standardschemav1-input-unknown-output-input" tabindex="-1"><code>StandardSchemaV1&lt;Input = unknown, Output = Input&gt;</code> <a class="header-anchor" href="#standardschemav1-input-unknown-output-input" aria-label="Permalink to &quot;\`StandardSchemaV1&lt;Input = unknown, Output = Input&gt;\`&quot;">​</a></h1><p>The interface that form, router and RPC libraries take for a schema, whoever made it: Standard Schema, version 1.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-input"></a> <code>Input</code></td><td><code>unknown</code></td><td>what the types of a form say of what is validated.</td></tr><tr><td><a id="type-parameter-output"></a> <code>Output</code></td><td><code>Input</code></td><td>what it is where nothing is wrong with it.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-standard"></a> <code>~standard</code></td><td><code>object</code></td><td>The one member of the interface.</td></tr><tr><td><code>~standard.types?</code></td><td><a href="./StandardTypes"><code>StandardTypes</code></a>&lt;<code>Input</code>, <code>Output</code>&gt;</td><td>For TypeScript alone.</td></tr><tr><td><code>~standard.validate</code></td><td>(<code>value</code>: <code>unknown</code>) =&gt; <a href="./../type-aliases/StandardResult"><code>StandardResult</code></a>&lt;<code>Output</code>&gt;</td><td>Gives the value, or what is wrong with it; never a promise.</td></tr><tr><td><code>~standard.vendor</code></td><td><code>&quot;hygie&quot;</code></td><td>Who made the schema.</td></tr><tr><td><code>~standard.version</code></td><td><code>1</code></td><td>The version of the interface.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/StandardSchemaV1.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StandardSchemaV1 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StandardSchemaV1 as default
};
