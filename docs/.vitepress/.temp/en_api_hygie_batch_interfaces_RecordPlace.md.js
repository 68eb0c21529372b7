import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RecordPlace","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/batch/interfaces/RecordPlace.md","filePath":"en/api/hygie/batch/interfaces/RecordPlace.md"}');
const _sfc_main = { name: "en/api/hygie/batch/interfaces/RecordPlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/batch</a> / RecordPlace</p><h1 id="recordplace" tabindex="-1"><code>RecordPlace</code> <a class="header-anchor" href="#recordplace" aria-label="Permalink to &quot;\`RecordPlace\`&quot;">​</a></h1><p>Where a record stands, and whose it is.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PracticePlace"><code>PracticePlace</code></a></li><li><a href="./ProblemsRecord"><code>ProblemsRecord</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-key"></a> <code>key?</code></td><td><code>string</code> | <code>number</code></td><td>The name of the practice, where <code>key</code> says what names it and the record has it.</td></tr><tr><td><a id="property-line"></a> <code>line</code></td><td><code>number</code></td><td>The line of NDJSON, or the number of the object, from 1: empty lines count.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/batch/interfaces/RecordPlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecordPlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecordPlace as default
};
