import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PackModule","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/runtime/interfaces/PackModule.md","filePath":"en/api/hygie/runtime/interfaces/PackModule.md"}');
const _sfc_main = { name: "en/api/hygie/runtime/interfaces/PackModule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/runtime</a> / PackModule</p><h1 id="packmodule" tabindex="-1"><code>PackModule</code> <a class="header-anchor" href="#packmodule" aria-label="Permalink to &quot;\`PackModule\`&quot;">​</a></h1><p>What a module that <code>hygie build</code> made holds.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-aggregates"></a> <code>aggregates?</code></td><td><code>AggregateBackend</code></td><td><code>aggregates</code>, where a rule has conditions that put several facts together.</td></tr><tr><td><a id="property-compile"></a> <code>compile?</code></td><td><code>Compile</code></td><td>Compiles the rules for the values of their parameters, by rule and name; without it, closures serve all of them.</td></tr><tr><td><a id="property-conditions"></a> <code>conditions</code></td><td><code>unknown</code></td><td>The conditions of its rules as JSON, in their order.</td></tr><tr><td><a id="property-definition"></a> <code>definition</code></td><td><code>unknown</code></td><td>The pack as JSON, or the part of it that reports need.</td></tr><tr><td><a id="property-digest"></a> <code>digest</code></td><td><code>string</code></td><td>The digest of the full definition.</td></tr><tr><td><a id="property-general"></a> <code>general?</code></td><td><code>object</code></td><td>The rules whose logic is out of the ordinary, and how it is compiled.</td></tr><tr><td><code>general.over</code></td><td>() =&gt; <code>GeneralBackend</code></td><td><code>generalOver</code> of <code>hygie/runtime/general</code>.</td></tr><tr><td><code>general.rules</code></td><td>readonly <code>number</code>[]</td><td>Their indices.</td></tr><tr><td><a id="property-islean"></a> <code>isLean?</code></td><td><code>boolean</code></td><td>Whether it is that part alone.</td></tr><tr><td><a id="property-phrases"></a> <code>phrases</code></td><td><code>PackPhrases</code></td><td>What hygie says of its own in reports, in the languages that the pack needs.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/runtime/interfaces/PackModule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackModule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackModule as default
};
