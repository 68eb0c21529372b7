import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FactsFile","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/reporters/interfaces/FactsFile.md","filePath":"en/api/hygie/reporters/interfaces/FactsFile.md"}');
const _sfc_main = { name: "en/api/hygie/reporters/interfaces/FactsFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/reporters</a> / FactsFile</p><h1 id="factsfile" tabindex="-1"><code>FactsFile</code> <a class="header-anchor" href="#factsfile" aria-label="Permalink to &quot;\`FactsFile\`&quot;">​</a></h1><p>The file that the facts of a report stand in.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>What it holds.</td></tr><tr><td><a id="property-uri"></a> <code>uri</code></td><td><code>string</code></td><td>The way to it from the root of the repository, as a URI reference: <code>practices/north.json</code>; or a URI.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/reporters/interfaces/FactsFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FactsFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FactsFile as default
};
