import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"AcceptedEvidence","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/AcceptedEvidence.md","filePath":"en/api/hygie/interfaces/AcceptedEvidence.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/AcceptedEvidence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / AcceptedEvidence</p><h1 id="acceptedevidence" tabindex="-1"><code>AcceptedEvidence</code> <a class="header-anchor" href="#acceptedevidence" aria-label="Permalink to &quot;\`AcceptedEvidence\`&quot;">​</a></h1><p>A type of evidence that the rule accepts, and the facts that it supports.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-freshfordays"></a> <code>freshForDays?</code></td><td><code>number</code></td><td>How many days it stays fresh for this rule, when not as long as its type does.</td></tr><tr><td><a id="property-supports"></a> <code>supports</code></td><td>readonly <code>string</code>[]</td><td>The paths of the facts that it supports.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>string</code></td><td>An evidence type that the pack declares.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/AcceptedEvidence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AcceptedEvidence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AcceptedEvidence as default
};
