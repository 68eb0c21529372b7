import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Evidence","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Evidence.md","filePath":"en/api/hygie/interfaces/Evidence.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Evidence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Evidence</p><h1 id="evidence" tabindex="-1"><code>Evidence</code> <a class="header-anchor" href="#evidence" aria-label="Permalink to &quot;\`Evidence\`&quot;">​</a></h1><p>A document that shows that facts are as they were told.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-collectedby"></a> <code>collectedBy?</code></td><td><code>string</code></td><td>Who collected it.</td></tr><tr><td><a id="property-collectedon"></a> <code>collectedOn</code></td><td><code>string</code></td><td>When it was collected.</td></tr><tr><td><a id="property-sha256"></a> <code>sha256?</code></td><td><code>string</code></td><td>The SHA-256 of its file, in lower-case hexadecimal.</td></tr><tr><td><a id="property-supports"></a> <code>supports</code></td><td>readonly <code>string</code>[]</td><td>The paths of the facts that it supports, of all items of a list or of one by its id, or the ids of rules.</td></tr><tr><td><a id="property-title"></a> <code>title?</code></td><td><code>string</code></td><td>What it is called.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>string</code></td><td>An evidence type that the pack declares.</td></tr><tr><td><a id="property-uri"></a> <code>uri?</code></td><td><code>string</code></td><td>Where it is kept.</td></tr><tr><td><a id="property-validuntil"></a> <code>validUntil?</code></td><td><code>string</code></td><td>The last day on which it is valid.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Evidence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Evidence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Evidence as default
};
