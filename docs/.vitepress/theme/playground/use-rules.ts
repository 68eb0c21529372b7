import macsf from "hygie/rules/macsf";
import { computed, type Ref, ref, shallowRef, watch } from "vue";
import type { EditedRules } from "./edit-rules.js";

/** The pack with the rules as they are edited, and the text of the chosen one; what edits rules is fetched when that is shown. */
export function useRules(chosen: Ref<string>, isShown: Ref<boolean>) {
  const edited = ref<EditedRules>({});
  const published = ref<EditedRules>({});
  const editing = shallowRef<typeof import("./edit-rules.js")>();

  watch([isShown, chosen], async ([shown, id]) => {
    if (!shown) return;
    const [loaded, { publishedRule }] = await Promise.all([import("./edit-rules.js"), import("./published-rule.js")]);
    editing.value = loaded;
    const asOnDisk = await publishedRule(id);
    published.value = { ...published.value, [id]: asOnDisk };
  });

  /**
   * Not there as long as rules were edited and what loads them is not there. The rule that is shown is loaded before it is
   * edited, so that its first change need not wait for more than the next ones.
   */
  const rules = computed(() => {
    const shown = isShown.value ? published.value[chosen.value] : undefined;
    const texts = shown === undefined ? edited.value : { [chosen.value]: shown, ...edited.value };
    if (Object.keys(texts).length === 0) return { pack: macsf, problems: [] };
    return editing.value?.withRules(texts);
  });

  const ruleText = computed({
    get: () => edited.value[chosen.value] ?? published.value[chosen.value],
    set: (changed = "") => {
      const { [chosen.value]: _, ...others } = edited.value;
      edited.value = changed === published.value[chosen.value] ? others : { ...others, [chosen.value]: changed };
    },
  });

  function restore(): void {
    ruleText.value = published.value[chosen.value];
  }

  return { edited, rules, ruleText, restore };
}
