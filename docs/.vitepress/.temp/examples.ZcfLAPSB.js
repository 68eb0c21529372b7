const words = {
  fr: {
    practices: {
      "dental-group": "Un cabinet dentaire de groupe",
      "solo-gp": "Une médecin généraliste en exercice individuel",
      "psychologist-telework": "Une psychologue en télétravail",
      "cloud-only-nurses": "Deux infirmières, tout en ligne",
      "multi-site-centre": "Un centre de santé sur deux sites"
    },
    outcomes: {
      fail: "à corriger",
      unknown: "à préciser",
      waived: "sous dérogation",
      pass: "respectée",
      "not-applicable": "sans objet"
    }
  },
  en: {
    practices: {
      "dental-group": "A dental group practice",
      "solo-gp": "A general practitioner in solo practice",
      "psychologist-telework": "A psychologist in telework",
      "cloud-only-nurses": "Two nurses, everything online",
      "multi-site-centre": "A health centre on two sites"
    },
    outcomes: {
      fail: "to fix",
      unknown: "to clarify",
      waived: "waived",
      pass: "met",
      "not-applicable": "not applicable"
    }
  }
};
const practice$4 = {
  staffCount: 2,
  teleworkPractised: false
};
const insurance$4 = {
  multiRiskContract: false,
  dedicatedCyberContract: true,
  cyberCoverVerifiedOn: "2026-05-04",
  cyberGuaranteeEur: 1e5,
  cyberExposureEur: 6e4
};
const devices$4 = [
  {
    id: "tablette-1",
    kind: "tablet",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 2,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "not-applicable"
  },
  {
    id: "tablette-2",
    kind: "tablet",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: false,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "not-applicable"
  },
  {
    id: "portable",
    kind: "laptop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 5,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "self",
    antivirus: "always-on",
    firewall: "not-applicable"
  },
  {
    id: "box",
    kind: "network-equipment",
    mayStoreHealthData: false,
    accessProtected: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "always-on"
  }
];
const onlineServices$4 = [
  {
    id: "dossier-de-soins",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: true
  },
  {
    id: "agenda",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: null
  }
];
const messaging$4 = {
  exchangesWithProfessionals: true,
  secureHealthMessagingWithProfessionals: "always",
  exchangesWithPatients: false,
  otherChannels: [
    {
      id: "messagerie-equipe",
      kind: "instant-messaging",
      usedProfessionally: true,
      encryptedInTransit: true,
      endToEndEncrypted: true,
      strongAuthentication: false,
      professionalTerms: true
    }
  ]
};
const patientRecord$4 = {
  computerised: true,
  personalAccounts: true,
  thirdPartyEntriesUnderOwnLogin: false
};
const authentication$4 = [
  {
    id: "dossier-de-soins",
    method: "passphrase",
    enforced: true,
    minWords: 7
  },
  {
    id: "code-tablette",
    method: "password",
    enforced: true,
    minLength: 6,
    characterClasses: 1,
    lockoutAfterAttempts: 10
  }
];
const awareness$4 = {
  unknownEmailsForbidden: true,
  staffInformedOfEmailRule: false,
  staffTrained: 2,
  lastTrainingOn: "2026-03-16"
};
const cloudOnly = {
  practice: practice$4,
  insurance: insurance$4,
  devices: devices$4,
  onlineServices: onlineServices$4,
  messaging: messaging$4,
  patientRecord: patientRecord$4,
  authentication: authentication$4,
  awareness: awareness$4
};
const practice$3 = {
  staffCount: 9,
  teleworkPractised: true
};
const insurance$3 = {
  multiRiskContract: true,
  cyberRisksCovered: true,
  dedicatedCyberContract: false,
  cyberCoverVerifiedOn: "2026-01-20",
  cyberGuaranteeEur: 25e4,
  cyberExposureEur: 18e4
};
const devices$3 = [
  {
    id: "serveur",
    kind: "server",
    mayStoreHealthData: true,
    accessProtected: true,
    storageEncrypted: false,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "accueil",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 20,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "fauteuil-1",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 10,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "radiologie",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 15,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "intermittent",
    firewall: "always-on"
  },
  {
    id: "portable-gestion",
    kind: "laptop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 5,
    storageEncrypted: true,
    usedAtHome: true,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "routeur",
    kind: "network-equipment",
    mayStoreHealthData: false,
    accessProtected: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "always-on"
  }
];
const onlineServices$3 = [
  {
    id: "logiciel-dentaire",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: true
  },
  {
    id: "agenda",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: true
  },
  {
    id: "sauvegarde",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: null
  }
];
const messaging$3 = {
  exchangesWithProfessionals: true,
  secureHealthMessagingWithProfessionals: "always",
  exchangesWithPatients: false,
  otherChannels: [
    {
      id: "courriel-cabinet",
      kind: "standard-email",
      usedProfessionally: true,
      encryptedInTransit: true,
      strongAuthentication: true,
      professionalTerms: true
    },
    {
      id: "messagerie-equipe",
      kind: "instant-messaging",
      usedProfessionally: true,
      encryptedInTransit: true,
      endToEndEncrypted: true,
      strongAuthentication: false,
      professionalTerms: false
    }
  ]
};
const patientRecord$3 = {
  computerised: true,
  personalAccounts: true,
  thirdPartyEntriesUnderOwnLogin: false
};
const authentication$3 = [
  {
    id: "session-windows",
    method: "password",
    enforced: true,
    minLength: 10,
    characterClasses: 3,
    lockoutAfterAttempts: 5
  },
  {
    id: "logiciel-dentaire",
    method: "password",
    enforced: true,
    minLength: 14,
    characterClasses: 3,
    lockoutAfterAttempts: 0
  }
];
const awareness$3 = {
  unknownEmailsForbidden: true,
  staffInformedOfEmailRule: true,
  staffTrained: 9,
  lastTrainingOn: "2026-06-18"
};
const dentalGroup = {
  practice: practice$3,
  insurance: insurance$3,
  devices: devices$3,
  onlineServices: onlineServices$3,
  messaging: messaging$3,
  patientRecord: patientRecord$3,
  authentication: authentication$3,
  awareness: awareness$3
};
const practice$2 = {
  staffCount: 24,
  teleworkPractised: true
};
const insurance$2 = {
  multiRiskContract: true,
  cyberRisksCovered: false,
  dedicatedCyberContract: true,
  cyberCoverVerifiedOn: "2025-09-15",
  cyberGuaranteeEur: 5e5,
  cyberExposureEur: 65e4
};
const devices$2 = [
  {
    id: "serveur-nord",
    kind: "server",
    mayStoreHealthData: true,
    accessProtected: true,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "accueil-nord",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 10,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "consultation-nord",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 5,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "routeur-nord",
    kind: "network-equipment",
    mayStoreHealthData: false,
    accessProtected: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "always-on"
  },
  {
    id: "serveur-sud",
    kind: "server",
    mayStoreHealthData: true,
    accessProtected: true,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "always-on"
  },
  {
    id: "accueil-sud",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 30,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "consultation-sud",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 5,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "routeur-sud",
    kind: "network-equipment",
    mayStoreHealthData: false,
    accessProtected: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "always-on"
  },
  {
    id: "portable-coordination",
    kind: "laptop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 5,
    storageEncrypted: true,
    usedAtHome: true,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "smartphone-astreinte",
    kind: "smartphone",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 1,
    storageEncrypted: true,
    usedAtHome: true,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "not-applicable"
  }
];
const onlineServices$2 = [
  {
    id: "logiciel-metier",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: true
  },
  {
    id: "sauvegarde",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: false
  },
  {
    id: "site-du-centre",
    holdsPersonalData: false
  }
];
const messaging$2 = {
  exchangesWithProfessionals: true,
  secureHealthMessagingWithProfessionals: "always",
  exchangesWithPatients: true,
  secureHealthMessagingWithPatients: "sometimes",
  otherChannels: [
    {
      id: "courriel-centre",
      kind: "standard-email",
      usedProfessionally: true,
      encryptedInTransit: true,
      strongAuthentication: true,
      professionalTerms: true
    }
  ]
};
const patientRecord$2 = {
  computerised: true,
  personalAccounts: false,
  thirdPartyEntriesUnderOwnLogin: true
};
const authentication$2 = [
  {
    id: "carte-professionnelle",
    method: "card-and-pin",
    enforced: true,
    minLength: 4,
    lockoutAfterAttempts: 3
  },
  {
    id: "session-postes",
    method: "password",
    enforced: true,
    minLength: 8,
    characterClasses: 3,
    lockoutAfterAttempts: 0
  }
];
const awareness$2 = {
  unknownEmailsForbidden: true,
  staffInformedOfEmailRule: true,
  staffTrained: 21,
  lastTrainingOn: "2025-10-02"
};
const multiSite = {
  practice: practice$2,
  insurance: insurance$2,
  devices: devices$2,
  onlineServices: onlineServices$2,
  messaging: messaging$2,
  patientRecord: patientRecord$2,
  authentication: authentication$2,
  awareness: awareness$2
};
const practice$1 = {
  staffCount: 1,
  teleworkPractised: true
};
const insurance$1 = {
  multiRiskContract: true,
  cyberRisksCovered: null
};
const devices$1 = [
  {
    id: "portable",
    kind: "laptop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 5,
    storageEncrypted: null,
    usedAtHome: true,
    configuredBy: "self",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "telephone",
    kind: "smartphone",
    mayStoreHealthData: null,
    accessProtected: true,
    autoLockEnabled: true,
    usedAtHome: true,
    antivirus: "not-applicable",
    firewall: "not-applicable"
  }
];
const onlineServices$1 = [
  {
    id: "teleconsultation",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: true
  },
  {
    id: "agenda",
    holdsPersonalData: true,
    encryptedInTransit: true
  }
];
const messaging$1 = {
  exchangesWithProfessionals: true,
  secureHealthMessagingWithProfessionals: "sometimes",
  exchangesWithPatients: null
};
const patientRecord$1 = {
  computerised: true,
  personalAccounts: true,
  thirdPartyEntriesUnderOwnLogin: false
};
const authentication$1 = [
  {
    id: "session-portable",
    method: "password",
    enforced: true,
    minLength: 14,
    characterClasses: 3
  },
  {
    id: "logiciel-en-ligne",
    method: "passphrase",
    enforced: null,
    minWords: 7
  }
];
const awareness$1 = {
  unknownEmailsForbidden: true,
  staffTrained: 0
};
const psychologist = {
  practice: practice$1,
  insurance: insurance$1,
  devices: devices$1,
  onlineServices: onlineServices$1,
  messaging: messaging$1,
  patientRecord: patientRecord$1,
  authentication: authentication$1,
  awareness: awareness$1
};
const practice = {
  staffCount: 1,
  teleworkPractised: false
};
const insurance = {
  multiRiskContract: true,
  cyberRisksCovered: true,
  dedicatedCyberContract: false,
  cyberCoverVerifiedOn: "2026-03-12",
  cyberGuaranteeEur: 5e4,
  cyberExposureEur: 8e4
};
const devices = [
  {
    id: "poste-consultation",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 10,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "poste-examen",
    kind: "desktop",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 60,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "always-on",
    firewall: "always-on"
  },
  {
    id: "telephone",
    kind: "smartphone",
    mayStoreHealthData: true,
    accessProtected: true,
    autoLockEnabled: true,
    autoLockMinutes: 1,
    storageEncrypted: true,
    usedAtHome: false,
    configuredBy: "self",
    antivirus: "not-applicable",
    firewall: "not-applicable"
  },
  {
    id: "box",
    kind: "network-equipment",
    mayStoreHealthData: false,
    accessProtected: true,
    usedAtHome: false,
    configuredBy: "competent-provider",
    antivirus: "not-applicable",
    firewall: "always-on"
  }
];
const onlineServices = [
  {
    id: "agenda",
    holdsPersonalData: true,
    encryptedInTransit: true,
    encryptedAtRest: true
  },
  {
    id: "site-du-cabinet",
    holdsPersonalData: false,
    encryptedInTransit: true
  }
];
const messaging = {
  exchangesWithProfessionals: true,
  secureHealthMessagingWithProfessionals: "always",
  exchangesWithPatients: true,
  secureHealthMessagingWithPatients: "sometimes",
  otherChannels: [
    {
      id: "courriel-cabinet",
      kind: "standard-email",
      usedProfessionally: true,
      encryptedInTransit: true,
      strongAuthentication: true,
      professionalTerms: true
    }
  ]
};
const patientRecord = {
  computerised: true,
  personalAccounts: true,
  thirdPartyEntriesUnderOwnLogin: false
};
const authentication = [
  {
    id: "carte-cps",
    method: "card-and-pin",
    enforced: true,
    minLength: 4,
    lockoutAfterAttempts: 3
  },
  {
    id: "session-windows",
    method: "password",
    enforced: true,
    minLength: 12,
    characterClasses: 4,
    lockoutAfterAttempts: 0
  }
];
const awareness = {
  unknownEmailsForbidden: true,
  staffTrained: 1,
  lastTrainingOn: "2026-02-03"
};
const soloGp = {
  practice,
  insurance,
  devices,
  onlineServices,
  messaging,
  patientRecord,
  authentication,
  awareness
};
const practices = {
  "psychologist-telework": psychologist,
  "dental-group": dentalGroup,
  "solo-gp": soloGp,
  "cloud-only-nurses": cloudOnly,
  "multi-site-centre": multiSite
};
const now = "2026-11-24";
export {
  now as n,
  practices as p,
  words as w
};
