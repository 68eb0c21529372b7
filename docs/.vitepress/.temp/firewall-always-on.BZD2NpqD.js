const firewallAlwaysOn = `{
  "$schema": "../../schemas/rule.schema.json",
  "id": "firewall-always-on",
  "version": "2.0.0",
  "status": "active",
  "source": {
    "document": "macsf-risques-numeriques",
    "section": "Adopter une bonne \\"cyber-hygiène\\" en intégrant dans les habitudes de travail quotidiennes",
    "quote": "l’activation permanente des protections antivirales par pare-feu au travail"
  },
  "severity": "high",
  "impacts": [
    "activity-paralysis",
    "data-confidentiality",
    "data-integrity"
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
                    "var": "firewall"
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
                "var": "firewall"
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
                "var": "firewall"
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
        "devices[].firewall"
      ]
    },
    {
      "type": "screenshot",
      "supports": [
        "devices[].firewall"
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
        "devices[].firewall",
        "devices[].kind"
      ]
    }
  ],
  "references": [
    {
      "framework": "anssi-hygiene",
      "id": "17",
      "strength": "partial"
    },
    {
      "framework": "cnil-security-guide",
      "id": "6.2",
      "strength": "partial"
    },
    {
      "framework": "pgssi-s",
      "id": "4.5.3.8",
      "strength": "equivalent"
    }
  ],
  "remediation": {
    "owner": "it-provider",
    "effortHours": 2,
    "cost": "none"
  },
  "text": {
    "fr": {
      "title": "Pare-feu toujours actif",
      "why": "Le pare-feu filtre ce qui entre dans l’appareil et ce qui en sort. Désactivé, il laisse n’importe qui tenter sa chance. Une capture d’écran ou un export ne suffit pas à prouver « toujours » : joignez-y une attestation.",
      "pass": "Le pare-feu est actif en permanence sur chaque appareil où l’on peut en activer un.",
      "fail": "Sur au moins un appareil, le pare-feu est absent, n’est pas toujours actif, ou est déclaré « sans objet » alors que l’appareil n’en est pas dispensé.",
      "unknown": "Il reste à préciser si le pare-feu de certains appareils est toujours actif.",
      "steps": [
        "Ouvrez les réglages de sécurité de chaque appareil et activez le pare-feu, y compris sur tout ordinateur ou serveur que l’on en croyait dispensé.",
        "Pour un téléphone, une tablette ou un équipement réseau où l’on ne peut pas en activer un, indiquez « sans objet ».",
        "Vérifiez aussi celui de la box ou du routeur du cabinet.",
        "Retirez aux utilisateurs le droit de le désactiver."
      ],
      "changes": {
        "2.0.0": "« Sans objet » ne dispense plus un ordinateur ni un serveur : seuls un téléphone, une tablette ou un équipement réseau en sont dispensés."
      }
    },
    "en": {
      "title": "Firewall always on",
      "why": "A firewall filters what enters and leaves the device. When it is off, anybody can try their luck. No screenshot or export alone proves \\"always\\": add a signed statement.",
      "pass": "The firewall is always on, on every device that can have one.",
      "fail": "On at least one device, the firewall is absent, is not always on, or is called “not applicable” although the device is not excused from one.",
      "unknown": "Still to clarify: whether the firewall of some devices is always on.",
      "steps": [
        "Open the security settings of each device and turn the firewall on, also on every computer or server that was thought to need none.",
        "For a smartphone, a tablet or network equipment that has none to turn on, say “not applicable”.",
        "Check that of the practice's internet box or router too.",
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
            "firewall": "always-on"
          },
          {
            "id": "laptop",
            "kind": "laptop",
            "firewall": "always-on"
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a smartphone that cannot have a firewall is excused",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "firewall": "always-on"
          },
          {
            "id": "telephone",
            "kind": "smartphone",
            "firewall": "not-applicable"
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "a tablet that cannot have a firewall is excused",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "firewall": "always-on"
          },
          {
            "id": "tablet",
            "kind": "tablet",
            "firewall": "not-applicable"
          }
        ]
      },
      "expect": "pass"
    },
    {
      "name": "network equipment that cannot have a firewall is excused",
      "facts": {
        "devices": [
          {
            "id": "front-desk",
            "kind": "desktop",
            "firewall": "always-on"
          },
          {
            "id": "box",
            "kind": "network-equipment",
            "firewall": "not-applicable"
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
            "firewall": "always-on"
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
            "firewall": "always-on"
          },
          {
            "id": "laptop",
            "kind": "laptop",
            "firewall": "intermittent"
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
            "firewall": "absent"
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
            "firewall": "absent"
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
            "firewall": "intermittent"
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
            "firewall": "not-applicable"
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
            "firewall": "not-applicable"
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
            "firewall": "not-applicable"
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
            "firewall": "absent"
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
            "firewall": "always-on"
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
            "firewall": "not-applicable"
          }
        ]
      },
      "expect": "unknown"
    },
    {
      "name": "only devices that cannot have a firewall",
      "facts": {
        "devices": [
          {
            "id": "telephone",
            "kind": "smartphone",
            "firewall": "not-applicable"
          },
          {
            "id": "tablet",
            "kind": "tablet",
            "firewall": "not-applicable"
          },
          {
            "id": "box",
            "kind": "network-equipment",
            "firewall": "not-applicable"
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
  firewallAlwaysOn as default
};
