import { reactive, onMounted, watch, onBeforeUnmount, defineComponent, ref, computed, mergeProps, unref, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderClass, ssrRenderAttr, ssrInterpolate, ssrRenderList, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual } from "vue/server-renderer";
import { d as useWords } from "./use-words.CsdlR2zd.js";
import { w as wordsIn, i as isNear } from "./search-terms.CWY7OfDW.js";
import "@vueuse/core";
function findRules(rules, query) {
  return wordsIn(query).reduce((found, typed) => {
    const all = rules.filter(({ words: words2 }) => words2.some((word) => word.startsWith(typed)));
    const fits = new Set(all.length > 0 ? all : rules.filter(({ words: words2 }) => words2.some((word) => isNear(typed, word))));
    return found.filter((rule) => fits.has(rule));
  }, rules);
}
const facets = ["severity", "impacts", "owner", "frameworks"];
const columns = ["title", "severity", "impacts", "owner"];
function viewIn(fragment) {
  const given = new URLSearchParams(fragment.slice(1));
  const chosen = Object.fromEntries(facets.map((facet) => [facet, given.get(facet) ?? ""]));
  const sort = columns.find((column) => column === given.get("sort")) ?? "";
  return { text: given.get("q") ?? "", ...chosen, sort, isDescending: given.get("order") === "descending" };
}
function fragmentOf(view) {
  const { text, sort, isDescending } = view;
  const order = sort !== "" && isDescending ? "descending" : "";
  const chosen = facets.map((facet) => [facet, view[facet]]);
  const members = Object.entries({ q: text, ...Object.fromEntries(chosen), sort, order });
  const said = members.filter(([, value]) => value !== "");
  return said.length === 0 ? "" : `#${new URLSearchParams(said)}`;
}
function useView() {
  const view = reactive(viewIn(""));
  const read = () => Object.assign(view, viewIn(location.hash));
  onMounted(() => {
    read();
    watch(view, () => history.replaceState(history.state, "", fragmentOf(view) || location.pathname));
    addEventListener("hashchange", read);
  });
  onBeforeUnmount(() => removeEventListener("hashchange", read));
  return view;
}
const words = {
  fr: {
    title: "Filtrer les règles",
    text: "Rechercher dans les règles",
    hint: "hameçonnage, WhatsApp, mot de passe…",
    all: "sans filtre",
    clear: "Effacer les filtres",
    none: "Aucune règle ne correspond à cette recherche.",
    rule: "Règle",
    facets: { severity: "Gravité", impacts: "Risques", owner: "Responsable", frameworks: "Référentiel" },
    count: (shown, all) => `${shown} ${shown < 2 ? "règle" : "règles"}${shown === all ? "" : ` sur ${all}`}`
  },
  en: {
    title: "Filter the rules",
    text: "Search the rules",
    hint: "phishing, WhatsApp, password…",
    all: "all",
    clear: "Clear the filters",
    none: "No rule matches this search.",
    rule: "Rule",
    facets: { severity: "Severity", impacts: "Risks", owner: "Responsible", frameworks: "Framework" },
    count: (shown, all) => `${shown}${shown === all ? "" : ` of ${all}`} ${all === 1 ? "rule" : "rules"}`
  }
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "RuleCatalogue",
  __ssrInlineRender: true,
  props: {
    catalogue: {}
  },
  setup(__props) {
    const props = __props;
    const { locale, say } = useWords(words);
    const view = useView();
    const isReady = ref(false);
    onMounted(() => {
      isReady.value = true;
    });
    const valuesOf = (rule, facet) => [rule[facet]].flat();
    const found = computed(
      () => findRules(props.catalogue.rules, view.text).filter(
        (rule) => facets.every((facet) => view[facet] === "" || valuesOf(rule, facet).includes(view[facet]))
      )
    );
    const sorted = computed(() => {
      const { sort, isDescending } = view;
      if (sort === "") return found.value;
      const inOrder = [...found.value].sort(sort === "title" ? byTitle : (a, b) => placeOf(a, sort) - placeOf(b, sort));
      return isDescending ? inOrder.reverse() : inOrder;
    });
    function byTitle(a, b) {
      return a.title.localeCompare(b.title, locale.value);
    }
    function placeOf(rule, column) {
      if (column === "impacts") return rule.impacts.length;
      return props.catalogue.labels[column].findIndex(({ value }) => value === rule[column]);
    }
    const columns2 = ["title", "severity", "impacts", "owner"];
    const titleOf = (column) => column === "title" ? say.value.rule : say.value.facets[column];
    const orderOf = (column) => view.sort !== column ? "none" : view.isDescending ? "descending" : "ascending";
    const marks = { none: "↕", ascending: "↑", descending: "↓" };
    const isFiltered = computed(() => view.text !== "" || facets.some((facet) => view[facet] !== ""));
    const labelOf = (facet, value) => {
      var _a;
      return ((_a = props.catalogue.labels[facet].find((one) => one.value === value)) == null ? void 0 : _a.label) ?? value;
    };
    const severities = computed(() => props.catalogue.labels.severity.map(({ value }) => value));
    const levelOf = (rule) => severities.value.length - severities.value.indexOf(rule.severity);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "rule-catalogue" }, _attrs))}><div role="search" class="${ssrRenderClass([{ waiting: !isReady.value }, "rule-filter tool"])}"${ssrRenderAttr("aria-label", unref(say).title)}><label class="text">${ssrInterpolate(unref(say).text)} <input${ssrRenderAttr("value", unref(view).text)} type="search"${ssrRenderAttr("placeholder", unref(say).hint)} autocomplete="off" spellcheck="false"></label><!--[-->`);
      ssrRenderList(unref(facets), (facet) => {
        _push(`<label>${ssrInterpolate(unref(say).facets[facet])} <select><option value=""${ssrIncludeBooleanAttr(Array.isArray(unref(view)[facet]) ? ssrLooseContain(unref(view)[facet], "") : ssrLooseEqual(unref(view)[facet], "")) ? " selected" : ""}>${ssrInterpolate(unref(say).all)}</option><!--[-->`);
        ssrRenderList(__props.catalogue.labels[facet], ({ value, label }) => {
          _push(`<option${ssrRenderAttr("value", value)}${ssrIncludeBooleanAttr(Array.isArray(unref(view)[facet]) ? ssrLooseContain(unref(view)[facet], value) : ssrLooseEqual(unref(view)[facet], value)) ? " selected" : ""}>${ssrInterpolate(label)}</option>`);
        });
        _push(`<!--]--></select></label>`);
      });
      _push(`<!--]--><p><span role="status">${ssrInterpolate(unref(say).count(sorted.value.length, __props.catalogue.rules.length))}</span>`);
      if (isFiltered.value) {
        _push(`<button type="button">${ssrInterpolate(unref(say).clear)}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</p></div>`);
      if (sorted.value.length === 0) {
        _push(`<p class="none">${ssrInterpolate(unref(say).none)}</p>`);
      } else {
        _push(`<table role="table"><thead role="rowgroup"><tr role="row"><!--[-->`);
        ssrRenderList(columns2, (column) => {
          _push(`<th role="columnheader"${ssrRenderAttr("aria-sort", orderOf(column))}><button type="button">${ssrInterpolate(titleOf(column))}<span aria-hidden="true">${ssrInterpolate(marks[orderOf(column)])}</span></button></th>`);
        });
        _push(`<!--]--></tr></thead><tbody role="rowgroup"><!--[-->`);
        ssrRenderList(sorted.value, (rule) => {
          _push(`<tr role="row"><td class="title" role="cell"><a${ssrRenderAttr("href", `./${rule.id}`)}>${ssrInterpolate(rule.title)}</a></td><td role="cell"><span class="${ssrRenderClass([rule.severity, "severity"])}"><span aria-hidden="true"><!--[-->`);
          ssrRenderList(4, (level) => {
            _push(`<i class="${ssrRenderClass({ on: level <= levelOf(rule) })}"></i>`);
          });
          _push(`<!--]--></span> ${ssrInterpolate(labelOf("severity", rule.severity))}</span></td><td class="impacts" role="cell">${ssrInterpolate(rule.impacts.map((impact) => labelOf("impacts", impact)).join(" · "))}</td><td role="cell">${ssrInterpolate(labelOf("owner", rule.owner))}</td></tr>`);
        });
        _push(`<!--]--></tbody></table>`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/catalogue/RuleCatalogue.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
