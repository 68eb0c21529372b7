import { defineComponent, useId, useTemplateRef, onMounted, onBeforeUnmount, mergeProps, unref, useSSRContext, shallowReactive, ref, shallowRef, createVNode, resolveDynamicComponent, nextTick } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrInterpolate, ssrIncludeBooleanAttr, ssrRenderList, ssrRenderComponent, ssrRenderVNode } from "vue/server-renderer";
import { d as useWords } from "./use-words.CsdlR2zd.js";
import { a as assertPack, r as readOptions, b as readFacts, q as questionsFor, c as readItems, p as problem, d as answersTo, w as withBearing, e as questionsAbout } from "./chunk-NXHNCOU7.CZGs4Pwa.js";
import { c as code, u as unpolluted, f as factsOf, s as shown, a as factPaths, n as nearest, O as OptionsError, t as toCollector, b as factAt$1, p as pathOf, r as replaceAt, d as pointerSegments, F as FactsError, e as placeProblem, g as childPointer, h as setOwn, o as ownMembers, i as itemsOf, l as limits } from "./chunk-4WD3F7CM.DdSM2yx6.js";
function parseFacts(pack, input) {
  return unpolluted(() => {
    assertPack(pack);
    const { facts, problems } = pack.engine.read(input);
    return problems.length > 0 ? { problems } : { facts };
  });
}
function isFacts(pack, input) {
  return Object.hasOwn(parseFacts(pack, input), "facts");
}
var mostTries = 200;
var yes = 0.55;
function toLookAhead(facts, today, engine) {
  return (informs, open, first) => {
    let tries = 0;
    const gains = /* @__PURE__ */ new Map();
    const isAtHand = ([pointer]) => sectionOf(pointer) === sectionOf(first);
    for (const [pointer, informing] of [...informs].filter(isAtHand).sort(inItemOrder)) {
      const { fact, ask, worth } = informing;
      let gain = gains.get(fact);
      if (gain === void 0) {
        const rules = open.filter(({ missing }) => missing.some((one) => one.pointer === pointer));
        const answers = answersTo(ask.fact);
        tries += answers.length;
        const isTried = answers.length > 1 && tries <= mostTries;
        gain = isTried ? sum(answers, (one) => shareOf(one, answers.length) * settledBy(replaceAt(facts, pointer, one), rules)) : sum(rules, ({ missing }) => settled(missing.length, missing.length - 1));
        gains.set(fact, gain);
      }
      informing.worth = gain + worth / 1e6;
    }
  };
  function settledBy(known, rules) {
    const codes = engine.outcomes(known, today);
    const isOpen = ({ index }) => codes[index] === code.unknown;
    const explain = rules.some(isOpen) ? engine.explaining(known, today) : void 0;
    return sum(rules, (rule) => {
      const { index, missing } = rule;
      if (explain === void 0 || !isOpen(rule)) return settled(missing.length, 0);
      const left = new Set(explain(index, code.unknown).missing);
      return settled(missing.length, missing.filter(({ pointer }) => left.has(pointer)).length);
    });
  }
}
function shareOf(answer, count) {
  return answer === true ? yes : answer === false ? 1 - yes : 1 / count;
}
function settled(before, after) {
  return before - after + (after === 0 ? 1 : 0);
}
function sum(all, worth) {
  return all.reduce((total, one) => total + worth(one), 0);
}
function sectionOf(pointer) {
  return pointer.split("/")[1];
}
function inItemOrder([one], [other]) {
  return one.length - other.length || (one < other ? -1 : 1);
}
function nextQuestions(pack, facts, options = {}) {
  return unpolluted(() => questionsOf(pack, facts, options));
}
function questionsOf(pack, facts, options) {
  assertPack(pack);
  const { today, locale, limit, given } = readOptions(options, pack.definition, ["now", "locale", "limit", "skip"]);
  const isSkipped = toIsSkipped(given.skip, factsOf(pack.definition));
  const known = readFacts(pack, facts);
  const rank = toLookAhead(known, today, pack.engine);
  return questionsFor(openRules(pack, known, today), known, today, pack, locale, limit, isSkipped, rank).questions;
}
function openRules({ engine }, known, today) {
  const explain = engine.explaining(known, today);
  return Array.from(engine.outcomes(known, today)).flatMap((outcome, index) => {
    if (outcome !== code.unknown) return [];
    return [{ index, missing: explain(index, outcome).grounds }];
  });
}
function toIsSkipped(given, facts) {
  if (given === void 0) return () => false;
  const { add, problems } = toCollector();
  const pointers = readItems("/skip", given, add);
  pointers.forEach((pointer, i) => {
    const at = `/skip/${i}`;
    const found = shown(pointer);
    if (typeof pointer !== "string") add(() => problem("wrong-type", at, { found, expected: ["string"] }));
    else if (!isOfFact(pointer, facts)) {
      const allowed = factPaths(facts).map((path) => `/${path.replaceAll("[]", "/0").replaceAll(".", "/")}`);
      add(() => problem("impossible-value", at, { found, allowed, near: nearest(pointer, allowed) }));
    }
  });
  if (problems().length > 0) throw new OptionsError(problems());
  const skipped = new Set(pointers);
  return (pointer) => {
    for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
      if (skipped.has(pointer.slice(0, end))) return true;
      if (end === 0) return false;
    }
    return false;
  };
}
function isOfFact(pointer, facts) {
  return pointer === "" || pointer.startsWith("/") && factAt$1(facts, pathOf(facts, pointer)) !== void 0;
}
function setFact(facts, pointer, value) {
  if (typeof pointer !== "string" || !isPointer.test(pointer)) refuse("", pointer, "pointer");
  return put(facts, pointerSegments(pointer), "", value);
}
var isPointer = /^(\/([^~/]|~[01])*)*$/;
var isIndex = /^(0|[1-9]\d*)$/;
function put(node, [segment, ...rest], at, value) {
  if (segment === void 0) return value;
  const place = childPointer(at, segment);
  const copy = copyOf(node ?? (at !== "" && isIndex.test(segment) ? [] : {}), at);
  if (Array.isArray(copy)) {
    const isPlace = isIndex.test(segment) && Number(segment) <= copy.length;
    if (!isPlace) refuse(place, segment, "item", copy.length);
  } else if (isIndex.test(segment) || segment in Object.prototype) refuse(place, segment, "name");
  const members = copy;
  setOwn(copy, segment, put(members[segment], rest, place, value));
  return copy;
}
function copyOf(node, at) {
  const members = ownMembers(node);
  return itemsOf(node, limits.length) ?? (members === void 0 ? refuse(at, node, "value") : { ...members });
}
function refuse(at, found, reason, count) {
  throw new FactsError([placeProblem("no-such-place", at, { found: shown(found), reason, count })]);
}
function questionAt(pack, facts, pointer, options = {}) {
  return unpolluted(() => {
    assertPack(pack);
    const { today, locale } = readOptions(options, pack.definition, ["now", "locale"]);
    const known = readFacts(pack, facts);
    const unset = readFacts(pack, setFact(facts, pointer, null));
    const open = openRules(pack, unset, today).map((rule) => withBearing(rule, unset, today, pack.engine));
    const asked = [[pointer, { fact: pathAt(pointer, factsOf(pack.definition)) }]];
    return questionsAbout(asked, open, known, pack, locale)[0];
  });
}
function pathAt(pointer, facts) {
  const path = pathOf(facts, pointer);
  const { properties } = factAt$1(facts, path) ?? facts;
  if (properties === void 0) return path;
  const within = Object.keys(properties).map((name) => childPointer(pointer, name));
  throw new FactsError([placeProblem("no-such-place", pointer, { found: shown(pointer), reason: "group", within })]);
}
function questionnaireOf(pack, now) {
  function forward({ trail, place, ...state }) {
    var _a;
    const { facts, skip } = state;
    const again = trail.findIndex(
      (pointer, i) => i > place && questionAt(pack, facts, pointer, { now }).ruleIds.length > 0
    );
    if (again >= 0) return { ...state, trail, place: again };
    const next = (_a = nextQuestions(pack, facts, { now, skip, limit: 1 })[0]) == null ? void 0 : _a.pointer;
    if (next === void 0) return { ...state, trail, place: trail.length };
    const before = trail.filter((pointer) => pointer !== next);
    return { ...state, trail: [...before, next], place: before.length };
  }
  function knowing(facts, state) {
    const isThere = (pointer) => factAt(facts, itemOf(pointer)) !== void 0;
    const isOpen = (pointer) => isThere(pointer) && factAt(facts, pointer) == null;
    const [skip, trail] = [state.skip.filter(isOpen), state.trail.filter(isThere)];
    return { facts, written: facts, skip, trail, place: state.place, refused: void 0 };
  }
  function take(state) {
    const parsed2 = parseFacts(pack, state.written);
    return "problems" in parsed2 ? { ...state, refused: parsed2.problems } : knowing(parsed2.facts, state);
  }
  function leaveFor(pointer, state) {
    const taken = take(state);
    const place = Math.max(taken.trail.indexOf(pointer ?? ""), 0);
    return { ...taken, written: taken.facts, refused: void 0, place };
  }
  function remove(state, list, index) {
    const without = (facts) => {
      const items = factAt(facts, list);
      const left = Array.isArray(items) ? items.toSpliced(index, 1) : [];
      return setFact(facts, list, left.length > 0 ? left : null);
    };
    const moved = (pointers) => pointers.flatMap((one) => movedUp(one, list, index) ?? []);
    const [skip, trail] = [moved(state.skip), moved(state.trail)];
    return { ...state, facts: without(state.facts), written: without(state.written), skip, trail, refused: void 0 };
  }
  return {
    /** With what is known; where it is gone on with, also with what was asked and what was skipped. */
    start(facts, { trail, skip } = { trail: [], skip: [] }) {
      return forward({ facts, written: facts, skip, trail, place: trail.length - 1, refused: void 0 });
    },
    reduce(state, step) {
      if (step.type === "write") {
        return { ...state, written: setFact(state.written, step.pointer, step.value), refused: void 0 };
      }
      if (step.type === "remove") return remove(state, step.list, step.index);
      if (step.type === "show") return leaveFor(step.pointer, state);
      if (step.type === "back") return leaveFor(state.trail[state.place - 1], state);
      const shown2 = state.trail[state.place];
      if (shown2 === void 0) return state;
      if (step.type === "skip") {
        const unknown = knowing(setFact(state.facts, shown2, null), state);
        return forward({ ...unknown, skip: [...unknown.skip.filter((pointer) => pointer !== shown2), shown2] });
      }
      if (factAt(state.written, shown2) == null) return { ...state, refused: [] };
      const taken = take(state);
      return taken.refused === void 0 ? forward(taken) : taken;
    }
  };
}
function factAt(facts, pointer) {
  const names = pointer.split("/").slice(1);
  return names.reduce((node, name) => isNode(node) ? node[name] : void 0, facts);
}
function isNode(value) {
  return typeof value === "object" && value !== null;
}
function listOf(pointer) {
  var _a;
  return (_a = /^(.*)\/\d+(?:\/|$)/.exec(pointer)) == null ? void 0 : _a[1];
}
function itemOf(pointer) {
  var _a;
  return ((_a = /^.*\/\d+(?=\/|$)/.exec(pointer)) == null ? void 0 : _a[0]) ?? "";
}
function movedUp(pointer, list, index) {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [place, ...rest] = pointer.slice(list.length + 1).split("/");
  if (Number(place) === index) return void 0;
  return [list, Number(place) > index ? Number(place) - 1 : place, ...rest].join("/");
}
function keptOf({ facts, written, skip, trail, place }, { id, version }) {
  const shown2 = trail[place];
  const draft = shown2 === void 0 ? void 0 : factAt(written, shown2);
  const isDraft = shown2 !== void 0 && draft !== void 0 && draft !== factAt(facts, shown2);
  return { pack: { id, version }, facts, skip, trail, place, ...isDraft ? { draft } : {} };
}
function readKept(text) {
  const value = parsed(text);
  if (!isRecord(value) || !isRecord(value.pack) || !isRecord(value.facts)) return void 0;
  const { pack, facts, skip, trail, place } = value;
  if (typeof pack.id !== "string" || typeof pack.version !== "string") return void 0;
  if (!isTexts(skip) || !isTexts(trail) || !Number.isInteger(place)) return void 0;
  const draft = "draft" in value ? { draft: value.draft } : {};
  return { pack: { id: pack.id, version: pack.version }, facts, skip, trail, place: Number(place), ...draft };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTexts(value) {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
const words = {
  fr: {
    start: {
      title: "Auto-évaluation de votre cabinet",
      lead: "Où en est la sécurité numérique de votre cabinet ? Répondez à des questions simples, une à la fois, et repartez avec un rapport : ce qui va, ce qu’il faut corriger, et par où commencer.",
      points: [
        {
          title: "Une vingtaine de minutes",
          text: "De 50 à 100 questions courtes, selon vos outils. Arrêtez-vous quand vous voulez et reprenez plus tard, au même endroit."
        },
        {
          title: "Aucune connaissance technique",
          text: "Chaque question dit où trouver la réponse. « Je ne sais pas » en est une : elle n’est jamais comptée comme un non."
        },
        {
          title: "Rien ne quitte ce navigateur",
          text: "Pas de compte, aucun envoi. Vos réponses restent sur cet appareil, et un bouton les efface."
        }
      ],
      begin: "Commencer",
      goOn: "Reprendre",
      kept: "Ce navigateur a gardé vos réponses.",
      loading: "Chargement…",
      failed: "Les questions n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez : vos réponses sont intactes.",
      noScript: "Les questions s’affichent et s’évaluent dans votre navigateur : activez JavaScript pour commencer.",
      notice: "hygie n’est pas un service de la MACSF. Les règles citent et mettent en forme ses recommandations publiques ; elles ne remplacent ni un audit, ni l’avis d’un professionnel.",
      rules: "Lire les règles et leurs sources"
    },
    erase: {
      button: "Effacer",
      title: "Effacer toutes vos réponses ?",
      text: "Elles disparaîtront de ce navigateur, sans retour possible. Un fichier que vous avez enregistré n’est pas touché.",
      yes: "Tout effacer"
    },
    cancel: "Annuler",
    fileName: "auto-evaluation",
    notices: {
      garbage: "Ce que ce navigateur a gardé pour cette page est illisible, et n’a pas été repris. Commencer le remplacera.",
      saveGarbage: "L’enregistrer dans un fichier",
      isErased: "Vos réponses sont effacées de ce navigateur."
    }
  },
  en: {
    start: {
      title: "Self-assessment of your practice",
      lead: "How safe is your practice’s digital side? Answer simple questions, one at a time, and leave with a report: what is fine, what to put right, and where to begin.",
      points: [
        {
          title: "About twenty minutes",
          text: "From 50 to 100 short questions, depending on your tools. Stop when you like and go on later, at the same place."
        },
        {
          title: "No technical knowledge",
          text: "Each question says where to find the answer. “I do not know” is one: it never counts as a no."
        },
        {
          title: "Nothing leaves this browser",
          text: "No account, nothing sent. Your answers stay on this device, and a button erases them."
        }
      ],
      begin: "Begin",
      goOn: "Resume",
      kept: "This browser has kept your answers.",
      loading: "Loading…",
      failed: "The questions could not be loaded. Check your connection, then try again: your answers are safe.",
      noScript: "The questions are shown and evaluated in your browser: turn JavaScript on to begin.",
      notice: "hygie is not a service of MACSF. The rules quote its public recommendations and put them in order; they replace neither an audit nor a professional’s advice.",
      rules: "Read the rules and their sources"
    },
    erase: {
      button: "Erase",
      title: "Erase all your answers?",
      text: "They will be gone from this browser, and cannot be brought back. A file that you saved is not touched.",
      yes: "Erase all"
    },
    cancel: "Cancel",
    fileName: "self-assessment",
    notices: {
      garbage: "What this browser had kept for this page cannot be read, and was not taken. Begin will replace it.",
      saveGarbage: "Save it to a file",
      isErased: "Your answers are erased from this browser."
    }
  }
};
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "AskFirst",
  __ssrInlineRender: true,
  props: {
    title: {},
    text: {},
    yes: {}
  },
  emits: ["yes", "no"],
  setup(__props, { emit: __emit }) {
    const { say } = useWords(words);
    const id = useId();
    const dialog = useTemplateRef("dialog");
    onMounted(() => {
      var _a;
      return (_a = dialog.value) == null ? void 0 : _a.showModal();
    });
    onBeforeUnmount(() => {
      var _a;
      return (_a = dialog.value) == null ? void 0 : _a.close();
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<dialog${ssrRenderAttrs(mergeProps({
        ref_key: "dialog",
        ref: dialog,
        "aria-labelledby": `${unref(id)}title`,
        "aria-describedby": `${unref(id)}text`
      }, _attrs))}><h2${ssrRenderAttr("id", `${unref(id)}title`)}>${ssrInterpolate(__props.title)}</h2><p${ssrRenderAttr("id", `${unref(id)}text`)}>${ssrInterpolate(__props.text)}</p><div class="ways"><button type="button" autofocus>${ssrInterpolate(unref(say).cancel)}</button><button type="button" class="danger">${ssrInterpolate(__props.yes)}</button></div></dialog>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/AskFirst.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const keptAs = "hygie:self-assessment";
function toStore(place) {
  let seen = null;
  let own;
  const stored = () => {
    try {
      return place === void 0 ? seen : place.getItem(keptAs);
    } catch {
      return seen;
    }
  };
  const isElsewhere = () => stored() !== seen;
  function write(text) {
    if (place === void 0) return "closed";
    try {
      place.setItem(keptAs, text);
    } catch (error) {
      return error instanceof Error && /quota/i.test(error.name) ? "full" : "closed";
    }
    seen = text;
    return void 0;
  }
  return {
    isElsewhere,
    /** The text of this page, else that of the browser. */
    read() {
      if (own === void 0) seen = stored();
      return own ?? seen ?? void 0;
    },
    /** Nothing where the text is kept, else why it is not. */
    keep(text) {
      own = text;
      return isElsewhere() ? "elsewhere" : write(text);
    },
    /** Takes what the browser has, by whichever tab, for the text of this page. */
    takeOther() {
      seen = stored();
      own = void 0;
      return seen ?? void 0;
    },
    /** Takes the text of this page for what the browser is to have, whatever another tab wrote. */
    keepOwn() {
      seen = stored();
      return own === void 0 ? void 0 : write(own);
    },
    erase() {
      own = void 0;
      try {
        place == null ? void 0 : place.removeItem(keptAs);
      } catch {
        return "closed";
      }
      seen = null;
      return void 0;
    }
  };
}
const visit = shallowReactive({ view: "start", isErased: false });
let store;
function storeHere() {
  store ?? (store = toStore(storageHere()));
  return store;
}
function storageHere() {
  try {
    return window.localStorage;
  } catch {
    return void 0;
  }
}
function dayHere(now = /* @__PURE__ */ new Date()) {
  const two = (part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "StartView",
  __ssrInlineRender: true,
  props: {
    kept: {},
    progress: {}
  },
  emits: ["begin", "erased"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const { locale, say } = useWords(words);
    const isAsking = ref(false);
    function erase() {
      isAsking.value = false;
      storeHere().erase();
      visit.isErased = true;
      emit("erased");
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "start" }, _attrs))}><h1 tabindex="-1">${ssrInterpolate(unref(say).start.title)}</h1><p class="lead">${ssrInterpolate(unref(say).start.lead)}</p><div class="ways"><button type="button" class="main"${ssrIncludeBooleanAttr(__props.kept === void 0 || __props.progress === "loading") ? " disabled" : ""}>${ssrInterpolate(__props.progress === "loading" ? unref(say).start.loading : __props.kept === "kept" ? unref(say).start.goOn : unref(say).start.begin)}</button>`);
      if (__props.kept === "kept") {
        _push(`<button type="button">${ssrInterpolate(unref(say).erase.button)}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><p class="state" role="status">`);
      if (__props.progress === "failed") {
        _push(`<!--[-->${ssrInterpolate(unref(say).start.failed)}<!--]-->`);
      } else if (unref(visit).isErased) {
        _push(`<!--[-->${ssrInterpolate(unref(say).notices.isErased)}<!--]-->`);
      } else if (__props.kept === "kept") {
        _push(`<!--[-->${ssrInterpolate(unref(say).start.kept)}<!--]-->`);
      } else if (__props.kept === "garbage") {
        _push(`<!--[-->${ssrInterpolate(unref(say).notices.garbage)}<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</p>`);
      if (__props.kept === "garbage") {
        _push(`<p><button type="button">${ssrInterpolate(unref(say).notices.saveGarbage)}</button></p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<noscript data-allow-mismatch="children"><p class="state">${ssrInterpolate(unref(say).start.noScript)}</p></noscript><ul class="points"><!--[-->`);
      ssrRenderList(unref(say).start.points, (point) => {
        _push(`<li><h2>${ssrInterpolate(point.title)}</h2><p>${ssrInterpolate(point.text)}</p></li>`);
      });
      _push(`<!--]--></ul><p class="note">${ssrInterpolate(unref(say).start.notice)} <a${ssrRenderAttr("href", `/${unref(locale)}/rules/macsf/`)}>${ssrInterpolate(unref(say).start.rules)}</a></p>`);
      if (isAsking.value) {
        _push(ssrRenderComponent(_sfc_main$2, {
          title: unref(say).erase.title,
          text: unref(say).erase.text,
          yes: unref(say).erase.yes,
          onYes: erase,
          onNo: ($event) => isAsking.value = false
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/StartView.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "SelfAssessment",
  __ssrInlineRender: true,
  setup(__props) {
    const { locale } = useWords(words);
    const begun = shallowRef();
    const kept = shallowRef();
    const progress = shallowRef("idle");
    const times = shallowRef(0);
    const start = useTemplateRef("start");
    const packs = { fr: () => import("./fr.IbNlTK0D.js"), en: () => import("./en.BPeliAE1.js") };
    const sayings = {
      fr: () => import("./words-fr.BgjH68Rj.js").then(({ words: words2 }) => words2),
      en: () => import("./words-en.ChWmYinO.js").then(({ words: words2 }) => words2)
    };
    async function load() {
      const [{ default: view }, { default: pack }, words2] = await Promise.all([
        import("./TheAssessment.UXFn_p2S.js").then((n) => n.T),
        packs[locale.value](),
        sayings[locale.value]()
      ]);
      const text = storeHere().read();
      const found = text === void 0 ? void 0 : readKept(text);
      const isOther = found !== void 0 && found.pack.version !== pack.definition.version;
      const carried = isOther ? (await import("./carry-over.BdbWazCP.js")).carryOver(found, locale.value) : { kept: found, lost: [] };
      return { view, opening: { pack, words: words2, ...carried } };
    }
    async function begin() {
      progress.value = "loading";
      try {
        begun.value = await load();
        times.value += 1;
        progress.value = "idle";
        if (visit.view === "start") visit.view = "questions";
        visit.isErased = false;
      } catch {
        progress.value = "failed";
      }
    }
    function look() {
      const text = storeHere().read();
      kept.value = text === void 0 ? "none" : readKept(text) === void 0 ? "garbage" : "kept";
    }
    async function end() {
      var _a, _b;
      begun.value = void 0;
      look();
      await nextTick();
      (_b = (_a = start.value) == null ? void 0 : _a.querySelector("h1")) == null ? void 0 : _b.focus();
    }
    async function takeOther() {
      storeHere().takeOther();
      look();
      if (kept.value === "kept") return begin();
      visit.view = "start";
      return end();
    }
    onMounted(() => {
      look();
      if (visit.view !== "start") return begin();
      const whenIdle = window.requestIdleCallback ?? setTimeout;
      whenIdle(() => void load().catch(() => void 0));
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "assess" }, _attrs))}>`);
      if (begun.value && unref(visit).view !== "start") {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(begun.value.view), {
          key: times.value,
          opening: begun.value.opening,
          onErased: end,
          onTakeOther: takeOther
        }, null), _parent);
      } else {
        _push(`<div>`);
        _push(ssrRenderComponent(_sfc_main$1, {
          kept: kept.value,
          progress: progress.value,
          onBegin: begin,
          onErased: end
        }, null, _parent));
        _push(`</div>`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/self-assessment/SelfAssessment.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _,
  storeHere as a,
  questionAt as b,
  _sfc_main$2 as c,
  dayHere as d,
  factAt as f,
  isFacts as i,
  keptOf as k,
  listOf as l,
  parseFacts as p,
  questionnaireOf as q,
  setFact as s,
  visit as v,
  words as w
};
