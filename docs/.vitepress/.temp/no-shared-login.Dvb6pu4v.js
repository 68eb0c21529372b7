const noSharedLogin = `{
  "$schema": "../../schemas/rule.schema.json",
  "id": "no-shared-login",
  "version": "1.1.0",
  "status": "active",
  "source": {
    "document": "macsf-risques-numeriques",
    "section": "Quelques règles essentielles de cybersécurité",
    "quote": "Ne laissez pas un tiers compléter, sous votre login, des éléments dans le dossier patient informatisé"
  },
  "severity": "critical",
  "impacts": [
    "data-integrity",
    "data-confidentiality",
    "legal-liability"
  ],
  "appliesWhen": {
    "var": "patientRecord.computerised"
  },
  "logic": {
    "and": [
      {
        "!": [
          {
            "var": "patientRecord.thirdPartyEntriesUnderOwnLogin"
          }
        ]
      },
      {
        "var": "patientRecord.personalAccounts"
      }
    ]
  },
  "evidence": [
    {
      "type": "log-extract",
      "supports": [
        "patientRecord.thirdPartyEntriesUnderOwnLogin",
        "patientRecord.personalAccounts"
      ]
    },
    {
      "type": "configuration-export",
      "supports": [
        "patientRecord.personalAccounts"
      ]
    },
    {
      "type": "policy-document",
      "supports": [
        "patientRecord.thirdPartyEntriesUnderOwnLogin"
      ]
    },
    {
      "type": "attestation",
      "supports": [
        "patientRecord.computerised",
        "patientRecord.thirdPartyEntriesUnderOwnLogin",
        "patientRecord.personalAccounts"
      ]
    }
  ],
  "references": [
    {
      "framework": "anssi-hygiene",
      "id": "8",
      "strength": "partial"
    },
    {
      "framework": "cnil-security-guide",
      "id": "4.1",
      "strength": "partial"
    },
    {
      "framework": "pgssi-s",
      "id": "5.2.1.1",
      "strength": "partial"
    },
    {
      "framework": "csp",
      "id": "L1110-4",
      "strength": "related"
    }
  ],
  "remediation": {
    "owner": "practice",
    "effortHours": 2,
    "cost": "low"
  },
  "text": {
    "fr": {
      "title": "Un identifiant par personne",
      "why": "Ce qui est écrit sous votre identifiant est réputé écrit par vous. Si un tiers s’en sert, plus personne ne peut dire qui a noté quoi dans le dossier.",
      "pass": "Chacun écrit dans les dossiers sous son propre identifiant.",
      "fail": "Un identifiant est partagé : un tiers écrit sous le vôtre, ou quelqu’un n’a pas de compte personnel.",
      "unknown": "Il reste à préciser si chacun écrit dans les dossiers sous son propre identifiant.",
      "steps": [
        "Listez les personnes qui ouvrent les dossiers, remplaçants et stagiaires compris.",
        "Créez un compte personnel pour chacune, avec les seuls droits utiles.",
        "Changez le mot de passe des comptes qui ont été partagés, et ne laissez plus personne écrire sous votre identifiant.",
        "Rappelez à chacun de fermer sa session en quittant le poste."
      ]
    },
    "en": {
      "title": "One login for each person",
      "why": "What is written under your login counts as written by you. If a third party uses it, nobody can tell any more who noted what in the record.",
      "pass": "Everyone writes in the records under a login of their own.",
      "fail": "A login is shared: a third party writes under yours, or somebody has no personal account.",
      "unknown": "Still to clarify: whether everyone writes in the records under a login of their own.",
      "steps": [
        "List the people who open records, locums and trainees included.",
        "Create a personal account for each, with only the rights that are needed.",
        "Change the password of the accounts that were shared, and let nobody write under your login any more.",
        "Remind everyone to close their session when they leave the computer."
      ]
    }
  },
  "cases": [
    {
      "name": "personal accounts, and nobody writes under another's login",
      "facts": {
        "patientRecord": {
          "computerised": true,
          "personalAccounts": true,
          "thirdPartyEntriesUnderOwnLogin": false
        }
      },
      "expect": "pass"
    },
    {
      "name": "the secretary writes under the doctor's login",
      "facts": {
        "patientRecord": {
          "computerised": true,
          "personalAccounts": true,
          "thirdPartyEntriesUnderOwnLogin": true
        }
      },
      "expect": "fail"
    },
    {
      "name": "one account for the whole practice",
      "facts": {
        "patientRecord": {
          "computerised": true,
          "personalAccounts": false,
          "thirdPartyEntriesUnderOwnLogin": false
        }
      },
      "expect": "fail"
    },
    {
      "name": "a shared login fails, whatever is unknown",
      "facts": {
        "patientRecord": {
          "computerised": true,
          "thirdPartyEntriesUnderOwnLogin": true
        }
      },
      "expect": "fail"
    },
    {
      "name": "nobody knows whether the locum has an account",
      "facts": {
        "patientRecord": {
          "computerised": true,
          "thirdPartyEntriesUnderOwnLogin": false
        }
      },
      "expect": "unknown"
    },
    {
      "name": "records are kept on paper",
      "facts": {
        "patientRecord": {
          "computerised": false
        }
      },
      "expect": "not-applicable"
    }
  ]
}
`;
export {
  noSharedLogin as default
};
