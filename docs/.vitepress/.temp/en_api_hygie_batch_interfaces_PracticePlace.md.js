import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PracticePlace","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/batch/interfaces/PracticePlace.md","filePath":"en/api/hygie/batch/interfaces/PracticePlace.md"}');
const _sfc_main = { name: "en/api/hygie/batch/interfaces/PracticePlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/batch</a> / PracticePlace</p><h1 id="practiceplace" tabindex="-1"><code>PracticePlace</code> <a class="header-anchor" href="#practiceplace" aria-label="Permalink to &quot;\`PracticePlace\`&quot;">​</a></h1><p>Where the record of a practice stands, and what it has beside the facts.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./RecordPlace"><code>RecordPlace</code></a></li></ul><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./OutcomesRecord"><code>OutcomesRecord</code></a></li><li><a href="./ReportRecord"><code>ReportRecord</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-columns"></a> <code>columns?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>number</code> | <code>boolean</code>&gt;&gt;</td><td>The members that <code>columns</code> names, of which the record has something else than <code>null</code>.</td><td>-</td></tr><tr><td><a id="property-key"></a> <code>key?</code></td><td><code>string</code> | <code>number</code></td><td>The name of the practice, where <code>key</code> says what names it and the record has it.</td><td><a href="./RecordPlace"><code>RecordPlace</code></a>.<a href="./RecordPlace#property-key"><code>key</code></a></td></tr><tr><td><a id="property-line"></a> <code>line</code></td><td><code>number</code></td><td>The line of NDJSON, or the number of the object, from 1: empty lines count.</td><td><a href="./RecordPlace"><code>RecordPlace</code></a>.<a href="./RecordPlace#property-line"><code>line</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/batch/interfaces/PracticePlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PracticePlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PracticePlace as default
};
