import { defineComponent, ref, computed, mergeProps, unref, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrInterpolate, ssrRenderList, ssrRenderAttr, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual, ssrRenderClass } from "vue/server-renderer";
import { e as evaluate } from "./chunk-PYPIMB3F.DZXqhfnd.js";
import { o as order, w as wholeScore, m as marks } from "./outcomes.DV6UaI9M.js";
import { p as practices, w as words$1, n as now } from "./examples.ZcfLAPSB.js";
import { d as useWords } from "./use-words.CsdlR2zd.js";
import "./chunk-4WD3F7CM.DdSM2yx6.js";
import "./chunk-NXHNCOU7.CZGs4Pwa.js";
import "./chunk-42YZXARK.CFYm4glt.js";
import "@vueuse/core";
function svg({ title, desc, width, height, shapes }, className = "") {
  const size = width === void 0 ? `width="100%" height="${height}"` : `width="${width}" height="${height}"`;
  const named = className === "" ? "" : ` class="${className}"`;
  return `<svg${named} ${size} role="img"><title>${escaped(title)}</title><desc>${escaped(desc)}</desc>${shapes.join("")}</svg>`;
}
function rect(attributes) {
  return `<rect${written(attributes)}/>`;
}
function line(attributes) {
  return `<line${written(attributes)}/>`;
}
function text(said, attributes) {
  return `<text${written(attributes)}>${escaped(said)}</text>`;
}
function escaped(said) {
  return said.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function written(attributes) {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join("");
}
function scoreGauge({ low, high }, said) {
  const [top, height] = [24, 14];
  const width = Math.max(high - low, 1);
  const end = (value) => line({ class: "end", x1: `${value}%`, y1: top - 3, x2: `${value}%`, y2: top + height + 3 });
  const shown = low === high ? `${low}` : `${low} – ${high}`;
  const middle = Math.min(Math.max((low + high) / 2, 8), 92);
  return svg(
    {
      ...said,
      height: 58,
      shapes: [
        text(shown, { class: "value", x: `${middle}%`, y: 15, "text-anchor": "middle" }),
        rect({ class: "track", x: 0, y: top, width: "100%", height, rx: height / 2 }),
        rect({ class: "interval", x: `${Math.min(low, 99)}%`, y: top, width: `${width}%`, height, rx: 2 }),
        end(low),
        ...low === high ? [] : [end(high)],
        text("0", { class: "tick", x: 0, y: 56 }),
        text("50", { class: "tick", x: "50%", y: 56, "text-anchor": "middle" }),
        text("100", { class: "tick", x: "100%", y: 56, "text-anchor": "end" })
      ]
    },
    "score-gauge"
  );
}
function withAnswer(facts, pointer, value) {
  const [segment, ...rest] = pointer.slice(1).split("/");
  if (pointer === "" || segment === void 0) return value;
  const inner = rest.length === 0 ? "" : `/${rest.join("/")}`;
  if (Array.isArray(facts))
    return facts.map((item, i) => i === Number(segment) ? withAnswer(item, inner, value) : item);
  const members = facts ?? {};
  return { ...members, [segment]: withAnswer(members[segment], inner, value) };
}
const words = {
  fr: {
    title: "Un cabinet évalué sur cette page",
    practice: "Cabinet d’exemple",
    score: (low, high) => low === high ? `Score : ${low} sur 100` : `Score : entre ${low} et ${high} sur 100`,
    gauge: "L’intervalle est ce que l’inconnu laisse ouvert.",
    next: "Prochaine question",
    yes: "Oui",
    no: "Non",
    /** How many rules have an outcome; the words agree with the number. */
    counts: {
      fail: (_) => "à corriger",
      unknown: (_) => "à préciser",
      waived: (_) => "sous dérogation",
      pass: (rules) => rules > 1 ? "respectées" : "respectée",
      "not-applicable": (_) => "sans objet"
    },
    settled: "Plus aucune règle n’est à préciser.",
    all: (rules) => `Toutes les règles, une à une (${rules})`,
    first: "À corriger d’abord",
    fact: "Les faits sont fictifs. Rien ne quitte cette page."
  },
  en: {
    title: "A practice, evaluated on this page",
    practice: "Example practice",
    score: (low, high) => low === high ? `Score: ${low} out of 100` : `Score: between ${low} and ${high} out of 100`,
    gauge: "The interval is what the unknown leaves open.",
    next: "Next question",
    yes: "Yes",
    no: "No",
    counts: {
      fail: (_) => "to fix",
      unknown: (_) => "to clarify",
      waived: (_) => "waived",
      pass: (_) => "met",
      "not-applicable": (_) => "not applicable"
    },
    settled: "Every rule is settled.",
    all: (rules) => `All rules, one by one (${rules})`,
    first: "To fix first",
    fact: "The facts are made up. Nothing leaves this page."
  }
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "LiveEvaluation",
  __ssrInlineRender: true,
  props: {
    pack: {}
  },
  setup(__props) {
    const { locale, say } = useWords(words);
    const { say: common } = useWords(words$1);
    const practice = ref("psychologist-telework");
    const answers = ref([]);
    const facts = computed(
      () => answers.value.reduce(
        (known, { pointer, value }) => withAnswer(known, pointer, value),
        practices[practice.value]
      )
    );
    const report = computed(() => evaluate(__props.pack, facts.value, { now }));
    const results = computed(
      () => order.flatMap((outcome) => report.value.results.filter((one) => one.outcome === outcome))
    );
    const counts = computed(
      () => order.map((outcome) => ({ outcome, count: report.value.summary.counts[outcome] })).filter(({ count }) => count > 0)
    );
    const worst = computed(() => {
      const failed = report.value.plan.map(({ ruleId }) => results.value.find((one) => one.ruleId === ruleId));
      return failed.find((one) => (one == null ? void 0 : one.outcome) === "fail");
    });
    const question = computed(() => report.value.questions.find(({ type }) => type === "boolean"));
    const score = computed(() => wholeScore(report.value.summary.score));
    const said = computed(() => say.value.score(score.value.low, score.value.high));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        class: "live tool",
        "aria-labelledby": "live-title"
      }, _attrs))}><h2 id="live-title">${ssrInterpolate(unref(say).title)}</h2><label>${ssrInterpolate(unref(say).practice)} <select><!--[-->`);
      ssrRenderList(unref(practices), (_, name) => {
        _push(`<option${ssrRenderAttr("value", name)}${ssrIncludeBooleanAttr(Array.isArray(practice.value) ? ssrLooseContain(practice.value, name) : ssrLooseEqual(practice.value, name)) ? " selected" : ""}>${ssrInterpolate(unref(common).practices[name])}</option>`);
      });
      _push(`<!--]--></select></label><p class="score" role="status">${ssrInterpolate(said.value)}</p><div class="gauge">${unref(scoreGauge)(score.value, { title: said.value, desc: unref(say).gauge }) ?? ""}</div><ul class="counts"><!--[-->`);
      ssrRenderList(counts.value, ({ outcome, count }) => {
        _push(`<li class="${ssrRenderClass(outcome)}"><span aria-hidden="true">${ssrInterpolate(unref(marks)[outcome])}</span> <strong>${ssrInterpolate(count)}</strong> ${ssrInterpolate(unref(say).counts[outcome](count))}</li>`);
      });
      _push(`<!--]--></ul>`);
      if (question.value) {
        _push(`<div class="question"><p><strong>${ssrInterpolate(unref(say).next)}</strong> – `);
        if (question.value.subject) {
          _push(`<!--[-->${ssrInterpolate(question.value.subject)} – <!--]-->`);
        } else {
          _push(`<!---->`);
        }
        _push(`${ssrInterpolate(question.value.label)}</p><button type="button">${ssrInterpolate(unref(say).yes)}</button><button type="button">${ssrInterpolate(unref(say).no)}</button></div>`);
      } else {
        _push(`<p class="question">${ssrInterpolate(unref(say).settled)}</p>`);
      }
      if (worst.value) {
        _push(`<p class="worst fail"><span aria-hidden="true">${ssrInterpolate(unref(marks).fail)}</span> ${ssrInterpolate(unref(say).first)} – <a${ssrRenderAttr("href", `/${unref(locale)}/rules/macsf/${worst.value.ruleId}`)}>${ssrInterpolate(worst.value.title)}</a>`);
        if (worst.value.reasons[0]) {
          _push(`<small>${ssrInterpolate(worst.value.reasons[0].text)}</small>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<details><summary>${ssrInterpolate(unref(say).all(results.value.length))}</summary><ul class="results"><!--[-->`);
      ssrRenderList(results.value, (result) => {
        _push(`<li class="${ssrRenderClass(result.outcome)}"><span aria-hidden="true">${ssrInterpolate(unref(marks)[result.outcome])}</span><a${ssrRenderAttr("href", `/${unref(locale)}/rules/macsf/${result.ruleId}`)}>${ssrInterpolate(result.title)}</a><span class="outcome">${ssrInterpolate(unref(common).outcomes[result.outcome])}</span></li>`);
      });
      _push(`<!--]--></ul></details><p class="note">${ssrInterpolate(unref(say).fact)}</p></section>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/home/LiveEvaluation.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
