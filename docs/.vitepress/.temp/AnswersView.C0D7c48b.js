import { defineComponent, shallowRef, computed, mergeProps, unref, useSSRContext, useTemplateRef, onMounted } from "vue";
import { ssrRenderAttrs, ssrInterpolate, ssrIncludeBooleanAttr, ssrRenderList, ssrRenderComponent, ssrRenderClass, ssrRenderAttr } from "vue/server-renderer";
import { a as answersIn } from "./answers.CIsYQpzm.js";
import { d as useWords } from "./use-words.CsdlR2zd.js";
import { w as words, c as _sfc_main$2 } from "./SelfAssessment.BKECU5Kq.js";
import { u as useSaid, a as answeredIn } from "./TheAssessment.UXFn_p2S.js";
import "@vueuse/core";
import "./chunk-NXHNCOU7.CZGs4Pwa.js";
import "./chunk-4WD3F7CM.DdSM2yx6.js";
import "./outcomes.DV6UaI9M.js";
import "./dates.cA0NXQZw.js";
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "FileTools",
  __ssrInlineRender: true,
  props: {
    assessment: {}
  },
  emits: ["erase"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const say = useSaid();
    const { say: common } = useWords(words);
    const { pack, sections, facts, today, open, locale } = props.assessment;
    const wrong = shallowRef();
    const opened = shallowRef();
    const offered = shallowRef();
    const isEmpty = computed(() => answeredIn(sections, facts.value).length === 0);
    function take() {
      if (offered.value === void 0) return;
      open(offered.value.facts);
      opened.value = say.files.opened(offered.value.file);
      offered.value = void 0;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "files" }, _attrs))}><h3>${ssrInterpolate(unref(say).files.title)}</h3><p>${ssrInterpolate(unref(say).files.lead)}</p><div class="ways"><button type="button"${ssrIncludeBooleanAttr(isEmpty.value) ? " disabled" : ""}>${ssrInterpolate(unref(say).files.save)}</button><label class="file">${ssrInterpolate(unref(say).files.open)} <input type="file" accept=".json,application/json"></label><button type="button" class="quiet"${ssrIncludeBooleanAttr(isEmpty.value) ? " disabled" : ""}>${ssrInterpolate(unref(common).erase.button)}</button></div><p role="status">${ssrInterpolate(opened.value)}</p><div role="alert">`);
      if (wrong.value) {
        _push(`<p class="wrong">${ssrInterpolate(wrong.value.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (wrong.value && wrong.value.problems.length > 0) {
        _push(`<ul class="problems"><!--[-->`);
        ssrRenderList(wrong.value.problems, (one, index) => {
          _push(`<li>${ssrInterpolate(one)}</li>`);
        });
        _push(`<!--]--></ul>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
      if (offered.value && !isEmpty.value) {
        _push(ssrRenderComponent(_sfc_main$2, {
          title: unref(say).files.replace.title,
          text: unref(say).files.replace.text(offered.value.file, unref(answeredIn)(unref(sections), offered.value.facts).length),
          yes: unref(say).files.replace.yes,
          onYes: take,
          onNo: ($event) => offered.value = void 0
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      _push(`</section>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/FileTools.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "AnswersView",
  __ssrInlineRender: true,
  props: {
    assessment: {},
    changed: {}
  },
  emits: ["change", "again", "goOn", "erase", "shown"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const say = useSaid();
    const { sections, facts, state, question, locale } = props.assessment;
    const answers = useTemplateRef("answers");
    const groups = computed(
      () => answersIn(sections, facts.value, locale, { yes: say.question.yes, no: say.question.no, none: say.answers.none })
    );
    onMounted(() => {
      var _a;
      const button = [...((_a = answers.value) == null ? void 0 : _a.querySelectorAll("button[data-at]")) ?? []].find(
        ({ dataset }) => dataset.at === props.changed
      );
      if (button === void 0) emit("shown");
      else button.focus();
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        ref_key: "answers",
        ref: answers,
        class: "answers"
      }, _attrs))}><h2 tabindex="-1">${ssrInterpolate(unref(say).answers.title)}</h2><p class="lead">${ssrInterpolate(groups.value.length === 0 ? unref(say).answers.nothing : unref(say).answers.lead)}</p><div class="ways">`);
      if (unref(question)) {
        _push(`<button type="button" class="main">${ssrInterpolate(unref(say).answers.goOn)}</button>`);
      } else {
        _push(`<!---->`);
      }
      if (unref(state).skip.length > 0) {
        _push(`<button type="button">${ssrInterpolate(unref(say).answers.again(unref(state).skip.length))}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><!--[-->`);
      ssrRenderList(groups.value, (group, place) => {
        _push(`<section class="${ssrRenderClass({ item: group.within })}"><h3>${ssrInterpolate(group.within ? `${group.within} › ${group.title}` : group.title)}</h3><dl><!--[-->`);
        ssrRenderList(group.answers, (one) => {
          _push(`<div><dt>${ssrInterpolate(one.label)}</dt><dd class="${ssrRenderClass({ unknown: one.value === void 0 })}">${ssrInterpolate(one.value ?? unref(say).answers.unknown)}</dd><dd class="change"><button type="button" class="quiet"${ssrRenderAttr("data-at", one.pointer)}${ssrRenderAttr("aria-label", unref(say).answers.changeWhat(group.within ? `${group.title}, ${one.label}` : one.label))}>${ssrInterpolate(unref(say).answers.change)}</button></dd></div>`);
        });
        _push(`<!--]--></dl></section>`);
      });
      _push(`<!--]-->`);
      _push(ssrRenderComponent(_sfc_main$1, {
        assessment: __props.assessment,
        onErase: ($event) => emit("erase")
      }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/AnswersView.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
