import { defineComponent, computed, ref, unref, useSSRContext, useId, resolveComponent, mergeProps } from "vue";
import { ssrRenderAttrs, ssrInterpolate, ssrIncludeBooleanAttr, ssrRenderAttr, ssrRenderList, ssrRenderComponent } from "vue/server-renderer";
import { d as useWords } from "./use-words.CsdlR2zd.js";
import { w as words, a as written } from "./ThePlayground.DAZfojyd.js";
import { i as itemTitle, c as childPointer, b as factKind, u as unitWords, d as factChoices } from "./schema.jtzcX7SC.js";
import "@vueuse/core";
import "./phrases.BXgfqdMK.js";
import "./score.DIJaFCYH.js";
import "./score.CWMDzT0n.js";
import "./examples.ZcfLAPSB.js";
import "@codemirror/autocomplete";
import "@codemirror/commands";
import "@codemirror/lang-json";
import "@codemirror/language";
import "@codemirror/lint";
import "@codemirror/state";
import "@codemirror/view";
import "@lezer/highlight";
import "./outcomes.DV6UaI9M.js";
import "./dates.cA0NXQZw.js";
const $schema$1 = "https://json-schema.org/draft/2020-12/schema";
const title$1 = "MacsfFacts";
const description = "What is known of a practice. Every fact is optional: absent or null means unknown, never no.";
const type = "object";
const additionalProperties = false;
const properties = {
  practice: {
    type: [
      "object",
      "null"
    ],
    additionalProperties: false,
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
          },
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
          fr: {
            label: "Télétravail",
            question: "Quelqu’un travaille-t-il à distance, même de temps en temps ?",
            help: "Par exemple : lire ses dossiers ou ses messages professionnels depuis son domicile."
          },
          en: {
            label: "Telework",
            question: "Does anyone work remotely, even now and then?",
            help: "For instance: reading records or work messages from home."
          }
        }
      }
    },
    "x-text": {
      fr: {
        label: "Le cabinet"
      },
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
    additionalProperties: false,
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
          },
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
          fr: {
            label: "Cyber-risques couverts par le contrat multirisque",
            question: "Votre contrat multirisque couvre-t-il les cyber-risques ?",
            help: "Cherchez une garantie « cyber » dans les conditions particulières, ou demandez à votre assureur."
          },
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
          fr: {
            label: "Contrat cyber dédié en vigueur",
            question: "Avez-vous un contrat séparé, consacré aux cyber-risques, en vigueur ?",
            help: "Un contrat « cyber » souscrit à part, chez le même assureur ou chez un autre. Répondez non si la garantie cyber fait partie du contrat multirisque."
          },
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
          fr: {
            label: "Date de vérification de la couverture cyber",
            question: "Quand avez-vous vérifié pour la dernière fois que vos cyber-risques sont couverts ?",
            help: "La date de votre dernier échange avec l’assureur, ou de votre dernière relecture du contrat."
          },
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
          fr: {
            label: "Montant de la garantie cyber",
            question: "Jusqu’à quel montant êtes-vous garanti en cas de cyberattaque ?",
            help: "En euros, tel qu’indiqué dans les conditions particulières de votre contrat multirisque ou de votre contrat cyber dédié."
          },
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
          fr: {
            label: "Coût estimé d’une cyberattaque",
            question: "Combien vous coûterait une cyberattaque ?",
            help: "En euros : jours d’activité perdus, remise en état, information des patients, défense. Votre assureur peut aider à l’estimer."
          },
          en: {
            label: "Estimated cost of a cyberattack",
            question: "What would a cyberattack cost you?",
            help: "In euros: days without activity, repair, informing patients, defence. Your insurer can help to estimate it."
          }
        }
      }
    },
    "x-text": {
      fr: {
        label: "L’assurance"
      },
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
      fr: {
        label: "Appareils",
        question: "Quels appareils le cabinet utilise-t-il ?",
        help: "Serveurs, ordinateurs, téléphones, tablettes et équipements réseau, y compris les appareils personnels qui servent au travail."
      },
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
      additionalProperties: false,
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
            },
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
          "enum": [
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
              fr: "serveur",
              en: "server"
            },
            desktop: {
              fr: "ordinateur fixe",
              en: "desktop computer"
            },
            laptop: {
              fr: "ordinateur portable",
              en: "laptop"
            },
            smartphone: {
              fr: "téléphone",
              en: "smartphone"
            },
            tablet: {
              fr: "tablette",
              en: "tablet"
            },
            "network-equipment": {
              fr: "équipement réseau",
              en: "network equipment"
            }
          },
          "x-text": {
            fr: {
              label: "Type d’appareil",
              question: "De quel type d’appareil s’agit-il ?",
              help: "Une box ou un routeur est un équipement réseau."
            },
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
            fr: {
              label: "Données de santé possibles sur l’appareil",
              question: "Des données de santé peuvent-elles se trouver sur cet appareil ?",
              help: "Dossiers, courriers, photos, messages, pièces jointes, même en copie ou en cache. Répondez oui aussi si l’on peut y lire des dossiers sans se connecter à nouveau : session web restée ouverte, téléchargements."
            },
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
            fr: {
              label: "Accès protégé",
              question: "Faut-il un code, un mot de passe ou une empreinte pour ouvrir cet appareil ?",
              help: "Répondez non si l’on peut s’en servir sans rien saisir."
            },
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
            fr: {
              label: "Verrouillage automatique activé",
              question: "Cet appareil se verrouille-t-il automatiquement ?",
              help: "Consultez les réglages de veille ou d’écran de l’appareil."
            },
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
            fr: {
              label: "Délai de verrouillage automatique",
              question: "Après combien de minutes d’inactivité se verrouille-t-il ?",
              help: "En minutes ; 0,5 pour trente secondes."
            },
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
            fr: {
              label: "Stockage chiffré",
              question: "Le stockage de cet appareil est-il chiffré ?",
              help: "BitLocker sous Windows, FileVault sur Mac ; les téléphones récents protégés par un code le sont par défaut."
            },
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
            fr: {
              label: "Utilisé à domicile",
              question: "Cet appareil sert-il parfois à travailler à domicile ?",
              help: "Un portable ou un téléphone qui fait l’aller-retour compte ; un poste qui reste au cabinet ne compte pas."
            },
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
          "enum": [
            "competent-provider",
            "self",
            "other",
            null
          ],
          "x-choices": {
            "competent-provider": {
              fr: "prestataire compétent",
              en: "competent provider"
            },
            self: {
              fr: "vous-même",
              en: "oneself"
            },
            other: {
              fr: "autre personne",
              en: "somebody else"
            }
          },
          "x-text": {
            fr: {
              label: "Paramétré par",
              question: "Qui a paramétré cet appareil ?",
              help: "Un prestataire compétent est un professionnel dont c’est le métier, lié par un contrat."
            },
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
          "enum": [
            "always-on",
            "intermittent",
            "absent",
            "not-applicable",
            null
          ],
          "x-choices": {
            "always-on": {
              fr: "toujours actif",
              en: "always on"
            },
            intermittent: {
              fr: "actif par moments",
              en: "on from time to time"
            },
            absent: {
              fr: "absent",
              en: "absent"
            },
            "not-applicable": {
              fr: "sans objet pour cet appareil",
              en: "not applicable to this device"
            }
          },
          "x-text": {
            fr: {
              label: "Antivirus",
              question: "L’antivirus de cet appareil est-il actif en permanence ?",
              help: "« Sans objet » ne vaut que pour un téléphone, une tablette ou un équipement réseau sur lequel on ne peut pas installer d’antivirus. Un ordinateur ou un serveur n’en est jamais dispensé."
            },
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
          "enum": [
            "always-on",
            "intermittent",
            "absent",
            "not-applicable",
            null
          ],
          "x-choices": {
            "always-on": {
              fr: "toujours actif",
              en: "always on"
            },
            intermittent: {
              fr: "actif par moments",
              en: "on from time to time"
            },
            absent: {
              fr: "absent",
              en: "absent"
            },
            "not-applicable": {
              fr: "sans objet pour cet appareil",
              en: "not applicable to this device"
            }
          },
          "x-text": {
            fr: {
              label: "Pare-feu",
              question: "Le pare-feu de cet appareil est-il actif en permanence ?",
              help: "« Sans objet » ne vaut que pour un téléphone, une tablette ou un équipement réseau qui n’a pas de pare-feu que l’on puisse activer. Un ordinateur ou un serveur n’en est jamais dispensé."
            },
            en: {
              label: "Firewall",
              question: "Is the firewall of this device always on?",
              help: "Not applicable counts only for a smartphone, a tablet or network equipment that cannot have a firewall. A computer or a server always can."
            }
          }
        }
      },
      "x-text": {
        fr: {
          label: "Appareil"
        },
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
      fr: {
        label: "Services en ligne",
        question: "Quels services en ligne le cabinet utilise-t-il ?",
        help: "Agenda, logiciel métier, sauvegarde, téléconsultation, site du cabinet…"
      },
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
      additionalProperties: false,
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
            },
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
            fr: {
              label: "Données personnelles dans le service",
              question: "Ce service contient-il des données personnelles ?",
              help: "Le nom d’un patient et son rendez-vous sont déjà des données personnelles."
            },
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
            fr: {
              label: "Chiffré pendant l’envoi",
              question: "Les échanges avec ce service sont-ils chiffrés ?",
              help: "L’adresse commence par https ; l’éditeur le confirme dans son contrat."
            },
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
            fr: {
              label: "Chiffré pendant le stockage",
              question: "Les données que ce service conserve sont-elles chiffrées ?",
              help: "Demandez-le à l’éditeur. La certification de l’hébergeur pour les données de santé est une autre question : elle ne répond pas à celle-ci."
            },
            en: {
              label: "Encrypted at rest",
              question: "Are the data that this service keeps encrypted?",
              help: "Ask the publisher. Whether the host is certified for health data is another question, and does not answer this one."
            }
          }
        }
      },
      "x-text": {
        fr: {
          label: "Service en ligne"
        },
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
    additionalProperties: false,
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
          },
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
          fr: {
            label: "Échanges avec des patients",
            question: "Écrivez-vous à vos patients, ou répondez-vous à leurs messages ?",
            help: "La question porte sur ce que le cabinet envoie et répond, non sur ce que les patients écrivent : ordonnances, résultats, documents, réponses."
          },
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
        "enum": [
          "always",
          "sometimes",
          "never",
          null
        ],
        "x-choices": {
          always: {
            fr: "toujours",
            en: "always"
          },
          sometimes: {
            fr: "parfois",
            en: "sometimes"
          },
          never: {
            fr: "jamais",
            en: "never"
          }
        },
        "x-text": {
          fr: {
            label: "Messagerie sécurisée de santé avec les professionnels",
            question: "Passez-vous par une messagerie sécurisée de santé avec les professionnels ?",
            help: "Une messagerie de l’espace de confiance MSSanté."
          },
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
        "enum": [
          "always",
          "sometimes",
          "never",
          null
        ],
        "x-choices": {
          always: {
            fr: "toujours",
            en: "always"
          },
          sometimes: {
            fr: "parfois",
            en: "sometimes"
          },
          never: {
            fr: "jamais",
            en: "never"
          }
        },
        "x-text": {
          fr: {
            label: "Messagerie sécurisée de santé avec les patients",
            question: "Passez-vous par une messagerie sécurisée de santé pour écrire à vos patients et leur répondre ?",
            help: "Par exemple la messagerie de Mon espace santé. Un patient qui vous écrit par une messagerie ordinaire ne change pas votre réponse, si vous lui répondez autrement."
          },
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
          fr: {
            label: "Autres messageries",
            question: "Quelles autres messageries utilisez-vous ?",
            help: "Adresses électroniques ordinaires et messageries instantanées."
          },
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
          additionalProperties: false,
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
                },
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
              "enum": [
                "standard-email",
                "instant-messaging",
                null
              ],
              "x-choices": {
                "standard-email": {
                  fr: "messagerie électronique ordinaire",
                  en: "ordinary e-mail"
                },
                "instant-messaging": {
                  fr: "messagerie instantanée",
                  en: "instant messaging"
                }
              },
              "x-text": {
                fr: {
                  label: "Type de messagerie",
                  question: "De quel type de messagerie s’agit-il ?",
                  help: "Une messagerie instantanée est une application d’échange de messages, individuels ou en groupe."
                },
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
                fr: {
                  label: "Usage professionnel",
                  question: "Cette messagerie sert-elle au travail ?",
                  help: "Même pour une simple prise de rendez-vous."
                },
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
                fr: {
                  label: "Chiffrée pendant l’envoi",
                  question: "Les messages sont-ils chiffrés pendant leur transport ?",
                  help: "La plupart des fournisseurs actuels le font ; leur documentation le dit."
                },
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
                fr: {
                  label: "Chiffrée de bout en bout",
                  question: "Les messages sont-ils chiffrés de bout en bout ?",
                  help: "Seuls l’expéditeur et le destinataire peuvent alors les lire, pas même le fournisseur."
                },
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
                fr: {
                  label: "Authentification forte",
                  question: "Faut-il un second facteur pour s’y connecter ?",
                  help: "Un code reçu ou généré, une clé, une carte, en plus du mot de passe."
                },
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
                fr: {
                  label: "Conditions d’usage professionnelles",
                  question: "Ses conditions d’utilisation autorisent-elles un usage professionnel ?",
                  help: "Une offre pour entreprises, avec un contrat qui protège les données, convient. Elle n’en fait pas pour autant une messagerie sécurisée de santé."
                },
                en: {
                  label: "Professional terms",
                  question: "Do its terms of use allow professional use?",
                  help: "A business offer with a contract that protects the data will do. That does not make it secure health messaging."
                }
              }
            }
          },
          "x-text": {
            fr: {
              label: "Autre messagerie"
            },
            en: {
              label: "Other messaging service"
            }
          }
        }
      }
    },
    "x-text": {
      fr: {
        label: "La messagerie"
      },
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
    additionalProperties: false,
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
          },
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
          fr: {
            label: "Comptes personnels",
            question: "Chacun a-t-il son propre compte pour ouvrir les dossiers ?",
            help: "Un compte « cabinet » ou « secrétariat » partagé ne convient pas."
          },
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
          fr: {
            label: "Saisies d’un tiers sous votre identifiant",
            question: "Quelqu’un d’autre écrit-il dans les dossiers sous votre identifiant ?",
            help: "Un remplaçant, un stagiaire ou une secrétaire, y compris dans une session restée ouverte."
          },
          en: {
            label: "Entries by a third party under one’s login",
            question: "Does anyone else write in records under your login?",
            help: "A locum, a trainee or a secretary, including in a session left open."
          }
        }
      }
    },
    "x-text": {
      fr: {
        label: "Le dossier patient"
      },
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
      fr: {
        label: "Moyens de connexion",
        question: "Par quels moyens se connecte-t-on aux appareils et aux outils qui contiennent des données de santé ?",
        help: "Une ligne pour chaque moyen : mot de passe de la session, du logiciel métier ou de l’agenda, phrase de passe, carte (CPS, par exemple) avec son code."
      },
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
      additionalProperties: false,
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
            },
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
          "enum": [
            "password",
            "passphrase",
            "card-and-pin",
            null
          ],
          "x-choices": {
            password: {
              fr: "mot de passe",
              en: "password"
            },
            passphrase: {
              fr: "phrase de passe",
              en: "pass-phrase"
            },
            "card-and-pin": {
              fr: "carte à code",
              en: "card with a PIN"
            }
          },
          "x-text": {
            fr: {
              label: "Type de moyen",
              question: "Avec quoi se connecte-t-on ?",
              help: "Une carte à code est une carte à puce, comme la CPS, que chacun détient et qui demande un code confidentiel."
            },
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
            fr: {
              label: "Règle imposée par l’outil",
              question: "L’outil refuse-t-il tout ce qui est plus faible que la règle ?",
              help: "Une consigne orale ne suffit pas : l’outil lui-même doit refuser."
            },
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
            fr: {
              label: "Longueur minimale",
              question: "Combien de caractères faut-il au moins ?",
              help: "Pour le code d’une carte : le nombre de chiffres."
            },
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
            fr: {
              label: "Familles de caractères exigées",
              question: "Combien de familles de caractères sont exigées ?",
              help: "Minuscules, majuscules, chiffres, caractères spéciaux : de 1 à 4."
            },
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
            fr: {
              label: "Nombre minimal de mots",
              question: "Combien de mots la phrase de passe doit-elle compter au moins ?",
              help: "0 si l’outil n’en fixe pas le nombre."
            },
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
            fr: {
              label: "Blocage après échecs",
              question: "Après combien d’échecs l’accès est-il bloqué ?",
              help: "Même pour une minute seulement ; 0 s’il n’est jamais bloqué."
            },
            en: {
              label: "Lock-out after failures",
              question: "After how many failures is access locked?",
              help: "Even if only for a minute; 0 if it never locks."
            }
          }
        }
      },
      "x-text": {
        fr: {
          label: "Moyen de connexion"
        },
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
    additionalProperties: false,
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
          },
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
          fr: {
            label: "Équipe informée de cette interdiction",
            question: "Toute l’équipe a-t-elle été informée de cette interdiction ?",
            help: "Nouveaux arrivants et remplaçants compris. La question ne se pose qu’à plusieurs."
          },
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
          fr: {
            label: "Nombre de personnes formées",
            question: "Combien de personnes ont été formées aux risques numériques ?",
            help: "Parmi celles qui utilisent vos outils informatiques, vous compris."
          },
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
          fr: {
            label: "Date de la formation la plus ancienne",
            question: "Parmi les dernières formations de chacun, de quand date la plus ancienne ?",
            help: "Notez la date de la dernière formation de chaque personne, et donnez la plus ancienne. Si vous êtes une seule personne : la date de votre dernière formation."
          },
          en: {
            label: "Date of the training that lies furthest back",
            question: "Of each person's last training, when did the one that lies furthest back take place?",
            help: "Note the date of each person's last training, and give the earliest. If you are one person: the date of your last training."
          }
        }
      }
    },
    "x-text": {
      fr: {
        label: "La sensibilisation"
      },
      en: {
        label: "Awareness"
      }
    }
  }
};
const schema = {
  $schema: $schema$1,
  title: title$1,
  description,
  type,
  additionalProperties,
  properties
};
const $schema = "../../schemas/pack.schema.json";
const id = "macsf";
const version = "2.0.0";
const title = {
  fr: "Recommandations de la MACSF face aux risques numériques",
  en: "MACSF's recommendations on digital risks"
};
const locales = [
  "fr",
  "en"
];
const source = {
  id: "macsf-risques-numeriques",
  title: "Gestion des risques numériques : un enjeu majeur",
  publisher: "MACSF",
  language: "fr",
  furtherReading: [
    {
      title: "Coronavirus et l’obligation de protection des données de santé",
      uri: "https://www.macsf.fr/actualites/Coronavirus-et-RGPD"
    },
    {
      uri: "https://www.macsf.fr/actualites/les-cybercriminels-s-attaquent-aux-professionnels-de-sante"
    }
  ]
};
const judgement = {
  fr: "La gravité, la durée et le coût sont des estimations d’hygie : la source n’en donne pas.",
  en: "Severity, hours and cost are hygie's own judgement: the source gives none."
};
const units = {
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
};
const impacts = {
  "activity-paralysis": {
    title: {
      fr: "Arrêt de l’activité",
      en: "Activity at a standstill"
    },
    quote: "la paralysie du système informatique qui entraîne un blocage de l’activité"
  },
  "financial-loss": {
    title: {
      fr: "Pertes financières",
      en: "Financial loss"
    },
    quote: "des pertes financières"
  },
  "data-integrity": {
    title: {
      fr: "Données médicales modifiées",
      en: "Medical data altered"
    },
    quote: "la modification ou la perte de confidentialité des données médicales"
  },
  "data-confidentiality": {
    title: {
      fr: "Données médicales divulguées",
      en: "Medical data disclosed"
    },
    quote: "la perte de confidentialité des données médicales"
  },
  reputation: {
    title: {
      fr: "Atteinte à la réputation",
      en: "Damaged reputation"
    },
    quote: "nuire à la réputation du cabinet et engendrer une perte de confiance de la patientèle"
  },
  "legal-liability": {
    title: {
      fr: "Responsabilité engagée",
      en: "Legal liability"
    },
    quote: "les patients ont le droit d’exiger des dommages et intérêts"
  }
};
const evidenceTypes = {
  contract: {
    title: {
      fr: "Contrat",
      en: "Contract"
    },
    freshForDays: 365,
    untilEndDate: true
  },
  certificate: {
    title: {
      fr: "Certificat ou label",
      en: "Certificate or label"
    },
    freshForDays: 365,
    untilEndDate: true
  },
  "configuration-export": {
    title: {
      fr: "Export de configuration",
      en: "Configuration export"
    },
    freshForDays: 180
  },
  screenshot: {
    title: {
      fr: "Capture d’écran",
      en: "Screenshot"
    },
    freshForDays: 90
  },
  inventory: {
    title: {
      fr: "Registre des appareils et des services",
      en: "Register of devices and services"
    },
    freshForDays: 365
  },
  "log-extract": {
    title: {
      fr: "Extrait de journal d’accès",
      en: "Access log extract"
    },
    freshForDays: 90
  },
  "policy-document": {
    title: {
      fr: "Charte ou consigne écrite",
      en: "Charter or written rule"
    },
    freshForDays: 730
  },
  "training-record": {
    title: {
      fr: "Justificatif de formation",
      en: "Training record"
    },
    freshForDays: 365
  },
  attestation: {
    title: {
      fr: "Attestation signée",
      en: "Signed statement"
    },
    freshForDays: 365
  }
};
const frameworks = {
  "anssi-hygiene": {
    title: "Guide d’hygiène informatique",
    publisher: "ANSSI",
    version: "3",
    controls: {
      "2": {
        fr: "Apprendre à chacun les bons gestes de base",
        en: "Teach everyone the basic habits"
      },
      "3": {
        fr: "Garder la main sur ce que l’on confie à un prestataire",
        en: "Stay in control of what is entrusted to a provider"
      },
      "8": {
        fr: "Identifier chacun par son nom, et distinguer l’administrateur",
        en: "Identify everyone by name, and tell the administrator apart"
      },
      "10": {
        fr: "Fixer et contrôler des règles de mots de passe",
        en: "Set and check rules for passwords"
      },
      "14": {
        fr: "Assurer une sécurité de base sur tout le parc",
        en: "Ensure basic security across all equipment"
      },
      "17": {
        fr: "Activer et régler le pare-feu de chaque poste",
        en: "Turn on and set up the firewall of each workstation"
      },
      "18": {
        fr: "Chiffrer les données sensibles qui passent par Internet",
        en: "Encrypt sensitive data that go over the internet"
      },
      "24": {
        fr: "Protéger la messagerie de travail",
        en: "Protect work messaging"
      },
      "31": {
        fr: "Chiffrer les données, surtout sur le matériel que l’on peut perdre",
        en: "Encrypt data, above all on equipment that can get lost"
      },
      "32": {
        fr: "Protéger la connexion des postes hors du cabinet",
        en: "Protect the connection of computers outside the practice"
      }
    }
  },
  "cnil-security-guide": {
    title: "Guide de la sécurité des données personnelles",
    publisher: "CNIL",
    version: "1",
    controls: {
      "2.1": {
        fr: "Écrire les règles d’usage dans une charte",
        en: "Write the rules of use in a charter"
      },
      "3.1": {
        fr: "Sensibiliser ceux qui traitent des données",
        en: "Raise the awareness of those who handle data"
      },
      "3.2": {
        fr: "Adapter la sensibilisation à chaque métier",
        en: "Adapt awareness to each job"
      },
      "4.1": {
        fr: "Un identifiant unique par utilisateur",
        en: "A unique login for each user"
      },
      "4.2": {
        fr: "Suivre les recommandations sur les mots de passe",
        en: "Follow the recommendations on passwords"
      },
      "6.1": {
        fr: "Verrouiller les sessions automatiquement",
        en: "Lock sessions automatically"
      },
      "6.2": {
        fr: "Un pare-feu sur chaque poste",
        en: "A firewall on each workstation"
      },
      "6.3": {
        fr: "Un antivirus à jour",
        en: "An up-to-date antivirus"
      },
      "7.1": {
        fr: "Informer des risques du travail hors des locaux",
        en: "Warn of the risks of working outside"
      },
      "7.2": {
        fr: "Chiffrer les équipements mobiles",
        en: "Encrypt mobile equipment"
      },
      "7.3": {
        fr: "Un code pour déverrouiller les téléphones",
        en: "A code to unlock smartphones"
      },
      "10.1": {
        fr: "Protéger les échanges avec les sites web",
        en: "Protect exchanges with websites"
      },
      "13.1": {
        fr: "Chiffrer avant d’envoyer",
        en: "Encrypt before sending"
      },
      "14.1": {
        fr: "Des clauses de sécurité avec les sous-traitants",
        en: "Security clauses with processors"
      }
    }
  },
  "pgssi-s": {
    title: "PGSSI-S",
    publisher: "ANS",
    version: "1",
    controls: {
      "1.3.2.2": {
        fr: "Exigences envers l’hébergeur de données de santé",
        en: "Requirements on the host of health data"
      },
      "4.5.1.1": {
        fr: "Règles de composition des mots de passe",
        en: "Rules for composing passwords"
      },
      "4.5.2.3": {
        fr: "Verrouillage après une durée d’inactivité",
        en: "Lock after a time of inactivity"
      },
      "4.5.2.4": {
        fr: "Mot de passe demandé au réveil du poste",
        en: "Password asked when the computer wakes up"
      },
      "4.5.3.1": {
        fr: "Antivirus sur postes, téléphones et tablettes",
        en: "Antivirus on computers, smartphones and tablets"
      },
      "4.5.3.8": {
        fr: "Pare-feu sur tout équipement qui le permet",
        en: "Firewall on all equipment that can have one"
      },
      "4.5.6.2": {
        fr: "Conditions pour stocker des données de santé sur un appareil mobile",
        en: "Conditions for storing health data on a mobile device"
      },
      "5.2.1.1": {
        fr: "Comptes nominatifs, jamais partagés",
        en: "Accounts in a person's name, never shared"
      },
      "5.2.3.1": {
        fr: "Blocage du compte après des échecs",
        en: "Account lock-out after failures"
      },
      "5.3.1.3": {
        fr: "Protection des échanges hors d’un réseau maîtrisé",
        en: "Protection of exchanges outside a controlled network"
      },
      "6.1.1.1": {
        fr: "Engagement contractuel du prestataire à distance",
        en: "Contractual commitment of the remote provider"
      }
    }
  },
  rgpd: {
    title: "Règlement (UE) 2016/679 (RGPD)",
    publisher: "Union européenne",
    controls: {
      "28": {
        fr: "Article 28 : recours à un sous-traitant",
        en: "Article 28: use of a processor"
      },
      "32": {
        fr: "Article 32 : sécurité du traitement",
        en: "Article 32: security of processing"
      },
      "34": {
        fr: "Article 34 : information des personnes en cas de violation",
        en: "Article 34: telling people of a breach"
      },
      "82": {
        fr: "Article 82 : droit à réparation",
        en: "Article 82: right to compensation"
      }
    }
  },
  csp: {
    title: "Code de la santé publique",
    publisher: "République française",
    controls: {
      "L1110-4": {
        fr: "Article L1110-4 : secret des informations du patient",
        en: "Article L1110-4: secrecy of a patient's information"
      }
    }
  }
};
const migrations = [
  {
    from: "1",
    facts: [
      {
        path: "practice.kind",
        text: {
          fr: "plus aucune règle n’utilise la forme d’exercice",
          en: "no rule reads the kind of practice any more"
        }
      },
      {
        path: "passwords",
        text: {
          fr: "ces réponses mêlaient tous les moyens de connexion, une carte comprise : chacun se décrit désormais à part",
          en: "these answers mixed all ways to sign in, a card included: each is described by itself now"
        }
      },
      {
        path: "devices[].mayStoreHealthData",
        values: [
          false
        ],
        text: {
          fr: "la réponse est désormais oui aussi pour un appareil où l’on peut lire des dossiers sans se connecter à nouveau",
          en: "the answer is yes now also of a device on which records can be read without signing in anew"
        }
      },
      {
        path: "messaging.secureHealthMessagingWithPatients",
        values: [
          "sometimes"
        ],
        text: {
          fr: "la question porte désormais sur ce que le cabinet envoie et répond, non sur ce que les patients écrivent",
          en: "the question is now about what the practice sends and answers, not about what patients write"
        }
      },
      {
        path: "awareness.lastTrainingOn",
        keptIf: {
          fact: "practice.staffCount",
          is: 1
        },
        text: {
          fr: "c’était la date de la dernière formation ; la question porte désormais sur la plus ancienne, parmi les dernières de chacun",
          en: "it was the date of the last training; the question is now about the one that lies furthest back, among each person's last ones"
        }
      }
    ]
  }
];
const rules = [
  "cyber-insurance-cover",
  "cyber-insurance-guarantee",
  "competent-it-provider",
  "online-data-encryption",
  "secure-messaging-professionals",
  "secure-messaging-patients",
  "no-shared-login",
  "standard-messaging-secured",
  "standard-messaging-suitable",
  "device-access-control",
  "device-auto-lock",
  "device-encryption",
  "strong-passwords",
  "unknown-emails-and-links",
  "antivirus-always-on",
  "firewall-always-on",
  "home-protection",
  "staff-vigilance"
];
const pack = {
  $schema,
  id,
  version,
  title,
  locales,
  source,
  judgement,
  units,
  impacts,
  evidenceTypes,
  frameworks,
  migrations,
  rules
};
function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function withMember(group, name, value) {
  const { [name]: _, ...others } = group;
  const changed = value === void 0 ? others : { ...group, [name]: value };
  return Object.keys(changed).length === 0 ? void 0 : changed;
}
const perPage = 10;
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "FactList",
  __ssrInlineRender: true,
  props: {
    name: {},
    label: {},
    at: {},
    schema: {},
    itemSchema: {},
    value: {},
    units: {},
    wrong: {}
  },
  emits: ["change"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const { locale, say } = useWords(words);
    const field = computed(() => say.value.field);
    const items = computed(() => Array.isArray(props.value) ? props.value : []);
    const itemLabel = computed(() => itemTitle(props.schema, locale.value) ?? props.label);
    const problem = computed(() => props.wrong.get(props.at));
    const pages = computed(() => Math.max(1, Math.ceil(items.value.length / perPage)));
    const chosen = ref(0);
    const page = computed(() => Math.min(chosen.value, pages.value - 1));
    const shown = computed(
      () => items.value.slice(page.value * perPage, (page.value + 1) * perPage).map((item, i) => {
        const index = page.value * perPage + i;
        return { item, index, name: nameOf(item, index) };
      })
    );
    const ranges = computed(
      () => Array.from({ length: pages.value }, (_, i) => {
        const all = items.value.length;
        return field.value.range(i * perPage + 1, Math.min((i + 1) * perPage, all), all);
      })
    );
    function nameOf(item, index) {
      const id2 = isGroup(item) ? item.id : void 0;
      return typeof id2 === "string" && id2 !== "" ? id2 : `${itemLabel.value} ${index + 1}`;
    }
    function set(index, value) {
      emit(
        "change",
        items.value.map((item, i) => i === index ? value ?? (isGroup(item) ? {} : null) : item)
      );
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<fieldset${ssrRenderAttrs(_attrs)}><legend>${ssrInterpolate(__props.label)}</legend>`);
      if (problem.value) {
        _push(`<p class="problem">${ssrInterpolate(problem.value)}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (pages.value > 1) {
        _push(`<div class="pages"><button type="button"${ssrIncludeBooleanAttr(page.value === 0) ? " disabled" : ""}${ssrRenderAttr("aria-label", field.value.before)}>←</button><select${ssrRenderAttr("value", page.value)}${ssrRenderAttr("aria-label", field.value.shown(__props.label))}><!--[-->`);
        ssrRenderList(ranges.value, (range, i) => {
          _push(`<option${ssrRenderAttr("value", i)}>${ssrInterpolate(range)}</option>`);
        });
        _push(`<!--]--></select><button type="button"${ssrIncludeBooleanAttr(page.value === pages.value - 1) ? " disabled" : ""}${ssrRenderAttr("aria-label", field.value.after)}> → </button></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(shown.value, ({ item, index, name: itemName }, i) => {
        _push(`<div class="item">`);
        _push(ssrRenderComponent(_sfc_main$1, {
          name: String(index),
          title: itemName,
          at: unref(childPointer)(__props.at, index),
          schema: __props.itemSchema,
          value: item,
          units: __props.units,
          wrong: __props.wrong,
          onChange: ($event) => set(index, $event)
        }, null, _parent));
        _push(`<button type="button" class="quiet">${ssrInterpolate(field.value.remove)} ${ssrInterpolate(itemName)}</button></div>`);
      });
      _push(`<!--]--><button type="button">${ssrInterpolate(field.value.add)} ${ssrInterpolate(itemLabel.value)}</button></fieldset>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/form/FactList.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "FactField",
  __ssrInlineRender: true,
  props: {
    name: {},
    title: {},
    at: {},
    schema: {},
    value: {},
    units: {},
    wrong: {}
  },
  emits: ["change"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const { locale, say } = useWords(words);
    const field = computed(() => say.value.field);
    const kind = computed(() => factKind(props.schema));
    const label = computed(() => {
      var _a;
      const { "x-text": texts, "x-unit": unit } = props.schema;
      const name = props.title ?? ((_a = texts == null ? void 0 : texts[locale.value]) == null ? void 0 : _a.label) ?? props.name;
      return unit === void 0 ? name : `${name} (${unitWords(unit, { units: props.units }, locale.value).other})`;
    });
    const members = computed(() => isGroup(props.value) ? props.value : {});
    const choices = computed(() => {
      if (kind.value === "boolean") {
        return [
          { value: "true", label: field.value.yes },
          { value: "false", label: field.value.no }
        ];
      }
      return (factChoices(props.schema) ?? []).map((value) => {
        var _a, _b;
        return {
          value,
          label: ((_b = (_a = props.schema["x-choices"]) == null ? void 0 : _a[value]) == null ? void 0 : _b[locale.value]) ?? value
        };
      });
    });
    const note = useId();
    const problem = computed(() => props.wrong.get(props.at));
    const marked = computed(
      () => problem.value === void 0 ? {} : { "aria-invalid": true, "aria-describedby": note }
    );
    return (_ctx, _push, _parent, _attrs) => {
      const _component_FactField = resolveComponent("FactField", true);
      if (kind.value === "object") {
        _push(`<fieldset${ssrRenderAttrs(_attrs)}><legend>${ssrInterpolate(label.value)}</legend>`);
        if (problem.value) {
          _push(`<p class="problem">${ssrInterpolate(problem.value)}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--[-->`);
        ssrRenderList(__props.schema.properties, (member, key) => {
          _push(ssrRenderComponent(_component_FactField, {
            key,
            name: String(key),
            at: unref(childPointer)(__props.at, String(key)),
            schema: member,
            value: members.value[key],
            units: __props.units,
            wrong: __props.wrong,
            onChange: ($event) => emit("change", unref(withMember)(members.value, String(key), $event))
          }, null, _parent));
        });
        _push(`<!--]--></fieldset>`);
      } else if (kind.value === "array" && __props.schema.items) {
        _push(ssrRenderComponent(_sfc_main$2, mergeProps({
          name: __props.name,
          label: label.value,
          at: __props.at,
          schema: __props.schema,
          "item-schema": __props.schema.items,
          value: __props.value,
          units: __props.units,
          wrong: __props.wrong,
          onChange: ($event) => emit("change", $event)
        }, _attrs), null, _parent));
      } else {
        _push(`<!--[--><label>${ssrInterpolate(label.value)} `);
        if (choices.value.length > 0) {
          _push(`<select${ssrRenderAttrs(mergeProps({
            value: __props.value === void 0 || __props.value === null ? "" : String(__props.value)
          }, marked.value))}><option value="">${ssrInterpolate(field.value.unknown)}</option><!--[-->`);
          ssrRenderList(choices.value, (choice) => {
            _push(`<option${ssrRenderAttr("value", choice.value)}>${ssrInterpolate(choice.label)}</option>`);
          });
          _push(`<!--]--></select>`);
        } else {
          _push(`<input${ssrRenderAttrs(mergeProps({
            type: kind.value === "date" ? "date" : kind.value === "string" ? "text" : "number",
            min: __props.schema.minimum,
            max: __props.schema.maximum,
            step: kind.value === "number" ? "any" : void 0,
            value: __props.value ?? "",
            placeholder: field.value.unknown
          }, marked.value))}>`);
        }
        _push(`</label>`);
        if (problem.value) {
          _push(`<p${ssrRenderAttr("id", unref(note))} class="problem">${ssrInterpolate(problem.value)}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      }
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/form/FactField.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "FactsForm",
  __ssrInlineRender: true,
  props: {
    modelValue: {},
    problems: {}
  },
  emits: ["update:modelValue"],
  setup(__props, { emit: __emit }) {
    const props = __props;
    const emit = __emit;
    const { say } = useWords(words);
    let last;
    const facts = computed(() => {
      if ((last == null ? void 0 : last.text) !== props.modelValue) last = { text: props.modelValue, facts: parsed(props.modelValue) };
      return last.facts;
    });
    const none = /* @__PURE__ */ new Map();
    const wrong = computed(
      () => props.problems.length === 0 ? none : new Map(props.problems.map(({ pointer, text }) => [pointer, text]))
    );
    function parsed(text) {
      try {
        return JSON.parse(text);
      } catch {
        return void 0;
      }
    }
    function setFacts(facts2 = {}) {
      last = { text: written(facts2), facts: facts2 };
      emit("update:modelValue", last.text);
    }
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(isGroup)(facts.value)) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "form" }, _attrs))}>`);
        _push(ssrRenderComponent(_sfc_main$1, {
          name: unref(say).all,
          at: "",
          schema: unref(schema),
          value: facts.value,
          units: unref(pack).units,
          wrong: wrong.value,
          onChange: setFacts
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<p${ssrRenderAttrs(mergeProps({ class: "form" }, _attrs))}>${ssrInterpolate(unref(say).mendForm)}</p>`);
      }
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/form/FactsForm.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
