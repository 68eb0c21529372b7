import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ProblemsRecord","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/batch/interfaces/ProblemsRecord.md","filePath":"en/api/hygie/batch/interfaces/ProblemsRecord.md"}');
const _sfc_main = { name: "en/api/hygie/batch/interfaces/ProblemsRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/batch</a> / ProblemsRecord</p><h1 id="problemsrecord" tabindex="-1"><code>ProblemsRecord</code> <a class="header-anchor" href="#problemsrecord" aria-label="Permalink to &quot;\`ProblemsRecord\`&quot;">​</a></h1><p>A record that is wrong.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./RecordPlace"><code>RecordPlace</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-key"></a> <code>key?</code></td><td><code>string</code> | <code>number</code></td><td>The name of the practice, where <code>key</code> says what names it and the record has it.</td><td><a href="./RecordPlace"><code>RecordPlace</code></a>.<a href="./RecordPlace#property-key"><code>key</code></a></td></tr><tr><td><a id="property-line"></a> <code>line</code></td><td><code>number</code></td><td>The line of NDJSON, or the number of the object, from 1: empty lines count.</td><td><a href="./RecordPlace"><code>RecordPlace</code></a>.<a href="./RecordPlace#property-line"><code>line</code></a></td></tr><tr><td><a id="property-outcomes"></a> <code>outcomes?</code></td><td><code>undefined</code></td><td>There are none.</td><td>-</td></tr><tr><td><a id="property-problems"></a> <code>problems</code></td><td>readonly <a href="./../../type-aliases/Problem"><code>Problem</code></a>[]</td><td>All that is wrong with it, each with a JSON Pointer into the record, and of NDJSON with its line and column.</td><td>-</td></tr><tr><td><a id="property-report"></a> <code>report?</code></td><td><code>undefined</code></td><td>There is none.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/batch/interfaces/ProblemsRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProblemsRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProblemsRecord as default
};
