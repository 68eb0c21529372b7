import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"VersionChange","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/VersionChange.md","filePath":"en/api/hygie/interfaces/VersionChange.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/VersionChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / VersionChange</p><h1 id="versionchange" tabindex="-1"><code>VersionChange</code> <a class="header-anchor" href="#versionchange" aria-label="Permalink to &quot;\`VersionChange\`&quot;">​</a></h1><p>The version that something has, and the one that it needs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-after"></a> <code>after</code></td><td><code>string</code></td><td>The version after.</td></tr><tr><td><a id="property-before"></a> <code>before</code></td><td><code>string</code></td><td>The version before.</td></tr><tr><td><a id="property-declared"></a> <code>declared</code></td><td><a href="./../type-aliases/Bump"><code>Bump</code></a> | <code>undefined</code></td><td>How far the version moved; <code>undefined</code> when it went back.</td></tr><tr><td><a id="property-isenough"></a> <code>isEnough</code></td><td><code>boolean</code></td><td>Always true of a rule that comes from another pack: the version of the pack that extends it has to move.</td></tr><tr><td><a id="property-needed"></a> <code>needed</code></td><td><a href="./../type-aliases/Bump"><code>Bump</code></a></td><td>How far it has to move at the least.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/VersionChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const VersionChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  VersionChange as default
};
