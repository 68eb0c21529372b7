const staffVigilance = `{
  "$schema": "../../schemas/rule.schema.json",
  "id": "staff-vigilance",
  "version": "2.0.0",
  "status": "active",
  "source": {
    "document": "macsf-risques-numeriques",
    "section": "Gestion des risques numériques : un enjeu majeur",
    "quote": "redoubler de vigilance à tous les niveaux"
  },
  "severity": "medium",
  "impacts": [
    "activity-paralysis",
    "data-confidentiality",
    "reputation"
  ],
  "parameters": {
    "maxTrainingAgeDays": {
      "type": "integer",
      "unit": "days",
      "default": 365,
      "minimum": 90,
      "maximum": 730,
      "source": {
        "fr": "hygie : valeur par défaut qui lui est propre, la source n’en donne pas",
        "en": "hygie: its own default, the source gives none"
      }
    }
  },
  "logic": {
    "and": [
      {
        ">=": [
          {
            "var": "awareness.staffTrained"
          },
          {
            "var": "practice.staffCount"
          }
        ]
      },
      {
        "<=": [
          0,
          {
            "days_since": {
              "var": "awareness.lastTrainingOn"
            }
          },
          {
            "param": "maxTrainingAgeDays"
          }
        ]
      }
    ]
  },
  "evidence": [
    {
      "type": "training-record",
      "supports": [
        "awareness.staffTrained",
        "awareness.lastTrainingOn"
      ]
    },
    {
      "type": "attestation",
      "supports": [
        "awareness.staffTrained",
        "practice.staffCount",
        "awareness.lastTrainingOn"
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
      "id": "3.2",
      "strength": "related"
    }
  ],
  "remediation": {
    "owner": "practice",
    "effortHours": 4,
    "cost": "low"
  },
  "text": {
    "fr": {
      "title": "Vigilance à tous les niveaux",
      "why": "Il suffit qu’une seule personne ne sache pas reconnaître un piège pour que l’attaque réussisse. La vigilance s’apprend et s’entretient.",
      "pass": "Chaque personne qui utilise vos outils informatiques est formée aux risques numériques, et aucune formation n’est trop ancienne.",
      "fail": "Une personne au moins n’est pas formée aux risques numériques, ou sa dernière formation est trop ancienne.",
      "unknown": "Il reste à préciser combien de personnes sont formées, et de quand date la formation la plus ancienne.",
      "steps": [
        "Comptez les personnes qui utilisent vos outils informatiques, et notez la date de la dernière formation de chacune.",
        "Réservez une heure pour former celles qui ne le sont pas, ou dont la formation est trop ancienne : séance commune ou module en ligne gratuit.",
        "Gardez la feuille d’émargement ou l’attestation.",
        "Inscrivez dès maintenant la prochaine séance à l’agenda."
      ],
      "parameters": {
        "maxTrainingAgeDays": "La source ne fixe pas de durée. Ce qui est appris s’estompe : la formation se renouvelle chaque année."
      },
      "changes": {
        "2.0.0": "La date demandée est celle de la formation la plus ancienne, et non plus de la plus récente : là où quelqu’un n’a pas été formé depuis longtemps, la règle n’est plus respectée."
      }
    },
    "en": {
      "title": "Vigilance at all levels",
      "why": "One person who cannot recognise a trap is enough for an attack to succeed. Vigilance is learnt, and kept up.",
      "pass": "Everyone who uses your computer tools is trained in digital risks, and no training is too old.",
      "fail": "At least one person is not trained in digital risks, or that person's last training is too old.",
      "unknown": "Still to clarify: how many people are trained, and when the training that lies furthest back took place.",
      "steps": [
        "Count the people who use your computer tools, and note the date of each person's last training.",
        "Set an hour aside to train those who are not, or whose training is too old: a common session or a free e-learning module.",
        "Keep the attendance sheet or the certificate.",
        "Put the next session in the diary now."
      ],
      "parameters": {
        "maxTrainingAgeDays": "The source gives no number. What is learnt fades: training is renewed every year."
      },
      "changes": {
        "2.0.0": "The date asked is that of the training that lies furthest back, no longer of the latest: where somebody has not been trained for a long time, the rule is no longer met."
      }
    }
  },
  "cases": [
    {
      "name": "everyone trained, 365 days ago",
      "facts": {
        "practice": {
          "staffCount": 4
        },
        "awareness": {
          "staffTrained": 4,
          "lastTrainingOn": "2025-01-31"
        }
      },
      "now": "2026-01-31",
      "expect": "pass"
    },
    {
      "name": "more trained than there are today, and trained today",
      "facts": {
        "practice": {
          "staffCount": 3
        },
        "awareness": {
          "staffTrained": 4,
          "lastTrainingOn": "2026-01-31"
        }
      },
      "now": "2026-01-31",
      "expect": "pass"
    },
    {
      "name": "one person untrained",
      "facts": {
        "practice": {
          "staffCount": 4
        },
        "awareness": {
          "staffTrained": 3,
          "lastTrainingOn": "2026-01-15"
        }
      },
      "now": "2026-01-31",
      "expect": "fail"
    },
    {
      "name": "everyone trained, 366 days ago",
      "facts": {
        "practice": {
          "staffCount": 4
        },
        "awareness": {
          "staffTrained": 4,
          "lastTrainingOn": "2025-01-30"
        }
      },
      "now": "2026-01-31",
      "expect": "fail"
    },
    {
      "name": "a training planned for tomorrow is not a training",
      "facts": {
        "practice": {
          "staffCount": 4
        },
        "awareness": {
          "staffTrained": 4,
          "lastTrainingOn": "2026-02-01"
        }
      },
      "now": "2026-01-31",
      "expect": "fail"
    },
    {
      "name": "nobody knows how many people there are",
      "facts": {
        "practice": {},
        "awareness": {
          "staffTrained": 4,
          "lastTrainingOn": "2026-01-15"
        }
      },
      "now": "2026-01-31",
      "expect": "unknown"
    },
    {
      "name": "nobody knows when the last training was",
      "facts": {
        "practice": {
          "staffCount": 4
        },
        "awareness": {
          "staffTrained": 4
        }
      },
      "now": "2026-01-31",
      "expect": "unknown"
    }
  ]
}
`;
export {
  staffVigilance as default
};
