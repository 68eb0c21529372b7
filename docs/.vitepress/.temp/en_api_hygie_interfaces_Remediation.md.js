import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Remediation","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/Remediation.md","filePath":"en/api/hygie/interfaces/Remediation.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/Remediation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / Remediation</p><h1 id="remediation" tabindex="-1"><code>Remediation</code> <a class="header-anchor" href="#remediation" aria-label="Permalink to &quot;\`Remediation\`&quot;">​</a></h1><p>Who puts it right, in how long, at what cost.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cost"></a> <code>cost</code></td><td><a href="./../type-aliases/Cost"><code>Cost</code></a></td><td>Roughly what it costs.</td></tr><tr><td><a id="property-efforthours"></a> <code>effortHours</code></td><td><code>number</code></td><td>About how many hours it takes.</td></tr><tr><td><a id="property-owner"></a> <code>owner</code></td><td><a href="./../type-aliases/Owner"><code>Owner</code></a></td><td>Who does it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/Remediation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Remediation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Remediation as default
};
