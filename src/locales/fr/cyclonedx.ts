import type { CycloneDxPhrases } from "../phrases/cyclonedx.js";

export const cycloneDx: CycloneDxPhrases = {
  practice: "Le cabinet",
  read: "Le résultat de la règle, tel qu’hygie l’a tiré de ce que le cabinet a déclaré.",
  met: (title) => `La règle est respectée\u00a0: ${title}`,
  quote: (section, quote) =>
    section === undefined ? `«\u00a0${quote}\u00a0»` : `${section}\u00a0: «\u00a0${quote}\u00a0»`,
  uri: (uri) => `Conservé à l’adresse\u00a0: ${uri}`,
};
