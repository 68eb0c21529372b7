const antivirusAlwaysOn = `{
  "$schema": "../../schemas/rule.schema.json",
  "id": "antivirus-always-on",
  "version": "2.0.0",
  "status": "active",
  "source": {
    "document": "macsf-risques-numeriques",
    "section": "Adopter une bonne \\"cyber-hygiène\\" en intégrant dans les habitudes de travail quotidiennes",
    "quote": "l’activation permanente des protections antivirales"
  },
  "severity": "critical",
  "impacts": [
    "activity-paralysis",
    "data-integrity",
    "data-confidentiality",
    "financial-loss"
  ],
  "appliesWhen": {
    "some": [
      {
        "var": "devices"
      },
      {
        "!": [
          {
            "and": [
              {
                "===": [
                  {
                    "var": "antivirus"
                  },
                  "not-applicable"
                ]
              },
              {
                "in": [
                  {
                    "var": "kind"
                  },
                  [
                    "smartphone",
                    "tablet",
                    "network-equipment"
                  ]
                ]
              }
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
        "if": [
          {
            "in": [
              {
                "var": "kind"
              },
              [
                "smartphone",
                "tablet",
                "network-equipment"
              ]
            ]
          },
          {
            "in": [
              {
                "var": "antivirus"
              },
              [
                "always-on",
                "not-applicable"
              ]
            ]
          },
          {
            "===": [
              {
                "var": "antivirus"
              },
              "always-on"
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
        "devices[].antivirus"
      ]
    },
    {
      "type": "screenshot",
      "supports": [
        "devices[].antivirus"
      ]
    },
    {
      "type": "inventory",
      "supports": [
        "devices[].kind"
      ]
    },
    {
      "type": "attestation",
      "supports": [
        "devices[].antivirus",
        "devices[].kind"
      ]
    }
  ],
  "references": [
    {
      "framework": "cnil-security-guide",
      "id": "6.3",
      "strength": "partial"
    },
    {
      "framework": "pgssi-s",
      "id": "4.5.3.1",
      "strength": "partial"
    },
    {
      "framework": "anssi-hygiene",
      "id": "14",
      "strength": "related"
    }
  ],
  "remediation": {
    "owner": "it-provider",
    "effortHours": 2,
    "cost": "low"
  },
  "text": {
    "fr": {
      "title": "Antivirus toujours actif",
      "why": "Un antivirus désactivé, même un moment, laisse passer ce qu’il aurait arrêté ; une seule machine infectée suffit à bloquer le cabinet. Une capture d’écran ou un export ne suffit pas à prouver « toujours » : joignez-y une attestation.",
      "pass": "L’antivirus est actif en permanence sur chaque appareil où l’on peut en installer un.",
      "fail": "Sur au moins un appareil, l’antivirus est absent, n’est pas toujours actif, ou est déclaré « sans objet » alors que l’appareil n’en est pas dispensé.",
      "unknown": "Il reste à préciser si l’antivirus de certains appareils est toujours actif.",
      "steps": [
        "Ouvrez l’antivirus de chaque appareil et vérifiez que la protection en temps réel est active.",
        "Installez un antivirus là où il manque, y compris sur tout ordinateur ou serveur que l’on en croyait dispensé.",
        "Pour un téléphone, une tablette ou un équipement réseau où l’on ne peut pas en installer un, indiquez « sans objet ».",
        "Activez les mises à jour automatiques.",
        "Retirez aux utilisateurs le droit de le désactiver."
      ],
      "changes": {
        "2.0.0": "« Sans objet » ne dispense plus un ordinateur ni un serveur : seuls un téléphone, une tablette ou un équipement réseau en sont dispensés."
      }
    },
    "en": {
      "title": "Antivirus always on",
      "why": "An antivirus that is off, even for a while, lets through what it would have stopped; one infected machine is enough to paralyse the practice. No screenshot or export alone proves \\"always\\": add a signed statement.",
      "pass": "The antivirus is always on, on every device that can have one.",
      "fail": "On at least one device, the antivirus is absent, is not always on, or is called “not applicable” although the device is not excused from one.",
      "unknown": "Still to clarify: whether the antivirus of some devices is always on.",
      "steps": [
        "Open the antivirus of each device and check that real-time protection is on.",
        "Install an antivirus where there is none, also on every computer or server that was thought to need none.",
        "For a smartphone, a tablet or network equipment on which none can be installed, say “not applicable”.",
        "Turn automatic updates on.",
        "Take away users' right to turn it off."
      ],
      "changes": {
        "2.0.0": "“Not applicable” no longer excuses a computer or a server: only a smartphone, a tablet or network equipment can do without."
      }
    }
  },
  "cases": [
    {
      "name": "always on, on every device",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "antivirus": "always-on"
          },
          {
            "id": "laptop",
            "kind": "laptop",
            "antivirus": "always-on"
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a smartphone that cannot have an antivirus is excused",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "antivirus": "always-on"
          },
          {
            "id": "telephone",
            "kind": "smartphone",
            "antivirus": "not-applicable"
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a tablet that cannot have an antivirus is excused",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "antivirus": "always-on"
          },
          {
            "id": "tablet",
            "kind": "tablet",
            "antivirus": "not-applicable"
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "network equipment that cannot have an antivirus is excused",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "antivirus": "always-on"
          },
          {
            "id": "box",
            "kind": "network-equipment",
            "antivirus": "not-applicable"
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "always on is enough, whatever the device may be",
      "facts": {
        "devices": [
          {
            "id": "device",
            "antivirus": "always-on"
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "on from time to time",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "antivirus": "always-on"
          },
          {
            "id": "laptop",
            "kind": "laptop",
            "antivirus": "intermittent"
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "absent",
      "facts": {
        "devices": [
          {
            "id": "laptop",
            "kind": "laptop",
            "antivirus": "absent"
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "absent from a smartphone that could have it",
      "facts": {
        "devices": [
          {
            "id": "telephone",
            "kind": "smartphone",
            "antivirus": "absent"
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "on from time to time on a tablet that could have it always on",
      "facts": {
        "devices": [
          {
            "id": "tablet",
            "kind": "tablet",
            "antivirus": "intermittent"
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "a desktop is never excused",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "antivirus": "not-applicable"
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "a laptop is never excused",
      "facts": {
        "devices": [
          {
            "id": "laptop",
            "kind": "laptop",
            "antivirus": "not-applicable"
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "a server is never excused",
      "facts": {
        "devices": [
          {
            "id": "server",
            "kind": "server",
            "antivirus": "not-applicable"
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "absent on one device is enough to fail, whatever the others",
      "facts": {
        "devices": [
          {
            "id": "laptop",
            "kind": "laptop"
          },
          {
            "id": "server",
            "kind": "server",
            "antivirus": "absent"
          }
        ]
      },
      "expect": "fail"
    },
    {
      "name": "nobody knows about one device",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "antivirus": "always-on"
          },
          {
            "id": "laptop",
            "kind": "laptop"
          }
        ]
      },
      "expect": "unknown"
    },
    {
      "name": "nobody knows what kind of device is said to need none",
      "facts": {
        "devices": [
          {
            "id": "device",
            "antivirus": "not-applicable"
          }
        ]
      },
      "expect": "unknown"
    },
    {
      "name": "only devices that cannot have an antivirus",
      "facts": {
        "devices": [
          {
            "id": "telephone",
            "kind": "smartphone",
            "antivirus": "not-applicable"
          },
          {
            "id": "tablet",
            "kind": "tablet",
            "antivirus": "not-applicable"
          },
          {
            "id": "box",
            "kind": "network-equipment",
            "antivirus": "not-applicable"
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
  antivirusAlwaysOn as default
};
