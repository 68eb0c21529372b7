import type { Theme } from "vitepress";
import DefaultTheme, { VPHomeHero } from "vitepress/theme";
import { defineAsyncComponent } from "vue";
import LiveEvaluation from "./LiveEvaluation.vue";
import RuleFilter from "./RuleFilter.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("LiveEvaluation", LiveEvaluation);
    app.component("RuleFilter", RuleFilter);
    // Loaded where it is shown: its editor is larger than all the rest.
    app.component(
      "Playground",
      defineAsyncComponent(() => import("./playground/Playground.vue")),
    );
    app.component("VPHomeHero", VPHomeHero);
  },
} satisfies Theme;
