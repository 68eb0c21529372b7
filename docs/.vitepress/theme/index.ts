import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { defineAsyncComponent, h } from "vue";
import RuleFilter from "./catalogue/RuleFilter.vue";
import NotFound from "./NotFound.vue";
import LayerFigure from "./pictures/LayerFigure.vue";
import "./style.css";
import "./catalogue/catalogue.css";
import "./home/home.css";
import "./playground/playground.css";
import "./reference/problems.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp({ app }) {
    app.component("RuleFilter", RuleFilter);
    app.component("LayerFigure", LayerFigure);
    // Loaded where they are shown: most pages need no library, and the editor is larger than all the rest.
    app.component(
      "LiveEvaluation",
      defineAsyncComponent(() => import("./home/LiveEvaluation.vue")),
    );
    app.component(
      "ThePlayground",
      defineAsyncComponent(() => import("./playground/ThePlayground.vue")),
    );
  },
} satisfies Theme;
