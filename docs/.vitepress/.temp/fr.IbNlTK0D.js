import { d as definePack, r as reasons2 } from "./chunk-BBM7VX24.C9igSeAM.js";
import "./chunk-4WD3F7CM.DdSM2yx6.js";
import "./chunk-42YZXARK.CFYm4glt.js";
const conditions = [
  { passes: { kind: "and", parts: [{ kind: "or", parts: [{ kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "insurance.multiRiskContract" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "insurance.cyberRisksCovered" } }, asked: { kind: "truth" }, negated: false }] }, { kind: "test", subject: { kind: "fact", read: { fact: "insurance.dedicatedCyberContract" } }, asked: { kind: "truth" }, negated: false }] }, { kind: "test", subject: { kind: "age", read: { fact: "insurance.cyberCoverVerifiedOn" } }, asked: { kind: "range", low: { term: { value: 0 }, open: false }, high: { term: { param: "maxVerificationAgeDays" }, open: false } }, negated: false }] } },
  { applies: { kind: "or", parts: [{ kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "insurance.multiRiskContract" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "insurance.cyberRisksCovered" } }, asked: { kind: "truth" }, negated: false }] }, { kind: "test", subject: { kind: "fact", read: { fact: "insurance.dedicatedCyberContract" } }, asked: { kind: "truth" }, negated: false }] }, passes: { kind: "compare", operator: ">=", left: { kind: "fact", read: { fact: "insurance.cyberGuaranteeEur" } }, right: { kind: "fact", read: { fact: "insurance.cyberExposureEur" } } } },
  { applies: { kind: "test", subject: { kind: "fact", read: { fact: "devices" } }, asked: { kind: "truth" }, negated: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].configuredBy" } }, asked: { kind: "equal", term: { value: "competent-provider" } }, negated: false }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "onlineServices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "onlineServices[].holdsPersonalData" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "onlineServices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "onlineServices[].holdsPersonalData" } }, asked: { kind: "truth" }, negated: true }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "onlineServices[].encryptedInTransit" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "onlineServices[].encryptedAtRest" } }, asked: { kind: "truth" }, negated: false }] }] }, ofNone: false } },
  { applies: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.exchangesWithProfessionals" } }, asked: { kind: "truth" }, negated: false }, passes: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.secureHealthMessagingWithProfessionals" } }, asked: { kind: "equal", term: { value: "always" } }, negated: false } },
  { applies: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.exchangesWithPatients" } }, asked: { kind: "truth" }, negated: false }, passes: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.secureHealthMessagingWithPatients" } }, asked: { kind: "equal", term: { value: "always" } }, negated: false } },
  { applies: { kind: "test", subject: { kind: "fact", read: { fact: "patientRecord.computerised" } }, asked: { kind: "truth" }, negated: false }, passes: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "patientRecord.thirdPartyEntriesUnderOwnLogin" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "patientRecord.personalAccounts" } }, asked: { kind: "truth" }, negated: false }] } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "messaging.otherChannels" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].usedProfessionally" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "messaging.otherChannels" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].usedProfessionally" } }, asked: { kind: "truth" }, negated: true }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].encryptedInTransit" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].strongAuthentication" } }, asked: { kind: "truth" }, negated: false }, { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].kind" } }, asked: { kind: "equal", term: { value: "instant-messaging" } }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].endToEndEncrypted" } }, asked: { kind: "truth" }, negated: false }] }] }] }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "messaging.otherChannels" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].usedProfessionally" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "messaging.otherChannels" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].usedProfessionally" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].professionalTerms" } }, asked: { kind: "truth" }, negated: false }] }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].accessProtected" } }, asked: { kind: "truth" }, negated: false }] }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "desktop" }, { value: "laptop" }, { value: "smartphone" }, { value: "tablet" }] }, negated: false }] }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "server" }, { value: "network-equipment" }] }, negated: false }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].autoLockEnabled" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].autoLockMinutes" } }, asked: { kind: "range", high: { term: { param: "maxMinutes" }, open: false } }, negated: false }] }] }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].storageEncrypted" } }, asked: { kind: "truth" }, negated: false }] }, ofNone: false } },
  { passes: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication" } }, asked: { kind: "truth" }, negated: false }, { kind: "every", list: { kind: "list", read: { fact: "authentication" } }, body: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].enforced" } }, asked: { kind: "truth" }, negated: false }, { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].method" } }, asked: { kind: "equal", term: { value: "password" } }, negated: false }, met: { kind: "or", parts: [{ kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 12 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 4 }, open: false } }, negated: false }] }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 14 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 3 }, open: false } }, negated: false }] }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 16 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 2 }, open: false } }, negated: false }] }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 25 }, open: false } }, negated: false }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].lockoutAfterAttempts" } }, asked: { kind: "range", low: { term: { value: 1 }, open: false }, high: { term: { param: "maxAttempts" }, open: false } }, negated: false }, { kind: "or", parts: [{ kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 8 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 3 }, open: false } }, negated: false }] }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 10 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 2 }, open: false } }, negated: false }] }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 16 }, open: false } }, negated: false }] }] }] }, otherwise: { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].method" } }, asked: { kind: "equal", term: { value: "passphrase" } }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minWords" } }, asked: { kind: "range", low: { term: { value: 7 }, open: false } }, negated: false }, otherwise: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 4 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].lockoutAfterAttempts" } }, asked: { kind: "range", low: { term: { value: 1 }, open: false }, high: { term: { value: 3 }, open: false } }, negated: false }] } } }] }, ofNone: false }] } },
  { passes: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "awareness.unknownEmailsForbidden" } }, asked: { kind: "truth" }, negated: false }, { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "practice.staffCount" } }, asked: { kind: "range", high: { term: { value: 1 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "awareness.staffInformedOfEmailRule" } }, asked: { kind: "truth" }, negated: false }] }] } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "equal", term: { value: "not-applicable" } }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "server" }, { value: "desktop" }, { value: "laptop" }] }, negated: false }] }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "equal", term: { value: "not-applicable" } }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "server" }, { value: "desktop" }, { value: "laptop" }] }, negated: false }] }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }, ofNone: false } },
  { applies: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "practice.teleworkPractised" } }, asked: { kind: "truth" }, negated: false }, { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].usedAtHome" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }] }, passes: { kind: "and", parts: [{ kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].usedAtHome" } }, asked: { kind: "truth" }, negated: false }, { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }, { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }] }, ofNone: false }, { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].usedAtHome" } }, asked: { kind: "truth" }, negated: true }, { kind: "and", parts: [{ kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }, { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }] }] }, ofNone: false }] } },
  { passes: { kind: "and", parts: [{ kind: "compare", operator: ">=", left: { kind: "fact", read: { fact: "awareness.staffTrained" } }, right: { kind: "fact", read: { fact: "practice.staffCount" } } }, { kind: "test", subject: { kind: "age", read: { fact: "awareness.lastTrainingOn" } }, asked: { kind: "range", low: { term: { value: 0 }, open: false }, high: { term: { param: "maxTrainingAgeDays" }, open: false } }, negated: false }] } }
];
const definition = {
  id: "macsf",
  version: "2.0.0",
  title: {
    fr: "Recommandations de la MACSF face aux risques numériques"
  },
  locales: [
    "fr"
  ],
  units: {
    minutes: {
      fr: {
        one: "minute",
        other: "minutes"
      },
      en: {
        one: "minute",
        other: "minutes"
      }
    },
    days: {
      fr: {
        one: "jour",
        other: "jours"
      },
      en: {
        one: "day",
        other: "days"
      }
    },
    EUR: {
      fr: {
        one: "€",
        other: "€"
      },
      en: {
        one: "euro",
        other: "euros"
      }
    },
    people: {
      fr: {
        one: "personne",
        other: "personnes"
      },
      en: {
        one: "person",
        other: "people"
      }
    },
    characters: {
      fr: {
        one: "caractère",
        other: "caractères"
      },
      en: {
        one: "character",
        other: "characters"
      }
    },
    classes: {
      fr: {
        one: "famille",
        other: "familles"
      },
      en: {
        one: "class",
        other: "classes"
      }
    },
    words: {
      fr: {
        one: "mot",
        other: "mots"
      },
      en: {
        one: "word",
        other: "words"
      }
    },
    attempts: {
      fr: {
        one: "échec",
        other: "échecs"
      },
      en: {
        one: "failure",
        other: "failures"
      }
    }
  },
  impacts: {
    "activity-paralysis": {},
    "financial-loss": {},
    "data-integrity": {},
    "data-confidentiality": {},
    reputation: {},
    "legal-liability": {}
  },
  evidenceTypes: {
    contract: {
      title: {
        fr: "Contrat"
      },
      freshForDays: 365,
      untilEndDate: true
    },
    certificate: {
      title: {
        fr: "Certificat ou label"
      },
      freshForDays: 365,
      untilEndDate: true
    },
    "configuration-export": {
      title: {
        fr: "Export de configuration"
      },
      freshForDays: 180
    },
    screenshot: {
      title: {
        fr: "Capture d’écran"
      },
      freshForDays: 90
    },
    inventory: {
      title: {
        fr: "Registre des appareils et des services"
      },
      freshForDays: 365
    },
    "log-extract": {
      title: {
        fr: "Extrait de journal d’accès"
      },
      freshForDays: 90
    },
    "policy-document": {
      title: {
        fr: "Charte ou consigne écrite"
      },
      freshForDays: 730
    },
    "training-record": {
      title: {
        fr: "Justificatif de formation"
      },
      freshForDays: 365
    },
    attestation: {
      title: {
        fr: "Attestation signée"
      },
      freshForDays: 365
    }
  },
  rules: [
    {
      id: "cyber-insurance-cover",
      parameters: {
        maxVerificationAgeDays: {
          default: 365
        }
      },
      version: "2.0.0",
      severity: "high",
      impacts: [
        "financial-loss",
        "activity-paralysis",
        "legal-liability"
      ],
      evidence: [
        {
          type: "contract",
          supports: [
            "insurance.multiRiskContract",
            "insurance.cyberRisksCovered",
            "insurance.dedicatedCyberContract"
          ]
        },
        {
          type: "attestation",
          supports: [
            "insurance.multiRiskContract",
            "insurance.cyberRisksCovered",
            "insurance.dedicatedCyberContract",
            "insurance.cyberCoverVerifiedOn"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 1,
        cost: "low"
      },
      text: {
        fr: {
          title: "Assurance contre les cyber-risques",
          pass: "Vos cyber-risques sont assurés, par votre contrat multirisque professionnel ou par un contrat cyber dédié, et vous l’avez vérifié récemment.",
          fail: "Rien n’établit aujourd’hui que vos cyber-risques sont assurés : il manque une garantie cyber (dans le contrat multirisque ou par un contrat dédié) ou une vérification récente.",
          unknown: "Il reste à préciser si vos cyber-risques sont assurés, et quand vous l’avez vérifié.",
          steps: [
            "Retrouvez les conditions particulières de votre contrat multirisque professionnel et, s’il existe, de votre contrat cyber dédié.",
            "Demandez par écrit à votre assureur si les cyber-risques sont couverts, et dans quelles limites.",
            "S’ils ne le sont pas, faites ajouter une garantie cyber au contrat multirisque, ou souscrivez un contrat cyber dédié.",
            "Une fois la garantie acquise, notez la date de la vérification et conservez la réponse de l’assureur."
          ]
        }
      }
    },
    {
      id: "cyber-insurance-guarantee",
      version: "2.0.0",
      severity: "medium",
      impacts: [
        "financial-loss",
        "legal-liability"
      ],
      evidence: [
        {
          type: "contract",
          supports: [
            "insurance.cyberGuaranteeEur",
            "insurance.multiRiskContract",
            "insurance.cyberRisksCovered",
            "insurance.dedicatedCyberContract"
          ]
        },
        {
          type: "attestation",
          supports: [
            "insurance.multiRiskContract",
            "insurance.cyberRisksCovered",
            "insurance.dedicatedCyberContract",
            "insurance.cyberGuaranteeEur",
            "insurance.cyberExposureEur"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "medium"
      },
      text: {
        fr: {
          title: "Montant de la garantie cyber",
          pass: "Le montant garanti atteint le coût que vous estimez pour une cyberattaque.",
          fail: "Le montant garanti est inférieur au coût que vous estimez pour une cyberattaque.",
          unknown: "Il reste à préciser si vos cyber-risques sont assurés, le montant garanti, ou le coût estimé d’une cyberattaque.",
          steps: [
            "Estimez ce que vous coûteraient dix jours sans informatique, remise en état comprise.",
            "Relevez le montant garanti dans les conditions particulières du contrat.",
            "S’il est inférieur à ce coût, faites relever la garantie jusqu’à ce coût au moins."
          ]
        }
      }
    },
    {
      id: "competent-it-provider",
      version: "1.1.0",
      severity: "high",
      impacts: [
        "activity-paralysis",
        "data-integrity",
        "data-confidentiality"
      ],
      evidence: [
        {
          type: "contract",
          supports: [
            "devices[].configuredBy"
          ]
        },
        {
          type: "certificate",
          supports: [
            "devices[].configuredBy"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].configuredBy"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].configuredBy"
          ]
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 4,
        cost: "medium"
      },
      text: {
        fr: {
          title: "Paramétrage par un prestataire compétent",
          pass: "Tous vos appareils ont été paramétrés par un prestataire compétent.",
          fail: "Au moins un appareil n’a pas été paramétré par un prestataire compétent.",
          unknown: "Il reste à préciser qui a paramétré certains appareils.",
          steps: [
            "Dressez la liste de vos appareils et notez qui a paramétré chacun d’eux.",
            "Choisissez un prestataire qui connaît les cabinets de santé, et demandez-lui ses références.",
            "Signez un contrat qui l’engage sur la sécurité et la confidentialité.",
            "Faites-lui vérifier et paramétrer les appareils dont il ne s’est pas encore occupé."
          ]
        }
      }
    },
    {
      id: "online-data-encryption",
      version: "1.1.0",
      severity: "critical",
      impacts: [
        "data-confidentiality",
        "data-integrity",
        "legal-liability",
        "reputation"
      ],
      evidence: [
        {
          type: "certificate",
          supports: [
            "onlineServices[].encryptedInTransit",
            "onlineServices[].encryptedAtRest"
          ]
        },
        {
          type: "contract",
          supports: [
            "onlineServices[].encryptedInTransit",
            "onlineServices[].encryptedAtRest"
          ]
        },
        {
          type: "inventory",
          supports: [
            "onlineServices[].holdsPersonalData"
          ]
        },
        {
          type: "attestation",
          supports: [
            "onlineServices[].holdsPersonalData",
            "onlineServices[].encryptedInTransit",
            "onlineServices[].encryptedAtRest"
          ]
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 3,
        cost: "low"
      },
      text: {
        fr: {
          title: "Chiffrement des données en ligne",
          pass: "Chaque service en ligne qui contient des données personnelles les chiffre, pendant l’envoi et le stockage.",
          fail: "Au moins un service en ligne contient des données personnelles sans les chiffrer pendant l’envoi et le stockage.",
          unknown: "Il reste à préciser si certains services en ligne chiffrent les données personnelles.",
          steps: [
            "Listez vos services en ligne et repérez ceux qui contiennent des données personnelles.",
            "Demandez à chaque éditeur une confirmation écrite du chiffrement pendant l’envoi et le stockage.",
            "Activez l’option de chiffrement là où elle existe.",
            "Remplacez les services qui ne chiffrent pas, après avoir récupéré vos données."
          ]
        }
      }
    },
    {
      id: "secure-messaging-professionals",
      version: "1.0.1",
      severity: "high",
      impacts: [
        "data-confidentiality",
        "legal-liability",
        "reputation"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "messaging.secureHealthMessagingWithProfessionals"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "messaging.secureHealthMessagingWithProfessionals"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "messaging.secureHealthMessagingWithProfessionals"
          ]
        },
        {
          type: "attestation",
          supports: [
            "messaging.exchangesWithProfessionals",
            "messaging.secureHealthMessagingWithProfessionals"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Messagerie sécurisée avec les professionnels de santé",
          pass: "Tous vos échanges avec les professionnels de santé passent par une messagerie sécurisée de santé.",
          fail: "Une partie au moins de vos échanges avec les professionnels de santé ne passe pas par une messagerie sécurisée de santé.",
          unknown: "Il reste à préciser comment vous échangez avec les professionnels de santé.",
          steps: [
            "Ouvrez une boîte aux lettres dans l’espace de confiance MSSanté, auprès de votre ordre ou de l’éditeur de votre logiciel métier.",
            "Faites-la relier à votre logiciel métier.",
            "Communiquez votre nouvelle adresse à vos correspondants.",
            "Faites passer tous vos échanges avec eux par cette boîte, et plus aucun par une messagerie ordinaire."
          ]
        }
      }
    },
    {
      id: "secure-messaging-patients",
      version: "1.1.0",
      severity: "high",
      impacts: [
        "data-confidentiality",
        "legal-liability",
        "reputation"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "messaging.secureHealthMessagingWithPatients"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "messaging.secureHealthMessagingWithPatients"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "messaging.secureHealthMessagingWithPatients"
          ]
        },
        {
          type: "attestation",
          supports: [
            "messaging.exchangesWithPatients",
            "messaging.secureHealthMessagingWithPatients"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Messagerie sécurisée avec les patients",
          pass: "Vous écrivez à vos patients, et leur répondez, toujours par une messagerie sécurisée de santé.",
          fail: "Une partie au moins de ce que vous écrivez à vos patients ne passe pas par une messagerie sécurisée de santé.",
          unknown: "Il reste à préciser comment vous écrivez à vos patients et leur répondez.",
          steps: [
            "Vérifiez que votre logiciel métier permet d’écrire à vos patients dans Mon espace santé.",
            "Dites à vos patients où ils trouveront vos messages.",
            "Préparez une réponse type, sans donnée de santé, pour ceux qui vous écrivent par une messagerie ordinaire : vous leur répondrez dans Mon espace santé.",
            "Écrivez et répondez à vos patients par cette messagerie seulement ; à défaut, téléphonez-leur ou voyez-les en consultation."
          ]
        }
      }
    },
    {
      id: "no-shared-login",
      version: "1.1.0",
      severity: "critical",
      impacts: [
        "data-integrity",
        "data-confidentiality",
        "legal-liability"
      ],
      evidence: [
        {
          type: "log-extract",
          supports: [
            "patientRecord.thirdPartyEntriesUnderOwnLogin",
            "patientRecord.personalAccounts"
          ]
        },
        {
          type: "configuration-export",
          supports: [
            "patientRecord.personalAccounts"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "patientRecord.thirdPartyEntriesUnderOwnLogin"
          ]
        },
        {
          type: "attestation",
          supports: [
            "patientRecord.computerised",
            "patientRecord.thirdPartyEntriesUnderOwnLogin",
            "patientRecord.personalAccounts"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "low"
      },
      text: {
        fr: {
          title: "Un identifiant par personne",
          pass: "Chacun écrit dans les dossiers sous son propre identifiant.",
          fail: "Un identifiant est partagé : un tiers écrit sous le vôtre, ou quelqu’un n’a pas de compte personnel.",
          unknown: "Il reste à préciser si chacun écrit dans les dossiers sous son propre identifiant.",
          steps: [
            "Listez les personnes qui ouvrent les dossiers, remplaçants et stagiaires compris.",
            "Créez un compte personnel pour chacune, avec les seuls droits utiles.",
            "Changez le mot de passe des comptes qui ont été partagés, et ne laissez plus personne écrire sous votre identifiant.",
            "Rappelez à chacun de fermer sa session en quittant le poste."
          ]
        }
      }
    },
    {
      id: "standard-messaging-secured",
      version: "1.1.0",
      severity: "high",
      impacts: [
        "data-confidentiality",
        "reputation",
        "legal-liability"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "messaging.otherChannels[].encryptedInTransit",
            "messaging.otherChannels[].strongAuthentication"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "messaging.otherChannels[].strongAuthentication",
            "messaging.otherChannels[].endToEndEncrypted"
          ]
        },
        {
          type: "inventory",
          supports: [
            "messaging.otherChannels[].kind",
            "messaging.otherChannels[].usedProfessionally"
          ]
        },
        {
          type: "attestation",
          supports: [
            "messaging.otherChannels[].usedProfessionally",
            "messaging.otherChannels[].encryptedInTransit",
            "messaging.otherChannels[].strongAuthentication",
            "messaging.otherChannels[].kind",
            "messaging.otherChannels[].endToEndEncrypted"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Sécurité des autres messageries",
          pass: "Chaque messagerie utilisée au travail chiffre les échanges (de bout en bout s’il s’agit d’une messagerie instantanée) et demande une authentification forte.",
          fail: "Au moins une messagerie utilisée au travail n’est pas assez protégée.",
          unknown: "Il reste à préciser comment certaines messageries sont protégées.",
          steps: [
            "Listez les adresses électroniques et les messageries instantanées qui servent au travail.",
            "Activez la double authentification sur chacune.",
            "Vérifiez que les échanges sont chiffrés, de bout en bout pour les messageries instantanées.",
            "Cessez d’utiliser au travail celles qui ne le permettent pas."
          ]
        }
      }
    },
    {
      id: "standard-messaging-suitable",
      version: "1.1.0",
      severity: "medium",
      impacts: [
        "legal-liability",
        "data-confidentiality"
      ],
      evidence: [
        {
          type: "contract",
          supports: [
            "messaging.otherChannels[].professionalTerms"
          ]
        },
        {
          type: "inventory",
          supports: [
            "messaging.otherChannels[].usedProfessionally"
          ]
        },
        {
          type: "attestation",
          supports: [
            "messaging.otherChannels[].usedProfessionally",
            "messaging.otherChannels[].professionalTerms"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "low"
      },
      text: {
        fr: {
          title: "Messageries adaptées à un usage professionnel",
          pass: "Chaque messagerie utilisée au travail autorise un usage professionnel.",
          fail: "Au moins une messagerie utilisée au travail n’est pas prévue pour un usage professionnel.",
          unknown: "Il reste à préciser si certaines messageries sont prévues pour un usage professionnel.",
          steps: [
            "Relisez les conditions d’utilisation de chaque messagerie qui sert au travail.",
            "Passez à une offre professionnelle dont le contrat protège les données, ou cessez d’utiliser cette messagerie au travail.",
            "Prévenez vos correspondants, puis fermez l’ancien compte."
          ]
        }
      }
    },
    {
      id: "device-access-control",
      version: "1.1.0",
      severity: "critical",
      impacts: [
        "data-confidentiality",
        "data-integrity",
        "legal-liability"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].accessProtected"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].accessProtected"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].mayStoreHealthData"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].mayStoreHealthData",
            "devices[].accessProtected"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 1,
        cost: "none"
      },
      text: {
        fr: {
          title: "Accès protégé aux appareils",
          pass: "Chaque appareil qui peut contenir des données de santé demande un code, un mot de passe ou une empreinte.",
          fail: "Au moins un appareil qui peut contenir des données de santé s’ouvre sans rien demander.",
          unknown: "Il reste à préciser si certains appareils sont protégés, ou s’ils peuvent contenir des données de santé.",
          steps: [
            "Repérez les appareils qui s’ouvrent sans rien saisir.",
            "Définissez sur les ordinateurs, les serveurs, les téléphones et les tablettes un mot de passe aussi fort que le demande la règle « Mots de passe forts », et un mot de passe d’administration sur les équipements réseau.",
            "Activez l’empreinte ou la reconnaissance faciale si cela aide chacun à s’y tenir."
          ]
        }
      }
    },
    {
      id: "device-auto-lock",
      parameters: {
        maxMinutes: {
          default: 15
        }
      },
      version: "1.1.0",
      severity: "high",
      impacts: [
        "data-confidentiality",
        "data-integrity",
        "legal-liability"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].autoLockEnabled",
            "devices[].autoLockMinutes"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].autoLockEnabled",
            "devices[].autoLockMinutes"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].mayStoreHealthData",
            "devices[].kind"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].mayStoreHealthData",
            "devices[].kind",
            "devices[].autoLockEnabled",
            "devices[].autoLockMinutes"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 1,
        cost: "none"
      },
      text: {
        fr: {
          title: "Verrouillage automatique",
          pass: "Chaque ordinateur, téléphone ou tablette qui peut contenir des données de santé se verrouille assez vite.",
          fail: "Au moins un ordinateur, téléphone ou tablette qui peut contenir des données de santé ne se verrouille pas assez vite.",
          unknown: "Il reste à préciser si certains appareils se verrouillent, et après combien de temps.",
          steps: [
            "Ouvrez les réglages de veille ou d’écran de chaque appareil.",
            "Activez le verrouillage automatique avec le délai le plus court qui vous convienne, jamais plus long que celui de la règle : quelques minutes sur un ordinateur, une sur un téléphone ou une tablette.",
            "Exigez le mot de passe ou le code à la sortie de veille.",
            "Montrez à chacun le raccourci qui verrouille tout de suite."
          ]
        }
      }
    },
    {
      id: "device-encryption",
      version: "1.1.0",
      severity: "critical",
      impacts: [
        "data-confidentiality",
        "legal-liability",
        "reputation"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].storageEncrypted"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].storageEncrypted"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].mayStoreHealthData"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].mayStoreHealthData",
            "devices[].storageEncrypted"
          ]
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 3,
        cost: "none"
      },
      text: {
        fr: {
          title: "Chiffrement des appareils",
          pass: "Chaque appareil qui peut contenir des données de santé a un stockage chiffré.",
          fail: "Au moins un appareil qui peut contenir des données de santé n’a pas de stockage chiffré.",
          unknown: "Il reste à préciser si le stockage de certains appareils est chiffré.",
          steps: [
            "Faites une sauvegarde de l’appareil, et vérifiez qu’elle peut être restaurée.",
            "Activez le chiffrement : BitLocker sous Windows, FileVault sur Mac, un code sur les téléphones et les tablettes.",
            "Remplacez l’appareil qui ne permet pas le chiffrement, ou retirez-en les données de santé.",
            "Conservez la clé de récupération hors de l’appareil, en lieu sûr."
          ]
        }
      }
    },
    {
      id: "strong-passwords",
      parameters: {
        maxAttempts: {
          default: 10
        }
      },
      version: "2.0.0",
      severity: "critical",
      impacts: [
        "data-confidentiality",
        "data-integrity",
        "activity-paralysis"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "authentication[].method",
            "authentication[].enforced",
            "authentication[].minLength",
            "authentication[].characterClasses",
            "authentication[].minWords",
            "authentication[].lockoutAfterAttempts"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "authentication[].enforced",
            "authentication[].minLength",
            "authentication[].characterClasses",
            "authentication[].minWords",
            "authentication[].lockoutAfterAttempts"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "authentication[].method",
            "authentication[].minLength",
            "authentication[].characterClasses",
            "authentication[].minWords"
          ]
        },
        {
          type: "attestation",
          supports: [
            "authentication[].enforced",
            "authentication[].method",
            "authentication[].minLength",
            "authentication[].characterClasses",
            "authentication[].lockoutAfterAttempts",
            "authentication[].minWords"
          ]
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Mots de passe forts",
          pass: "Chaque moyen de connexion est assez robuste, et vos outils l’imposent.",
          fail: "Au moins un moyen de connexion n’est pas assez robuste ou n’est pas imposé par l’outil, ou aucun n’est indiqué.",
          unknown: "Il reste à préciser comment l’on se connecte, ou ce que vos outils exigent.",
          steps: [
            "Listez les moyens de connexion aux appareils et aux outils qui contiennent des données de santé : mot de passe, phrase de passe, carte à code.",
            "Mot de passe : exigez 12 caractères de 4 familles, 14 de 3 familles, 16 de 2 familles, ou 25 caractères ; avec un blocage après 3 échecs, 8 caractères de 3 familles, 10 de 2 familles ou 16 caractères suffisent.",
            "Phrase de passe : exigez au moins 7 mots.",
            "Carte à code : exigez au moins 4 chiffres et un blocage après 3 échecs au plus.",
            "Paramétrez chaque outil pour qu’il impose ces règles, ou demandez-le à votre prestataire : rien de plus faible ne doit être accepté.",
            "Changez les mots de passe qui ne les respectent pas ; un gestionnaire de mots de passe y aide."
          ]
        }
      }
    },
    {
      id: "unknown-emails-and-links",
      version: "2.0.0",
      severity: "high",
      impacts: [
        "activity-paralysis",
        "data-integrity",
        "data-confidentiality",
        "financial-loss"
      ],
      evidence: [
        {
          type: "policy-document",
          supports: [
            "awareness.unknownEmailsForbidden"
          ]
        },
        {
          type: "training-record",
          supports: [
            "awareness.staffInformedOfEmailRule"
          ]
        },
        {
          type: "attestation",
          supports: [
            "awareness.unknownEmailsForbidden",
            "practice.staffCount",
            "awareness.staffInformedOfEmailRule"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 1,
        cost: "none"
      },
      text: {
        fr: {
          title: "E-mails et liens inconnus",
          pass: "Il est interdit d’ouvrir les e-mails et les liens inconnus, et chaque personne du cabinet le sait.",
          fail: "Il n’est pas interdit d’ouvrir les e-mails et les liens inconnus, ou, si vous êtes plusieurs, une partie de l’équipe n’en a pas été informée.",
          unknown: "Il reste à préciser si cette interdiction existe et, si vous êtes plusieurs, si toute l’équipe en a été informée.",
          steps: [
            "Rédigez la règle en une phrase : on n’ouvre ni message d’un expéditeur inconnu, ni lien dont on ignore l’origine.",
            "Si vous êtes plusieurs, présentez-la à toute l’équipe, avec deux ou trois exemples.",
            "Indiquez à qui signaler un message douteux.",
            "Remettez-la à chaque nouvel arrivant."
          ]
        }
      }
    },
    {
      id: "antivirus-always-on",
      version: "2.0.0",
      severity: "critical",
      impacts: [
        "activity-paralysis",
        "data-integrity",
        "data-confidentiality",
        "financial-loss"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].antivirus"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].antivirus"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].kind"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].antivirus",
            "devices[].kind"
          ]
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 2,
        cost: "low"
      },
      text: {
        fr: {
          title: "Antivirus toujours actif",
          pass: "L’antivirus est actif en permanence sur chaque appareil où l’on peut en installer un.",
          fail: "Sur au moins un appareil, l’antivirus est absent, n’est pas toujours actif, ou est déclaré « sans objet » alors que l’appareil n’en est pas dispensé.",
          unknown: "Il reste à préciser si l’antivirus de certains appareils est toujours actif.",
          steps: [
            "Ouvrez l’antivirus de chaque appareil et vérifiez que la protection en temps réel est active.",
            "Installez un antivirus là où il manque, y compris sur tout ordinateur ou serveur que l’on en croyait dispensé.",
            "Pour un téléphone, une tablette ou un équipement réseau où l’on ne peut pas en installer un, indiquez « sans objet ».",
            "Activez les mises à jour automatiques.",
            "Retirez aux utilisateurs le droit de le désactiver."
          ]
        }
      }
    },
    {
      id: "firewall-always-on",
      version: "2.0.0",
      severity: "high",
      impacts: [
        "activity-paralysis",
        "data-confidentiality",
        "data-integrity"
      ],
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].firewall"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].firewall"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].kind"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].firewall",
            "devices[].kind"
          ]
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Pare-feu toujours actif",
          pass: "Le pare-feu est actif en permanence sur chaque appareil où l’on peut en activer un.",
          fail: "Sur au moins un appareil, le pare-feu est absent, n’est pas toujours actif, ou est déclaré « sans objet » alors que l’appareil n’en est pas dispensé.",
          unknown: "Il reste à préciser si le pare-feu de certains appareils est toujours actif.",
          steps: [
            "Ouvrez les réglages de sécurité de chaque appareil et activez le pare-feu, y compris sur tout ordinateur ou serveur que l’on en croyait dispensé.",
            "Pour un téléphone, une tablette ou un équipement réseau où l’on ne peut pas en activer un, indiquez « sans objet ».",
            "Vérifiez aussi celui de la box ou du routeur du cabinet.",
            "Retirez aux utilisateurs le droit de le désactiver."
          ]
        }
      }
    },
    {
      id: "home-protection",
      version: "2.0.0",
      severity: "high",
      impacts: [
        "data-confidentiality",
        "activity-paralysis",
        "data-integrity"
      ],
      evidence: [
        {
          type: "inventory",
          supports: [
            "devices[].usedAtHome",
            "devices[].kind"
          ]
        },
        {
          type: "configuration-export",
          supports: [
            "devices[].antivirus",
            "devices[].firewall"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].antivirus",
            "devices[].firewall"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "practice.teleworkPractised"
          ]
        },
        {
          type: "attestation",
          supports: [
            "practice.teleworkPractised",
            "devices[].usedAtHome",
            "devices[].kind",
            "devices[].antivirus",
            "devices[].firewall"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 3,
        cost: "low"
      },
      text: {
        fr: {
          title: "Protection à domicile",
          pass: "Les appareils utilisés à domicile sont recensés, et chacun est protégé par un antivirus et un pare-feu toujours actifs, ou en est dispensé.",
          fail: "Un appareil utilisé à domicile n’est pas assez protégé, ou le télétravail a lieu sans qu’aucun appareil soit recensé pour cela.",
          unknown: "Il reste à préciser quels appareils servent à domicile et comment ils sont protégés.",
          steps: [
            "Recensez les appareils qui servent à travailler à domicile, personnels compris ; si aucun ne convient, équipez-en un pour le télétravail.",
            "Activez sur chacun l’antivirus et le pare-feu, sans possibilité de les désactiver.",
            "Un téléphone, une tablette ou un équipement réseau où l’on ne peut pas en installer en est dispensé : indiquez « sans objet ».",
            "Donnez à chaque télétravailleur une page de consignes : réseau domestique, entourage, documents imprimés."
          ]
        }
      }
    },
    {
      id: "staff-vigilance",
      parameters: {
        maxTrainingAgeDays: {
          default: 365
        }
      },
      version: "2.0.0",
      severity: "medium",
      impacts: [
        "activity-paralysis",
        "data-confidentiality",
        "reputation"
      ],
      evidence: [
        {
          type: "training-record",
          supports: [
            "awareness.staffTrained",
            "awareness.lastTrainingOn"
          ]
        },
        {
          type: "attestation",
          supports: [
            "awareness.staffTrained",
            "practice.staffCount",
            "awareness.lastTrainingOn"
          ]
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 4,
        cost: "low"
      },
      text: {
        fr: {
          title: "Vigilance à tous les niveaux",
          pass: "Chaque personne qui utilise vos outils informatiques est formée aux risques numériques, et aucune formation n’est trop ancienne.",
          fail: "Une personne au moins n’est pas formée aux risques numériques, ou sa dernière formation est trop ancienne.",
          unknown: "Il reste à préciser combien de personnes sont formées, et de quand date la formation la plus ancienne.",
          steps: [
            "Comptez les personnes qui utilisent vos outils informatiques, et notez la date de la dernière formation de chacune.",
            "Réservez une heure pour former celles qui ne le sont pas, ou dont la formation est trop ancienne : séance commune ou module en ligne gratuit.",
            "Gardez la feuille d’émargement ou l’attestation.",
            "Inscrivez dès maintenant la prochaine séance à l’agenda."
          ]
        }
      }
    }
  ],
  facts: {
    type: "object",
    properties: {
      practice: {
        type: [
          "object",
          "null"
        ],
        properties: {
          staffCount: {
            type: [
              "integer",
              "null"
            ],
            minimum: 1,
            "x-unit": "people",
            "x-text": {
              fr: {
                label: "Nombre d’utilisateurs du système d’information",
                question: "Combien de personnes utilisent vos outils informatiques ?",
                help: "Comptez tout le monde : vous-même, vos associés, collaborateurs, remplaçants et secrétaires. Répondez 1 si vous travaillez sans personne d’autre."
              }
            }
          },
          teleworkPractised: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Télétravail",
                question: "Quelqu’un travaille-t-il à distance, même de temps en temps ?",
                help: "Par exemple : lire ses dossiers ou ses messages professionnels depuis son domicile."
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "Le cabinet"
          }
        }
      },
      insurance: {
        type: [
          "object",
          "null"
        ],
        properties: {
          multiRiskContract: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Contrat multirisque professionnel en vigueur",
                question: "Avez-vous un contrat multirisque professionnel en vigueur ?",
                help: "C’est le contrat qui assure les locaux et l’activité du cabinet ; il figure sur votre avis d’échéance."
              }
            }
          },
          cyberRisksCovered: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Cyber-risques couverts par le contrat multirisque",
                question: "Votre contrat multirisque couvre-t-il les cyber-risques ?",
                help: "Cherchez une garantie « cyber » dans les conditions particulières, ou demandez à votre assureur."
              }
            }
          },
          dedicatedCyberContract: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Contrat cyber dédié en vigueur",
                question: "Avez-vous un contrat séparé, consacré aux cyber-risques, en vigueur ?",
                help: "Un contrat « cyber » souscrit à part, chez le même assureur ou chez un autre. Répondez non si la garantie cyber fait partie du contrat multirisque."
              }
            }
          },
          cyberCoverVerifiedOn: {
            type: [
              "string",
              "null"
            ],
            format: "date",
            "x-text": {
              fr: {
                label: "Date de vérification de la couverture cyber",
                question: "Quand avez-vous vérifié pour la dernière fois que vos cyber-risques sont couverts ?",
                help: "La date de votre dernier échange avec l’assureur, ou de votre dernière relecture du contrat."
              }
            }
          },
          cyberGuaranteeEur: {
            type: [
              "number",
              "null"
            ],
            minimum: 0,
            "x-unit": "EUR",
            "x-text": {
              fr: {
                label: "Montant de la garantie cyber",
                question: "Jusqu’à quel montant êtes-vous garanti en cas de cyberattaque ?",
                help: "En euros, tel qu’indiqué dans les conditions particulières de votre contrat multirisque ou de votre contrat cyber dédié."
              }
            }
          },
          cyberExposureEur: {
            type: [
              "number",
              "null"
            ],
            minimum: 0,
            "x-unit": "EUR",
            "x-text": {
              fr: {
                label: "Coût estimé d’une cyberattaque",
                question: "Combien vous coûterait une cyberattaque ?",
                help: "En euros : jours d’activité perdus, remise en état, information des patients, défense. Votre assureur peut aider à l’estimer."
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "L’assurance"
          }
        }
      },
      devices: {
        type: [
          "array",
          "null"
        ],
        maxItems: 500,
        "x-text": {
          fr: {
            label: "Appareils",
            question: "Quels appareils le cabinet utilise-t-il ?",
            help: "Serveurs, ordinateurs, téléphones, tablettes et équipements réseau, y compris les appareils personnels qui servent au travail."
          }
        },
        items: {
          type: [
            "object",
            "null"
          ],
          properties: {
            id: {
              type: [
                "string",
                "null"
              ],
              maxLength: 200,
              "x-text": {
                fr: {
                  label: "Nom de l’appareil",
                  question: "Comment appelez-vous cet appareil ?",
                  help: "Un nom court et unique, par exemple « poste-accueil »."
                }
              }
            },
            kind: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "server",
                "desktop",
                "laptop",
                "smartphone",
                "tablet",
                "network-equipment",
                null
              ],
              "x-choices": {
                server: {
                  fr: "serveur"
                },
                desktop: {
                  fr: "ordinateur fixe"
                },
                laptop: {
                  fr: "ordinateur portable"
                },
                smartphone: {
                  fr: "téléphone"
                },
                tablet: {
                  fr: "tablette"
                },
                "network-equipment": {
                  fr: "équipement réseau"
                }
              },
              "x-text": {
                fr: {
                  label: "Type d’appareil",
                  question: "De quel type d’appareil s’agit-il ?",
                  help: "Une box ou un routeur est un équipement réseau."
                }
              }
            },
            mayStoreHealthData: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Données de santé possibles sur l’appareil",
                  question: "Des données de santé peuvent-elles se trouver sur cet appareil ?",
                  help: "Dossiers, courriers, photos, messages, pièces jointes, même en copie ou en cache. Répondez oui aussi si l’on peut y lire des dossiers sans se connecter à nouveau : session web restée ouverte, téléchargements."
                }
              }
            },
            accessProtected: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Accès protégé",
                  question: "Faut-il un code, un mot de passe ou une empreinte pour ouvrir cet appareil ?",
                  help: "Répondez non si l’on peut s’en servir sans rien saisir."
                }
              }
            },
            autoLockEnabled: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Verrouillage automatique activé",
                  question: "Cet appareil se verrouille-t-il automatiquement ?",
                  help: "Consultez les réglages de veille ou d’écran de l’appareil."
                }
              }
            },
            autoLockMinutes: {
              type: [
                "number",
                "null"
              ],
              exclusiveMinimum: 0,
              "x-unit": "minutes",
              "x-text": {
                fr: {
                  label: "Délai de verrouillage automatique",
                  question: "Après combien de minutes d’inactivité se verrouille-t-il ?",
                  help: "En minutes ; 0,5 pour trente secondes."
                }
              }
            },
            storageEncrypted: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Stockage chiffré",
                  question: "Le stockage de cet appareil est-il chiffré ?",
                  help: "BitLocker sous Windows, FileVault sur Mac ; les téléphones récents protégés par un code le sont par défaut."
                }
              }
            },
            usedAtHome: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Utilisé à domicile",
                  question: "Cet appareil sert-il parfois à travailler à domicile ?",
                  help: "Un portable ou un téléphone qui fait l’aller-retour compte ; un poste qui reste au cabinet ne compte pas."
                }
              }
            },
            configuredBy: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "competent-provider",
                "self",
                "other",
                null
              ],
              "x-choices": {
                "competent-provider": {
                  fr: "prestataire compétent"
                },
                self: {
                  fr: "vous-même"
                },
                other: {
                  fr: "autre personne"
                }
              },
              "x-text": {
                fr: {
                  label: "Paramétré par",
                  question: "Qui a paramétré cet appareil ?",
                  help: "Un prestataire compétent est un professionnel dont c’est le métier, lié par un contrat."
                }
              }
            },
            antivirus: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "always-on",
                "intermittent",
                "absent",
                "not-applicable",
                null
              ],
              "x-choices": {
                "always-on": {
                  fr: "toujours actif"
                },
                intermittent: {
                  fr: "actif par moments"
                },
                absent: {
                  fr: "absent"
                },
                "not-applicable": {
                  fr: "sans objet pour cet appareil"
                }
              },
              "x-text": {
                fr: {
                  label: "Antivirus",
                  question: "L’antivirus de cet appareil est-il actif en permanence ?",
                  help: "« Sans objet » ne vaut que pour un téléphone, une tablette ou un équipement réseau sur lequel on ne peut pas installer d’antivirus. Un ordinateur ou un serveur n’en est jamais dispensé."
                }
              }
            },
            firewall: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "always-on",
                "intermittent",
                "absent",
                "not-applicable",
                null
              ],
              "x-choices": {
                "always-on": {
                  fr: "toujours actif"
                },
                intermittent: {
                  fr: "actif par moments"
                },
                absent: {
                  fr: "absent"
                },
                "not-applicable": {
                  fr: "sans objet pour cet appareil"
                }
              },
              "x-text": {
                fr: {
                  label: "Pare-feu",
                  question: "Le pare-feu de cet appareil est-il actif en permanence ?",
                  help: "« Sans objet » ne vaut que pour un téléphone, une tablette ou un équipement réseau qui n’a pas de pare-feu que l’on puisse activer. Un ordinateur ou un serveur n’en est jamais dispensé."
                }
              }
            }
          },
          "x-text": {
            fr: {
              label: "Appareil"
            }
          }
        }
      },
      onlineServices: {
        type: [
          "array",
          "null"
        ],
        maxItems: 500,
        "x-text": {
          fr: {
            label: "Services en ligne",
            question: "Quels services en ligne le cabinet utilise-t-il ?",
            help: "Agenda, logiciel métier, sauvegarde, téléconsultation, site du cabinet…"
          }
        },
        items: {
          type: [
            "object",
            "null"
          ],
          properties: {
            id: {
              type: [
                "string",
                "null"
              ],
              maxLength: 200,
              "x-text": {
                fr: {
                  label: "Nom du service",
                  question: "Comment appelez-vous ce service ?",
                  help: "Un nom court et unique, par exemple « agenda »."
                }
              }
            },
            holdsPersonalData: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Données personnelles dans le service",
                  question: "Ce service contient-il des données personnelles ?",
                  help: "Le nom d’un patient et son rendez-vous sont déjà des données personnelles."
                }
              }
            },
            encryptedInTransit: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Chiffré pendant l’envoi",
                  question: "Les échanges avec ce service sont-ils chiffrés ?",
                  help: "L’adresse commence par https ; l’éditeur le confirme dans son contrat."
                }
              }
            },
            encryptedAtRest: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Chiffré pendant le stockage",
                  question: "Les données que ce service conserve sont-elles chiffrées ?",
                  help: "Demandez-le à l’éditeur. La certification de l’hébergeur pour les données de santé est une autre question : elle ne répond pas à celle-ci."
                }
              }
            }
          },
          "x-text": {
            fr: {
              label: "Service en ligne"
            }
          }
        }
      },
      messaging: {
        type: [
          "object",
          "null"
        ],
        properties: {
          exchangesWithProfessionals: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Échanges avec des professionnels de santé",
                question: "Échangez-vous par message avec d’autres professionnels de santé ?",
                help: "Comptes rendus, courriers d’adressage, avis, résultats."
              }
            }
          },
          exchangesWithPatients: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Échanges avec des patients",
                question: "Écrivez-vous à vos patients, ou répondez-vous à leurs messages ?",
                help: "La question porte sur ce que le cabinet envoie et répond, non sur ce que les patients écrivent : ordonnances, résultats, documents, réponses."
              }
            }
          },
          secureHealthMessagingWithProfessionals: {
            type: [
              "string",
              "null"
            ],
            enum: [
              "always",
              "sometimes",
              "never",
              null
            ],
            "x-choices": {
              always: {
                fr: "toujours"
              },
              sometimes: {
                fr: "parfois"
              },
              never: {
                fr: "jamais"
              }
            },
            "x-text": {
              fr: {
                label: "Messagerie sécurisée de santé avec les professionnels",
                question: "Passez-vous par une messagerie sécurisée de santé avec les professionnels ?",
                help: "Une messagerie de l’espace de confiance MSSanté."
              }
            }
          },
          secureHealthMessagingWithPatients: {
            type: [
              "string",
              "null"
            ],
            enum: [
              "always",
              "sometimes",
              "never",
              null
            ],
            "x-choices": {
              always: {
                fr: "toujours"
              },
              sometimes: {
                fr: "parfois"
              },
              never: {
                fr: "jamais"
              }
            },
            "x-text": {
              fr: {
                label: "Messagerie sécurisée de santé avec les patients",
                question: "Passez-vous par une messagerie sécurisée de santé pour écrire à vos patients et leur répondre ?",
                help: "Par exemple la messagerie de Mon espace santé. Un patient qui vous écrit par une messagerie ordinaire ne change pas votre réponse, si vous lui répondez autrement."
              }
            }
          },
          otherChannels: {
            type: [
              "array",
              "null"
            ],
            maxItems: 500,
            "x-text": {
              fr: {
                label: "Autres messageries",
                question: "Quelles autres messageries utilisez-vous ?",
                help: "Adresses électroniques ordinaires et messageries instantanées."
              }
            },
            items: {
              type: [
                "object",
                "null"
              ],
              properties: {
                id: {
                  type: [
                    "string",
                    "null"
                  ],
                  maxLength: 200,
                  "x-text": {
                    fr: {
                      label: "Nom de la messagerie",
                      question: "Comment appelez-vous cette messagerie ?",
                      help: "Un nom court et unique, par exemple « courriel-cabinet »."
                    }
                  }
                },
                kind: {
                  type: [
                    "string",
                    "null"
                  ],
                  enum: [
                    "standard-email",
                    "instant-messaging",
                    null
                  ],
                  "x-choices": {
                    "standard-email": {
                      fr: "messagerie électronique ordinaire"
                    },
                    "instant-messaging": {
                      fr: "messagerie instantanée"
                    }
                  },
                  "x-text": {
                    fr: {
                      label: "Type de messagerie",
                      question: "De quel type de messagerie s’agit-il ?",
                      help: "Une messagerie instantanée est une application d’échange de messages, individuels ou en groupe."
                    }
                  }
                },
                usedProfessionally: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Usage professionnel",
                      question: "Cette messagerie sert-elle au travail ?",
                      help: "Même pour une simple prise de rendez-vous."
                    }
                  }
                },
                encryptedInTransit: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Chiffrée pendant l’envoi",
                      question: "Les messages sont-ils chiffrés pendant leur transport ?",
                      help: "La plupart des fournisseurs actuels le font ; leur documentation le dit."
                    }
                  }
                },
                endToEndEncrypted: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Chiffrée de bout en bout",
                      question: "Les messages sont-ils chiffrés de bout en bout ?",
                      help: "Seuls l’expéditeur et le destinataire peuvent alors les lire, pas même le fournisseur."
                    }
                  }
                },
                strongAuthentication: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Authentification forte",
                      question: "Faut-il un second facteur pour s’y connecter ?",
                      help: "Un code reçu ou généré, une clé, une carte, en plus du mot de passe."
                    }
                  }
                },
                professionalTerms: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Conditions d’usage professionnelles",
                      question: "Ses conditions d’utilisation autorisent-elles un usage professionnel ?",
                      help: "Une offre pour entreprises, avec un contrat qui protège les données, convient. Elle n’en fait pas pour autant une messagerie sécurisée de santé."
                    }
                  }
                }
              },
              "x-text": {
                fr: {
                  label: "Autre messagerie"
                }
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "La messagerie"
          }
        }
      },
      patientRecord: {
        type: [
          "object",
          "null"
        ],
        properties: {
          computerised: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Dossier patient informatisé",
                question: "Vos dossiers patients sont-ils informatisés ?",
                help: "Même en partie."
              }
            }
          },
          personalAccounts: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Comptes personnels",
                question: "Chacun a-t-il son propre compte pour ouvrir les dossiers ?",
                help: "Un compte « cabinet » ou « secrétariat » partagé ne convient pas."
              }
            }
          },
          thirdPartyEntriesUnderOwnLogin: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Saisies d’un tiers sous votre identifiant",
                question: "Quelqu’un d’autre écrit-il dans les dossiers sous votre identifiant ?",
                help: "Un remplaçant, un stagiaire ou une secrétaire, y compris dans une session restée ouverte."
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "Le dossier patient"
          }
        }
      },
      authentication: {
        type: [
          "array",
          "null"
        ],
        maxItems: 500,
        "x-text": {
          fr: {
            label: "Moyens de connexion",
            question: "Par quels moyens se connecte-t-on aux appareils et aux outils qui contiennent des données de santé ?",
            help: "Une ligne pour chaque moyen : mot de passe de la session, du logiciel métier ou de l’agenda, phrase de passe, carte (CPS, par exemple) avec son code."
          }
        },
        items: {
          type: [
            "object",
            "null"
          ],
          properties: {
            id: {
              type: [
                "string",
                "null"
              ],
              maxLength: 200,
              "x-text": {
                fr: {
                  label: "Nom du moyen de connexion",
                  question: "Comment appelez-vous ce moyen de connexion ?",
                  help: "Un nom court et unique, par exemple « session-windows »."
                }
              }
            },
            method: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "password",
                "passphrase",
                "card-and-pin",
                null
              ],
              "x-choices": {
                password: {
                  fr: "mot de passe"
                },
                passphrase: {
                  fr: "phrase de passe"
                },
                "card-and-pin": {
                  fr: "carte à code"
                }
              },
              "x-text": {
                fr: {
                  label: "Type de moyen",
                  question: "Avec quoi se connecte-t-on ?",
                  help: "Une carte à code est une carte à puce, comme la CPS, que chacun détient et qui demande un code confidentiel."
                }
              }
            },
            enforced: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Règle imposée par l’outil",
                  question: "L’outil refuse-t-il tout ce qui est plus faible que la règle ?",
                  help: "Une consigne orale ne suffit pas : l’outil lui-même doit refuser."
                }
              }
            },
            minLength: {
              type: [
                "integer",
                "null"
              ],
              minimum: 0,
              "x-unit": "characters",
              "x-text": {
                fr: {
                  label: "Longueur minimale",
                  question: "Combien de caractères faut-il au moins ?",
                  help: "Pour le code d’une carte : le nombre de chiffres."
                }
              }
            },
            characterClasses: {
              type: [
                "integer",
                "null"
              ],
              minimum: 1,
              maximum: 4,
              "x-unit": "classes",
              "x-text": {
                fr: {
                  label: "Familles de caractères exigées",
                  question: "Combien de familles de caractères sont exigées ?",
                  help: "Minuscules, majuscules, chiffres, caractères spéciaux : de 1 à 4."
                }
              }
            },
            minWords: {
              type: [
                "integer",
                "null"
              ],
              minimum: 0,
              "x-unit": "words",
              "x-text": {
                fr: {
                  label: "Nombre minimal de mots",
                  question: "Combien de mots la phrase de passe doit-elle compter au moins ?",
                  help: "0 si l’outil n’en fixe pas le nombre."
                }
              }
            },
            lockoutAfterAttempts: {
              type: [
                "integer",
                "null"
              ],
              minimum: 0,
              "x-unit": "attempts",
              "x-text": {
                fr: {
                  label: "Blocage après échecs",
                  question: "Après combien d’échecs l’accès est-il bloqué ?",
                  help: "Même pour une minute seulement ; 0 s’il n’est jamais bloqué."
                }
              }
            }
          },
          "x-text": {
            fr: {
              label: "Moyen de connexion"
            }
          }
        }
      },
      awareness: {
        type: [
          "object",
          "null"
        ],
        properties: {
          unknownEmailsForbidden: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Interdiction d’ouvrir e-mails et liens inconnus",
                question: "Est-il interdit, chez vous, d’ouvrir un e-mail ou un lien inconnu ?",
                help: "Une règle écrite, connue de chacun, par exemple dans une charte."
              }
            }
          },
          staffInformedOfEmailRule: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Équipe informée de cette interdiction",
                question: "Toute l’équipe a-t-elle été informée de cette interdiction ?",
                help: "Nouveaux arrivants et remplaçants compris. La question ne se pose qu’à plusieurs."
              }
            }
          },
          staffTrained: {
            type: [
              "integer",
              "null"
            ],
            minimum: 0,
            "x-unit": "people",
            "x-text": {
              fr: {
                label: "Nombre de personnes formées",
                question: "Combien de personnes ont été formées aux risques numériques ?",
                help: "Parmi celles qui utilisent vos outils informatiques, vous compris."
              }
            }
          },
          lastTrainingOn: {
            type: [
              "string",
              "null"
            ],
            format: "date",
            "x-text": {
              fr: {
                label: "Date de la formation la plus ancienne",
                question: "Parmi les dernières formations de chacun, de quand date la plus ancienne ?",
                help: "Notez la date de la dernière formation de chaque personne, et donnez la plus ancienne. Si vous êtes une seule personne : la date de votre dernière formation."
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "La sensibilisation"
          }
        }
      }
    }
  }
};
const digest = "f3c3f067566e105bc5204a26e72072497e862edf4811d8eac7beeb42f7b9c027";
const fr = /* @__PURE__ */ definePack({ definition, isLean: true, conditions, digest, phrases: { fr: reasons2 } });
export {
  fr as default
};
