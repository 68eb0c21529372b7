import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Waiver","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Waiver.md","filePath":"en/api/hygie/interfaces/Waiver.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Waiver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Waiver</p><h1 id="waiver" tabindex="-1"><code>Waiver</code> <a class="header-anchor" href="#waiver" aria-label="Permalink to &quot;\`Waiver\`&quot;">​</a></h1><p>Why a rule need not be met for now, who approved that, and until when.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-approvedby"></a> <code>approvedBy</code></td><td><code>string</code></td><td>Who approved it.</td></tr><tr><td><a id="property-compensatingcontrols"></a> <code>compensatingControls?</code></td><td><code>string</code></td><td>What is done instead while it is in force.</td></tr><tr><td><a id="property-expireson"></a> <code>expiresOn</code></td><td><code>string</code></td><td>The last day, in UTC, on which it is in force.</td></tr><tr><td><a id="property-items"></a> <code>items?</code></td><td>readonly <code>string</code>[]</td><td>The ids of the items of lists that it excuses; without them it excuses the whole rule.</td></tr><tr><td><a id="property-reason"></a> <code>reason</code></td><td><code>string</code></td><td>Why.</td></tr><tr><td><a id="property-risk"></a> <code>risk?</code></td><td><code>string</code></td><td>The risk that is accepted with it.</td></tr><tr><td><a id="property-ruleid"></a> <code>ruleId</code></td><td><code>string</code></td><td>The rule that is waived.</td></tr><tr><td><a id="property-startson"></a> <code>startsOn?</code></td><td><code>string</code></td><td>The first day, in UTC, on which it is in force; without one it is in force already.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Waiver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Waiver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Waiver as default
};
