import { defineComponent, useId, computed, mergeProps, unref, useSSRContext, ref, shallowRef, onMounted, watch } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrInterpolate, ssrRenderClass, ssrRenderList, ssrRenderComponent, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual } from "vue/server-renderer";
import { e as evaluate } from "./chunk-PYPIMB3F.DZXqhfnd.js";
import { r as reportPhrasesIn } from "./phrases.BXgfqdMK.js";
import { d as useWords } from "./use-words.CsdlR2zd.js";
import { d as dayIn } from "./answers.CIsYQpzm.js";
import { v as visible, _ as _sfc_main$5 } from "./TheAssessment.UXFn_p2S.js";
import { m as marks, w as wholeScore, o as order } from "./outcomes.DV6UaI9M.js";
import { w as words$1 } from "./SelfAssessment.BKECU5Kq.js";
function shownReasons({ reasons, omittedReasons = 0 }, most, phrases) {
  const asked = reasons.filter(({ role }) => role !== "context");
  const told = asked.length > 0 ? asked : reasons;
  const shown = told.slice(0, most).map(({ text }) => text);
  const others = told.length + omittedReasons - most;
  return others > 0 ? [...shown, phrases.more(others)] : shown;
}
const mostOfNotApplicable = 3;
const fr = (value) => value.toLocaleString("fr");
const en = (value) => value.toLocaleString("en");
const quotedFr = (titles) => titles.map((title) => `« ${title} »`);
const quotedEn = (titles) => titles.map((title) => `“${title}”`);
const listIn = (locale, parts) => new Intl.ListFormat(locale).format(parts);
const goals = ["all", "critical", "score50", "score70", "score90"];
const goalOf = {
  all: { clear: "low" },
  critical: { clear: "critical" },
  score50: { score: 50 },
  score70: { score: 70 },
  score90: { score: 90 }
};
const words = {
  fr: {
    title: "Votre rapport",
    day: (day) => `Évaluation du ${day}`,
    unfinished: (count) => `Ce rapport est provisoire : il dit ce que vos réponses permettent déjà de dire. Questions restantes : ${count}.`,
    skipped: (count) => `Il n’y a plus rien à demander, sauf ce qui est resté sur « je ne sais pas » (${count}) : ces réponses préciseraient le score.`,
    done: "Vous avez répondu à tout : voici où en est votre cabinet.",
    goOn: "Continuer les questions",
    again: "Revenir sur les « je ne sais pas »",
    score: "Part des règles respectées parmi celles qui vous concernent, les plus graves comptant davantage. Tant que des réponses manquent, le score est un intervalle : la borne basse suppose que rien de ce qui est à préciser n’est respecté, la borne haute que tout l’est.",
    headings: {
      fail: "À corriger",
      unknown: "À préciser",
      waived: "Sous dérogation",
      pass: "Ce qui va",
      "not-applicable": "Sans objet pour vous"
    },
    leads: {
      fail: (count) => count === 1 ? "Cette règle vous concerne et n’est pas respectée." : "Ces règles vous concernent et ne sont pas respectées, les plus graves d’abord.",
      unknown: (count) => count === 1 ? "Il manque des réponses pour trancher. Cette règle n’est ni respectée, ni à corriger, tant que vous n’avez pas répondu ; elle élargit l’intervalle du score." : "Il manque des réponses pour trancher. Ces règles ne sont ni respectées, ni à corriger, tant que vous n’avez pas répondu ; elles élargissent l’intervalle du score.",
      waived: () => "",
      pass: (count) => count === 1 ? "Cette règle vous concerne et est respectée." : "Ces règles vous concernent et sont respectées.",
      "not-applicable": (count) => count === 1 ? "Cette règle ne s’applique pas à votre situation." : "Ces règles ne s’appliquent pas à votre situation."
    },
    severity: (severity) => `gravité ${severity}`,
    why: "Constat",
    missing: "Ce qui manque",
    steps: "Que faire",
    page: (title) => `La règle et sa source : ${title}`,
    more: "La règle et sa source",
    plan: {
      title: "Votre plan",
      goal: "Objectif",
      goals: {
        all: "Tout mettre en règle",
        critical: "D’abord ce qui est critique",
        score50: "Atteindre un score de 50",
        score70: "Atteindre un score de 70",
        score90: "Atteindre un score de 90"
      },
      lead: "Par où commencer, et ce que chaque étape apporte : d’abord ce qui rapporte le plus pour le temps passé.",
      parts: { fail: "À corriger", unknown: "À vérifier" },
      noneFailed: "Rien d’établi à corriger : commencez par ces vérifications.",
      verify: (count, hours, isBesides) => `${isBesides ? "À vérifier d’abord" : "À vérifier"} : ${fr(count)} ${count === 1 ? "règle" : "règles"}, jusqu’à ${fr(hours)} h${isBesides ? " de plus" : ""} si ${count === 1 ? "elle se révèle non respectée" : "elles se révèlent non respectées"}.`,
      findOut: "Il manque des réponses pour trancher. Ce qui se révèle respecté ne demande aucune heure.",
      answerFirst: (labels, others) => {
        if (labels.length === 1 && others === 0) return `Répondez d’abord à la question ${quotedFr(labels)[0]}.`;
        const more = others > 0 ? [others === 1 ? "1 autre" : `${fr(others)} autres`] : [];
        return `Répondez d’abord aux questions ${listIn("fr", [...quotedFr(labels), ...more])}.`;
      }
    },
    tools: {
      title: "Garder ce rapport",
      print: "Imprimer",
      html: "Page HTML",
      xlsx: "Tableur (XLSX)",
      json: "Données (JSON)",
      download: (what) => `Télécharger : ${what}`,
      name: "rapport-auto-evaluation",
      working: "Préparation du fichier…",
      ready: (file) => `${file} est prêt.`,
      failed: "Le fichier n’a pas pu être préparé. Vérifiez votre connexion, puis réessayez."
    },
    notice: "hygie n’est pas un service de la MACSF. Ce rapport repose sur vos réponses et sur ses recommandations publiques ; il ne remplace ni un audit, ni l’avis d’un professionnel.",
    pack: (pack) => `Jeu de règles : ${pack}`
  },
  en: {
    title: "Your report",
    day: (day) => `Evaluated on ${day}`,
    unfinished: (count) => `This report is provisional: it says what your answers allow so far. Questions left: ${count}.`,
    skipped: (count) => `Nothing is left to ask but what stayed at “I do not know” (${count}): these answers would narrow the score.`,
    done: "You have answered everything: this is where your practice stands.",
    goOn: "Go on with the questions",
    again: "Return to each “I do not know”",
    score: "The share of rules met among those that concern you, the most severe counting more. As long as answers are missing, the score is a range: its low end takes nothing that is to be clarified for met, its high end all of it.",
    headings: {
      fail: "To put right",
      unknown: "To clarify",
      waived: "Waived",
      pass: "What is fine",
      "not-applicable": "Not applicable to you"
    },
    leads: {
      fail: (count) => count === 1 ? "This rule concerns you and is not met." : "These rules concern you and are not met, the most severe first.",
      unknown: (count) => count === 1 ? "Answers are missing to settle it. This rule is neither met nor to be put right until you have answered; it widens the range of the score." : "Answers are missing to settle them. These rules are neither met nor to be put right until you have answered; they widen the range of the score.",
      waived: () => "",
      pass: (count) => count === 1 ? "This rule concerns you and is met." : "These rules concern you and are met.",
      "not-applicable": (count) => count === 1 ? "This rule does not apply to your situation." : "These rules do not apply to your situation."
    },
    severity: (severity) => `${severity} severity`,
    why: "Finding",
    missing: "What is missing",
    steps: "What to do",
    page: (title) => `The rule and its source: ${title}`,
    more: "The rule and its source",
    plan: {
      title: "Your plan",
      goal: "Goal",
      goals: {
        all: "Put everything right",
        critical: "What is critical first",
        score50: "Reach a score of 50",
        score70: "Reach a score of 70",
        score90: "Reach a score of 90"
      },
      lead: "Where to begin, and what each step brings: what is worth the most for the time it takes comes first.",
      parts: { fail: "To put right", unknown: "To find out" },
      noneFailed: "Nothing is known to need putting right: begin with what is to be found out.",
      verify: (count, hours, isBesides) => `${isBesides ? "To find out first" : "To find out"}: ${en(count)} ${count === 1 ? "rule" : "rules"}, up to ${en(hours)} h${isBesides ? " more" : ""} if ${count === 1 ? "it proves not to be met" : "they prove not to be met"}.`,
      findOut: "Answers are missing to settle them. What proves to be met takes no hours.",
      answerFirst: (labels, others) => {
        if (labels.length === 1 && others === 0) return `First answer the question ${quotedEn(labels)[0]}.`;
        const more = others > 0 ? [others === 1 ? "1 other" : `${en(others)} others`] : [];
        return `First answer the questions ${listIn("en", [...quotedEn(labels), ...more])}.`;
      }
    },
    tools: {
      title: "Keep this report",
      print: "Print",
      html: "HTML page",
      xlsx: "Spreadsheet (XLSX)",
      json: "Data (JSON)",
      download: (what) => `Download: ${what}`,
      name: "self-assessment-report",
      working: "The file is being made…",
      ready: (file) => `${file} is ready.`,
      failed: "The file could not be made. Check your connection, then try again."
    },
    notice: "hygie is not a service of MACSF. This report rests on your answers and on its public recommendations; it replaces neither an audit nor a professional’s advice.",
    pack: (pack) => `Rule pack: ${pack}`
  }
};
const mostReasons = 20;
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "RuleCard",
  __ssrInlineRender: true,
  props: {
    result: {},
    report: {}
  },
  setup(__props) {
    const props = __props;
    const { locale, say } = useWords(words);
    const id = useId();
    const phrases = computed(() => reportPhrasesIn(locale.value));
    const isOpen = computed(() => props.result.outcome === "fail" || props.result.outcome === "unknown");
    const reasons = computed(() => isOpen.value ? shownReasons(props.result, mostReasons, phrases.value) : []);
    const why = computed(() => {
      const reasons2 = shownReasons(props.result, mostOfNotApplicable, phrases.value);
      return props.result.outcome === "not-applicable" && reasons2.length > 0 ? reasons2 : [props.result.message];
    });
    const action = computed(() => props.report.plan.find(({ ruleId }) => ruleId === props.result.ruleId));
    const effort = computed(() => {
      if (action.value === void 0) return "";
      const { owner, effortHours, cost } = action.value;
      return phrases.value.effort(phrases.value.owner[owner], effortHours, phrases.value.cost[cost]);
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        class: ["rule", __props.result.outcome],
        "data-rule": __props.result.ruleId,
        "aria-labelledby": unref(id)
      }, _attrs))}><h4${ssrRenderAttr("id", unref(id))}><span class="mark" aria-hidden="true">${ssrInterpolate(unref(marks)[__props.result.outcome])}</span> ${ssrInterpolate(__props.result.title)} `);
      if (isOpen.value) {
        _push(`<span class="${ssrRenderClass([__props.result.severity, "severity"])}">${ssrInterpolate(unref(say).severity(phrases.value.severity[__props.result.severity]))}</span>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</h4><!--[-->`);
      ssrRenderList(why.value, (one) => {
        _push(`<p><bdi>${ssrInterpolate(unref(visible)(one))}</bdi></p>`);
      });
      _push(`<!--]-->`);
      if (reasons.value.length > 0) {
        _push(`<!--[--><h5>${ssrInterpolate(__props.result.outcome === "fail" ? unref(say).why : unref(say).missing)}</h5><ul><!--[-->`);
        ssrRenderList(reasons.value, (one) => {
          _push(`<li><bdi>${ssrInterpolate(unref(visible)(one))}</bdi></li>`);
        });
        _push(`<!--]--></ul><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      if (action.value) {
        _push(`<!--[--><h5>${ssrInterpolate(unref(say).steps)}</h5><ol><!--[-->`);
        ssrRenderList(action.value.steps, (step) => {
          _push(`<li>${ssrInterpolate(step)}</li>`);
        });
        _push(`<!--]--></ol><p class="effort">${ssrInterpolate(effort.value)}</p><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<a class="more"${ssrRenderAttr("href", `/${unref(locale)}/rules/macsf/${__props.result.ruleId}`)}${ssrRenderAttr("aria-label", unref(say).page(__props.result.title))}>${ssrInterpolate(unref(say).more)}</a></section>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/RuleCard.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "OutcomeGroup",
  __ssrInlineRender: true,
  props: {
    outcome: {},
    report: {}
  },
  setup(__props) {
    const props = __props;
    const { say } = useWords(words);
    const severities = ["critical", "high", "medium", "low"];
    const results = computed(
      () => props.report.results.filter(({ outcome }) => outcome === props.outcome).sort(
        (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity)
      )
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        class: ["group", __props.outcome]
      }, _attrs))}><h3>${ssrInterpolate(unref(say).headings[__props.outcome])} <span class="count">(${ssrInterpolate(results.value.length)})</span></h3><p class="lead">${ssrInterpolate(unref(say).leads[__props.outcome](results.value.length))}</p><!--[-->`);
      ssrRenderList(results.value, (result) => {
        _push(ssrRenderComponent(_sfc_main$4, {
          key: result.ruleId,
          result,
          report: __props.report
        }, null, _parent));
      });
      _push(`<!--]--></section>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/OutcomeGroup.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "PlanView",
  __ssrInlineRender: true,
  props: {
    assessment: {}
  },
  setup(__props) {
    const props = __props;
    const { locale, say } = useWords(words);
    const { say: common } = useWords(words$1);
    const { pack, facts, today } = props.assessment;
    const id = useId();
    const goal = ref("all");
    const plan = shallowRef();
    const isFailed = ref(false);
    async function workOut() {
      try {
        const { planInWords } = await import("./plan.DKubNIAs.js");
        plan.value = planInWords(pack, facts.value, goalOf[goal.value], today.value, locale.value);
        isFailed.value = false;
      } catch {
        isFailed.value = true;
      }
    }
    onMounted(workOut);
    watch([goal, facts], workOut);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        class: "plan",
        "aria-labelledby": unref(id)
      }, _attrs))}><h3${ssrRenderAttr("id", unref(id))}>${ssrInterpolate(unref(say).plan.title)}</h3><p class="lead">${ssrInterpolate(unref(say).plan.lead)}</p><label>${ssrInterpolate(unref(say).plan.goal)} <select><!--[-->`);
      ssrRenderList(unref(goals), (one) => {
        _push(`<option${ssrRenderAttr("value", one)}${ssrIncludeBooleanAttr(Array.isArray(goal.value) ? ssrLooseContain(goal.value, one) : ssrLooseEqual(goal.value, one)) ? " selected" : ""}>${ssrInterpolate(unref(say).plan.goals[one])}</option>`);
      });
      _push(`<!--]--></select></label>`);
      if (isFailed.value) {
        _push(`<p role="alert" class="wrong">${ssrInterpolate(unref(common).start.failed)}</p>`);
      } else if (plan.value) {
        _push(`<!--[--><div role="status" class="effort">`);
        if (plan.value.lead) {
          _push(`<p>${ssrInterpolate(plan.value.lead)}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--[-->`);
        ssrRenderList(plan.value.parts, (part) => {
          _push(`<p>${ssrInterpolate(part.lead)}</p>`);
        });
        _push(`<!--]--></div><!--[-->`);
        ssrRenderList(plan.value.notes, (note) => {
          _push(`<p class="small">${ssrInterpolate(note)}</p>`);
        });
        _push(`<!--]--><!--[-->`);
        ssrRenderList(plan.value.parts, (part) => {
          _push(`<!--[--><h4>${ssrInterpolate(unref(say).plan.parts[part.of])}</h4>`);
          if (part.of === "unknown") {
            _push(`<p class="lead">${ssrInterpolate(unref(say).plan.findOut)}</p>`);
          } else {
            _push(`<!---->`);
          }
          _push(`<ol${ssrRenderAttr("data-part", part.of)}><!--[-->`);
          ssrRenderList(part.steps, (step) => {
            _push(`<li${ssrRenderAttr("data-step", step.ruleId)}><strong>${ssrInterpolate(step.title)}</strong><span>${ssrInterpolate(step.effort)} <bdi>${ssrInterpolate(step.missing)}</bdi></span><span class="after">${ssrInterpolate(step.after)}</span></li>`);
          });
          _push(`<!--]--></ol><!--]-->`);
        });
        _push(`<!--]--><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</section>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/PlanView.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const formats = ["html", "xlsx", "json"];
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "ReportTools",
  __ssrInlineRender: true,
  props: {
    report: {},
    assessment: {}
  },
  setup(__props) {
    const { say } = useWords(words);
    const progress = ref("");
    const isWorking = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        class: "tools",
        "aria-label": unref(say).tools.title
      }, _attrs))}><div class="ways"><button type="button" class="main">${ssrInterpolate(unref(say).tools.print)}</button><!--[-->`);
      ssrRenderList(unref(formats), (format) => {
        _push(`<button type="button"${ssrRenderAttr("aria-label", unref(say).tools.download(unref(say).tools[format]))}${ssrRenderAttr("aria-disabled", isWorking.value)}>${ssrInterpolate(unref(say).tools[format])}</button>`);
      });
      _push(`<!--]--></div><p role="status">${ssrInterpolate(progress.value)}</p></section>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/ReportTools.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "ReportView",
  __ssrInlineRender: true,
  props: {
    assessment: {}
  },
  emits: ["again", "goOn", "shown"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const { locale, say } = useWords(words);
    const { pack, facts, today, soFar } = props.assessment;
    const report = computed(() => evaluate(pack, facts.value, { locale: locale.value, now: today.value }));
    const phrases = computed(() => reportPhrasesIn(locale.value));
    const score = computed(() => wholeScore(report.value.summary.score));
    const counts = computed(() => order.filter((outcome) => report.value.summary.counts[outcome] > 0));
    const isToDo = (outcome) => outcome === "fail" || outcome === "unknown";
    const toDo = computed(() => counts.value.filter(isToDo));
    const others = computed(() => counts.value.filter((outcome) => !isToDo(outcome)));
    const said = computed(() => {
      const { left, skipped } = soFar.value;
      if (left > 0) return say.value.unfinished(left.toLocaleString(locale.value));
      return skipped > 0 ? say.value.skipped(skipped.toLocaleString(locale.value)) : say.value.done;
    });
    onMounted(() => emit("shown"));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({ class: "report" }, _attrs))}><header><h2 tabindex="-1">${ssrInterpolate(unref(say).title)}</h2><p class="day">${ssrInterpolate(unref(say).day(unref(dayIn)(unref(today), unref(locale))))}</p></header><section class="outcome"><p class="score">${ssrInterpolate(phrases.value.score(score.value))}</p>`);
      _push(ssrRenderComponent(_sfc_main$5, {
        low: score.value.low,
        high: score.value.high
      }, null, _parent));
      _push(`<ul class="counts"><!--[-->`);
      ssrRenderList(counts.value, (outcome) => {
        _push(`<li class="${ssrRenderClass(outcome)}">${ssrInterpolate(phrases.value.counts[outcome](report.value.summary.counts[outcome]))}</li>`);
      });
      _push(`<!--]--></ul><p class="small">${ssrInterpolate(unref(say).score)}</p></section><div class="so-far-said"><p>${ssrInterpolate(said.value)}</p>`);
      if (unref(soFar).left > 0) {
        _push(`<button type="button" class="main">${ssrInterpolate(unref(say).goOn)}</button>`);
      } else if (unref(soFar).skipped > 0) {
        _push(`<button type="button">${ssrInterpolate(unref(say).again)}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
      _push(ssrRenderComponent(_sfc_main$1, {
        report: report.value,
        assessment: __props.assessment
      }, null, _parent));
      _push(`<!--[-->`);
      ssrRenderList(toDo.value, (outcome) => {
        _push(ssrRenderComponent(_sfc_main$3, {
          key: outcome,
          outcome,
          report: report.value
        }, null, _parent));
      });
      _push(`<!--]-->`);
      _push(ssrRenderComponent(_sfc_main$2, { assessment: __props.assessment }, null, _parent));
      _push(`<!--[-->`);
      ssrRenderList(others.value, (outcome) => {
        _push(ssrRenderComponent(_sfc_main$3, {
          key: outcome,
          outcome,
          report: report.value
        }, null, _parent));
      });
      _push(`<!--]--><footer><p>${ssrInterpolate(unref(say).notice)}</p><p>${ssrInterpolate(unref(say).pack(`${report.value.pack.id} ${report.value.pack.version}`))}</p></footer></article>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/ReportView.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReportView = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: _sfc_main
}, Symbol.toStringTag, { value: "Module" }));
export {
  ReportView as R,
  words as w
};
