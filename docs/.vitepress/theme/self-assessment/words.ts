/** What the self-assessment says before the first question, in its languages; what it says under way is fetched in one of them. */
export const words = {
  fr: {
    start: {
      title: "Auto-évaluation de votre cabinet",
      lead: "Où en est la sécurité numérique de votre cabinet\u00a0? Répondez à des questions simples, une à la fois, et repartez avec un rapport\u00a0: ce qui va, ce qu’il faut corriger, et par où commencer.",
      points: [
        {
          title: "Une vingtaine de minutes",
          text: "De 50 à 100 questions courtes, selon vos outils. Arrêtez-vous quand vous voulez et reprenez plus tard, au même endroit.",
        },
        {
          title: "Aucune connaissance technique",
          text: "Chaque question dit où trouver la réponse. «\u00a0Je ne sais pas\u00a0» en est une\u00a0: elle n’est jamais comptée comme un non.",
        },
        {
          title: "Rien ne quitte ce navigateur",
          text: "Pas de compte, aucun envoi. Vos réponses restent sur cet appareil, et un bouton les efface.",
        },
      ],
      begin: "Commencer",
      goOn: "Reprendre",
      kept: "Ce navigateur a gardé vos réponses.",
      loading: "Chargement…",
      failed:
        "Les questions n’ont pas pu être chargées. Vérifiez votre connexion, puis rechargez la page\u00a0: vos réponses sont intactes.",
      noScript:
        "Les questions s’affichent et s’évaluent dans votre navigateur\u00a0: activez JavaScript pour commencer.",
      notice:
        "hygie n’est pas un service de la MACSF. Les règles citent et mettent en forme ses recommandations publiques\u00a0; elles ne remplacent ni un audit, ni l’avis d’un professionnel.",
      rules: "Lire les règles et leurs sources",
    },
    erase: {
      button: "Effacer",
      title: "Effacer toutes vos réponses\u00a0?",
      text: "Elles disparaîtront de ce navigateur, sans retour possible. Un fichier que vous avez enregistré n’est pas touché.",
      yes: "Tout effacer",
    },
    cancel: "Annuler",
    openFile: "Ouvrir un fichier de réponses",
    fileName: "auto-evaluation",
    notices: {
      garbage:
        "Ce que ce navigateur a gardé pour cette page est illisible ou répond à d’autres règles, et n’a pas été repris. Commencer le remplacera.",
      saveGarbage: "L’enregistrer dans un fichier",
      isErased: "Vos réponses sont effacées de ce navigateur.",
    },
  },
  en: {
    start: {
      title: "Self-assessment of your practice",
      lead: "How safe is your practice’s digital side? Answer simple questions, one at a time, and leave with a report: what is fine, what to put right, and where to begin.",
      points: [
        {
          title: "About twenty minutes",
          text: "From 50 to 100 short questions, depending on your tools. Stop when you like and go on later, at the same place.",
        },
        {
          title: "No technical knowledge",
          text: "Each question says where to find the answer. “I do not know” is one: it never counts as a no.",
        },
        {
          title: "Nothing leaves this browser",
          text: "No account, nothing sent. Your answers stay on this device, and a button erases them.",
        },
      ],
      begin: "Begin",
      goOn: "Resume",
      kept: "This browser has kept your answers.",
      loading: "Loading…",
      failed: "The questions could not be loaded. Check your connection, then reload the page: your answers are safe.",
      noScript: "The questions are shown and evaluated in your browser: turn JavaScript on to begin.",
      notice:
        "hygie is not a service of MACSF. The rules quote its public recommendations and put them in order; they replace neither an audit nor a professional’s advice.",
      rules: "Read the rules and their sources",
    },
    erase: {
      button: "Erase",
      title: "Erase all your answers?",
      text: "They will be gone from this browser, and cannot be brought back. A file that you saved is not touched.",
      yes: "Erase all",
    },
    cancel: "Cancel",
    openFile: "Open a file of answers",
    fileName: "self-assessment",
    notices: {
      garbage:
        "What this browser had kept for this page cannot be read or answers other rules, and was not taken. Begin will replace it.",
      saveGarbage: "Save it to a file",
      isErased: "Your answers are erased from this browser.",
    },
  },
};
