import { onContentUpdated, type Theme, useData } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts"; // those of the reader's system: nothing to wait for, nothing that jumps
import { type Component, defineAsyncComponent, h, nextTick, onMounted } from "vue";
import NotFound from "./NotFound.vue";
import { watchScrollers } from "./scrollers.js";
import { nameParts } from "./theme-names.js";
import TrustFooter from "./trust/TrustFooter.vue";
import "./style.css";
import "./catalogue/catalogue.css";
import "./home/home.css";
import "./pictures/pictures.css";
import "./playground/playground.css";
import "./reference/problems.css";
import "./trust/trust.css";

// Loaded where they are shown: most pages need no library, and the editor is larger than all the rest.
const live: Readonly<Record<"fr" | "en", Component>> = {
  fr: liveWith(() => import("hygie/rules/macsf/fr")),
  en: liveWith(() => import("hygie/rules/macsf/en")),
};

/** The live evaluation with the pack of one language. */
function liveWith(load: () => Promise<{ default: unknown }>): Component {
  return defineAsyncComponent(async () => {
    const [{ default: Live }, { default: pack }] = await Promise.all([import("./home/LiveEvaluation.vue"), load()]);
    return () => h(Live as Component, { pack });
  });
}

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      "not-found": () => [h(NotFound), h(TrustFooter)],
      "doc-after": () => h(TrustFooter),
      "page-bottom": () => h(TrustFooter),
    }),
  enhanceApp({ app }) {
    // Loaded where they are shown: most pages need no library, and the editor is larger than all the rest.
    app.component("LiveEvaluation", () => h(live[useData().lang.value.startsWith("fr") ? "fr" : "en"]));
    app.component(
      "RuleCatalogue",
      defineAsyncComponent(() => import("./catalogue/RuleCatalogue.vue")),
    );
    app.component(
      "ThePlayground",
      defineAsyncComponent(() => import("./playground/ThePlayground.vue")),
    );
  },
  setup() {
    const name = () => nextTick().then(() => nameParts(document.body, location.pathname.startsWith("/fr/")));
    let find: (() => void) | undefined;
    onMounted(() => {
      find = watchScrollers(document.body);
      name();
    });
    onContentUpdated(() => {
      find?.();
      name();
    });
  },
} satisfies Theme;
