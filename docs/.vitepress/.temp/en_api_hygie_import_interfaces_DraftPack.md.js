import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DraftPack","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/import/interfaces/DraftPack.md","filePath":"en/api/hygie/import/interfaces/DraftPack.md"}');
const _sfc_main = { name: "en/api/hygie/import/interfaces/DraftPack.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/import</a> / DraftPack</p><h1 id="draftpack" tabindex="-1"><code>DraftPack</code> <a class="header-anchor" href="#draftpack" aria-label="Permalink to &quot;\`DraftPack\`&quot;">​</a></h1><p>A pack made of another format: it loads and passes <code>hygie check</code>, and its rules remain to be written.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-files"></a> <code>files</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>The same as a folder holds it: the text of each file by its name.</td></tr><tr><td><a id="property-leftout"></a> <code>leftOut</code></td><td>readonly <a href="./ImportedControl"><code>ImportedControl</code></a>[]</td><td>What no rule was made of, since it asks for nothing: controls that were withdrawn, requirements that are neither assessed nor a heading.</td></tr><tr><td><a id="property-pack"></a> <code>pack</code></td><td><a href="./../../interfaces/Pack"><code>Pack</code></a></td><td>The pack in one piece, for <code>loadPack</code>.</td></tr><tr><td><a id="property-remaining"></a> <code>remaining</code></td><td>readonly <a href="./Remaining"><code>Remaining</code></a>[]</td><td>What remains to be written.</td></tr><tr><td><a id="property-rules"></a> <code>rules</code></td><td>readonly <a href="./ImportedRule"><code>ImportedRule</code></a>[]</td><td>Its rules, and what they were made of.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/import/interfaces/DraftPack.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DraftPack = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DraftPack as default
};
