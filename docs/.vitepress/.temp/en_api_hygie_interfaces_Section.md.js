import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Section","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Section.md","filePath":"en/api/hygie/interfaces/Section.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Section.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Section</p><h1 id="section" tabindex="-1"><code>Section</code> <a class="header-anchor" href="#section" aria-label="Permalink to &quot;\`Section\`&quot;">​</a></h1><p>A part of a form: the facts of a group, a list, or a fact that stands in neither.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fact"></a> <code>fact</code></td><td><code>string</code></td><td>The path of the group, the list or the fact.</td></tr><tr><td><a id="property-fields"></a> <code>fields</code></td><td>readonly <a href="./Field"><code>Field</code></a>[]</td><td>Its facts, in the order in which the pack declares them.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>What it is called.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Section.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Section = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Section as default
};
