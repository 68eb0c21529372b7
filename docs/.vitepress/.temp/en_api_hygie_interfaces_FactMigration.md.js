import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FactMigration","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/FactMigration.md","filePath":"en/api/hygie/interfaces/FactMigration.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/FactMigration.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / FactMigration</p><h1 id="factmigration" tabindex="-1"><code>FactMigration</code> <a class="header-anchor" href="#factmigration" aria-label="Permalink to &quot;\`FactMigration\`&quot;">​</a></h1><p>A fact of earlier versions that is not carried over, or not always.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-keptif"></a> <code>keptIf?</code></td><td><a href="./KeptIf"><code>KeptIf</code></a></td><td>The fact that lets the answer hold all the same, and the value that it has then.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>string</code></td><td>The fact, or the group, as earlier versions declare it.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><a href="./../type-aliases/Texts"><code>Texts</code></a></td><td>Why it does not hold, and what is asked instead.</td></tr><tr><td><a id="property-values"></a> <code>values?</code></td><td>readonly (<code>string</code> | <code>number</code> | <code>boolean</code>)[]</td><td>The answers that do not hold; all, where it is left out.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/FactMigration.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FactMigration = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FactMigration as default
};
