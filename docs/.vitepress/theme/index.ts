import type { Theme } from "vitepress";
import DefaultTheme, { VPHomeHero } from "vitepress/theme";
import LiveEvaluation from "./LiveEvaluation.vue";
import RuleFilter from "./RuleFilter.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("LiveEvaluation", LiveEvaluation);
    app.component("RuleFilter", RuleFilter);
    app.component("VPHomeHero", VPHomeHero);
  },
} satisfies Theme;
