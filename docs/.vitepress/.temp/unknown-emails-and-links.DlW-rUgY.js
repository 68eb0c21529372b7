const unknownEmailsAndLinks = `{
  "$schema": "../../schemas/rule.schema.json",
  "id": "unknown-emails-and-links",
  "version": "2.0.0",
  "status": "active",
  "source": {
    "document": "macsf-risques-numeriques",
    "section": "Adopter une bonne \\"cyber-hygiène\\" en intégrant dans les habitudes de travail quotidiennes",
    "quote": "l’interdiction stricte d'ouvrir des e-mails et des liens inconnus"
  },
  "severity": "high",
  "impacts": [
    "activity-paralysis",
    "data-integrity",
    "data-confidentiality",
    "financial-loss"
  ],
  "logic": {
    "and": [
      {
        "var": "awareness.unknownEmailsForbidden"
      },
      {
        "or": [
          {
            "<=": [
              {
                "var": "practice.staffCount"
              },
              1
            ]
          },
          {
            "var": "awareness.staffInformedOfEmailRule"
          }
        ]
      }
    ]
  },
  "evidence": [
    {
      "type": "policy-document",
      "supports": [
        "awareness.unknownEmailsForbidden"
      ]
    },
    {
      "type": "training-record",
      "supports": [
        "awareness.staffInformedOfEmailRule"
      ]
    },
    {
      "type": "attestation",
      "supports": [
        "awareness.unknownEmailsForbidden",
        "practice.staffCount",
        "awareness.staffInformedOfEmailRule"
      ]
    }
  ],
  "references": [
    {
      "framework": "anssi-hygiene",
      "id": "2",
      "strength": "partial"
    },
    {
      "framework": "cnil-security-guide",
      "id": "3.1",
      "strength": "partial"
    },
    {
      "framework": "cnil-security-guide",
      "id": "2.1",
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
      "title": "E-mails et liens inconnus",
      "why": "La plupart des attaques commencent par un message ouvert trop vite. Une règle claire, connue de chacun, évite d’avoir à deviner.",
      "pass": "Il est interdit d’ouvrir les e-mails et les liens inconnus, et chaque personne du cabinet le sait.",
      "fail": "Il n’est pas interdit d’ouvrir les e-mails et les liens inconnus, ou, si vous êtes plusieurs, une partie de l’équipe n’en a pas été informée.",
      "unknown": "Il reste à préciser si cette interdiction existe et, si vous êtes plusieurs, si toute l’équipe en a été informée.",
      "steps": [
        "Rédigez la règle en une phrase : on n’ouvre ni message d’un expéditeur inconnu, ni lien dont on ignore l’origine.",
        "Si vous êtes plusieurs, présentez-la à toute l’équipe, avec deux ou trois exemples.",
        "Indiquez à qui signaler un message douteux.",
        "Remettez-la à chaque nouvel arrivant."
      ],
      "changes": {
        "2.0.0": "Une personne qui exerce seule n’a plus à dire si son équipe a été informée : l’interdiction suffit."
      }
    },
    "en": {
      "title": "Unknown e-mails and links",
      "why": "Most attacks begin with a message opened too fast. A clear rule that everyone knows saves guessing.",
      "pass": "Opening unknown e-mails and links is forbidden, and everyone at the practice knows.",
      "fail": "Opening unknown e-mails and links is not forbidden, or, if there are several of you, part of the team was not informed of it.",
      "unknown": "Still to clarify: whether this rule exists and, where there are several of you, whether the whole team was informed of it.",
      "steps": [
        "Write the rule in one sentence: nobody opens a message from an unknown sender, or a link that leads nobody knows where.",
        "If there are several of you, present it to the whole team, with two or three examples.",
        "Say to whom a doubtful message is reported.",
        "Hand it to each newcomer."
      ],
      "changes": {
        "2.0.0": "A person who practises alone no longer has to say whether the team was informed: the rule against opening them is enough."
      }
    }
  },
  "cases": [
    {
      "name": "forbidden, and all staff informed",
      "facts": {
        "practice": {
          "staffCount": 5
        },
        "awareness": {
          "unknownEmailsForbidden": true,
          "staffInformedOfEmailRule": true
        }
      },
      "expect": "pass"
    },
    {
      "name": "all staff informed is enough, whatever their number",
      "facts": {
        "awareness": {
          "unknownEmailsForbidden": true,
          "staffInformedOfEmailRule": true
        }
      },
      "expect": "pass"
    },
    {
      "name": "forbidden, in a practice of one person",
      "facts": {
        "practice": {
          "staffCount": 1
        },
        "awareness": {
          "unknownEmailsForbidden": true
        }
      },
      "expect": "pass"
    },
    {
      "name": "forbidden, but nobody told the staff",
      "facts": {
        "practice": {
          "staffCount": 5
        },
        "awareness": {
          "unknownEmailsForbidden": true,
          "staffInformedOfEmailRule": false
        }
      },
      "expect": "fail"
    },
    {
      "name": "two people, and one not informed",
      "facts": {
        "practice": {
          "staffCount": 2
        },
        "awareness": {
          "unknownEmailsForbidden": true,
          "staffInformedOfEmailRule": false
        }
      },
      "expect": "fail"
    },
    {
      "name": "not forbidden",
      "facts": {
        "practice": {
          "staffCount": 5
        },
        "awareness": {
          "unknownEmailsForbidden": false,
          "staffInformedOfEmailRule": true
        }
      },
      "expect": "fail"
    },
    {
      "name": "not forbidden, in a practice of one person",
      "facts": {
        "practice": {
          "staffCount": 1
        },
        "awareness": {
          "unknownEmailsForbidden": false
        }
      },
      "expect": "fail"
    },
    {
      "name": "nobody knows whether staff were informed",
      "facts": {
        "practice": {
          "staffCount": 5
        },
        "awareness": {
          "unknownEmailsForbidden": true
        }
      },
      "expect": "unknown"
    },
    {
      "name": "nobody knows whether there is anyone to inform",
      "facts": {
        "awareness": {
          "unknownEmailsForbidden": true,
          "staffInformedOfEmailRule": false
        }
      },
      "expect": "unknown"
    },
    {
      "name": "nothing is known",
      "facts": {},
      "expect": "unknown"
    }
  ]
}
`;
export {
  unknownEmailsAndLinks as default
};
