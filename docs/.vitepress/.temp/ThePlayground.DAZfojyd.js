import { defineComponent, useTemplateRef, useId, onMounted, onBeforeUnmount, watch, unref, useSSRContext, defineAsyncComponent, computed, ref, mergeProps, withCtx, createVNode, toDisplayString, createTextVNode, resolveComponent, shallowRef, openBlock, createBlock, createCommentVNode, nextTick } from "vue";
import { ssrRenderAttr, ssrInterpolate, ssrRenderList, ssrIncludeBooleanAttr, ssrRenderComponent, ssrRenderSlot, ssrRenderAttrs, ssrRenderClass, ssrRenderStyle } from "vue/server-renderer";
import { f as formatsIn, r as reportPhrasesIn } from "./phrases.BXgfqdMK.js";
import { w as words$1, n as now, p as practices } from "./examples.ZcfLAPSB.js";
import { d as useWords } from "./use-words.CsdlR2zd.js";
import { autocompletion, snippet, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { HighlightStyle, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { diagnosticCount, setDiagnostics, lintGutter, lintKeymap } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers, highlightActiveLine, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { m as marks, o as order, w as wholeScore } from "./outcomes.DV6UaI9M.js";
import { d as dayNumber } from "./dates.cA0NXQZw.js";
const factsFile = "facts.json";
function fileOf(id) {
  return `${id}.json`;
}
function ruleOf(file) {
  return file.replace(/\.json$/, "");
}
const folder = "../../../../../rules/macsf/";
const files = /* @__PURE__ */ Object.assign({
  "../../../../../rules/macsf/antivirus-always-on.json": () => import("./antivirus-always-on.CnhvBoBa.js").then((m) => m["default"]),
  "../../../../../rules/macsf/competent-it-provider.json": () => import("./competent-it-provider.B7ARUtXX.js").then((m) => m["default"]),
  "../../../../../rules/macsf/cyber-insurance-cover.json": () => import("./cyber-insurance-cover.CU8Q1TdB.js").then((m) => m["default"]),
  "../../../../../rules/macsf/cyber-insurance-guarantee.json": () => import("./cyber-insurance-guarantee.DwBsdcK5.js").then((m) => m["default"]),
  "../../../../../rules/macsf/device-access-control.json": () => import("./device-access-control.Dh88EfpG.js").then((m) => m["default"]),
  "../../../../../rules/macsf/device-auto-lock.json": () => import("./device-auto-lock.BTnpk6L7.js").then((m) => m["default"]),
  "../../../../../rules/macsf/device-encryption.json": () => import("./device-encryption.T6Tafg_z.js").then((m) => m["default"]),
  "../../../../../rules/macsf/firewall-always-on.json": () => import("./firewall-always-on.BZD2NpqD.js").then((m) => m["default"]),
  "../../../../../rules/macsf/home-protection.json": () => import("./home-protection.CRumaAux.js").then((m) => m["default"]),
  "../../../../../rules/macsf/no-shared-login.json": () => import("./no-shared-login.Dvb6pu4v.js").then((m) => m["default"]),
  "../../../../../rules/macsf/online-data-encryption.json": () => import("./online-data-encryption.jxgdJC-H.js").then((m) => m["default"]),
  "../../../../../rules/macsf/secure-messaging-patients.json": () => import("./secure-messaging-patients.D0YQer5J.js").then((m) => m["default"]),
  "../../../../../rules/macsf/secure-messaging-professionals.json": () => import("./secure-messaging-professionals.D6oQrPAp.js").then((m) => m["default"]),
  "../../../../../rules/macsf/staff-vigilance.json": () => import("./staff-vigilance.B1h1H0xi.js").then((m) => m["default"]),
  "../../../../../rules/macsf/standard-messaging-secured.json": () => import("./standard-messaging-secured.BPQVITAz.js").then((m) => m["default"]),
  "../../../../../rules/macsf/standard-messaging-suitable.json": () => import("./standard-messaging-suitable.q0lAqA6m.js").then((m) => m["default"]),
  "../../../../../rules/macsf/strong-passwords.json": () => import("./strong-passwords.BVsdlwSf.js").then((m) => m["default"]),
  "../../../../../rules/macsf/unknown-emails-and-links.json": () => import("./unknown-emails-and-links.DlW-rUgY.js").then((m) => m["default"])
});
const ruleIds = Object.keys(files).map((path) => ruleOf(path.slice(folder.length)));
function isRule(id) {
  return ruleIds.includes(id);
}
async function publishedRule(id) {
  var _a;
  return await ((_a = files[folder + fileOf(id)]) == null ? void 0 : _a.call(files)) ?? "";
}
function changeName(change, say) {
  return isRule(change) ? say.ruleChange(change) : say.changes[change] ?? change;
}
const fr = formatsIn("fr");
const en = formatsIn("en");
const words = {
  fr: {
    tryIt: "Essayer cette règle dans le bac à sable",
    tools: "Départ, historique et partage",
    example: "Exemple",
    ownFacts: "Vos propres faits",
    now: "Évalué le",
    undo: "Annuler",
    redo: "Rétablir",
    reset: "Réinitialiser",
    open: "Ouvrir un fichier",
    share: "Partager",
    told: (name2, what) => `${name2} : ${what}`,
    undone: (what) => `Annulé : ${what}.`,
    redone: (what) => `Rétabli : ${what}.`,
    changes: {
      facts: "la saisie des faits",
      form: "une réponse du formulaire",
      example: "le choix d’un exemple",
      now: "le changement de date",
      reset: "la réinitialisation",
      link: "l’ouverture d’un lien",
      file: "l’ouverture d’un fichier"
    },
    ruleChange: (id) => `la modification de la règle ${id}`,
    link: "Lien vers ces faits, ces règles et cette date",
    linkNote: "Rien n’est envoyé : tout est dans le lien.",
    copy: "Copier le lien",
    copied: "Lien copié.",
    close: "Fermer",
    tooLong: (length, most) => `Trop long pour un lien : ${fr.number(length)} ${fr.inflect(length, { one: "caractère", other: "caractères" })}, et beaucoup de logiciels coupent au-delà de ${fr.number(most)}. Enregistrez plutôt ces fichiers : « Ouvrir un fichier » les relit.`,
    download: (file) => `Enregistrer ${file}`,
    notKept: "Ce qui est écrit ne peut pas être conservé, parce que c’est trop long ou que le navigateur ne le permet pas : ce serait perdu si la page était rechargée.",
    failed: "Le calcul s’est arrêté sur une erreur de la page. Rechargez-la : ce que vous avez écrit est conservé.",
    inputs: "Les faits et les règles",
    view: "Affichage",
    views: { json: "Faits, en JSON", form: "Faits, en formulaire", rule: "La règle" },
    facts: "Les faits, en JSON",
    ruleText: "La règle, en JSON",
    leave: "Échap puis Tab pour quitter l’éditeur, Ctrl + Espace pour des propositions.",
    restore: "Revenir à la règle publiée",
    edited: "modifiée",
    problems: (count) => fr.inflect(count, { one: "1 problème", other: `${fr.number(count)} problèmes` }),
    place: (file, line) => `${file}, ligne ${fr.number(line)}`,
    all: "Les faits",
    field: {
      unknown: "inconnu",
      yes: "oui",
      no: "non",
      add: "Ajouter un élément :",
      remove: "Retirer l’élément :",
      shown: (list) => `${list} : éléments affichés`,
      range: (from, to, all) => `${fr.number(from)} à ${fr.number(to)} sur ${fr.number(all)}`,
      before: "Éléments précédents",
      after: "Éléments suivants"
    },
    results: "Le résultat",
    rules: "Les règles, selon leur résultat",
    why: "La règle choisie",
    page: "La page de cette règle",
    reasons: "Raisons",
    missing: "Faits qui manquent",
    applies: "S’applique si",
    met: "Respectée si",
    more: (count) => `et ${fr.number(count)} de plus`,
    showMore: (next, left) => `Afficher ${fr.number(next)} de plus, sur ${fr.number(left)}`,
    mend: "Corrigez ce qui est signalé pour voir le résultat.",
    mendForm: "Corrigez d’abord le texte des faits : un formulaire ne peut pas montrer ce qui n’est pas du JSON.",
    last: "Résultat des derniers faits valides",
    lastRule: "Résultat des derniers faits et règles valides",
    lastNote: "Ce qui est écrit à présent contient une erreur et n’a pas de résultat.",
    computing: "Calcul en cours…",
    marks: { true: "vrai", false: "faux", unknown: "inconnu", value: "" },
    span: (span) => {
      if (span.of === "values") {
        const known = fr.inflect(span.known, {
          one: "1 valeur connue",
          other: `${fr.number(span.known)} valeurs connues`
        });
        return span.all === void 0 ? `${known}, peut-être d’autres` : `${known} sur ${fr.number(span.all)}`;
      }
      const unit = span.of === "share" ? " %" : "";
      const [low, high] = bounds(span, fr);
      if (span.low === span.high) return `= ${low}${unit}`;
      return high === void 0 ? `au moins ${low}${unit}` : `entre ${low} et ${high}${unit}`;
    },
    editor: {
      Completions: "Propositions",
      "Control character": "Caractère de commande",
      Diagnostics: "Ce qui est signalé",
      "No diagnostics": "Rien n’est signalé",
      "Selection deleted": "Sélection supprimée",
      close: "fermer"
    }
  },
  en: {
    tryIt: "Try this rule in the playground",
    tools: "Start, history and sharing",
    example: "Example",
    ownFacts: "Your own facts",
    now: "Evaluated on",
    undo: "Undo",
    redo: "Redo",
    reset: "Reset",
    open: "Open a file",
    share: "Share",
    told: (name2, what) => `${name2}: ${what}`,
    undone: (what) => `Undone: ${what}.`,
    redone: (what) => `Done again: ${what}.`,
    changes: {
      facts: "typing in the facts",
      form: "an answer in the form",
      example: "the choice of an example",
      now: "the change of the date",
      reset: "the reset",
      link: "the opening of a link",
      file: "the opening of a file"
    },
    ruleChange: (id) => `the edit of rule ${id}`,
    link: "Link to these facts, these rules and this date",
    linkNote: "Nothing is sent: all of it is in the link.",
    copy: "Copy the link",
    copied: "Link copied.",
    close: "Close",
    tooLong: (length, most) => `Too long for a link: ${en.number(length)} characters, and many programs cut what is beyond ${en.number(most)}. Save these files instead: “Open a file” reads them again.`,
    download: (file) => `Save ${file}`,
    notKept: "What is written cannot be kept, since it is too long or the browser does not allow it: it would be lost if the page were reloaded.",
    failed: "The computation stopped on an error of the page. Reload it: what you wrote is kept.",
    inputs: "The facts and the rules",
    view: "What is shown",
    views: { json: "Facts, as JSON", form: "Facts, as a form", rule: "The rule" },
    facts: "The facts, as JSON",
    ruleText: "The rule, as JSON",
    leave: "Escape, then Tab leaves the editor; Ctrl + Space offers what may be written.",
    restore: "Restore the published rule",
    edited: "edited",
    problems: (count) => en.inflect(count, { one: "1 problem", other: `${en.number(count)} problems` }),
    place: (file, line) => `${file}, line ${en.number(line)}`,
    all: "The facts",
    field: {
      unknown: "unknown",
      yes: "yes",
      no: "no",
      add: "Add:",
      remove: "Remove:",
      shown: (list) => `${list}: shown`,
      range: (from, to, all) => `${en.number(from)} to ${en.number(to)} of ${en.number(all)}`,
      before: "Earlier ones",
      after: "Later ones"
    },
    results: "The result",
    rules: "The rules, by their outcomes",
    why: "The chosen rule",
    page: "The page of this rule",
    reasons: "Reasons",
    missing: "Facts that are missing",
    applies: "Applies when",
    met: "Met when",
    more: (count) => `and ${en.number(count)} more`,
    showMore: (next, left) => `Show ${en.number(next)} more of ${en.number(left)}`,
    mend: "Mend what is pointed out to see the result.",
    mendForm: "Mend the text of the facts first: a form cannot show what is not JSON.",
    last: "Result of the last valid facts",
    lastRule: "Result of the last valid facts and rules",
    lastNote: "What is written now has an error, and has no result.",
    computing: "Computing…",
    marks: { true: "true", false: "false", unknown: "unknown", value: "" },
    span: (span) => {
      if (span.of === "values") {
        const known = en.inflect(span.known, { one: "1 value known", other: `${en.number(span.known)} values known` });
        return span.all === void 0 ? `${known}, maybe others` : `${known} of ${en.number(span.all)}`;
      }
      const unit = span.of === "share" ? "%" : "";
      const [low, high] = bounds(span, en);
      if (span.low === span.high) return `= ${low}${unit}`;
      return high === void 0 ? `at least ${low}${unit}` : `between ${low} and ${high}${unit}`;
    },
    editor: {}
    // it speaks English by itself
  }
};
function bounds({ low, high }, { number }) {
  const tenth = (value, round) => number(round(value * 10) / 10);
  return [
    tenth(low, Math.floor),
    Number.isFinite(high) ? tenth(high, low === high ? Math.floor : Math.ceil) : void 0
  ];
}
function changeBetween(before, after) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  let same = 0;
  while (same < most - from && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
function completion(complete) {
  return autocompletion({ icons: false, override: [source] });
  async function source(context) {
    if (!context.explicit && context.matchBefore(/["\w-]/) === null) return null;
    const proposals = await complete(context.state.doc.toString(), context.pos);
    if (proposals.length === 0) return null;
    return { from: Math.min(...proposals.map(({ from }) => from)), options: proposals.map(optionOf), filter: true };
  }
}
function optionOf({ label, shown, type, info, text, to }) {
  return {
    label,
    displayLabel: shown,
    type,
    ...info === void 0 ? {} : { info },
    apply: (view, option, from, end) => {
      const template = text.replace(new RegExp("(?<!\\\\)\\$(\\d)", "g"), (_, field) => `\${${field}}`);
      snippet(template)(view, option, from, Math.max(end, to ?? end));
    }
  };
}
function mark(view, problems) {
  const { state } = view;
  if (problems.length === 0 && diagnosticCount(state) === 0) return;
  const diagnostics = problems.map(
    (problem) => ({ ...placeOf(problem, state.doc), severity: "error", message: problem.text })
  );
  view.dispatch(setDiagnostics(state, diagnostics));
}
function placeOf(problem, doc) {
  const { line, column, endLine = line, endColumn = column + 1 } = problem;
  const from = offsetIn(doc, line, column);
  return { from, to: Math.max(from, offsetIn(doc, endLine, endColumn)) };
}
function offsetIn(doc, number, column) {
  const line = doc.line(Math.min(number, doc.lines));
  return Math.min(line.from + column - 1, line.to);
}
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "JsonEditor",
  __ssrInlineRender: true,
  props: {
    label: {},
    modelValue: {},
    problems: {},
    complete: { type: Function }
  },
  emits: ["update:modelValue"],
  setup(__props, { expose: __expose, emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const { say } = useWords(words);
    const host = useTemplateRef("host");
    const hint = useId();
    let view;
    let text = props.modelValue;
    const colours = HighlightStyle.define([
      { tag: tags.propertyName, color: "var(--hygie-name)" },
      { tag: [tags.string, tags.number, tags.bool, tags.null], color: "var(--vp-c-text-1)" }
    ]);
    onMounted(() => {
      view = new EditorView({
        doc: text,
        parent: host.value,
        extensions: [
          lineNumbers(),
          lintGutter(),
          bracketMatching(),
          closeBrackets(),
          indentOnInput(),
          highlightActiveLine(),
          json(),
          completion((text2, at) => props.complete(text2, at)),
          syntaxHighlighting(colours),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...lintKeymap]),
          EditorState.phrases.of(say.value.editor),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": props.label, "aria-describedby": hint, tabindex: "0" }),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged) return;
            const changed = update.state.doc.toString();
            if (changed === text) return;
            text = changed;
            emit("update:modelValue", text);
          })
        ]
      });
      mark(view, props.problems);
    });
    onBeforeUnmount(() => view == null ? void 0 : view.destroy());
    watch(
      () => props.modelValue,
      (given2) => {
        if (view === void 0 || given2 === text) return;
        const changes = changeBetween(text, given2);
        const { from, insert } = changes;
        text = given2;
        view.dispatch({
          changes,
          selection: { anchor: insert.includes("\n") ? from : from + insert.length },
          scrollIntoView: true
        });
      }
    );
    watch(
      () => props.problems,
      (problems) => view && mark(view, problems)
    );
    function show(problem) {
      if (view === void 0) return;
      const { from } = placeOf(problem, view.state.doc);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    }
    __expose({ show });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><div class="json-editor"></div><p${ssrRenderAttr("id", unref(hint))} class="hint">${ssrInterpolate(unref(say).leave)}</p><!--]-->`);
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/editor/JsonEditor.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "InputViews",
  __ssrInlineRender: true,
  props: {
    inputs: {},
    look: {},
    rule: {},
    problems: {},
    complete: { type: Function }
  },
  emits: ["look", "facts", "rule"],
  setup(__props, { expose: __expose, emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const FactsForm = defineAsyncComponent(() => import("./FactsForm.xJKmJzqP.js"));
    const { say } = useWords(words);
    const problemsIn = (file) => props.problems.filter((problem) => problem.file === file);
    const ofFacts = computed(() => problemsIn(factsFile));
    const ofRule = computed(() => problemsIn(fileOf(props.look.rule)));
    const editor = useTemplateRef("editor");
    __expose({ show: (problem) => {
      var _a;
      return (_a = editor.value) == null ? void 0 : _a.show(problem);
    } });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><fieldset class="views"><legend class="visually-hidden">${ssrInterpolate(unref(say).view)}</legend><!--[-->`);
      ssrRenderList(unref(say).views, (label, name2) => {
        _push(`<label><input type="radio" name="view"${ssrRenderAttr("value", name2)}${ssrIncludeBooleanAttr(__props.look.view === name2) ? " checked" : ""}> ${ssrInterpolate(label)}</label>`);
      });
      _push(`<!--]--></fieldset>`);
      if (__props.look.view === "form") {
        _push(ssrRenderComponent(unref(FactsForm), {
          "model-value": __props.inputs.facts,
          problems: ofFacts.value,
          "onUpdate:modelValue": ($event) => emit("facts", $event, "form")
        }, null, _parent));
      } else if (__props.look.view === "rule") {
        _push(`<!--[-->`);
        if (__props.rule !== void 0) {
          _push(ssrRenderComponent(_sfc_main$b, {
            ref_key: "editor",
            ref: editor,
            key: __props.look.rule,
            "model-value": __props.rule,
            label: unref(say).ruleText,
            problems: ofRule.value,
            complete: (text, at) => __props.complete({ text, at, of: "rule" }),
            "onUpdate:modelValue": ($event) => emit("rule", $event)
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
        _push(`<!--]-->`);
      } else {
        _push(ssrRenderComponent(_sfc_main$b, {
          ref_key: "editor",
          ref: editor,
          "model-value": __props.inputs.facts,
          label: unref(say).facts,
          problems: ofFacts.value,
          complete: (text, at) => __props.complete({ text, at, of: "facts" }),
          "onUpdate:modelValue": ($event) => emit("facts", $event, "facts")
        }, null, _parent));
      }
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/InputViews.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const step$1 = 50;
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "CutList",
  __ssrInlineRender: true,
  props: {
    items: {},
    first: {}
  },
  setup(__props) {
    const props = __props;
    const { say } = useWords(words);
    const asked = ref(0);
    const told = computed(() => props.items.slice(0, props.first + asked.value));
    const left = computed(() => props.items.length - told.value.length);
    useTemplateRef("list");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}>`);
      if (__props.items.length > 0) {
        _push(`<ul><!--[-->`);
        ssrRenderList(told.value, (item, i) => {
          _push(`<li tabindex="-1">`);
          ssrRenderSlot(_ctx.$slots, "default", { item }, null, _push, _parent);
          _push(`</li>`);
        });
        _push(`<!--]--></ul>`);
      } else {
        _push(`<!---->`);
      }
      if (left.value > 0) {
        _push(`<button type="button" class="quiet">${ssrInterpolate(unref(say).showMore(Math.min(step$1, left.value), left.value))}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/results/CutList.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "ProblemList",
  __ssrInlineRender: true,
  props: {
    problems: {},
    omitted: {}
  },
  emits: ["go"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const { say } = useWords(words);
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.problems.length > 0) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "wrong" }, _attrs))}><p>${ssrInterpolate(unref(say).problems(__props.problems.length + __props.omitted))}</p>`);
        _push(ssrRenderComponent(_sfc_main$9, {
          items: __props.problems,
          first: 10
        }, {
          default: withCtx(({ item }, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<button type="button"${_scopeId}>${ssrInterpolate(unref(say).place(item.file, item.line))}</button> ${ssrInterpolate(item.text)}`);
            } else {
              return [
                createVNode("button", {
                  type: "button",
                  onClick: ($event) => emit("go", item)
                }, toDisplayString(unref(say).place(item.file, item.line)), 9, ["onClick"]),
                createTextVNode(" " + toDisplayString(item.text), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        if (__props.omitted > 0) {
          _push(`<p>${ssrInterpolate(unref(say).more(__props.omitted))}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/ProblemList.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const step = 50;
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "TracedLogic",
  __ssrInlineRender: true,
  props: {
    node: {}
  },
  emits: ["more"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const { say } = useWords(words);
    const signs = { true: "✓", false: "✗", unknown: "?", value: "=" };
    const next = computed(() => Math.min(step, props.node.more));
    return (_ctx, _push, _parent, _attrs) => {
      const _component_TracedLogic = resolveComponent("TracedLogic", true);
      _push(`<li${ssrRenderAttrs(mergeProps({
        class: `traced ${__props.node.mark}`
      }, _attrs))}><div class="part"><span class="mark"><span aria-hidden="true">${ssrInterpolate(signs[__props.node.mark])}</span> ${ssrInterpolate(__props.node.value ?? unref(say).marks[__props.node.mark])}</span><span><code>${ssrInterpolate(__props.node.text)}</code><!--[-->`);
      ssrRenderList(__props.node.spans, (span, i) => {
        _push(`<span class="span">${ssrInterpolate(unref(say).span(span))}</span>`);
      });
      _push(`<!--]--></span></div>`);
      if (__props.node.children.length > 0) {
        _push(`<ul><!--[-->`);
        ssrRenderList(__props.node.children, (child) => {
          _push(ssrRenderComponent(_component_TracedLogic, {
            key: child.place,
            node: child,
            onMore: (...asked) => emit("more", ...asked)
          }, null, _parent));
        });
        _push(`<!--]-->`);
        if (__props.node.more > 0) {
          _push(`<li><button type="button" class="quiet">${ssrInterpolate(unref(say).showMore(next.value, __props.node.more))}</button></li>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</ul>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</li>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/results/TracedLogic.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "RuleDetail",
  __ssrInlineRender: true,
  props: {
    detail: {}
  },
  emits: ["more"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const { locale, say } = useWords(words);
    const { say: common } = useWords(words$1);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "result" }, _attrs))}><h2>${ssrInterpolate(__props.detail.title)}</h2><p class="${ssrRenderClass(["verdict", __props.detail.outcome])}"><strong>${ssrInterpolate(unref(marks)[__props.detail.outcome])} ${ssrInterpolate(unref(common).outcomes[__props.detail.outcome])}</strong> – ${ssrInterpolate(__props.detail.message)}</p>`);
      if (__props.detail.reasons.length > 0) {
        _push(`<!--[--><h3>${ssrInterpolate(unref(say).reasons)}</h3>`);
        _push(ssrRenderComponent(_sfc_main$9, {
          class: "reasons",
          items: __props.detail.reasons,
          first: 10
        }, {
          default: withCtx(({ item }, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`${ssrInterpolate(item)}`);
            } else {
              return [
                createTextVNode(toDisplayString(item), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        if (__props.detail.omittedReasons > 0) {
          _push(`<p>${ssrInterpolate(unref(say).more(__props.detail.omittedReasons))}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      if (__props.detail.missing.length > 0) {
        _push(`<!--[--><h3>${ssrInterpolate(unref(say).missing)}</h3>`);
        _push(ssrRenderComponent(_sfc_main$9, {
          class: "missing",
          items: __props.detail.missing,
          first: 10
        }, {
          default: withCtx(({ item }, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<code${_scopeId}>${ssrInterpolate(item)}</code>`);
            } else {
              return [
                createVNode("code", null, toDisplayString(item), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      if (__props.detail.applies) {
        _push(`<!--[--><h3>${ssrInterpolate(unref(say).applies)}</h3><ul class="tree">`);
        _push(ssrRenderComponent(_sfc_main$7, {
          node: __props.detail.applies,
          onMore: (...asked) => emit("more", ...asked)
        }, null, _parent));
        _push(`</ul><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<h3>${ssrInterpolate(unref(say).met)}</h3><ul class="tree">`);
      _push(ssrRenderComponent(_sfc_main$7, {
        node: __props.detail.met,
        onMore: (...asked) => emit("more", ...asked)
      }, null, _parent));
      _push(`</ul><p><a${ssrRenderAttr("href", `/${unref(locale)}/rules/macsf/${__props.detail.id}`)}>${ssrInterpolate(unref(say).page)}</a></p></div>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/results/RuleDetail.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "RuleList",
  __ssrInlineRender: true,
  props: {
    rules: {},
    edited: {},
    chosen: {}
  },
  emits: ["choose"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const severities = ["critical", "high", "medium", "low"];
    const { locale, say } = useWords(words);
    const { say: common } = useWords(words$1);
    const severity = computed(() => reportPhrasesIn(locale.value).severity);
    const groups = computed(
      () => order.map((outcome) => ({ outcome, rules: bySeverity(props.rules.filter((rule) => rule.outcome === outcome)) })).filter(({ rules }) => rules.length > 0)
    );
    function bySeverity(rules) {
      return [...rules].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<fieldset${ssrRenderAttrs(mergeProps({ class: "rules" }, _attrs))}><legend class="visually-hidden">${ssrInterpolate(unref(say).rules)}</legend><!--[-->`);
      ssrRenderList(groups.value, (group) => {
        _push(`<div role="group"${ssrRenderAttr("aria-labelledby", `rules-${group.outcome}`)}><p${ssrRenderAttr("id", `rules-${group.outcome}`)} class="outcome"><span>${ssrInterpolate(unref(common).outcomes[group.outcome])}</span> <span>${ssrInterpolate(group.rules.length)}</span></p><!--[-->`);
        ssrRenderList(group.rules, (rule) => {
          _push(`<label class="${ssrRenderClass(["rule", rule.outcome])}"><input type="radio" name="rule"${ssrRenderAttr("value", rule.id)}${ssrIncludeBooleanAttr(rule.id === __props.chosen) ? " checked" : ""}><span class="mark" aria-hidden="true">${ssrInterpolate(unref(marks)[rule.outcome])}</span><span class="title">${ssrInterpolate(rule.title)} `);
          if (__props.edited.includes(rule.id)) {
            _push(`<em>${ssrInterpolate(unref(say).edited)}</em>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</span><span class="severity">${ssrInterpolate(severity.value[rule.severity])}</span></label>`);
        });
        _push(`<!--]--></div>`);
      });
      _push(`<!--]--></fieldset>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/results/RuleList.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "ScoreBar",
  __ssrInlineRender: true,
  props: {
    score: {}
  },
  setup(__props) {
    const props = __props;
    const { locale } = useWords(words);
    const bounds2 = computed(() => wholeScore(props.score));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><p class="score">${ssrInterpolate(unref(reportPhrasesIn)(unref(locale)).score(bounds2.value))}</p><div class="interval" aria-hidden="true"><div style="${ssrRenderStyle({ marginLeft: `${bounds2.value.low}%`, width: `${Math.max(bounds2.value.high - bounds2.value.low, 1)}%` })}"></div></div><!--]-->`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/results/ScoreBar.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "ResultPanel",
  __ssrInlineRender: true,
  props: {
    result: {},
    last: {},
    isBusy: { type: Boolean },
    edited: {},
    chosen: {}
  },
  emits: ["choose", "more"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const { say } = useWords(words);
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<!--[--><section class="outcomes"${ssrRenderAttr("aria-label", unref(say).results)}${ssrRenderAttr("aria-busy", __props.isBusy)}>`);
      if (__props.result && __props.last) {
        _push(`<p class="last"><strong>${ssrInterpolate(__props.last === "rules" ? unref(say).lastRule : unref(say).last)}</strong> ${ssrInterpolate(unref(say).lastNote)}</p>`);
      } else if (__props.last) {
        _push(`<p class="last">${ssrInterpolate(unref(say).mend)}</p>`);
      } else if (__props.isBusy) {
        _push(`<p class="computing">${ssrInterpolate(unref(say).computing)}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.result) {
        _push(`<div class="${ssrRenderClass({ stale: __props.last })}">`);
        _push(ssrRenderComponent(_sfc_main$4, {
          score: __props.result.score
        }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$5, {
          rules: __props.result.rules,
          edited: __props.edited,
          chosen: __props.chosen,
          onChoose: ($event) => emit("choose", $event)
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</section><section class="depth"${ssrRenderAttr("aria-label", unref(say).why)}>`);
      if ((_a = __props.result) == null ? void 0 : _a.detail) {
        _push(`<div class="${ssrRenderClass({ stale: __props.last })}">`);
        if (__props.last) {
          _push(`<p class="last"><strong>${ssrInterpolate(__props.last === "rules" ? unref(say).lastRule : unref(say).last)}</strong></p>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$6, {
          key: __props.result.detail.id,
          detail: __props.result.detail,
          onMore: (...asked) => emit("more", ...asked)
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</section><!--]-->`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/results/ResultPanel.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
function written(facts) {
  return JSON.stringify(facts, null, 2);
}
const example = { facts: written(practices["psychologist-telework"]), rules: {}, now };
function isSame(one, other) {
  const ids = Object.keys(one.rules);
  return one.now === other.now && one.facts === other.facts && ids.length === Object.keys(other.rules).length && ids.every((id) => one.rules[id] === other.rules[id]);
}
function sizeOf({ facts, rules }) {
  return Object.values(rules).reduce((sum, text) => sum + text.length, facts.length);
}
const views = ["json", "form", "rule"];
const longestLink = 3e4;
function fragmentOf({ facts, rules, now: now2 }, { rule, view }) {
  return new URLSearchParams({ rule, view, now: now2, facts, ...rules }).toString();
}
function readFragment(fragment, isRule2) {
  const given2 = new URLSearchParams(fragment.replace(/^#/, ""));
  const rule = given2.get("rule");
  const facts = given2.get("facts");
  const now$1 = given2.get("now");
  const rules = Object.fromEntries([...given2].filter(([name2]) => isRule2(name2)));
  const isEdited = Object.keys(rules).length > 0;
  const view = views.find((one) => one === given2.get("view")) ?? (isEdited ? "rule" : void 0);
  const isDay = now$1 !== null && dayNumber(now$1) !== void 0;
  const linked = {
    inputs: {
      ...facts === null ? {} : { facts, rules, now },
      ...isEdited ? { rules } : {},
      ...isDay ? { now: now$1 } : {}
    },
    look: {
      ...rule !== null && isRule2(rule) ? { rule } : {},
      ...view === void 0 ? {} : { view }
    }
  };
  return Object.keys({ ...linked.inputs, ...linked.look }).length === 0 ? void 0 : linked;
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "ShareBox",
  __ssrInlineRender: true,
  props: {
    inputs: {},
    look: {}
  },
  emits: ["close", "say"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const { say } = useWords(words);
    const fragment = computed(() => {
      if (sizeOf(props.inputs) > longestLink) return void 0;
      const text = fragmentOf(props.inputs, props.look);
      return text.length > longestLink ? void 0 : text;
    });
    const link = computed(() => `${location.origin}${location.pathname}#${fragment.value}`);
    const files2 = [{ name: factsFile, text: props.inputs.facts }].concat(Object.entries(props.inputs.rules).map(([id, text]) => ({ name: fileOf(id), text }))).map(({ name: name2, text }) => ({ name: name2, url: URL.createObjectURL(new Blob([text], { type: "application/json" })) }));
    onBeforeUnmount(() => {
      for (const { url } of files2) URL.revokeObjectURL(url);
    });
    const canCopy = "clipboard" in navigator;
    const isCopied = ref(false);
    const box = useTemplateRef("box");
    onMounted(() => {
      var _a;
      return (_a = box.value) == null ? void 0 : _a.focus();
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        ref_key: "box",
        ref: box,
        class: "share",
        tabindex: "-1"
      }, _attrs))}>`);
      if (fragment.value !== void 0) {
        _push(`<!--[--><p class="link"><a${ssrRenderAttr("href", link.value)}>${ssrInterpolate(unref(say).link)}</a></p><p>${ssrInterpolate(unref(say).linkNote)}</p>`);
        if (canCopy) {
          _push(`<button type="button">${ssrInterpolate(isCopied.value ? unref(say).copied : unref(say).copy)}</button>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!--[--><p>${ssrInterpolate(unref(say).tooLong(unref(sizeOf)(__props.inputs), unref(longestLink)))}</p><!--[-->`);
        ssrRenderList(unref(files2), (file) => {
          _push(`<p><a${ssrRenderAttr("href", file.url)}${ssrRenderAttr("download", file.name)}>${ssrInterpolate(unref(say).download(file.name))}</a></p>`);
        });
        _push(`<!--]--><!--]-->`);
      }
      _push(`<button type="button" class="quiet">${ssrInterpolate(unref(say).close)}</button></div>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/ShareBox.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
function useRuleText(inputs, look, change) {
  const published = ref({});
  watch(
    look,
    async ({ rule, view }) => {
      if (view !== "rule" || published.value[rule] !== void 0) return;
      published.value = { ...published.value, [rule]: await publishedRule(rule) };
    },
    { immediate: true }
  );
  const shown = computed(() => look.value.view === "rule" ? published.value[look.value.rule] : void 0);
  const evaluatedInputs = computed(() => {
    const { rules } = inputs.value;
    return shown.value === void 0 ? inputs.value : { ...inputs.value, rules: { [look.value.rule]: shown.value, ...rules } };
  });
  function setRule(text, isTyped = true) {
    const { rule } = look.value;
    const { [rule]: _, ...others } = inputs.value.rules;
    const isEdited = text !== void 0 && text !== published.value[rule];
    change({ rules: isEdited ? { ...others, [rule]: text } : others }, rule, isTyped);
  }
  return {
    ruleText: computed(() => inputs.value.rules[look.value.rule] ?? shown.value),
    evaluatedInputs,
    setRule,
    restore: () => setRule(void 0, false)
  };
}
const pauseMs = 700;
function startOf(state, change, at) {
  return { past: [], present: { state, change, at }, future: [] };
}
function record({ past, present, future }, state, change, at, joins = false) {
  const isSame2 = present.change === change && at - present.at < pauseMs;
  const isPart = joins && isSame2 && past.length > 0 && future.length === 0;
  return { past: isPart ? past : [...past, present], present: { state, change, at }, future: [] };
}
function undo(history) {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === void 0 ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}
function redo(history) {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === void 0 ? history : { past: [...past, present], present: next, future: rest };
}
function trimmed({ past, present, future }, most, sizeOf2) {
  let left = most;
  const isHeld = ({ state }) => {
    left -= sizeOf2(state);
    return left >= 0;
  };
  return { past: held([...past].reverse(), isHeld).reverse(), present, future: held(future, isHeld) };
}
function held(items, isHeld) {
  const end = items.findIndex((item) => !isHeld(item));
  return items.slice(0, end === -1 ? items.length : end);
}
const name = "hygie-playground";
const mostKept = 3e5;
function keep({ history, look, right }, storage) {
  const whole = { history: trimmed(history, mostKept, sizeOf), look, ...right === void 0 ? {} : { right } };
  const least = { history: trimmed(history, 0, sizeOf), look };
  const store = given(storage);
  return store !== void 0 && [whole, least].some((one) => isWritten(one, store));
}
function isWritten(kept2, store) {
  try {
    store.setItem(name, JSON.stringify(kept2));
    return true;
  } catch {
    store.removeItem(name);
    return false;
  }
}
function given(storage) {
  try {
    return storage();
  } catch {
    return void 0;
  }
}
function kept(storage, isRule2) {
  var _a, _b;
  try {
    const found = JSON.parse(((_a = given(storage)) == null ? void 0 : _a.getItem(name)) ?? "null");
    const steps = [...found.history.past, found.history.present, ...found.history.future];
    const isLook = isRule2(found.look.rule) && views.includes(found.look.view);
    return isLook && [...steps.map(({ state }) => state), found.right ?? ((_b = steps[0]) == null ? void 0 : _b.state)].every(isInputs) ? found : void 0;
  } catch {
    return void 0;
  }
}
function isInputs(inputs) {
  const texts = [inputs == null ? void 0 : inputs.facts, inputs == null ? void 0 : inputs.now, ...Object.values((inputs == null ? void 0 : inputs.rules) ?? {})];
  return (inputs == null ? void 0 : inputs.rules) instanceof Object && texts.every((text) => typeof text === "string");
}
const mostHeld = 3e7;
const restMs = 400;
function useState(right) {
  const history = shallowRef(startOf(example, "start", 0));
  const look = ref({ rule: "device-auto-lock", view: "json" });
  const isKept = ref(true);
  const inputs = computed(() => history.value.present.state);
  function change(to, what, isTyped = false) {
    const state = { ...inputs.value, ...to };
    if (isSame(state, inputs.value)) return;
    history.value = trimmed(record(history.value, state, what, Date.now(), isTyped), mostHeld, sizeOf);
  }
  function readLink() {
    const linked = readFragment(location.hash, isRule);
    if (linked === void 0) return;
    change(linked.inputs, "link");
    look.value = { ...look.value, ...linked.look };
    globalThis.history.replaceState(globalThis.history.state, "", location.pathname + location.search);
    dispatchEvent(new HashChangeEvent("hashchange"));
  }
  let resting;
  function keepNow() {
    clearTimeout(resting);
    const wrong = right.value === void 0 || isSame(right.value, inputs.value) ? {} : { right: right.value };
    isKept.value = keep({ history: history.value, look: look.value, ...wrong }, () => sessionStorage);
  }
  watch([history, look, right], () => {
    clearTimeout(resting);
    resting = setTimeout(keepNow, restMs);
  });
  onMounted(() => {
    const found = kept(() => sessionStorage, isRule);
    if (found !== void 0) {
      history.value = found.history;
      look.value = found.look;
      right.value = found.right;
    }
    readLink();
    addEventListener("hashchange", readLink);
    addEventListener("pagehide", keepNow);
  });
  onBeforeUnmount(() => {
    keepNow();
    removeEventListener("hashchange", readLink);
    removeEventListener("pagehide", keepNow);
  });
  return {
    inputs,
    look,
    isKept,
    change,
    undoes: computed(() => history.value.past.length === 0 ? void 0 : history.value.present.change),
    redoes: computed(() => {
      var _a;
      return (_a = history.value.future[0]) == null ? void 0 : _a.change;
    }),
    undo: () => {
      history.value = undo(history.value);
    },
    redo: () => {
      history.value = redo(history.value);
    }
  };
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "ToolBar",
  __ssrInlineRender: true,
  props: {
    inputs: {},
    undoes: {},
    redoes: {}
  },
  emits: ["change", "undo", "redo", "open", "share"],
  setup(__props, { expose: __expose, emit: __emit }) {
    const props = __props;
    const { say } = useWords(words);
    const { say: common } = useWords(words$1);
    const texts = Object.entries(practices).map(([name2, facts]) => ({
      name: name2,
      text: written(facts)
    }));
    const current = computed(() => {
      var _a;
      return ((_a = texts.find(({ text }) => text === props.inputs.facts)) == null ? void 0 : _a.name) ?? "";
    });
    function named(action, change) {
      return change === void 0 ? action : say.value.told(action, changeName(change, say.value));
    }
    const sharing = useTemplateRef("sharing");
    __expose({ focusShare: () => {
      var _a;
      return (_a = sharing.value) == null ? void 0 : _a.focus();
    } });
    useTemplateRef("file");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "toolbar",
        role: "group",
        "aria-label": unref(say).tools
      }, _attrs))}><label>${ssrInterpolate(unref(say).example)} <select${ssrRenderAttr("value", current.value)}>`);
      if (current.value === "") {
        _push(`<option value="">${ssrInterpolate(unref(say).ownFacts)}</option>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(unref(texts), ({ name: name2 }) => {
        _push(`<option${ssrRenderAttr("value", name2)}>${ssrInterpolate(unref(common).practices[name2])}</option>`);
      });
      _push(`<!--]--></select></label><label class="now">${ssrInterpolate(unref(say).now)} <input type="date"${ssrRenderAttr("value", __props.inputs.now)} min="0001-01-01" max="9999-12-31"></label><div class="buttons"><button type="button"${ssrRenderAttr("aria-disabled", __props.undoes === void 0)}${ssrRenderAttr("title", named(unref(say).undo, __props.undoes))}>${ssrInterpolate(unref(say).undo)}</button><button type="button"${ssrRenderAttr("aria-disabled", __props.redoes === void 0)}${ssrRenderAttr("title", named(unref(say).redo, __props.redoes))}>${ssrInterpolate(unref(say).redo)}</button><button type="button">${ssrInterpolate(unref(say).reset)}</button><button type="button">${ssrInterpolate(unref(say).open)}</button><input type="file" accept=".json,application/json" hidden><button type="button">${ssrInterpolate(unref(say).share)}</button></div></div>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/ToolBar.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
function startWorker(failed) {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting = /* @__PURE__ */ new Map();
  let last = 0;
  worker.addEventListener("message", ({ data }) => {
    var _a;
    (_a = waiting.get(data.id)) == null ? void 0 : _a(data.answer);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", failed);
  return {
    ask: (call, question) => new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ id: last, call, question });
    }),
    stop: () => worker.terminate()
  };
}
function lastWins(ask, answered) {
  let next;
  let isAsking = false;
  async function askOn() {
    isAsking = true;
    while (next !== void 0) {
      const { question } = next;
      next = void 0;
      const answer = await ask(question);
      if (next === void 0) answered(answer, question);
    }
    isAsking = false;
  }
  return (question) => {
    next = { question };
    if (!isAsking) void askOn();
  };
}
function useEvaluation(inputs, right, look, language) {
  const evaluated = shallowRef({ problems: [], omittedProblems: 0 });
  const answeredTo = shallowRef();
  const hasFailed = ref(false);
  const shown = ref({});
  let client;
  const evaluate = lastWins(
    (question) => client.ask("evaluate", question),
    (answer, question) => {
      evaluated.value = answer;
      answeredTo.value = question.inputs;
      if (answer.problems.length === 0) right.value = question.inputs;
    }
  );
  function ask() {
    if (client === void 0) return;
    const wrong = right.value === void 0 || isSame(right.value, inputs.value) ? {} : { right: right.value };
    const { rule } = look.value;
    evaluate({ inputs: inputs.value, ...wrong, rule, language: language.value, shown: { ...shown.value } });
  }
  onMounted(() => {
    client = startWorker(() => {
      hasFailed.value = true;
    });
    ask();
  });
  onBeforeUnmount(() => client == null ? void 0 : client.stop());
  watch([inputs, () => look.value.rule, language, shown], ask);
  watch(
    () => look.value.rule,
    () => {
      shown.value = {};
    }
  );
  return {
    problems: computed(() => evaluated.value.problems),
    omittedProblems: computed(() => evaluated.value.omittedProblems),
    result: computed(() => evaluated.value.result),
    /** The inputs that the problems and the result are of, unless they are of what was right last. */
    answeredTo,
    hasFailed,
    showMore: (place, count) => {
      shown.value = { ...shown.value, [place]: count };
    },
    complete: async (question) => {
      var _a;
      return ((_a = await (client == null ? void 0 : client.ask("complete", { ...question, language: language.value }))) == null ? void 0 : _a.options) ?? [];
    }
  };
}
const quietMs = 1e3;
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "ThePlayground",
  __ssrInlineRender: true,
  setup(__props) {
    const { locale, say } = useWords(words);
    const { say: common } = useWords(words$1);
    const right = shallowRef();
    const { inputs, look, isKept, change, undoes, redoes, undo: undo2, redo: redo2 } = useState(right);
    const { ruleText, evaluatedInputs, setRule, restore } = useRuleText(inputs, look, change);
    const { problems, omittedProblems, result, answeredTo, hasFailed, showMore, complete } = useEvaluation(
      evaluatedInputs,
      right,
      look,
      locale
    );
    const edited = computed(() => Object.keys(inputs.value.rules));
    const isBusy = computed(() => answeredTo.value !== evaluatedInputs.value && !hasFailed.value);
    const last = computed(() => {
      if (problems.value.length === 0) return void 0;
      return problems.value.every(({ file }) => file === factsFile) ? "facts" : "rules";
    });
    const said = ref("");
    let pause;
    watch([problems, result, answeredTo], (_, [, , before]) => {
      if (before === void 0) return;
      clearTimeout(pause);
      pause = setTimeout(() => {
        said.value = summary();
      }, quietMs);
    });
    function summary() {
      if (problems.value.length > 0) return say.value.problems(problems.value.length + omittedProblems.value);
      const { score, detail } = result.value ?? {};
      const verdict = detail === void 0 ? [] : [say.value.told(detail.title, common.value.outcomes[detail.outcome])];
      return [...score === void 0 ? [] : [reportPhrasesIn(locale.value).score(wholeScore(score))], ...verdict].join(
        ". "
      );
    }
    function step2(go, what, phrase) {
      if (what === void 0) return;
      go();
      said.value = phrase(changeName(what, say.value));
    }
    const goBack = () => step2(undo2, undoes.value, say.value.undone);
    const goOn = () => step2(redo2, redoes.value, say.value.redone);
    const isShared = ref(false);
    const bar = useTemplateRef("bar");
    function closeShare() {
      var _a;
      isShared.value = false;
      (_a = bar.value) == null ? void 0 : _a.focusShare();
    }
    watch(inputs, () => {
      isShared.value = false;
    });
    async function open(file) {
      const text = await file.text();
      const id = ruleOf(file.name);
      if (isRule(id)) change({ rules: { ...inputs.value.rules, [id]: text } }, "file");
      else change({ facts: text }, "file");
      look.value = isRule(id) ? { rule: id, view: "rule" } : { ...look.value, view: "json" };
    }
    const views2 = useTemplateRef("views");
    async function goTo(problem) {
      var _a;
      const id = ruleOf(problem.file);
      look.value = isRule(id) ? { rule: id, view: "rule" } : { ...look.value, view: "json" };
      await nextTick();
      (_a = views2.value) == null ? void 0 : _a.show(problem);
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "playground tool" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$1, {
        ref_key: "bar",
        ref: bar,
        inputs: unref(inputs),
        undoes: unref(undoes),
        redoes: unref(redoes),
        onChange: unref(change),
        onUndo: goBack,
        onRedo: goOn,
        onOpen: open,
        onShare: ($event) => isShared.value = true
      }, null, _parent));
      if (isShared.value) {
        _push(ssrRenderComponent(_sfc_main$2, {
          inputs: unref(inputs),
          look: unref(look),
          onClose: closeShare,
          onSay: ($event) => said.value = $event
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (!unref(isKept)) {
        _push(`<p class="warning">${ssrInterpolate(unref(say).notKept)}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (unref(hasFailed)) {
        _push(`<p class="warning" role="alert">${ssrInterpolate(unref(say).failed)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<section class="inputs"${ssrRenderAttr("aria-label", unref(say).inputs)}>`);
      _push(ssrRenderComponent(_sfc_main$a, {
        ref_key: "views",
        ref: views2,
        inputs: unref(inputs),
        look: unref(look),
        rule: unref(ruleText),
        problems: unref(problems),
        complete: unref(complete),
        onLook: ($event) => look.value = { ...unref(look), ...$event },
        onFacts: (text, what) => unref(change)({ facts: text }, what, true),
        onRule: unref(setRule)
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (unref(inputs).rules[unref(look).rule] !== void 0) {
              _push2(`<button type="button"${_scopeId}>${ssrInterpolate(unref(say).restore)}</button>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              unref(inputs).rules[unref(look).rule] !== void 0 ? (openBlock(), createBlock("button", {
                key: 0,
                type: "button",
                onClick: unref(restore)
              }, toDisplayString(unref(say).restore), 9, ["onClick"])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(ssrRenderComponent(_sfc_main$8, {
        problems: unref(problems),
        omitted: unref(omittedProblems),
        onGo: goTo
      }, null, _parent));
      _push(`</section>`);
      _push(ssrRenderComponent(_sfc_main$3, {
        result: unref(result),
        last: last.value,
        "is-busy": isBusy.value,
        edited: edited.value,
        chosen: unref(look).rule,
        onChoose: ($event) => look.value = { ...unref(look), rule: $event },
        onMore: unref(showMore)
      }, null, _parent));
      _push(`<p class="visually-hidden" role="status">${ssrInterpolate(said.value)}</p></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/ThePlayground.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ThePlayground = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: _sfc_main
}, Symbol.toStringTag, { value: "Module" }));
export {
  ThePlayground as T,
  written as a,
  words as w
};
