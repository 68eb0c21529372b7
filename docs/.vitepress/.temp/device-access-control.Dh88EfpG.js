const deviceAccessControl = `{
  "$schema": "../../schemas/rule.schema.json",
  "id": "device-access-control",
  "version": "1.1.0",
  "status": "active",
  "source": {
    "document": "macsf-risques-numeriques",
    "section": "Quelques règles essentielles de cybersécurité",
    "quote": "Evitez un accès libre à votre ordinateur ou votre téléphone sur lesquels pourraient être stockées des données médicales"
  },
  "severity": "critical",
  "impacts": [
    "data-confidentiality",
    "data-integrity",
    "legal-liability"
  ],
  "appliesWhen": {
    "some": [
      {
        "var": "devices"
      },
      {
        "var": "mayStoreHealthData"
      }
    ]
  },
  "logic": {
    "all": [
      {
        "var": "devices"
      },
      {
        "or": [
          {
            "!": [
              {
                "var": "mayStoreHealthData"
              }
            ]
          },
          {
            "var": "accessProtected"
          }
        ]
      }
    ]
  },
  "evidence": [
    {
      "type": "configuration-export",
      "supports": [
        "devices[].accessProtected"
      ]
    },
    {
      "type": "screenshot",
      "supports": [
        "devices[].accessProtected"
      ]
    },
    {
      "type": "inventory",
      "supports": [
        "devices[].mayStoreHealthData"
      ]
    },
    {
      "type": "attestation",
      "supports": [
        "devices[].mayStoreHealthData",
        "devices[].accessProtected"
      ]
    }
  ],
  "references": [
    {
      "framework": "cnil-security-guide",
      "id": "7.3",
      "strength": "partial"
    },
    {
      "framework": "pgssi-s",
      "id": "4.5.2.4",
      "strength": "related"
    },
    {
      "framework": "rgpd",
      "id": "32",
      "strength": "related"
    }
  ],
  "remediation": {
    "owner": "practice",
    "effortHours": 1,
    "cost": "none"
  },
  "text": {
    "fr": {
      "title": "Accès protégé aux appareils",
      "why": "Un appareil qui s’ouvre sans code livre les données de vos patients à quiconque le prend en main, passe derrière le bureau ou le trouve.",
      "pass": "Chaque appareil qui peut contenir des données de santé demande un code, un mot de passe ou une empreinte.",
      "fail": "Au moins un appareil qui peut contenir des données de santé s’ouvre sans rien demander.",
      "unknown": "Il reste à préciser si certains appareils sont protégés, ou s’ils peuvent contenir des données de santé.",
      "steps": [
        "Repérez les appareils qui s’ouvrent sans rien saisir.",
        "Définissez sur les ordinateurs, les serveurs, les téléphones et les tablettes un mot de passe aussi fort que le demande la règle « Mots de passe forts », et un mot de passe d’administration sur les équipements réseau.",
        "Activez l’empreinte ou la reconnaissance faciale si cela aide chacun à s’y tenir."
      ]
    },
    "en": {
      "title": "Protected access to devices",
      "why": "A device that opens without a code hands your patients' data to whoever takes it, walks behind the desk or finds it.",
      "pass": "Every device that may hold health data asks for a code, a password or a fingerprint.",
      "fail": "At least one device that may hold health data opens without asking for anything.",
      "unknown": "Still to clarify: whether some devices are protected, or may hold health data.",
      "steps": [
        "Find the devices that open without entering anything.",
        "Set a password as strong as the rule “Strong passwords” asks on computers, servers, smartphones and tablets, and an administration password on network equipment.",
        "Turn on fingerprint or face recognition if it helps everyone to keep to it."
      ]
    }
  },
  "cases": [
    {
      "name": "a protected laptop",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "accessProtected": true
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a device without health data may be open",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "accessProtected": true
          },
          {
            "id": "device-2",
            "mayStoreHealthData": false,
            "accessProtected": false
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "an open laptop",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "accessProtected": false
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "one open device among two",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "accessProtected": true
          },
          {
            "id": "device-2",
            "mayStoreHealthData": true,
            "accessProtected": false
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "nobody knows whether the laptop is protected",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true
          }
        ]
      },
      "expect": "unknown"
    },
    {
      "name": "nobody knows whether a device holds health data, and it is not protected",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "accessProtected": false
          }
        ]
      },
      "expect": "unknown"
    },
    {
      "name": "no device may hold health data",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": false,
            "accessProtected": false
          }
        ]
      },
      "expect": "not-applicable"
    },
    {
      "name": "there is no device",
      "facts": {
        "devices": []
      },
      "expect": "not-applicable"
    }
  ]
}
`;
export {
  deviceAccessControl as default
};
