import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PartShortfall<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/PartShortfall.md","filePath":"en/api/hygie/explain/interfaces/PartShortfall.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/PartShortfall.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / PartShortfall</p><h1 id="partshortfall-r-extends-string-string" tabindex="-1"><code>PartShortfall&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#partshortfall-r-extends-string-string" aria-label="Permalink to &quot;\`PartShortfall&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>A part of a goal that cannot be reached, even by itself.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td>readonly <a href="./../type-aliases/Obstacle"><code>Obstacle</code></a>&lt;<code>R</code>&gt;[]</td><td>Why no more can.</td></tr><tr><td><a id="property-best"></a> <code>best</code></td><td><code>number</code></td><td>The best that can be reached within the limits, were it the only part: the highest score; of <code>clear</code>, how many rules are left.</td></tr><tr><td><a id="property-impact"></a> <code>impact?</code></td><td><code>string</code></td><td>The impact whose score it is.</td></tr><tr><td><a id="property-of"></a> <code>of</code></td><td><code>&quot;impacts&quot;</code> | <code>&quot;score&quot;</code> | <code>&quot;clear&quot;</code></td><td>Which part of the goal.</td></tr><tr><td><a id="property-wanted"></a> <code>wanted</code></td><td><code>number</code></td><td>The score to reach; of <code>clear</code>, how many rules may be left: 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/PartShortfall.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PartShortfall = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PartShortfall as default
};
