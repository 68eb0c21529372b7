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

  /** Not there as long as what loads edited rules is not. */
  const rules = computed(() => {
    if (Object.keys(edited.value).length === 0) return { pack: macsf, problems: [] };
    return editing.value?.withRules(edited.value);
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
