import cloudOnly from "../../../examples/cloud-only-nurses.json" with { type: "json" };
import dentalGroup from "../../../examples/dental-group.json" with { type: "json" };
import multiSite from "../../../examples/multi-site-centre.json" with { type: "json" };
import psychologist from "../../../examples/psychologist-telework.json" with { type: "json" };
import soloGp from "../../../examples/solo-gp.json" with { type: "json" };

/** The practices that the site evaluates; they are made up. */
export const practices = {
  "psychologist-telework": psychologist,
  "dental-group": dentalGroup,
  "solo-gp": soloGp,
  "cloud-only-nurses": cloudOnly,
  "multi-site-centre": multiSite,
};
export type PracticeName = keyof typeof practices;

/** The day on which they are evaluated. */
export const now = "2026-11-24";
