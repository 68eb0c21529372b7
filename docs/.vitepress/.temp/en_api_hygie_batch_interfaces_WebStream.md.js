import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WebStream","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"en/api/hygie/batch/interfaces/WebStream.md","filePath":"en/api/hygie/batch/interfaces/WebStream.md"}');
const _sfc_main = { name: "en/api/hygie/batch/interfaces/WebStream.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API</a> / <a href="./../">hygie/batch</a> / WebStream</p><h1 id="webstream" tabindex="-1"><code>WebStream</code> <a class="header-anchor" href="#webstream" aria-label="Permalink to &quot;\`WebStream\`&quot;">​</a></h1><p>What a stream of the Web platform has that practices are read by.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="getreader" tabindex="-1">getReader() <a class="header-anchor" href="#getreader" aria-label="Permalink to &quot;getReader()&quot;">​</a></h3><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">getReader</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(): object;</span></span></code></pre></div><p>Takes the stream for a reader alone.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>cancel()</code></td><td>(<code>reason?</code>: <code>unknown</code>) =&gt; <code>Promise</code>&lt;<code>void</code>&gt;</td><td>Ends the stream.</td></tr><tr><td><code>read()</code></td><td>() =&gt; <code>Promise</code>&lt;{ <code>done</code>: <code>boolean</code>; <code>value?</code>: <code>unknown</code>; }&gt;</td><td>The next piece.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hygie/batch/interfaces/WebStream.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebStream = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebStream as default
};
