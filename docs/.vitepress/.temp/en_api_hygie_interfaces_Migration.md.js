import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Migration","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Migration.md","filePath":"en/api/hygie/interfaces/Migration.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Migration.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Migration</p><h1 id="migration" tabindex="-1"><code>Migration</code> <a class="header-anchor" href="#migration" aria-label="Permalink to &quot;\`Migration\`&quot;">​</a></h1><p>What of the facts of earlier versions does not hold any more.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-facts"></a> <code>facts</code></td><td>readonly <a href="./FactMigration"><code>FactMigration</code></a>[]</td><td>The facts whose answers do not hold; all others are kept, where this version has them.</td></tr><tr><td><a id="property-from"></a> <code>from</code></td><td><code>string</code></td><td>The earlier versions, as a semver range.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Migration.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Migration = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Migration as default
};
