import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FailedCase","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/testing/interfaces/FailedCase.md","filePath":"en/api/hygie/testing/interfaces/FailedCase.md"}');
const _sfc_main = { name: "en/api/hygie/testing/interfaces/FailedCase.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/testing</a> / FailedCase</p><h1 id="failedcase" tabindex="-1"><code>FailedCase</code> <a class="header-anchor" href="#failedcase" aria-label="Permalink to &quot;\`FailedCase\`&quot;">​</a></h1><p>A case that does not hold.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actual"></a> <code>actual?</code></td><td><code>&quot;pass&quot;</code> | <code>&quot;fail&quot;</code> | <code>&quot;unknown&quot;</code> | <code>&quot;not-applicable&quot;</code></td><td>What the rule says; absent when the facts are wrong.</td></tr><tr><td><a id="property-expected"></a> <code>expected</code></td><td><code>&quot;pass&quot;</code> | <code>&quot;fail&quot;</code> | <code>&quot;unknown&quot;</code> | <code>&quot;not-applicable&quot;</code></td><td>What the case expects.</td></tr><tr><td><a id="property-isundated"></a> <code>isUndated?</code></td><td><code>true</code></td><td>The rule counts days, and the case does not say on which: it comes to nothing.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>The name of the case.</td></tr><tr><td><a id="property-pointer"></a> <code>pointer</code></td><td><code>string</code></td><td>JSON Pointer into the rule.</td></tr><tr><td><a id="property-problems"></a> <code>problems?</code></td><td>readonly <a href="./../../type-aliases/Problem"><code>Problem</code></a>[]</td><td>What is wrong with the facts.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/testing/interfaces/FailedCase.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FailedCase = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FailedCase as default
};
