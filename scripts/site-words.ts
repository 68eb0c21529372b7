/** What the site says on the pages of the rules beside what every catalogue says, in its languages. */
export const siteWords = {
  fr: {
    notice:
      "hygie est un projet indépendant\u00a0: ces règles sont sa lecture du document. La MACSF ne les a ni publiées, ni relues, ni approuvées.",
  },
  en: {
    notice:
      "hygie is an independent project: these rules are its reading of the document. The MACSF has neither published, nor reviewed, nor approved them.",
  },
};
