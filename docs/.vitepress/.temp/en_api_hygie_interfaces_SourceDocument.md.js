import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SourceDocument","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/SourceDocument.md","filePath":"en/api/hygie/interfaces/SourceDocument.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/SourceDocument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / SourceDocument</p><h1 id="sourcedocument" tabindex="-1"><code>SourceDocument</code> <a class="header-anchor" href="#sourcedocument" aria-label="Permalink to &quot;\`SourceDocument\`&quot;">​</a></h1><p>The document whose recommendations the rules encode.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-furtherreading"></a> <code>furtherReading?</code></td><td>readonly <a href="./FurtherReading"><code>FurtherReading</code></a>[]</td><td>What it points to.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The document&#39;s id, which rules name.</td></tr><tr><td><a id="property-language"></a> <code>language</code></td><td><code>string</code></td><td>Its language.</td></tr><tr><td><a id="property-published"></a> <code>published?</code></td><td><code>string</code></td><td>When it was published; left out when it bears no date.</td></tr><tr><td><a id="property-publisher"></a> <code>publisher</code></td><td><code>string</code></td><td>Who published it.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>Its title.</td></tr><tr><td><a id="property-uri"></a> <code>uri?</code></td><td><code>string</code></td><td>Where it can be read.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/SourceDocument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SourceDocument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SourceDocument as default
};
