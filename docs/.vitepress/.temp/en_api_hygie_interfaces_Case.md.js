import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Case","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Case.md","filePath":"en/api/hygie/interfaces/Case.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Case.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Case</p><h1 id="case" tabindex="-1"><code>Case</code> <a class="header-anchor" href="#case" aria-label="Permalink to &quot;\`Case\`&quot;">​</a></h1><p>Facts, and the outcome that they must have.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-expect"></a> <code>expect</code></td><td><code>&quot;pass&quot;</code> | <code>&quot;fail&quot;</code> | <code>&quot;unknown&quot;</code> | <code>&quot;not-applicable&quot;</code></td><td>The outcome.</td></tr><tr><td><a id="property-facts"></a> <code>facts</code></td><td><code>object</code></td><td>What is known of the practice.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>What the case shows.</td></tr><tr><td><a id="property-now"></a> <code>now?</code></td><td><code>string</code></td><td>The day of the evaluation; needed when the rule counts days.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Case.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Case = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Case as default
};
