import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OwnerShare<R extends string = string>","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/explain/interfaces/OwnerShare.md","filePath":"en/api/hygie/explain/interfaces/OwnerShare.md"}');
const _sfc_main = { name: "en/api/hygie/explain/interfaces/OwnerShare.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/explain</a> / OwnerShare</p><h1 id="ownershare-r-extends-string-string" tabindex="-1"><code>OwnerShare&lt;R extends string = string&gt;</code> <a class="header-anchor" href="#ownershare-r-extends-string-string" aria-label="Permalink to &quot;\`OwnerShare&lt;R extends string = string&gt;\`&quot;">​</a></h1><p>What one of those who have something to do have to do.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-efforthours"></a> <code>effortHours</code></td><td><code>number</code></td><td>About how many hours it takes them.</td></tr><tr><td><a id="property-owner"></a> <code>owner</code></td><td><a href="./../../type-aliases/Owner"><code>Owner</code></a></td><td>Who it is.</td></tr><tr><td><a id="property-ruleids"></a> <code>ruleIds</code></td><td>readonly <code>R</code>[]</td><td>The rules that they put right, in the order of the plan.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/explain/interfaces/OwnerShare.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OwnerShare = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OwnerShare as default
};
