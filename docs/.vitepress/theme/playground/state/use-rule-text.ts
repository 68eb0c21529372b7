import { computed, type Ref, ref, watch } from "vue";
import type { EditedRules, Inputs } from "./inputs.js";
import type { Look } from "./link.js";
import { publishedRule } from "./published-rule.js";

/** The text of the chosen rule, as it is edited or, where it is not, as it is published. */
export function useRuleText(
  inputs: Readonly<Ref<Inputs>>,
  look: Readonly<Ref<Look>>,
  change: (to: Partial<Inputs>, what: string, isTyped?: boolean) => void,
) {
  const published = ref<EditedRules>({});
  watch(
    look,
    async ({ rule, view }) => {
      if (view !== "rule" || published.value[rule] !== undefined) return;
      published.value = { ...published.value, [rule]: await publishedRule(rule) };
    },
    { immediate: true },
  );
  const shown = computed(() => (look.value.view === "rule" ? published.value[look.value.rule] : undefined));

  /**
   * The rule that is shown is evaluated as if it were edited, so that what loads edited rules is there at its first change, which
   * need not wait for more than the next ones.
   */
  const evaluatedInputs = computed<Inputs>(() => {
    const { rules } = inputs.value;
    return shown.value === undefined
      ? inputs.value
      : { ...inputs.value, rules: { [look.value.rule]: shown.value, ...rules } };
  });

  function setRule(text: string | undefined, isTyped = true): void {
    const { rule } = look.value;
    const { [rule]: _, ...others } = inputs.value.rules;
    const isEdited = text !== undefined && text !== published.value[rule];
    change({ rules: isEdited ? { ...others, [rule]: text } : others }, rule, isTyped);
  }

  return {
    ruleText: computed(() => inputs.value.rules[look.value.rule] ?? shown.value),
    evaluatedInputs,
    setRule,
    restore: () => setRule(undefined, false),
  };
}
