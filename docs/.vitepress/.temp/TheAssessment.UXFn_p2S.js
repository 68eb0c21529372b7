import { inject, defineComponent, computed, mergeProps, unref, useSSRContext, useId, useTemplateRef, ref, watch, nextTick, shallowRef, onMounted, onBeforeUnmount, defineAsyncComponent, provide, watchPostEffect } from "vue";
import { ssrRenderAttrs, ssrInterpolate, ssrRenderList, ssrRenderAttr, ssrRenderComponent, ssrIncludeBooleanAttr } from "vue/server-renderer";
import { d as useWords, u as useData } from "./use-words.CsdlR2zd.js";
import { w as words, f as factAt, l as listOf, s as setFact, p as parseFacts, a as storeHere, d as dayHere, q as questionnaireOf, b as questionAt, v as visit, i as isFacts, k as keptOf, c as _sfc_main$8 } from "./SelfAssessment.BKECU5Kq.js";
import { w as wholeScore } from "./outcomes.DV6UaI9M.js";
import { a as assertPack, k as readLocale, l as fieldsUnder, m as sectionOf } from "./chunk-NXHNCOU7.CZGs4Pwa.js";
import { u as unpolluted, f as factsOf } from "./chunk-4WD3F7CM.DdSM2yx6.js";
import { d as dayNumber } from "./dates.cA0NXQZw.js";
function factsFields(pack, locale) {
  return unpolluted(() => {
    assertPack(pack);
    const language = readLocale(locale, pack.definition);
    const facts = factsOf(pack.definition);
    return Object.entries(facts.properties ?? {}).map(([name, fact]) => ({
      fact: name,
      title: sectionOf(name, facts, language),
      fields: fieldsUnder(name, fact, pack.definition, language)
    }));
  });
}
const saidIn = Symbol("words");
function useSaid() {
  const say = inject(saidIn);
  if (say === void 0) throw new Error("no words were handed down");
  return say;
}
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "KeepingNotice",
  __ssrInlineRender: true,
  props: {
    assessment: {}
  },
  emits: ["takeOther"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const say = useSaid();
    useWords(words);
    const { notKept, lost, keepOwn, nameOf } = props.assessment;
    const said = computed(() => notKept.value && say.notices.notKept[notKept.value]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "notices",
        role: "alert"
      }, _attrs))}>`);
      if (said.value) {
        _push(`<div class="notice"><p>${ssrInterpolate(said.value)}</p>`);
        if (unref(notKept) === "elsewhere") {
          _push(`<!--[--><button type="button">${ssrInterpolate(unref(say).notices.takeOther)}</button><button type="button">${ssrInterpolate(unref(say).notices.keepOwn)}</button><!--]-->`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      if (unref(lost).length > 0) {
        _push(`<div class="notice"><p>${ssrInterpolate(unref(say).notices.lost(unref(lost).length))}</p><ul><!--[-->`);
        ssrRenderList(unref(lost), (one) => {
          _push(`<li>${ssrInterpolate(unref(nameOf)(one.pointer))}`);
          if (one.why) {
            _push(`<!--[--> (${ssrInterpolate(one.why)})<!--]-->`);
          } else {
            _push(`<!---->`);
          }
          _push(`</li>`);
        });
        _push(`<!--]--></ul><button type="button">${ssrInterpolate(unref(say).notices.saveLost)}</button><button type="button">${ssrInterpolate(unref(say).notices.close)}</button></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/KeepingNotice.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "ScoreBar",
  __ssrInlineRender: true,
  props: {
    low: {},
    high: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<svg${ssrRenderAttrs(mergeProps({
        class: "score-bar",
        viewBox: "0 0 100 8",
        preserveAspectRatio: "none",
        "aria-hidden": "true"
      }, _attrs))}><rect class="scale" width="100" height="8"></rect><rect class="sure"${ssrRenderAttr("width", __props.low)} height="8"></rect><rect class="open"${ssrRenderAttr("x", __props.low)}${ssrRenderAttr("width", Math.max(__props.high - __props.low, 0))} height="8"></rect><rect class="bound"${ssrRenderAttr("x", Math.min(Math.max(__props.low - 0.4, 0), 99.2))} width="0.8" height="8"></rect><rect class="bound"${ssrRenderAttr("x", Math.min(Math.max(__props.high - 0.4, 0), 99.2))} width="0.8" height="8"></rect></svg>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/ScoreBar.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "ProgressSoFar",
  __ssrInlineRender: true,
  props: {
    assessment: {}
  },
  emits: ["erase"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const say = useSaid();
    const { say: common } = useWords(words);
    const { soFar } = props.assessment;
    const id = useId();
    const score = computed(() => wholeScore(soFar.value.score));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<aside${ssrRenderAttrs(mergeProps({
        class: "so-far",
        "aria-labelledby": unref(id)
      }, _attrs))}><h2${ssrRenderAttr("id", unref(id))}>${ssrInterpolate(unref(say).progress.title)}</h2><p>${ssrInterpolate(unref(say).progress.left(unref(soFar)))}</p><progress${ssrRenderAttr("value", unref(soFar).settled)}${ssrRenderAttr("max", unref(soFar).rules)}${ssrRenderAttr("aria-labelledby", `${unref(id)}settled`)}></progress><p${ssrRenderAttr("id", `${unref(id)}settled`)} class="small">${ssrInterpolate(unref(say).progress.settled(unref(soFar).settled, unref(soFar).rules))}</p><p class="score" role="status">${ssrInterpolate(unref(say).score(score.value))}</p>`);
      _push(ssrRenderComponent(_sfc_main$6, {
        low: score.value.low,
        high: score.value.high
      }, null, _parent));
      _push(`<p class="small">${ssrInterpolate(unref(say).progress.narrows)}</p><button type="button" class="quiet">${ssrInterpolate(unref(common).erase.button)}</button></aside>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/ProgressSoFar.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function visible(text) {
  return text.replace(obeyed, (mark) => {
    const written = JSON.stringify(mark).slice(1, -1);
    return written === mark ? `\\u${(65536 + mark.charCodeAt(0)).toString(16).slice(1)}` : written;
  });
}
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "ChoiceInput",
  __ssrInlineRender: true,
  props: {
    field: {},
    answer: {},
    wrong: {}
  },
  emits: ["write"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const say = useSaid();
    const id = useId();
    const group = useTemplateRef("group");
    const isYesNo = computed(() => props.field.choices === void 0);
    const choices = computed(
      () => props.field.choices ?? [
        { value: true, label: say.question.yes },
        { value: false, label: say.question.no }
      ]
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<fieldset${ssrRenderAttrs(mergeProps({
        ref_key: "group",
        ref: group,
        class: { "yes-no": isYesNo.value },
        "aria-describedby": `${unref(id)}help ${unref(id)}wrong`
      }, _attrs))}><legend><h2 tabindex="-1">${ssrInterpolate(__props.field.label)}</h2></legend><p${ssrRenderAttr("id", `${unref(id)}help`)} class="help">${ssrInterpolate(__props.field.help)}</p><div class="choices"><!--[-->`);
      ssrRenderList(choices.value, (choice, place) => {
        _push(`<label class="choice"><input type="radio"${ssrRenderAttr("name", unref(id))}${ssrIncludeBooleanAttr(__props.answer === choice.value) ? " checked" : ""}> ${ssrInterpolate(choice.label)}</label>`);
      });
      _push(`<!--]--></div><p${ssrRenderAttr("id", `${unref(id)}wrong`)} class="wrong" role="alert">${ssrInterpolate(__props.wrong)}</p>`);
      if (isYesNo.value) {
        _push(`<p class="keys">${ssrInterpolate(unref(say).question.keys)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</fieldset>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/ChoiceInput.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
function placesIn(sections, facts) {
  return sections.flatMap(
    ({ title, fields }) => fields.flatMap((field) => {
      const pointer = pointerTo(field.fact);
      const items = field.type === "array" ? factAt(facts, pointer) : void 0;
      const ofItems = (Array.isArray(items) ? items : []).flatMap(
        (_, index) => memberFields(field).map((member) => ({
          ...{ pointer: `${pointer}/${index}/${memberPath(field, member)}`, field: member },
          ...{ section: title, list: field, index }
        }))
      );
      return [{ pointer, field, section: title }, ...ofItems];
    })
  );
}
function pointerTo(path) {
  return `/${path.replaceAll(".", "/")}`;
}
function answeredIn(sections, facts) {
  return placesIn(sections, facts).filter(({ pointer }) => factAt(facts, pointer) !== void 0);
}
function nameField({ fact, fields = [] }) {
  return fields.find((field) => field.fact === `${fact}[].id`);
}
function memberFields(list) {
  const name = nameField(list);
  return (list.fields ?? []).filter((field) => field !== name);
}
function memberPath({ fact }, member) {
  return member.fact.slice(`${fact}[].`.length).replaceAll(".", "/");
}
function itemName({ itemTitle = "" }, item, index) {
  const id = factAt(item, "/id");
  return typeof id === "string" && id !== "" ? id : `${itemTitle} ${index + 1}`.trim();
}
function sayWrong({ code: code2, params }, { question: say }) {
  const { kind, expected, bounds, most } = params;
  if (code2 === "duplicate-id") return say.nameTaken;
  if (code2 === "too-long" && most !== void 0) return say.tooLong(most);
  if (expected == null ? void 0 : expected.includes("date")) return say.notADate;
  const type = kind ?? (expected == null ? void 0 : expected.find((one) => one === "integer" || one === "number"));
  return type === void 0 ? say.impossible : say.write(type, bounds ?? {});
}
function boundsOf({ type, minimum, exclusiveMinimum, maximum, exclusiveMaximum }, { bounded }) {
  if ([minimum, exclusiveMinimum, maximum, exclusiveMaximum].every((bound) => bound === void 0)) return "";
  const given = Object.entries({ minimum, exclusiveMinimum, maximum, exclusiveMaximum });
  return bounded(type, Object.fromEntries(given.filter(([, bound]) => bound !== void 0)));
}
function unmeant(value, today, { question: say }) {
  if (typeof value === "number") return Math.abs(value) > Number.MAX_SAFE_INTEGER ? say.tooLarge : void 0;
  return typeof value === "string" && /^\d{4,}-\d\d-\d\d$/.test(value) && isAfter(value, today) ? say.ahead : void 0;
}
function isAfter(day, other) {
  return day.length === other.length ? day > other : day.length > other.length;
}
function groupedNumber(value, locale) {
  if (typeof value !== "string" || !/^\s*\d{1,3}(?:[.,]\d{3})+\s*$/.test(value)) return void 0;
  const digits = value.replace(/\D/g, "");
  return locale === "fr" ? Number(digits).toLocaleString("fr").replace(/\s/g, " ") : digits;
}
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "ListInput",
  __ssrInlineRender: true,
  props: {
    field: {},
    wrong: {},
    assessment: {}
  },
  emits: ["none"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const say = useSaid();
    const { state, dispatch } = props.assessment;
    const id = useId();
    useTemplateRef("list");
    useTemplateRef("add");
    const done = ref("");
    const answer = computed(() => factAt(state.value.written, props.field.pointer));
    const items = computed(() => Array.isArray(answer.value) ? answer.value : []);
    const names = computed(() => items.value.map((item, index) => visible(itemName(props.field, item, index))));
    const nameOf = computed(() => nameField(props.field));
    const hasRoom = computed(() => items.value.length < (props.field.maxItems ?? Number.POSITIVE_INFINITY));
    const placeOf = (index) => `${props.field.pointer}/${index}`;
    const wrongWith = (index) => {
      var _a;
      const problem = (_a = state.value.refused) == null ? void 0 : _a.find(({ pointer }) => pointer.startsWith(`${placeOf(index)}/`));
      return problem && sayWrong(problem, say);
    };
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<fieldset${ssrRenderAttrs(mergeProps({
        "aria-describedby": `${unref(id)}help ${unref(id)}wrong`
      }, _attrs))}><legend><h2 tabindex="-1">${ssrInterpolate(__props.field.label)}</h2></legend><p${ssrRenderAttr("id", `${unref(id)}help`)} class="help">${ssrInterpolate(__props.field.help)}</p>`);
      if (items.value.length > 0) {
        _push(`<p class="help">${ssrInterpolate(unref(say).list.optional)}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (items.value.length > 0) {
        _push(`<ol class="items"><!--[-->`);
        ssrRenderList(items.value, (item, index) => {
          var _a, _b;
          _push(`<li><label${ssrRenderAttr("for", `${unref(id)}${index}`)}>${ssrInterpolate(((_a = nameOf.value) == null ? void 0 : _a.title) ?? "")} ${ssrInterpolate(index + 1)}</label><input${ssrRenderAttr("id", `${unref(id)}${index}`)} type="text" autocomplete="off"${ssrRenderAttr("maxlength", (_b = nameOf.value) == null ? void 0 : _b.maxLength)}${ssrRenderAttr("placeholder", unref(itemName)(__props.field, void 0, index))}${ssrRenderAttr("value", unref(factAt)(item, "/id") ?? "")}${ssrRenderAttr("aria-invalid", wrongWith(index) !== void 0)}${ssrRenderAttr("aria-describedby", `${unref(id)}${index}wrong`)}><button type="button"${ssrRenderAttr("aria-label", unref(say).list.remove(names.value[index] ?? ""))}>${ssrInterpolate(unref(say).list.removeShort)}</button><p${ssrRenderAttr("id", `${unref(id)}${index}wrong`)} class="wrong" role="alert">${ssrInterpolate(wrongWith(index))}</p></li>`);
        });
        _push(`<!--]--></ol>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<p class="visually-hidden" role="status">${ssrInterpolate(done.value)}</p><div class="ways">`);
      if (hasRoom.value) {
        _push(`<button type="button" class="add">${ssrInterpolate(unref(say).list.add[__props.field.fact] ?? unref(say).list.addItem)}</button>`);
      } else {
        _push(`<!---->`);
      }
      if (items.value.length === 0) {
        _push(`<button type="button"${ssrRenderAttr("aria-pressed", Array.isArray(answer.value))}>${ssrInterpolate(unref(say).list.none[__props.field.fact] ?? unref(say).list.noItem)}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><p${ssrRenderAttr("id", `${unref(id)}wrong`)} class="wrong" role="alert">${ssrInterpolate(__props.wrong)}</p></fieldset>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/ListInput.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "ValueInput",
  __ssrInlineRender: true,
  props: {
    field: {},
    answer: {},
    wrong: {},
    assessment: {}
  },
  emits: ["write"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const say = useSaid();
    const { locale } = props.assessment;
    const id = useId();
    const isNumber = computed(() => props.field.type === "integer" || props.field.type === "number");
    const typed = ref(textOf(props.answer));
    function textOf(answer) {
      if (typeof answer === "number")
        return answer.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 20 });
      return typeof answer === "string" ? answer : "";
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "value" }, _attrs))}><h2 tabindex="-1"><label${ssrRenderAttr("for", unref(id))}>${ssrInterpolate(__props.field.label)}</label></h2><p${ssrRenderAttr("id", `${unref(id)}help`)} class="help">${ssrInterpolate(__props.field.help)}</p><p class="input"><input${ssrRenderAttr("id", unref(id))}${ssrRenderAttr("type", __props.field.type === "date" ? "date" : "text")}${ssrRenderAttr("inputmode", __props.field.type === "integer" ? "numeric" : isNumber.value ? "decimal" : void 0)}${ssrRenderAttr("maxlength", __props.field.maxLength)} autocomplete="off"${ssrRenderAttr("aria-describedby", `${unref(id)}help ${unref(id)}unit ${unref(id)}wrong`)}${ssrRenderAttr("aria-invalid", __props.wrong !== void 0)}${ssrRenderAttr("value", typed.value)}><span${ssrRenderAttr("id", `${unref(id)}unit`)}>${ssrInterpolate(isNumber.value ? __props.field.unit ?? unref(boundsOf)(__props.field, unref(say)) : "")}</span></p><p${ssrRenderAttr("id", `${unref(id)}wrong`)} class="wrong" role="alert">${ssrInterpolate(__props.wrong)}</p></div>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/ValueInput.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "QuestionForm",
  __ssrInlineRender: true,
  props: {
    assessment: {},
    question: {}
  },
  emits: ["go", "list"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const say = useSaid();
    const { state, dispatch, today, locale } = props.assessment;
    const form = useTemplateRef("form");
    const isIncomplete = ref(false);
    const isTold = ref(true);
    const field = computed(() => props.question);
    const list = computed(() => listOf(props.question.pointer));
    const answer = computed(() => factAt(state.value.written, props.question.pointer));
    const hasItems = computed(() => Array.isArray(answer.value) && answer.value.length > 0);
    const isSkipped = computed(() => state.value.skip.includes(props.question.pointer));
    const isNumber = computed(() => ["integer", "number"].includes(field.value.type));
    const unanswered = computed(() => {
      const { type, choices } = field.value;
      if (type === "array") return say.question.unlisted;
      if (type === "boolean" || choices) return say.question.unanswered;
      return say.question.unwritten[isNumber.value ? "number" : type === "date" ? "date" : "text"];
    });
    const wrong = computed(() => {
      if (!isTold.value) return void 0;
      if (isIncomplete.value) return say.question.incomplete;
      const { refused } = state.value;
      if (refused === void 0) return void 0;
      const own = refused.find(({ pointer }) => pointer === props.question.pointer);
      if (own !== void 0) {
        const grouped = isNumber.value ? groupedNumber(answer.value, locale) : void 0;
        return grouped === void 0 ? sayWrong(own, say) : say.question.grouped(grouped);
      }
      if (refused.length > 0) return void 0;
      return unmeant(answer.value, today.value, say) ?? unanswered.value;
    });
    function write(value) {
      isIncomplete.value = false;
      dispatch({ type: "write", pointer: props.question.pointer, value });
    }
    async function focusWrong(isAgain) {
      var _a, _b, _c, _d;
      if (isAgain) {
        isTold.value = false;
        await new Promise((resolve) => setTimeout(resolve, 60));
        isTold.value = true;
      }
      await nextTick();
      const first = ((_a = form.value) == null ? void 0 : _a.querySelector('[aria-invalid="true"]')) ?? ((_b = form.value) == null ? void 0 : _b.querySelector("input"));
      (_d = first ?? ((_c = form.value) == null ? void 0 : _c.querySelector("button"))) == null ? void 0 : _d.focus();
    }
    watch(
      () => state.value.refused,
      (refused, before) => refused && focusWrong(before !== void 0)
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<form${ssrRenderAttrs(mergeProps({
        ref_key: "form",
        ref: form,
        novalidate: "",
        autocomplete: "off"
      }, _attrs))}><p class="section"><span>${ssrInterpolate(__props.question.section)}</span>`);
      if (__props.question.subject && list.value) {
        _push(`<span class="subject"><bdi>${ssrInterpolate(unref(visible)(__props.question.subject))}</bdi></span>`);
      } else {
        _push(`<!---->`);
      }
      if (list.value) {
        _push(`<button type="button" class="quiet">${ssrInterpolate(unref(say).question.editList)}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</p>`);
      if (__props.question.type === "array") {
        _push(ssrRenderComponent(_sfc_main$3, {
          field: field.value,
          wrong: wrong.value,
          assessment: __props.assessment,
          onNone: ($event) => emit("go", { type: "next" })
        }, null, _parent));
      } else if (__props.question.type === "boolean" || field.value.choices) {
        _push(ssrRenderComponent(_sfc_main$4, {
          field: field.value,
          answer: answer.value,
          wrong: wrong.value,
          onWrite: write
        }, null, _parent));
      } else {
        _push(ssrRenderComponent(_sfc_main$2, {
          field: field.value,
          answer: answer.value,
          wrong: wrong.value,
          assessment: __props.assessment,
          onWrite: write
        }, null, _parent));
      }
      _push(`<p class="skipped">${ssrInterpolate(isSkipped.value ? unref(say).question.skipped : "")}</p><div class="ways"><button type="submit" class="main">${ssrInterpolate(unref(say).question.next)}</button>`);
      if (!hasItems.value) {
        _push(`<button type="button">${ssrInterpolate(unref(say).question.skip)}</button>`);
      } else {
        _push(`<!---->`);
      }
      if (unref(state).place > 0) {
        _push(`<button type="button" class="quiet back">${ssrInterpolate(unref(say).question.back)}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></form>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/QuestionForm.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
function restore(pack, flow, kept) {
  const { facts, lost } = fitting(pack, kept.facts);
  const asked = new Set(placesIn(factsFields(pack), facts).map(({ pointer }) => pointer));
  const trail = [...new Set(kept.trail)].filter((pointer) => asked.has(pointer));
  const skip = [...new Set(kept.skip)].filter((pointer) => asked.has(pointer) && factAt(facts, pointer) == null);
  const shown = kept.trail[kept.place];
  const place = shown === void 0 ? -1 : trail.indexOf(shown);
  if (shown === void 0 || place < 0) return { state: flow.start(facts, { trail, skip }), lost };
  const written = kept.draft === void 0 ? facts : setFact(facts, shown, kept.draft);
  return { state: { facts, written, skip, trail, place, refused: void 0 }, lost };
}
function startFrom(pack, flow, facts) {
  const trail = answeredIn(factsFields(pack), facts).map(({ pointer }) => pointer);
  return flow.start(facts, { trail, skip: trail.filter((pointer) => factAt(facts, pointer) === null) });
}
function askAgain(flow, state) {
  const trail = state.trail.filter((pointer) => !state.skip.includes(pointer));
  return flow.start(state.facts, { trail, skip: [] });
}
function fitting(pack, given) {
  const parsed = parseFacts(pack, given);
  if ("facts" in parsed) return { facts: parsed.facts, lost: [] };
  const { problems } = parsed;
  const left = problems.reduce((facts2, { pointer }) => without(facts2, pointer), given);
  const { facts, lost } = fitting(pack, left);
  return { facts, lost: [...problems, ...lost] };
}
function without(facts, pointer) {
  const [segment, ...rest] = pointer.split("/").slice(1);
  if (segment === void 0 || typeof facts !== "object" || facts === null) return {};
  const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  const inner = rest.length === 0 ? "" : `/${rest.join("/")}`;
  if (Array.isArray(facts)) {
    return facts.map((item, i) => i !== Number(name) ? item : inner === "" ? null : without(item, inner));
  }
  const { [name]: member, ...others } = facts;
  return inner === "" ? others : { ...others, [name]: without(member, inner) };
}
const code = { pass: 1, unknown: 2, notApplicable: 3 };
const weight = { critical: 8, high: 4, medium: 2, low: 1 };
function scoreOf({ all, met, open }) {
  if (all === 0) return { low: 100, high: 100 };
  return { low: 100 * met / all, high: 100 * (met + open) / all };
}
function openRules({ engine }, known, today) {
  const explain = engine.explaining(known, today);
  return Array.from(engine.outcomes(known, today)).flatMap((outcome, index) => {
    if (outcome !== code.unknown) return [];
    return [{ index, missing: explain(index, outcome).grounds }];
  });
}
function soFarOf(pack, { facts, skip, trail, place }, today, lists) {
  const codes = [...pack.outcomes(facts, today)];
  const weights = pack.definition.rules.map(({ severity }) => weight[severity]);
  const sum = (wanted) => codes.reduce((total, outcome, i) => total + (wanted(outcome) ? weights[i] ?? 0 : 0), 0);
  const open = openRules(pack, facts, dayNumber(today) ?? 0);
  const missing = new Set(open.flatMap((rule) => rule.missing.map(({ pointer }) => pointer)));
  const shown = trail[place];
  const skipped = [...missing].filter((pointer) => skip.includes(pointer)).length;
  const left = [...missing].filter((pointer) => !skip.includes(pointer));
  return {
    rules: codes.length,
    settled: codes.length - open.length,
    score: scoreOf({
      all: sum((outcome) => outcome !== code.notApplicable),
      met: sum((outcome) => outcome === code.pass),
      open: sum((outcome) => outcome === code.unknown)
    }),
    left: left.length,
    isLast: left.length === 1 && left[0] === shown,
    skipped,
    grows: left.some((pointer) => lists.includes(pointer))
  };
}
function useAssessment({ pack, words: words2, kept, lost: left }, locale) {
  const store = storeHere();
  const today = ref(dayHere());
  const flow = computed(() => questionnaireOf(pack, today.value));
  const begun = kept && restore(pack, flow.value, kept);
  const state = shallowRef((begun == null ? void 0 : begun.state) ?? flow.value.start({}));
  const lost = shallowRef([...left, ...((begun == null ? void 0 : begun.lost) ?? []).map(toLost)]);
  const notKept = ref();
  const facts = computed(() => state.value.facts);
  const pointer = computed(() => state.value.trail[state.value.place]);
  const question = computed(
    () => pointer.value === void 0 ? void 0 : questionAt(pack, facts.value, pointer.value, { locale, now: today.value })
  );
  const soFar = computed(() => soFarOf(pack, state.value, today.value, lists));
  const sections = factsFields(pack, locale);
  const lists = sections.flatMap(
    ({ fields }) => fields.flatMap(({ type, fact }) => type === "array" ? [pointerTo(fact)] : [])
  );
  function nameOf(pointer2) {
    var _a;
    const path = pointer2.slice(1).replace(/\/\d+(?=\/|$)/g, "[]").replaceAll("/", ".");
    const fields = sections.flatMap(({ fields: fields2 }) => fields2.flatMap((field) => [field, ...field.fields ?? []]));
    return ((_a = fields.find(({ fact }) => fact === path)) == null ? void 0 : _a.title) ?? pointer2.slice(1).replaceAll("/", " › ");
  }
  function set(next) {
    state.value = next;
    notKept.value = store.keep(JSON.stringify(keptOf(next, pack.definition)));
  }
  const isUnmeant = () => unmeant(factAt(state.value.written, pointer.value ?? ""), today.value, words2) !== void 0;
  function dispatch(step) {
    const { value } = state;
    if (step.type === "write" || !isUnmeant()) set(flow.value.reduce(value, step));
    else
      set(
        step.type === "next" ? { ...value, refused: [] } : flow.value.reduce({ ...value, written: value.facts }, step)
      );
  }
  function leave() {
    const { trail, place, written } = state.value;
    if (written === facts.value || isUnmeant() || !isFacts(pack, written)) return;
    dispatch({ type: "show", pointer: trail[place] ?? "" });
  }
  function leaveLast() {
    const { written } = state.value;
    if (written === facts.value && pointer.value !== void 0 && soFar.value.left === 0)
      set(flow.value.start(facts.value, state.value));
  }
  function follow() {
    if (store.isElsewhere()) notKept.value = "elsewhere";
    if (document.visibilityState === "visible") today.value = dayHere();
  }
  onMounted(() => {
    window.addEventListener("storage", follow);
    document.addEventListener("visibilitychange", follow);
  });
  onBeforeUnmount(() => {
    window.removeEventListener("storage", follow);
    document.removeEventListener("visibilitychange", follow);
  });
  return {
    ...{ pack, locale, today, sections, state, facts, pointer, question, soFar, lost, notKept },
    ...{ dispatch, leave, leaveLast, nameOf },
    again: () => set(askAgain(flow.value, state.value)),
    /** On to what is to be asked now, and not over what was answered behind the question that is shown. */
    goOn: () => set(flow.value.start(facts.value, state.value)),
    open: (given) => set(startFrom(pack, flow.value, given)),
    keepOwn: () => {
      notKept.value = store.keepOwn();
    },
    erase: () => {
      store.erase();
      visit.isErased = true;
      visit.view = "start";
    }
  };
}
function toLost({ pointer }) {
  return { pointer };
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "TheAssessment",
  __ssrInlineRender: true,
  props: {
    opening: {}
  },
  emits: ["erased", "takeOther"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const AnswersView = defineAsyncComponent(() => import("./AnswersView.C0D7c48b.js"));
    const ReportView = defineAsyncComponent(() => import("./ReportView.DW6OqbqC.js").then((n) => n.R));
    const { locale, say: common } = useWords(words);
    const say = props.opening.words;
    provide(saidIn, say);
    const assessment = useAssessment(props.opening, locale.value);
    const { question, pointer, state } = assessment;
    const isAsking = ref(false);
    const detour = ref();
    const shown = useTemplateRef("shown");
    const views = ["questions", "answers", "report"];
    const view = computed(() => visit.view === "questions" && question.value === void 0 ? "report" : visit.view);
    function show(next) {
      if (view.value === "questions") assessment.leave();
      if (question.value === void 0) assessment.dispatch({ type: "back" });
      detour.value = void 0;
      visit.view = next;
    }
    function goBackTo(at) {
      detour.value = { at, isFromAnswers: view.value === "answers" };
      assessment.dispatch({ type: "show", pointer: at });
      visit.view = "questions";
    }
    function again() {
      assessment.again();
      show("questions");
    }
    function go(step) {
      var _a;
      assessment.dispatch(step);
      if (detour.value === void 0 || state.value.refused !== void 0) return;
      const { at, isFromAnswers } = detour.value;
      assessment.goOn();
      if (isFromAnswers && !((_a = pointer.value) == null ? void 0 : _a.startsWith(`${at}/`))) visit.view = "answers";
      else detour.value = void 0;
    }
    function erase() {
      isAsking.value = false;
      assessment.erase();
      emit("erased");
    }
    const { title } = useData();
    watchPostEffect(() => {
      document.title = `${view.value === "start" ? "" : `${say.views[view.value]} – `}${title.value}`;
    });
    onBeforeUnmount(() => {
      document.title = title.value;
    });
    function focusHeading() {
      var _a;
      const heading = (_a = shown.value) == null ? void 0 : _a.querySelector("h2");
      heading == null ? void 0 : heading.focus({ preventScroll: true });
      heading == null ? void 0 : heading.scrollIntoView({ block: "nearest" });
    }
    watch([view, pointer], ([now]) => now === "questions" && focusHeading(), { flush: "post" });
    onMounted(focusHeading);
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "under-way" }, _attrs))}><header><h1>${ssrInterpolate(unref(say).views.label)}</h1><nav${ssrRenderAttr("aria-label", unref(say).views.label)}><!--[-->`);
      ssrRenderList(views, (one) => {
        _push(`<button type="button"${ssrRenderAttr("aria-current", view.value === one ? "page" : void 0)}>${ssrInterpolate(unref(say).views[one])}</button>`);
      });
      _push(`<!--]--></nav></header>`);
      _push(ssrRenderComponent(_sfc_main$7, {
        assessment: unref(assessment),
        onTakeOther: ($event) => emit("takeOther")
      }, null, _parent));
      _push(`<div class="shown"${ssrRenderAttr("data-view", view.value)}>`);
      if (view.value === "questions" && unref(question)) {
        _push(ssrRenderComponent(_sfc_main$1, {
          key: unref(question).pointer,
          assessment: unref(assessment),
          question: unref(question),
          onGo: go,
          onList: goBackTo
        }, null, _parent));
      } else if (view.value === "answers") {
        _push(ssrRenderComponent(unref(AnswersView), {
          assessment: unref(assessment),
          changed: (_a = detour.value) == null ? void 0 : _a.at,
          onChange: goBackTo,
          onAgain: again,
          onGoOn: ($event) => show("questions"),
          onErase: ($event) => isAsking.value = true,
          onShown: focusHeading
        }, null, _parent));
      } else {
        _push(ssrRenderComponent(unref(ReportView), {
          assessment: unref(assessment),
          onAgain: again,
          onGoOn: ($event) => show("questions"),
          onShown: focusHeading
        }, null, _parent));
      }
      _push(`</div>`);
      if (view.value === "questions") {
        _push(ssrRenderComponent(_sfc_main$5, {
          assessment: unref(assessment),
          onErase: ($event) => isAsking.value = true
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (isAsking.value) {
        _push(ssrRenderComponent(_sfc_main$8, {
          title: unref(common).erase.title,
          text: unref(common).erase.text,
          yes: unref(common).erase.yes,
          onYes: erase,
          onNo: ($event) => isAsking.value = false
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/TheAssessment.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TheAssessment = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: _sfc_main
}, Symbol.toStringTag, { value: "Module" }));
export {
  TheAssessment as T,
  _sfc_main$6 as _,
  answeredIn as a,
  itemName as i,
  scoreOf as s,
  useSaid as u,
  visible as v,
  weight as w
};
