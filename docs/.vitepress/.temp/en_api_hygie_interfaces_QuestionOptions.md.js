import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"QuestionOptions","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/interfaces/QuestionOptions.md","filePath":"en/api/hygie/interfaces/QuestionOptions.md"}');
const _sfc_main = { name: "en/api/hygie/interfaces/QuestionOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API</a> / <a href="./../">hygie</a> / QuestionOptions</p><h1 id="questionoptions" tabindex="-1"><code>QuestionOptions</code> <a class="header-anchor" href="#questionoptions" aria-label="Permalink to &quot;\`QuestionOptions\`&quot;">​</a></h1><p>What <a href="./../functions/nextQuestions">nextQuestions</a> may be told beside the facts.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-limit"></a> <code>limit?</code></td><td><code>number</code></td><td>How many questions to give at the most. Default: all.</td></tr><tr><td><a id="property-locale"></a> <code>locale?</code></td><td><code>string</code></td><td>The language of the questions, looked up in those of the pack: <code>fr-FR</code>, <code>FR</code> and <code>fr_CA</code> are <code>fr</code>. Default: the pack&#39;s first.</td></tr><tr><td><a id="property-now"></a> <code>now?</code></td><td><code>string</code> | <code>Date</code></td><td>The instant of the evaluation: a <code>Date</code>, <code>YYYY-MM-DD</code> or a date and time with its offset. Default: the present.</td></tr><tr><td><a id="property-skip"></a> <code>skip?</code></td><td>readonly <code>string</code>[]</td><td>JSON Pointers to what was answered with &quot;I do not know&quot;: it is not asked again, nor is what stands under it, as the facts of an item do under <code>/devices/0</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/interfaces/QuestionOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuestionOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuestionOptions as default
};
