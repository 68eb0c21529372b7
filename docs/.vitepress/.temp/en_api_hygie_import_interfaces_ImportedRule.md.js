import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ImportedRule","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/import/interfaces/ImportedRule.md","filePath":"en/api/hygie/import/interfaces/ImportedRule.md"}');
const _sfc_main = { name: "en/api/hygie/import/interfaces/ImportedRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/import</a> / ImportedRule</p><h1 id="importedrule" tabindex="-1"><code>ImportedRule</code> <a class="header-anchor" href="#importedrule" aria-label="Permalink to &quot;\`ImportedRule\`&quot;">​</a></h1><p>A draft rule, and what it was made of.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./ImportedControl"><code>ImportedControl</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-control"></a> <code>control</code></td><td><code>string</code></td><td>The id of the control in the source.</td><td><a href="./ImportedControl"><code>ImportedControl</code></a>.<a href="./ImportedControl#property-control"><code>control</code></a></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The id of the rule.</td><td>-</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>Where the control stands in the source, as a JSON Pointer.</td><td><a href="./ImportedControl"><code>ImportedControl</code></a>.<a href="./ImportedControl#property-pointer"><code>pointer</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/import/interfaces/ImportedRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImportedRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImportedRule as default
};
