import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PackDiff","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/PackDiff.md","filePath":"en/api/hygie/interfaces/PackDiff.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/PackDiff.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / PackDiff</p><h1 id="packdiff" tabindex="-1"><code>PackDiff</code> <a class="header-anchor" href="#packdiff" aria-label="Permalink to &quot;\`PackDiff\`&quot;">​</a></h1><p>What became of a pack.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-added"></a> <code>added</code></td><td>readonly <code>string</code>[]</td><td>The ids of the rules that only the later pack has.</td></tr><tr><td><a id="property-changes"></a> <code>changes</code></td><td>readonly <a href="./Change"><code>Change</code></a>[]</td><td>What else differs, with JSON Pointers into the pack.</td></tr><tr><td><a id="property-isenough"></a> <code>isEnough</code></td><td><code>boolean</code></td><td>No version is too low.</td></tr><tr><td><a id="property-removed"></a> <code>removed</code></td><td>readonly <code>string</code>[]</td><td>The ids of the rules that only the earlier pack has.</td></tr><tr><td><a id="property-rules"></a> <code>rules</code></td><td>readonly <a href="./RuleDiff"><code>RuleDiff</code></a>[]</td><td>The rules that differ.</td></tr><tr><td><a id="property-version"></a> <code>version</code></td><td><a href="./VersionChange"><code>VersionChange</code></a></td><td>The versions of the pack, and the one that it needs.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/PackDiff.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackDiff = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackDiff as default
};
