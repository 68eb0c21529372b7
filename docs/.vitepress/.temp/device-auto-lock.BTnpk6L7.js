const deviceAutoLock = `{
  "$schema": "../../schemas/rule.schema.json",
  "id": "device-auto-lock",
  "version": "1.1.0",
  "status": "active",
  "source": {
    "document": "macsf-risques-numeriques",
    "section": "Quelques règles essentielles de cybersécurité",
    "quote": "Un verrouillage automatique de vos ordinateur/téléphone après un court délai"
  },
  "severity": "high",
  "impacts": [
    "data-confidentiality",
    "data-integrity",
    "legal-liability"
  ],
  "parameters": {
    "maxMinutes": {
      "type": "number",
      "unit": "minutes",
      "default": 15,
      "minimum": 1,
      "maximum": 30,
      "source": {
        "fr": "hygie : valeur par défaut qui lui est propre, la source demande « un court délai »",
        "en": "hygie: its own default, the source wants \\"a short delay\\""
      }
    }
  },
  "appliesWhen": {
    "some": [
      {
        "var": "devices"
      },
      {
        "and": [
          {
            "var": "mayStoreHealthData"
          },
          {
            "in": [
              {
                "var": "kind"
              },
              [
                "desktop",
                "laptop",
                "smartphone",
                "tablet"
              ]
            ]
          }
        ]
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
            "!": [
              {
                "in": [
                  {
                    "var": "kind"
                  },
                  [
                    "desktop",
                    "laptop",
                    "smartphone",
                    "tablet"
                  ]
                ]
              }
            ]
          },
          {
            "and": [
              {
                "var": "autoLockEnabled"
              },
              {
                "<=": [
                  {
                    "var": "autoLockMinutes"
                  },
                  {
                    "param": "maxMinutes"
                  }
                ]
              }
            ]
          }
        ]
      }
    ]
  },
  "evidence": [
    {
      "type": "configuration-export",
      "supports": [
        "devices[].autoLockEnabled",
        "devices[].autoLockMinutes"
      ]
    },
    {
      "type": "screenshot",
      "supports": [
        "devices[].autoLockEnabled",
        "devices[].autoLockMinutes"
      ]
    },
    {
      "type": "inventory",
      "supports": [
        "devices[].mayStoreHealthData",
        "devices[].kind"
      ]
    },
    {
      "type": "attestation",
      "supports": [
        "devices[].mayStoreHealthData",
        "devices[].kind",
        "devices[].autoLockEnabled",
        "devices[].autoLockMinutes"
      ]
    }
  ],
  "references": [
    {
      "framework": "cnil-security-guide",
      "id": "6.1",
      "strength": "partial"
    },
    {
      "framework": "pgssi-s",
      "id": "4.5.2.3",
      "strength": "partial"
    },
    {
      "framework": "pgssi-s",
      "id": "4.5.2.4",
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
      "title": "Verrouillage automatique",
      "why": "On s’absente toujours plus longtemps que prévu. Un appareil qui se verrouille automatiquement protège les dossiers pendant ce temps.",
      "pass": "Chaque ordinateur, téléphone ou tablette qui peut contenir des données de santé se verrouille assez vite.",
      "fail": "Au moins un ordinateur, téléphone ou tablette qui peut contenir des données de santé ne se verrouille pas assez vite.",
      "unknown": "Il reste à préciser si certains appareils se verrouillent, et après combien de temps.",
      "steps": [
        "Ouvrez les réglages de veille ou d’écran de chaque appareil.",
        "Activez le verrouillage automatique avec le délai le plus court qui vous convienne, jamais plus long que celui de la règle : quelques minutes sur un ordinateur, une sur un téléphone ou une tablette.",
        "Exigez le mot de passe ou le code à la sortie de veille.",
        "Montrez à chacun le raccourci qui verrouille tout de suite."
      ],
      "parameters": {
        "maxMinutes": "La PGSSI-S estime que 30 minutes conviennent, en général, à un établissement de santé. La source demande un délai court : 15 minutes est le choix d’hygie, et 30 minutes (PGSSI-S) le plafond."
      }
    },
    "en": {
      "title": "Automatic lock",
      "why": "One is always away for longer than planned. A device that locks by itself protects the records meanwhile.",
      "pass": "Every computer, smartphone or tablet that may hold health data locks soon enough.",
      "fail": "At least one computer, smartphone or tablet that may hold health data does not lock soon enough.",
      "unknown": "Still to clarify: whether some devices lock, and after how long.",
      "steps": [
        "Open the sleep or screen settings of each device.",
        "Turn automatic lock on with the shortest delay that suits you, never longer than that of the rule: a few minutes on a computer, one on a smartphone or tablet.",
        "Require the password or code on waking up.",
        "Show everyone the shortcut that locks at once."
      ],
      "parameters": {
        "maxMinutes": "The PGSSI-S takes 30 minutes as generally suited to a care establishment. The source wants a short delay: 15 minutes is hygie's choice, and 30 minutes (PGSSI-S) the ceiling."
      }
    }
  },
  "cases": [
    {
      "name": "a laptop that locks after 15 minutes",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "laptop",
            "autoLockEnabled": true,
            "autoLockMinutes": 15
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a desktop that locks after 5 minutes",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "desktop",
            "autoLockEnabled": true,
            "autoLockMinutes": 5
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a tablet without health data need not lock",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "smartphone",
            "autoLockEnabled": true,
            "autoLockMinutes": 1
          },
          {
            "id": "device-2",
            "mayStoreHealthData": false,
            "kind": "tablet",
            "autoLockEnabled": false
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a server need not lock",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "laptop",
            "autoLockEnabled": true,
            "autoLockMinutes": 10
          },
          {
            "id": "device-2",
            "mayStoreHealthData": true,
            "kind": "server",
            "autoLockEnabled": false
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a desktop that locks after 16 minutes",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "desktop",
            "autoLockEnabled": true,
            "autoLockMinutes": 16
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "a laptop that locks after an hour",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "laptop",
            "autoLockEnabled": true,
            "autoLockMinutes": 60
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "a smartphone that never locks, whatever its delay",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "smartphone",
            "autoLockEnabled": false,
            "autoLockMinutes": 5
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "a tablet that never locks, among others that do",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "laptop",
            "autoLockEnabled": true,
            "autoLockMinutes": 5
          },
          {
            "id": "device-2",
            "mayStoreHealthData": true,
            "kind": "tablet",
            "autoLockEnabled": false
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "nobody knows how soon the laptop locks",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "laptop",
            "autoLockEnabled": true
          }
        ]
      },
      "expect": "unknown"
    },
    {
      "name": "nobody knows whether the desktop may hold health data",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "kind": "desktop",
            "autoLockEnabled": false
          }
        ]
      },
      "expect": "unknown"
    },
    {
      "name": "only the server may hold health data",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "server",
            "autoLockEnabled": false
          },
          {
            "id": "device-2",
            "mayStoreHealthData": false,
            "kind": "laptop",
            "autoLockEnabled": false
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
    },
    {
      "name": "network equipment need not lock",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "mayStoreHealthData": true,
            "kind": "desktop",
            "autoLockEnabled": true,
            "autoLockMinutes": 5
          },
          {
            "id": "device-2",
            "mayStoreHealthData": true,
            "kind": "network-equipment",
            "autoLockEnabled": false
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "nobody knows anything but that there is a tablet",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "kind": "tablet"
          }
        ]
      },
      "expect": "unknown"
    },
    {
      "name": "there is only network equipment",
      "facts": {
        "devices": [
          {
            "id": "device-1",
            "kind": "network-equipment"
          }
        ]
      },
      "expect": "not-applicable"
    }
  ]
}
`;
export {
  deviceAutoLock as default
};
