import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Shortfall<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/Shortfall.md","filePath":"en/api/hygie/explain/interfaces/Shortfall.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/Shortfall.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / Shortfall</p><h1 id="shortfall-r-extends-string-string" tabindex="-1"><code>Shortfall&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#shortfall-r-extends-string-string" aria-label="Permalink to &quot;\`Shortfall&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>Why a goal cannot be reached.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-isproved"></a> <code>isProved</code></td><td><code>boolean</code></td><td>Is it proved that it cannot be? If not, no plan that reaches it was among those that were tried.</td></tr><tr><td><a id="property-leasthours"></a> <code>leastHours?</code></td><td><code>number</code></td><td>At least how many hours the whole goal takes, where it could be reached in more of them.</td></tr><tr><td><a id="property-parts"></a> <code>parts</code></td><td>readonly <a href="./PartShortfall"><code>PartShortfall</code></a>&lt;<code>R</code>&gt;[]</td><td>The parts of the goal that cannot be reached; none where each can be reached by itself, and not all together.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/Shortfall.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Shortfall = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Shortfall as default
};
