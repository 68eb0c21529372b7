const cyberInsuranceCover = `{
  "$schema": "../../schemas/rule.schema.json",
  "id": "cyber-insurance-cover",
  "version": "2.0.0",
  "status": "active",
  "source": {
    "document": "macsf-risques-numeriques",
    "section": "Gestion des risques numériques : un enjeu majeur",
    "quote": "vérifier que son contrat multirisque professionnel couvre les cyber-risques"
  },
  "severity": "high",
  "impacts": [
    "financial-loss",
    "activity-paralysis",
    "legal-liability"
  ],
  "parameters": {
    "maxVerificationAgeDays": {
      "type": "integer",
      "unit": "days",
      "default": 365,
      "minimum": 30,
      "maximum": 1095,
      "source": {
        "fr": "hygie : valeur par défaut qui lui est propre, la source n’en donne pas",
        "en": "hygie: its own default, the source gives none"
      }
    }
  },
  "logic": {
    "and": [
      {
        "or": [
          {
            "and": [
              {
                "var": "insurance.multiRiskContract"
              },
              {
                "var": "insurance.cyberRisksCovered"
              }
            ]
          },
          {
            "var": "insurance.dedicatedCyberContract"
          }
        ]
      },
      {
        "<=": [
          0,
          {
            "days_since": {
              "var": "insurance.cyberCoverVerifiedOn"
            }
          },
          {
            "param": "maxVerificationAgeDays"
          }
        ]
      }
    ]
  },
  "evidence": [
    {
      "type": "contract",
      "supports": [
        "insurance.multiRiskContract",
        "insurance.cyberRisksCovered",
        "insurance.dedicatedCyberContract"
      ]
    },
    {
      "type": "attestation",
      "supports": [
        "insurance.multiRiskContract",
        "insurance.cyberRisksCovered",
        "insurance.dedicatedCyberContract",
        "insurance.cyberCoverVerifiedOn"
      ]
    }
  ],
  "references": [
    {
      "framework": "rgpd",
      "id": "82",
      "strength": "related"
    }
  ],
  "remediation": {
    "owner": "practice",
    "effortHours": 1,
    "cost": "low"
  },
  "text": {
    "fr": {
      "title": "Assurance contre les cyber-risques",
      "why": "Une cyberattaque peut arrêter l’activité et coûter cher. Un contrat qui ne couvre pas ce risque, ou que personne n’a relu, laisse ces frais à votre charge.",
      "pass": "Vos cyber-risques sont assurés, par votre contrat multirisque professionnel ou par un contrat cyber dédié, et vous l’avez vérifié récemment.",
      "fail": "Rien n’établit aujourd’hui que vos cyber-risques sont assurés : il manque une garantie cyber (dans le contrat multirisque ou par un contrat dédié) ou une vérification récente.",
      "unknown": "Il reste à préciser si vos cyber-risques sont assurés, et quand vous l’avez vérifié.",
      "steps": [
        "Retrouvez les conditions particulières de votre contrat multirisque professionnel et, s’il existe, de votre contrat cyber dédié.",
        "Demandez par écrit à votre assureur si les cyber-risques sont couverts, et dans quelles limites.",
        "S’ils ne le sont pas, faites ajouter une garantie cyber au contrat multirisque, ou souscrivez un contrat cyber dédié.",
        "Une fois la garantie acquise, notez la date de la vérification et conservez la réponse de l’assureur."
      ],
      "parameters": {
        "maxVerificationAgeDays": "La source ne fixe pas de durée. Un contrat se renouvelle chaque année : relisez ses garanties une fois par an."
      },
      "changes": {
        "2.0.0": "Un contrat cyber dédié suffit : le cabinet qui en a un n’est plus jugé sur son seul contrat multirisque."
      }
    },
    "en": {
      "title": "Insurance against cyber risks",
      "why": "A cyberattack can stop the activity and cost dearly. A contract that does not cover this risk, or that nobody has read again, leaves the bill with you.",
      "pass": "Your cyber risks are insured, by your professional multi-risk contract or by a dedicated cyber contract, and you verified it recently.",
      "fail": "Nothing establishes today that your cyber risks are insured: a cyber guarantee (in the multi-risk contract or by a dedicated contract) or a recent check is lacking.",
      "unknown": "Still to clarify: whether your cyber risks are insured, and when you verified it.",
      "steps": [
        "Find the special conditions of your professional multi-risk contract and, if there is one, of your dedicated cyber contract.",
        "Ask your insurer in writing whether cyber risks are covered, and within which limits.",
        "If they are not, have a cyber guarantee added to the multi-risk contract, or take out a dedicated cyber contract.",
        "Once you are covered, note the date of the check and keep the insurer's answer."
      ],
      "parameters": {
        "maxVerificationAgeDays": "The source gives no number. A contract renews every year: read its guarantees again once a year."
      },
      "changes": {
        "2.0.0": "A dedicated cyber contract is enough: a practice that has one is no longer judged by its multi-risk contract alone."
      }
    }
  },
  "cases": [
    {
      "name": "covered, and verified 365 days ago",
      "facts": {
        "insurance": {
          "multiRiskContract": true,
          "cyberRisksCovered": true,
          "dedicatedCyberContract": false,
          "cyberCoverVerifiedOn": "2025-01-31"
        }
      },
      "now": "2026-01-31",
      "expect": "pass"
    },
    {
      "name": "covered, and verified today",
      "facts": {
        "insurance": {
          "multiRiskContract": true,
          "cyberRisksCovered": true,
          "dedicatedCyberContract": false,
          "cyberCoverVerifiedOn": "2026-01-31"
        }
      },
      "now": "2026-01-31",
      "expect": "pass"
    },
    {
      "name": "a multi-risk contract that covers cyber risks is enough, whatever is unknown",
      "facts": {
        "insurance": {
          "multiRiskContract": true,
          "cyberRisksCovered": true,
          "cyberCoverVerifiedOn": "2026-01-15"
        }
      },
      "now": "2026-01-31",
      "expect": "pass"
    },
    {
      "name": "a dedicated cyber contract, and no multi-risk contract",
      "facts": {
        "insurance": {
          "multiRiskContract": false,
          "cyberRisksCovered": false,
          "dedicatedCyberContract": true,
          "cyberCoverVerifiedOn": "2026-01-15"
        }
      },
      "now": "2026-01-31",
      "expect": "pass"
    },
    {
      "name": "a dedicated cyber contract beside a multi-risk contract that leaves cyber risks out",
      "facts": {
        "insurance": {
          "multiRiskContract": true,
          "cyberRisksCovered": false,
          "dedicatedCyberContract": true,
          "cyberCoverVerifiedOn": "2026-01-15"
        }
      },
      "now": "2026-01-31",
      "expect": "pass"
    },
    {
      "name": "covered, but verified 366 days ago",
      "facts": {
        "insurance": {
          "multiRiskContract": true,
          "cyberRisksCovered": true,
          "dedicatedCyberContract": false,
          "cyberCoverVerifiedOn": "2025-01-30"
        }
      },
      "now": "2026-01-31",
      "expect": "fail"
    },
    {
      "name": "a check planned for tomorrow is not a check",
      "facts": {
        "insurance": {
          "multiRiskContract": true,
          "cyberRisksCovered": true,
          "dedicatedCyberContract": false,
          "cyberCoverVerifiedOn": "2026-02-01"
        }
      },
      "now": "2026-01-31",
      "expect": "fail"
    },
    {
      "name": "no contract in force, whatever it would cover",
      "facts": {
        "insurance": {
          "multiRiskContract": false,
          "cyberRisksCovered": true,
          "dedicatedCyberContract": false,
          "cyberCoverVerifiedOn": "2026-01-15"
        }
      },
      "now": "2026-01-31",
      "expect": "fail"
    },
    {
      "name": "a multi-risk contract that leaves cyber risks out, and no other",
      "facts": {
        "insurance": {
          "multiRiskContract": true,
          "cyberRisksCovered": false,
          "dedicatedCyberContract": false,
          "cyberCoverVerifiedOn": "2026-01-15"
        }
      },
      "now": "2026-01-31",
      "expect": "fail"
    },
    {
      "name": "nobody has said when the cover was verified",
      "facts": {
        "insurance": {
          "multiRiskContract": true,
          "cyberRisksCovered": true,
          "dedicatedCyberContract": false
        }
      },
      "now": "2026-01-31",
      "expect": "unknown"
    },
    {
      "name": "nobody knows whether there is a dedicated cyber contract",
      "facts": {
        "insurance": {
          "multiRiskContract": false,
          "cyberCoverVerifiedOn": "2026-01-15"
        }
      },
      "now": "2026-01-31",
      "expect": "unknown"
    }
  ]
}
`;
export {
  cyberInsuranceCover as default
};
