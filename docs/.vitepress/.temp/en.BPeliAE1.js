import { d as definePack, a as reasons } from "./chunk-BBM7VX24.C9igSeAM.js";
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
    en: "MACSF's recommendations on digital risks"
  },
  locales: [
    "en"
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
        en: "Contract"
      },
      freshForDays: 365,
      untilEndDate: true
    },
    certificate: {
      title: {
        en: "Certificate or label"
      },
      freshForDays: 365,
      untilEndDate: true
    },
    "configuration-export": {
      title: {
        en: "Configuration export"
      },
      freshForDays: 180
    },
    screenshot: {
      title: {
        en: "Screenshot"
      },
      freshForDays: 90
    },
    inventory: {
      title: {
        en: "Register of devices and services"
      },
      freshForDays: 365
    },
    "log-extract": {
      title: {
        en: "Access log extract"
      },
      freshForDays: 90
    },
    "policy-document": {
      title: {
        en: "Charter or written rule"
      },
      freshForDays: 730
    },
    "training-record": {
      title: {
        en: "Training record"
      },
      freshForDays: 365
    },
    attestation: {
      title: {
        en: "Signed statement"
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
        en: {
          title: "Insurance against cyber risks",
          pass: "Your cyber risks are insured, by your professional multi-risk contract or by a dedicated cyber contract, and you verified it recently.",
          fail: "Nothing establishes today that your cyber risks are insured: a cyber guarantee (in the multi-risk contract or by a dedicated contract) or a recent check is lacking.",
          unknown: "Still to clarify: whether your cyber risks are insured, and when you verified it.",
          steps: [
            "Find the special conditions of your professional multi-risk contract and, if there is one, of your dedicated cyber contract.",
            "Ask your insurer in writing whether cyber risks are covered, and within which limits.",
            "If they are not, have a cyber guarantee added to the multi-risk contract, or take out a dedicated cyber contract.",
            "Once you are covered, note the date of the check and keep the insurer's answer."
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
        en: {
          title: "Sum insured against cyber risks",
          pass: "The sum insured reaches the cost that you estimate for a cyberattack.",
          fail: "The sum insured is below the cost that you estimate for a cyberattack.",
          unknown: "Still to clarify: whether your cyber risks are insured, the sum insured, or the estimated cost of a cyberattack.",
          steps: [
            "Estimate what ten days without computers would cost you, repair included.",
            "Read the sum insured in the special conditions of the contract.",
            "If it is below that cost, have the guarantee raised to that cost at the least."
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
        en: {
          title: "Configuration by a competent provider",
          pass: "All your devices were configured by a competent provider.",
          fail: "At least one device was not configured by a competent provider.",
          unknown: "Still to clarify: who configured some of the devices.",
          steps: [
            "List your devices and note who configured each of them.",
            "Choose a provider who knows health practices, and ask for references.",
            "Sign a contract that binds the provider to security and confidentiality.",
            "Have the provider review and configure the remaining devices."
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
        en: {
          title: "Encryption of data online",
          pass: "Every online service that holds personal data encrypts them, in transit and at rest.",
          fail: "At least one online service holds personal data without encrypting them in transit and at rest.",
          unknown: "Still to clarify: whether some online services encrypt personal data.",
          steps: [
            "List your online services and mark those that hold personal data.",
            "Ask each publisher for a written confirmation of encryption in transit and at rest.",
            "Turn encryption on wherever it is an option.",
            "Replace the services that do not encrypt, once you have your data back."
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
        en: {
          title: "Secure messaging with health professionals",
          pass: "All your exchanges with health professionals go through secure health messaging.",
          fail: "At least a part of your exchanges with health professionals does not go through secure health messaging.",
          unknown: "Still to clarify: how you exchange with health professionals.",
          steps: [
            "Open a mailbox of the MSSanté trusted space, with your professional order or the publisher of your practice software.",
            "Have it linked to your practice software.",
            "Tell your correspondents your new address.",
            "Send all your exchanges with them through this mailbox, and none through ordinary messaging any more."
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
        en: {
          title: "Secure messaging with patients",
          pass: "You write to your patients, and answer them, always through secure health messaging.",
          fail: "At least a part of what you write to your patients does not go through secure health messaging.",
          unknown: "Still to clarify: how you write to your patients and answer them.",
          steps: [
            "Check that your practice software can write to your patients in Mon espace santé.",
            "Tell your patients where they will find your messages.",
            "Prepare a standard answer, without health data, for those who write to you through ordinary messaging: you will answer them in Mon espace santé.",
            "Write to your patients and answer them through this messaging alone; failing that, smartphone or see them."
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
        en: {
          title: "One login for each person",
          pass: "Everyone writes in the records under a login of their own.",
          fail: "A login is shared: a third party writes under yours, or somebody has no personal account.",
          unknown: "Still to clarify: whether everyone writes in the records under a login of their own.",
          steps: [
            "List the people who open records, locums and trainees included.",
            "Create a personal account for each, with only the rights that are needed.",
            "Change the password of the accounts that were shared, and let nobody write under your login any more.",
            "Remind everyone to close their session when they leave the computer."
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
        en: {
          title: "Security of other messaging",
          pass: "Every messaging channel used for work encrypts exchanges (end to end if it is instant messaging) and asks for strong authentication.",
          fail: "At least one messaging channel used for work is not protected enough.",
          unknown: "Still to clarify: how some messaging channels are protected.",
          steps: [
            "List the e-mail addresses and instant messaging that are used for work.",
            "Turn two-factor authentication on for each.",
            "Check that exchanges are encrypted, end to end for instant messaging.",
            "Stop using for work those that cannot do so."
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
        en: {
          title: "Messaging suited to professional use",
          pass: "Every messaging channel used for work allows professional use.",
          fail: "At least one messaging channel used for work is not meant for professional use.",
          unknown: "Still to clarify: whether some messaging channels are meant for professional use.",
          steps: [
            "Read the terms of use of each channel that is used for work.",
            "Move to a professional offer whose contract protects the data, or stop using this channel for work.",
            "Tell your correspondents, then close the old account."
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
        en: {
          title: "Protected access to devices",
          pass: "Every device that may hold health data asks for a code, a password or a fingerprint.",
          fail: "At least one device that may hold health data opens without asking for anything.",
          unknown: "Still to clarify: whether some devices are protected, or may hold health data.",
          steps: [
            "Find the devices that open without entering anything.",
            "Set a password as strong as the rule “Strong passwords” asks on computers, servers, smartphones and tablets, and an administration password on network equipment.",
            "Turn on fingerprint or face recognition if it helps everyone to keep to it."
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
        en: {
          title: "Automatic lock",
          pass: "Every computer, smartphone or tablet that may hold health data locks soon enough.",
          fail: "At least one computer, smartphone or tablet that may hold health data does not lock soon enough.",
          unknown: "Still to clarify: whether some devices lock, and after how long.",
          steps: [
            "Open the sleep or screen settings of each device.",
            "Turn automatic lock on with the shortest delay that suits you, never longer than that of the rule: a few minutes on a computer, one on a smartphone or tablet.",
            "Require the password or code on waking up.",
            "Show everyone the shortcut that locks at once."
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
        en: {
          title: "Encryption of devices",
          pass: "Every device that may hold health data has encrypted storage.",
          fail: "At least one device that may hold health data has no encrypted storage.",
          unknown: "Still to clarify: whether the storage of some devices is encrypted.",
          steps: [
            "Make a backup of the device, and check that it can be restored.",
            "Turn encryption on: BitLocker on Windows, FileVault on a Mac, a code on smartphones and tablets.",
            "Replace a device that cannot be encrypted, or take the health data off it.",
            "Keep the recovery key away from the device, in a safe place."
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
        en: {
          title: "Strong passwords",
          pass: "Every way to sign in is strong, and your tools enforce it.",
          fail: "At least one way to sign in is not strong enough or is not enforced by the tool, or none is recorded.",
          unknown: "Still to clarify: how people sign in, or what your tools require.",
          steps: [
            "List the ways to sign in to the devices and tools that hold health data: password, pass-phrase, card with a PIN.",
            "Password: require 12 characters of 4 classes, 14 of 3 classes, 16 of 2 classes, or 25 characters; with a lock-out after 3 failures, 8 characters of 3 classes, 10 of 2 classes or 16 characters are enough.",
            "Pass-phrase: require at least 7 words.",
            "Card with a PIN: require at least 4 digits and a lock-out after at most 3 failures.",
            "Have each tool enforce these rules, or ask your provider to: nothing weaker may be accepted.",
            "Change the passwords that do not meet them; a password manager helps."
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
        en: {
          title: "Unknown e-mails and links",
          pass: "Opening unknown e-mails and links is forbidden, and everyone at the practice knows.",
          fail: "Opening unknown e-mails and links is not forbidden, or, if there are several of you, part of the team was not informed of it.",
          unknown: "Still to clarify: whether this rule exists and, where there are several of you, whether the whole team was informed of it.",
          steps: [
            "Write the rule in one sentence: nobody opens a message from an unknown sender, or a link that leads nobody knows where.",
            "If there are several of you, present it to the whole team, with two or three examples.",
            "Say to whom a doubtful message is reported.",
            "Hand it to each newcomer."
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
        en: {
          title: "Antivirus always on",
          pass: "The antivirus is always on, on every device that can have one.",
          fail: "On at least one device, the antivirus is absent, is not always on, or is called “not applicable” although the device is not excused from one.",
          unknown: "Still to clarify: whether the antivirus of some devices is always on.",
          steps: [
            "Open the antivirus of each device and check that real-time protection is on.",
            "Install an antivirus where there is none, also on every computer or server that was thought to need none.",
            "For a smartphone, a tablet or network equipment on which none can be installed, say “not applicable”.",
            "Turn automatic updates on.",
            "Take away users' right to turn it off."
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
        en: {
          title: "Firewall always on",
          pass: "The firewall is always on, on every device that can have one.",
          fail: "On at least one device, the firewall is absent, is not always on, or is called “not applicable” although the device is not excused from one.",
          unknown: "Still to clarify: whether the firewall of some devices is always on.",
          steps: [
            "Open the security settings of each device and turn the firewall on, also on every computer or server that was thought to need none.",
            "For a smartphone, a tablet or network equipment that has none to turn on, say “not applicable”.",
            "Check that of the practice's internet box or router too.",
            "Take away users' right to turn it off."
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
        en: {
          title: "Protection at home",
          pass: "The devices used at home are recorded, and each is protected by an antivirus and a firewall that are always on, or is excused from them.",
          fail: "A device used at home is not protected enough, or telework takes place without any device recorded for it.",
          unknown: "Still to clarify: which devices are used at home, and how they are protected.",
          steps: [
            "Record the devices that are used to work at home, personal ones included; if none is suitable, equip one for telework.",
            "Turn antivirus and firewall on for each, with no way to turn them off.",
            "A smartphone, a tablet or network equipment that cannot have one is excused from it: say not applicable.",
            "Give everyone who teleworks a page of instructions: home network, family, printing."
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
        en: {
          title: "Vigilance at all levels",
          pass: "Everyone who uses your computer tools is trained in digital risks, and no training is too old.",
          fail: "At least one person is not trained in digital risks, or that person's last training is too old.",
          unknown: "Still to clarify: how many people are trained, and when the training that lies furthest back took place.",
          steps: [
            "Count the people who use your computer tools, and note the date of each person's last training.",
            "Set an hour aside to train those who are not, or whose training is too old: a common session or a free e-learning module.",
            "Keep the attendance sheet or the certificate.",
            "Put the next session in the diary now."
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
              en: {
                label: "Number of users of the information system",
                question: "How many people use your computer tools?",
                help: "Count everyone: yourself, partners, associates, locums and secretaries. Answer 1 if you work without anybody else."
              }
            }
          },
          teleworkPractised: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              en: {
                label: "Telework",
                question: "Does anyone work remotely, even now and then?",
                help: "For instance: reading records or work messages from home."
              }
            }
          }
        },
        "x-text": {
          en: {
            label: "The practice"
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
              en: {
                label: "Professional multi-risk contract in force",
                question: "Do you have a professional multi-risk contract in force?",
                help: "It is the contract that insures the premises and the activity; your renewal notice names it."
              }
            }
          },
          cyberRisksCovered: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              en: {
                label: "Cyber risks covered by the multi-risk contract",
                question: "Does your multi-risk contract cover cyber risks?",
                help: "Look for a cyber guarantee in the special conditions, or ask your insurer."
              }
            }
          },
          dedicatedCyberContract: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              en: {
                label: "Dedicated cyber contract in force",
                question: "Do you have a separate contract for cyber risks in force?",
                help: "A cyber contract taken out apart, with the same insurer or another. Answer no if the cyber guarantee is part of the multi-risk contract."
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
              en: {
                label: "Date the cyber cover was verified",
                question: "When did you last verify that your cyber risks are covered?",
                help: "The date of your last exchange with the insurer, or of your last reading of the contract."
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
              en: {
                label: "Sum insured against cyber risks",
                question: "Up to what amount are you insured against a cyberattack?",
                help: "In euros, as stated in the special conditions of your multi-risk contract or of your dedicated cyber contract."
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
              en: {
                label: "Estimated cost of a cyberattack",
                question: "What would a cyberattack cost you?",
                help: "In euros: days without activity, repair, informing patients, defence. Your insurer can help to estimate it."
              }
            }
          }
        },
        "x-text": {
          en: {
            label: "Insurance"
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
          en: {
            label: "Devices",
            question: "Which devices does the practice use?",
            help: "Servers, computers, smartphones, tablets and network equipment, personal devices used for work included."
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
                en: {
                  label: "Name of the device",
                  question: "What do you call this device?",
                  help: "A short, unique name, such as reception-desktop."
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
                  en: "server"
                },
                desktop: {
                  en: "desktop computer"
                },
                laptop: {
                  en: "laptop"
                },
                smartphone: {
                  en: "smartphone"
                },
                tablet: {
                  en: "tablet"
                },
                "network-equipment": {
                  en: "network equipment"
                }
              },
              "x-text": {
                en: {
                  label: "Kind of device",
                  question: "What kind of device is it?",
                  help: "An internet box or a router is network equipment."
                }
              }
            },
            mayStoreHealthData: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "May store health data",
                  question: "Can health data be on this device?",
                  help: "Records, letters, photographs, messages, attachments, even as a copy or in a cache. Answer yes too if records can be read on it without signing in anew: a web session left open, downloads."
                }
              }
            },
            accessProtected: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "Access protected",
                  question: "Does opening this device take a code, a password or a fingerprint?",
                  help: "Answer no if it can be used without entering anything."
                }
              }
            },
            autoLockEnabled: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "Automatic lock enabled",
                  question: "Does this device lock by itself?",
                  help: "See the sleep or screen settings of the device."
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
                en: {
                  label: "Automatic lock delay",
                  question: "After how many minutes of inactivity does it lock?",
                  help: "In minutes; 0.5 for thirty seconds."
                }
              }
            },
            storageEncrypted: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "Storage encrypted",
                  question: "Is the storage of this device encrypted?",
                  help: "BitLocker on Windows, FileVault on a Mac; recent smartphones protected by a code are by default."
                }
              }
            },
            usedAtHome: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "Used at home",
                  question: "Is this device sometimes used to work at home?",
                  help: "A laptop or a smartphone that goes to and fro counts; a computer that stays at the practice does not."
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
                  en: "competent provider"
                },
                self: {
                  en: "oneself"
                },
                other: {
                  en: "somebody else"
                }
              },
              "x-text": {
                en: {
                  label: "Configured by",
                  question: "Who configured this device?",
                  help: "A competent provider is a professional of the trade, bound by a contract."
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
                  en: "always on"
                },
                intermittent: {
                  en: "on from time to time"
                },
                absent: {
                  en: "absent"
                },
                "not-applicable": {
                  en: "not applicable to this device"
                }
              },
              "x-text": {
                en: {
                  label: "Antivirus",
                  question: "Is the antivirus of this device always on?",
                  help: "Not applicable counts only for a smartphone, a tablet or network equipment that cannot have an antivirus. A computer or a server always can."
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
                  en: "always on"
                },
                intermittent: {
                  en: "on from time to time"
                },
                absent: {
                  en: "absent"
                },
                "not-applicable": {
                  en: "not applicable to this device"
                }
              },
              "x-text": {
                en: {
                  label: "Firewall",
                  question: "Is the firewall of this device always on?",
                  help: "Not applicable counts only for a smartphone, a tablet or network equipment that cannot have a firewall. A computer or a server always can."
                }
              }
            }
          },
          "x-text": {
            en: {
              label: "Device"
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
          en: {
            label: "Online services",
            question: "Which online services does the practice use?",
            help: "Diary, practice software, backup, teleconsultation, website of the practice…"
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
                en: {
                  label: "Name of the service",
                  question: "What do you call this service?",
                  help: "A short, unique name, such as diary."
                }
              }
            },
            holdsPersonalData: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "Holds personal data",
                  question: "Does this service hold personal data?",
                  help: "A patient’s name and appointment are personal data already."
                }
              }
            },
            encryptedInTransit: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "Encrypted in transit",
                  question: "Are exchanges with this service encrypted?",
                  help: "Its address begins with https; the publisher confirms it in the contract."
                }
              }
            },
            encryptedAtRest: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "Encrypted at rest",
                  question: "Are the data that this service keeps encrypted?",
                  help: "Ask the publisher. Whether the host is certified for health data is another question, and does not answer this one."
                }
              }
            }
          },
          "x-text": {
            en: {
              label: "Online service"
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
              en: {
                label: "Exchanges with health professionals",
                question: "Do you exchange messages with other health professionals?",
                help: "Reports, referrals, opinions, results."
              }
            }
          },
          exchangesWithPatients: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              en: {
                label: "Exchanges with patients",
                question: "Do you write to your patients, or answer their messages?",
                help: "The question is about what the practice sends and answers, not about what patients write: prescriptions, results, documents, answers."
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
                en: "always"
              },
              sometimes: {
                en: "sometimes"
              },
              never: {
                en: "never"
              }
            },
            "x-text": {
              en: {
                label: "Secure health messaging with professionals",
                question: "Do you use secure health messaging with professionals?",
                help: "A mailbox of the MSSanté trusted space."
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
                en: "always"
              },
              sometimes: {
                en: "sometimes"
              },
              never: {
                en: "never"
              }
            },
            "x-text": {
              en: {
                label: "Secure health messaging with patients",
                question: "Do you use secure health messaging to write to your patients and to answer them?",
                help: "For instance the messaging of Mon espace santé. A patient who writes to you through ordinary messaging does not change your answer, if you answer in another way."
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
              en: {
                label: "Other messaging",
                question: "Which other messaging do you use?",
                help: "Ordinary e-mail addresses and instant messaging."
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
                    en: {
                      label: "Name of the channel",
                      question: "What do you call this channel?",
                      help: "A short, unique name, such as practice-email."
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
                      en: "ordinary e-mail"
                    },
                    "instant-messaging": {
                      en: "instant messaging"
                    }
                  },
                  "x-text": {
                    en: {
                      label: "Kind of messaging",
                      question: "What kind of messaging is it?",
                      help: "Instant messaging is an application for exchanging messages, one to one or in a group."
                    }
                  }
                },
                usedProfessionally: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    en: {
                      label: "Used professionally",
                      question: "Is this channel used for work?",
                      help: "Even for a mere appointment."
                    }
                  }
                },
                encryptedInTransit: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    en: {
                      label: "Encrypted in transit",
                      question: "Are messages encrypted while they travel?",
                      help: "Most providers do so today; their documentation says so."
                    }
                  }
                },
                endToEndEncrypted: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    en: {
                      label: "End-to-end encrypted",
                      question: "Are messages encrypted end to end?",
                      help: "Only sender and recipient can then read them, not even the provider."
                    }
                  }
                },
                strongAuthentication: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    en: {
                      label: "Strong authentication",
                      question: "Does signing in take a second factor?",
                      help: "A code, a key or a card, besides the password."
                    }
                  }
                },
                professionalTerms: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    en: {
                      label: "Professional terms",
                      question: "Do its terms of use allow professional use?",
                      help: "A business offer with a contract that protects the data will do. That does not make it secure health messaging."
                    }
                  }
                }
              },
              "x-text": {
                en: {
                  label: "Other messaging service"
                }
              }
            }
          }
        },
        "x-text": {
          en: {
            label: "Messaging"
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
              en: {
                label: "Computerised patient record",
                question: "Are your patient records computerised?",
                help: "Even in part."
              }
            }
          },
          personalAccounts: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              en: {
                label: "Personal accounts",
                question: "Does everyone have an account of their own to open records?",
                help: "A shared account for the practice or the front desk will not do."
              }
            }
          },
          thirdPartyEntriesUnderOwnLogin: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              en: {
                label: "Entries by a third party under one’s login",
                question: "Does anyone else write in records under your login?",
                help: "A locum, a trainee or a secretary, including in a session left open."
              }
            }
          }
        },
        "x-text": {
          en: {
            label: "Patient records"
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
          en: {
            label: "Ways to sign in",
            question: "In which ways do people sign in to the devices and tools that hold health data?",
            help: "One line for each way: password of the session, of the practice software or of the diary, pass-phrase, card (a professional's health card, for instance) with its PIN."
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
                en: {
                  label: "Name of the way to sign in",
                  question: "What do you call this way to sign in?",
                  help: "A short, unique name, such as windows-session."
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
                  en: "password"
                },
                passphrase: {
                  en: "pass-phrase"
                },
                "card-and-pin": {
                  en: "card with a PIN"
                }
              },
              "x-text": {
                en: {
                  label: "Method",
                  question: "What does one sign in with?",
                  help: "A card with a PIN is a chip card that one holds, such as a professional's health card, and that asks for a PIN."
                }
              }
            },
            enforced: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                en: {
                  label: "Rule enforced by the tool",
                  question: "Does the tool refuse anything weaker than the rule?",
                  help: "A spoken rule is not enough: the tool itself must refuse."
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
                en: {
                  label: "Minimum length",
                  question: "How many characters does it take at least?",
                  help: "Of the PIN of a card: the number of digits."
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
                en: {
                  label: "Character classes required",
                  question: "How many classes of characters are required?",
                  help: "Lower case, upper case, digits, special characters: from 1 to 4."
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
                en: {
                  label: "Minimum number of words",
                  question: "How many words must the pass-phrase have at least?",
                  help: "0 if the tool sets no number."
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
                en: {
                  label: "Lock-out after failures",
                  question: "After how many failures is access locked?",
                  help: "Even if only for a minute; 0 if it never locks."
                }
              }
            }
          },
          "x-text": {
            en: {
              label: "Way to sign in"
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
              en: {
                label: "Opening unknown e-mails and links forbidden",
                question: "Is it forbidden at your practice to open an unknown e-mail or link?",
                help: "A written rule that everyone knows, for instance in a charter."
              }
            }
          },
          staffInformedOfEmailRule: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              en: {
                label: "Team informed of that rule",
                question: "Was the whole team informed of that rule?",
                help: "Newcomers and locums included. The question arises only where there are several people."
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
              en: {
                label: "Number of people trained",
                question: "How many people were trained in digital risks?",
                help: "Among those who use your computer tools, yourself included."
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
              en: {
                label: "Date of the training that lies furthest back",
                question: "Of each person's last training, when did the one that lies furthest back take place?",
                help: "Note the date of each person's last training, and give the earliest. If you are one person: the date of your last training."
              }
            }
          }
        },
        "x-text": {
          en: {
            label: "Awareness"
          }
        }
      }
    }
  }
};
const digest = "f3c3f067566e105bc5204a26e72072497e862edf4811d8eac7beeb42f7b9c027";
const en = /* @__PURE__ */ definePack({ definition, isLean: true, conditions, digest, phrases: { en: reasons } });
export {
  en as default
};
