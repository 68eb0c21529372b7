import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PackConfig<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/PackConfig.md","filePath":"en/api/hygie/interfaces/PackConfig.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/PackConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / PackConfig</p><h1 id="packconfig-r-extends-string-string" tabindex="-1"><code>PackConfig&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#packconfig-r-extends-string-string" aria-label="Permalink to &quot;\`PackConfig&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>What an embedder may change of a pack, by rule id.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th><th>Description</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td><td>the ids of its rules.</td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-rules"></a> <code>rules?</code></td><td><code>Readonly</code>&lt;<code>Partial</code>&lt;<code>Record</code>&lt;<code>R</code>, <a href="./RuleConfig"><code>RuleConfig</code></a>&gt;&gt;&gt;</td><td>What to change, by rule id.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/PackConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackConfig as default
};
