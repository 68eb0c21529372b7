import { usePreferredDark, useDark } from "@vueuse/core";
import { shallowRef, inject, computed, ref, watch, onUnmounted, reactive, markRaw, readonly, nextTick, defineComponent, h } from "vue";
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"fr-FR","dir":"ltr","title":"hygie","description":"A VitePress site","base":"/","head":[],"router":{"prefetchLinks":false},"appearance":true,"themeConfig":{"search":{"provider":"local","options":{"translations":{"button":{"buttonText":"Rechercher","buttonAriaLabel":"Rechercher"},"modal":{"displayDetails":"Afficher les détails","resetButtonTitle":"Effacer la recherche","backButtonTitle":"Fermer la recherche","noResultsText":"Aucun résultat pour","footer":{"selectText":"ouvrir","navigateText":"parcourir","closeText":"fermer"}}},"locales":{"fr":{"translations":{"button":{"buttonText":"Rechercher","buttonAriaLabel":"Rechercher"},"modal":{"displayDetails":"Afficher les détails","resetButtonTitle":"Effacer la recherche","backButtonTitle":"Fermer la recherche","noResultsText":"Aucun résultat pour","footer":{"selectText":"ouvrir","navigateText":"parcourir","closeText":"fermer"}}}},"en":{"translations":{"button":{"buttonText":"Search","buttonAriaLabel":"Search"}}}}}}},"locales":{"fr":{"label":"Français","lang":"fr-FR","description":"Les recommandations de cybersécurité adressées aux professionnels de santé, sous forme de règles versionnées qu’une application évalue.","themeConfig":{"nav":[{"text":"Auto-évaluation","link":"/fr/self-assessment"},{"text":"Guides","link":"/fr/guides/embed","activeMatch":"/fr/guides/"},{"text":"Règles","link":"/fr/rules/macsf/","activeMatch":"/fr/rules/"},{"text":"Bac à sable","link":"/fr/playground"},{"text":"Référence","activeMatch":"/en/api/|/fr/reference/","items":[{"text":"Les faits","link":"/fr/rules/macsf/facts"},{"text":"Les problèmes, par code","link":"/fr/reference/problems"},{"text":"API (en anglais)","link":"/en/api/"}]}],"sidebar":{"/fr/guides/":[{"text":"Guides","items":[{"text":"Intégrer hygie","link":"/fr/guides/embed"},{"text":"Les faits et l’inconnu","link":"/fr/guides/facts"},{"text":"Preuves et dérogations","link":"/fr/guides/evidence-and-waivers"},{"text":"Rapports à remettre","link":"/fr/guides/reports"},{"text":"Expliquer un résultat","link":"/fr/guides/explain"},{"text":"Planifier les corrections","link":"/fr/guides/plan"},{"text":"Vérifier un rapport","link":"/fr/guides/verify"},{"text":"Jeux de règles","link":"/fr/guides/rule-packs"},{"text":"Les constats de hygie check","link":"/fr/guides/findings"},{"text":"Déclarer des faits","link":"/fr/guides/declare-facts"},{"text":"Un jeu de règles régional, pas à pas","link":"/fr/guides/extend-a-pack"},{"text":"La logique","link":"/fr/guides/logic"},{"text":"Un portefeuille","link":"/fr/guides/scale"},{"text":"Un jeu de règles en SQL","link":"/fr/guides/sql"},{"text":"Performances","link":"/fr/guides/performance"},{"text":"Le modèle de sécurité","link":"/fr/guides/security"},{"text":"Politique de versions","link":"/fr/guides/versioning"},{"text":"De macsf 1.0.0 à 2.0.0","link":"/fr/guides/migrate"},{"text":"Architecture","link":"/fr/guides/architecture"},{"text":"Comparaison avec d’autres outils","link":"/fr/guides/peers"}]}],"/fr/reference/":[{"text":"Référence","items":[{"text":"Les faits","link":"/fr/rules/macsf/facts"},{"text":"Les problèmes, par code","link":"/fr/reference/problems"},{"text":"API (en anglais)","link":"/en/api/"}]}],"/fr/rules/":[{"text":"macsf","link":"/fr/rules/macsf/","items":[{"text":"Les faits","link":"/fr/rules/macsf/facts"},{"text":"Exigences d’autres référentiels","link":"/fr/rules/macsf/controls"},{"text":"Assurance contre les cyber-risques","link":"/fr/rules/macsf/cyber-insurance-cover"},{"text":"Montant de la garantie cyber","link":"/fr/rules/macsf/cyber-insurance-guarantee"},{"text":"Paramétrage par un prestataire compétent","link":"/fr/rules/macsf/competent-it-provider"},{"text":"Chiffrement des données en ligne","link":"/fr/rules/macsf/online-data-encryption"},{"text":"Messagerie sécurisée avec les professionnels de santé","link":"/fr/rules/macsf/secure-messaging-professionals"},{"text":"Messagerie sécurisée avec les patients","link":"/fr/rules/macsf/secure-messaging-patients"},{"text":"Un identifiant par personne","link":"/fr/rules/macsf/no-shared-login"},{"text":"Sécurité des autres messageries","link":"/fr/rules/macsf/standard-messaging-secured"},{"text":"Messageries adaptées à un usage professionnel","link":"/fr/rules/macsf/standard-messaging-suitable"},{"text":"Accès protégé aux appareils","link":"/fr/rules/macsf/device-access-control"},{"text":"Verrouillage automatique","link":"/fr/rules/macsf/device-auto-lock"},{"text":"Chiffrement des appareils","link":"/fr/rules/macsf/device-encryption"},{"text":"Mots de passe forts","link":"/fr/rules/macsf/strong-passwords"},{"text":"E-mails et liens inconnus","link":"/fr/rules/macsf/unknown-emails-and-links"},{"text":"Antivirus toujours actif","link":"/fr/rules/macsf/antivirus-always-on"},{"text":"Pare-feu toujours actif","link":"/fr/rules/macsf/firewall-always-on"},{"text":"Protection à domicile","link":"/fr/rules/macsf/home-protection"},{"text":"Vigilance à tous les niveaux","link":"/fr/rules/macsf/staff-vigilance"}]}]},"outline":{"label":"Sur cette page","level":[2,3]},"docFooter":{"prev":"Page précédente","next":"Page suivante"},"darkModeSwitchLabel":"Apparence","lightModeSwitchTitle":"Passer au mode clair","darkModeSwitchTitle":"Passer au mode sombre","sidebarMenuLabel":"Menu","returnToTopLabel":"Retour en haut","langMenuLabel":"Changer de langue","skipToContentLabel":"Aller au contenu"}},"en":{"label":"English","lang":"en","description":"The cybersecurity recommendations made to health professionals, as versioned rules that an application evaluates.","themeConfig":{"nav":[{"text":"Self-assessment","link":"/en/self-assessment"},{"text":"Guides","link":"/en/guides/embed","activeMatch":"/en/guides/"},{"text":"Rules","link":"/en/rules/macsf/","activeMatch":"/en/rules/"},{"text":"Playground","link":"/en/playground"},{"text":"Reference","activeMatch":"/en/api/|/en/reference/","items":[{"text":"The facts","link":"/en/rules/macsf/facts"},{"text":"Problems, by code","link":"/en/reference/problems"},{"text":"API","link":"/en/api/"}]}],"sidebar":{"/en/guides/":[{"text":"Guides","items":[{"text":"Embed it","link":"/en/guides/embed"},{"text":"Facts and the unknown","link":"/en/guides/facts"},{"text":"Evidence and waivers","link":"/en/guides/evidence-and-waivers"},{"text":"Reports to hand in","link":"/en/guides/reports"},{"text":"Explaining an outcome","link":"/en/guides/explain"},{"text":"Plan what to put right","link":"/en/guides/plan"},{"text":"Verify a report","link":"/en/guides/verify"},{"text":"Rule packs","link":"/en/guides/rule-packs"},{"text":"What hygie check finds","link":"/en/guides/findings"},{"text":"Declaring facts","link":"/en/guides/declare-facts"},{"text":"A regional pack, step by step","link":"/en/guides/extend-a-pack"},{"text":"The logic","link":"/en/guides/logic"},{"text":"A portfolio","link":"/en/guides/scale"},{"text":"A pack in SQL","link":"/en/guides/sql"},{"text":"Speed","link":"/en/guides/performance"},{"text":"The security model","link":"/en/guides/security"},{"text":"The versioning promise","link":"/en/guides/versioning"},{"text":"From macsf 1.0.0 to 2.0.0","link":"/en/guides/migrate"},{"text":"Architecture","link":"/en/guides/architecture"},{"text":"Beside its peers","link":"/en/guides/peers"}]}],"/en/reference/":[{"text":"Reference","items":[{"text":"The facts","link":"/en/rules/macsf/facts"},{"text":"Problems, by code","link":"/en/reference/problems"},{"text":"API","link":"/en/api/"}]}],"/en/rules/":[{"text":"macsf","link":"/en/rules/macsf/","items":[{"text":"The facts","link":"/en/rules/macsf/facts"},{"text":"Controls of other frameworks","link":"/en/rules/macsf/controls"},{"text":"Insurance against cyber risks","link":"/en/rules/macsf/cyber-insurance-cover"},{"text":"Sum insured against cyber risks","link":"/en/rules/macsf/cyber-insurance-guarantee"},{"text":"Configuration by a competent provider","link":"/en/rules/macsf/competent-it-provider"},{"text":"Encryption of data online","link":"/en/rules/macsf/online-data-encryption"},{"text":"Secure messaging with health professionals","link":"/en/rules/macsf/secure-messaging-professionals"},{"text":"Secure messaging with patients","link":"/en/rules/macsf/secure-messaging-patients"},{"text":"One login for each person","link":"/en/rules/macsf/no-shared-login"},{"text":"Security of other messaging","link":"/en/rules/macsf/standard-messaging-secured"},{"text":"Messaging suited to professional use","link":"/en/rules/macsf/standard-messaging-suitable"},{"text":"Protected access to devices","link":"/en/rules/macsf/device-access-control"},{"text":"Automatic lock","link":"/en/rules/macsf/device-auto-lock"},{"text":"Encryption of devices","link":"/en/rules/macsf/device-encryption"},{"text":"Strong passwords","link":"/en/rules/macsf/strong-passwords"},{"text":"Unknown e-mails and links","link":"/en/rules/macsf/unknown-emails-and-links"},{"text":"Antivirus always on","link":"/en/rules/macsf/antivirus-always-on"},{"text":"Firewall always on","link":"/en/rules/macsf/firewall-always-on"},{"text":"Protection at home","link":"/en/rules/macsf/home-protection"},{"text":"Vigilance at all levels","link":"/en/rules/macsf/staff-vigilance"}]}],"/en/api/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]}],"/en/api/hygie/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"configurePack","link":"/en/api/hygie/functions/configurePack.md"},{"text":"describeProblem","link":"/en/api/hygie/functions/describeProblem.md"},{"text":"diffPacks","link":"/en/api/hygie/functions/diffPacks.md"},{"text":"evaluate","link":"/en/api/hygie/functions/evaluate.md"},{"text":"factsFields","link":"/en/api/hygie/functions/factsFields.md"},{"text":"factsJsonSchema","link":"/en/api/hygie/functions/factsJsonSchema.md"},{"text":"factsSchema","link":"/en/api/hygie/functions/factsSchema.md"},{"text":"formatProblem","link":"/en/api/hygie/functions/formatProblem.md"},{"text":"isFacts","link":"/en/api/hygie/functions/isFacts.md"},{"text":"isHygieError","link":"/en/api/hygie/functions/isHygieError.md"},{"text":"loadPack","link":"/en/api/hygie/functions/loadPack.md"},{"text":"nextQuestions","link":"/en/api/hygie/functions/nextQuestions.md"},{"text":"parseFacts","link":"/en/api/hygie/functions/parseFacts.md"},{"text":"questionAt","link":"/en/api/hygie/functions/questionAt.md"},{"text":"setFact","link":"/en/api/hygie/functions/setFact.md"}]},{"text":"Classes","items":[{"text":"EvidenceError","link":"/en/api/hygie/classes/EvidenceError.md"},{"text":"FactsError","link":"/en/api/hygie/classes/FactsError.md"},{"text":"LogicError","link":"/en/api/hygie/classes/LogicError.md"},{"text":"OptionsError","link":"/en/api/hygie/classes/OptionsError.md"},{"text":"PackError","link":"/en/api/hygie/classes/PackError.md"},{"text":"WaiversError","link":"/en/api/hygie/classes/WaiversError.md"}]},{"text":"Interfaces","items":[{"text":"AcceptedEvidence","link":"/en/api/hygie/interfaces/AcceptedEvidence.md"},{"text":"Action","link":"/en/api/hygie/interfaces/Action.md"},{"text":"AnyQuestion","link":"/en/api/hygie/interfaces/AnyQuestion.md"},{"text":"Asked","link":"/en/api/hygie/interfaces/Asked.md"},{"text":"BeyondGap","link":"/en/api/hygie/interfaces/BeyondGap.md"},{"text":"BudgetGap","link":"/en/api/hygie/interfaces/BudgetGap.md"},{"text":"Case","link":"/en/api/hygie/interfaces/Case.md"},{"text":"Change","link":"/en/api/hygie/interfaces/Change.md"},{"text":"Choice","link":"/en/api/hygie/interfaces/Choice.md"},{"text":"CompiledPack","link":"/en/api/hygie/interfaces/CompiledPack.md"},{"text":"Counts","link":"/en/api/hygie/interfaces/Counts.md"},{"text":"Disabled","link":"/en/api/hygie/interfaces/Disabled.md"},{"text":"EvaluateOptions","link":"/en/api/hygie/interfaces/EvaluateOptions.md"},{"text":"Evidence","link":"/en/api/hygie/interfaces/Evidence.md"},{"text":"EvidenceState","link":"/en/api/hygie/interfaces/EvidenceState.md"},{"text":"EvidenceType","link":"/en/api/hygie/interfaces/EvidenceType.md"},{"text":"ExtendedPack","link":"/en/api/hygie/interfaces/ExtendedPack.md"},{"text":"Extension","link":"/en/api/hygie/interfaces/Extension.md"},{"text":"FactMigration","link":"/en/api/hygie/interfaces/FactMigration.md"},{"text":"FactsIssue","link":"/en/api/hygie/interfaces/FactsIssue.md"},{"text":"Field","link":"/en/api/hygie/interfaces/Field.md"},{"text":"Framework","link":"/en/api/hygie/interfaces/Framework.md"},{"text":"FurtherReading","link":"/en/api/hygie/interfaces/FurtherReading.md"},{"text":"HygieErrorClass","link":"/en/api/hygie/interfaces/HygieErrorClass.md"},{"text":"Impact","link":"/en/api/hygie/interfaces/Impact.md"},{"text":"Interval","link":"/en/api/hygie/interfaces/Interval.md"},{"text":"JSONSchema","link":"/en/api/hygie/interfaces/JSONSchema.md"},{"text":"KeptIf","link":"/en/api/hygie/interfaces/KeptIf.md"},{"text":"ListQuestion","link":"/en/api/hygie/interfaces/ListQuestion.md"},{"text":"LoadOptions","link":"/en/api/hygie/interfaces/LoadOptions.md"},{"text":"Migration","link":"/en/api/hygie/interfaces/Migration.md"},{"text":"NumberQuestion","link":"/en/api/hygie/interfaces/NumberQuestion.md"},{"text":"Pack","link":"/en/api/hygie/interfaces/Pack.md"},{"text":"PackConfig","link":"/en/api/hygie/interfaces/PackConfig.md"},{"text":"PackDiff","link":"/en/api/hygie/interfaces/PackDiff.md"},{"text":"PackOutcomes","link":"/en/api/hygie/interfaces/PackOutcomes.md"},{"text":"PackRef","link":"/en/api/hygie/interfaces/PackRef.md"},{"text":"Parameter","link":"/en/api/hygie/interfaces/Parameter.md"},{"text":"PlainQuestion","link":"/en/api/hygie/interfaces/PlainQuestion.md"},{"text":"ProblemOf","link":"/en/api/hygie/interfaces/ProblemOf.md"},{"text":"Progress","link":"/en/api/hygie/interfaces/Progress.md"},{"text":"Provenance","link":"/en/api/hygie/interfaces/Provenance.md"},{"text":"QuestionOptions","link":"/en/api/hygie/interfaces/QuestionOptions.md"},{"text":"Reason","link":"/en/api/hygie/interfaces/Reason.md"},{"text":"Reference","link":"/en/api/hygie/interfaces/Reference.md"},{"text":"Remediation","link":"/en/api/hygie/interfaces/Remediation.md"},{"text":"Report","link":"/en/api/hygie/interfaces/Report.md"},{"text":"ResultOfRule","link":"/en/api/hygie/interfaces/ResultOfRule.md"},{"text":"Rule","link":"/en/api/hygie/interfaces/Rule.md"},{"text":"RuleChange","link":"/en/api/hygie/interfaces/RuleChange.md"},{"text":"RuleConfig","link":"/en/api/hygie/interfaces/RuleConfig.md"},{"text":"RuleDiff","link":"/en/api/hygie/interfaces/RuleDiff.md"},{"text":"RuleEvidence","link":"/en/api/hygie/interfaces/RuleEvidence.md"},{"text":"RuleExtension","link":"/en/api/hygie/interfaces/RuleExtension.md"},{"text":"RuleProvenance","link":"/en/api/hygie/interfaces/RuleProvenance.md"},{"text":"RuleSource","link":"/en/api/hygie/interfaces/RuleSource.md"},{"text":"RuleText","link":"/en/api/hygie/interfaces/RuleText.md"},{"text":"Seal","link":"/en/api/hygie/interfaces/Seal.md"},{"text":"SealDigests","link":"/en/api/hygie/interfaces/SealDigests.md"},{"text":"SealedReport","link":"/en/api/hygie/interfaces/SealedReport.md"},{"text":"SealSignature","link":"/en/api/hygie/interfaces/SealSignature.md"},{"text":"Section","link":"/en/api/hygie/interfaces/Section.md"},{"text":"SettledResult","link":"/en/api/hygie/interfaces/SettledResult.md"},{"text":"SharesGap","link":"/en/api/hygie/interfaces/SharesGap.md"},{"text":"SourceDocument","link":"/en/api/hygie/interfaces/SourceDocument.md"},{"text":"StandardSchemaV1","link":"/en/api/hygie/interfaces/StandardSchemaV1.md"},{"text":"StandardTypes","link":"/en/api/hygie/interfaces/StandardTypes.md"},{"text":"Summary","link":"/en/api/hygie/interfaces/Summary.md"},{"text":"TextQuestion","link":"/en/api/hygie/interfaces/TextQuestion.md"},{"text":"UnconfirmedGap","link":"/en/api/hygie/interfaces/UnconfirmedGap.md"},{"text":"UnitWords","link":"/en/api/hygie/interfaces/UnitWords.md"},{"text":"VerdictChange","link":"/en/api/hygie/interfaces/VerdictChange.md"},{"text":"VersionChange","link":"/en/api/hygie/interfaces/VersionChange.md"},{"text":"WaivedResult","link":"/en/api/hygie/interfaces/WaivedResult.md"},{"text":"Waiver","link":"/en/api/hygie/interfaces/Waiver.md"}]},{"text":"Type Aliases","items":[{"text":"AskedKind","link":"/en/api/hygie/type-aliases/AskedKind.md"},{"text":"Bump","link":"/en/api/hygie/type-aliases/Bump.md"},{"text":"ComparisonOperator","link":"/en/api/hygie/type-aliases/ComparisonOperator.md"},{"text":"Cost","link":"/en/api/hygie/type-aliases/Cost.md"},{"text":"EvidenceItemStatus","link":"/en/api/hygie/type-aliases/EvidenceItemStatus.md"},{"text":"EvidenceStatus","link":"/en/api/hygie/type-aliases/EvidenceStatus.md"},{"text":"Gap","link":"/en/api/hygie/type-aliases/Gap.md"},{"text":"HygieError","link":"/en/api/hygie/type-aliases/HygieError.md"},{"text":"HygieErrorKind","link":"/en/api/hygie/type-aliases/HygieErrorKind.md"},{"text":"ImpactId","link":"/en/api/hygie/type-aliases/ImpactId.md"},{"text":"JsonValue","link":"/en/api/hygie/type-aliases/JsonValue.md"},{"text":"Logic","link":"/en/api/hygie/type-aliases/Logic.md"},{"text":"Measure","link":"/en/api/hygie/type-aliases/Measure.md"},{"text":"OnProgress","link":"/en/api/hygie/type-aliases/OnProgress.md"},{"text":"Outcome","link":"/en/api/hygie/type-aliases/Outcome.md"},{"text":"Owner","link":"/en/api/hygie/type-aliases/Owner.md"},{"text":"ParsedFacts","link":"/en/api/hygie/type-aliases/ParsedFacts.md"},{"text":"Problem","link":"/en/api/hygie/type-aliases/Problem.md"},{"text":"ProblemCode","link":"/en/api/hygie/type-aliases/ProblemCode.md"},{"text":"ProblemParams","link":"/en/api/hygie/type-aliases/ProblemParams.md"},{"text":"Proof","link":"/en/api/hygie/type-aliases/Proof.md"},{"text":"Quantifier","link":"/en/api/hygie/type-aliases/Quantifier.md"},{"text":"Question","link":"/en/api/hygie/type-aliases/Question.md"},{"text":"QuestionType","link":"/en/api/hygie/type-aliases/QuestionType.md"},{"text":"RuleResult","link":"/en/api/hygie/type-aliases/RuleResult.md"},{"text":"SealVersion","link":"/en/api/hygie/type-aliases/SealVersion.md"},{"text":"Severity","link":"/en/api/hygie/type-aliases/Severity.md"},{"text":"SignatureAlgorithm","link":"/en/api/hygie/type-aliases/SignatureAlgorithm.md"},{"text":"StandardResult","link":"/en/api/hygie/type-aliases/StandardResult.md"},{"text":"Status","link":"/en/api/hygie/type-aliases/Status.md"},{"text":"Strength","link":"/en/api/hygie/type-aliases/Strength.md"},{"text":"Texts","link":"/en/api/hygie/type-aliases/Texts.md"},{"text":"Unit","link":"/en/api/hygie/type-aliases/Unit.md"},{"text":"Verdict","link":"/en/api/hygie/type-aliases/Verdict.md"}]},{"text":"Variables","items":[{"text":"HygieError","link":"/en/api/hygie/variables/HygieError.md"},{"text":"outcomeCodes","link":"/en/api/hygie/variables/outcomeCodes.md"}]}],"/en/api/hygie/logic/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"compileLogic","link":"/en/api/hygie/logic/functions/compileLogic.md"}]},{"text":"Interfaces","items":[{"text":"CompileLogicOptions","link":"/en/api/hygie/logic/interfaces/CompileLogicOptions.md"}]},{"text":"Type Aliases","items":[{"text":"LogicResult","link":"/en/api/hygie/logic/type-aliases/LogicResult.md"}]}],"/en/api/hygie/reporters/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"factsFromCsv","link":"/en/api/hygie/reporters/functions/factsFromCsv.md"},{"text":"factsToCsv","link":"/en/api/hygie/reporters/functions/factsToCsv.md"},{"text":"planToText","link":"/en/api/hygie/reporters/functions/planToText.md"},{"text":"portfolioToHtml","link":"/en/api/hygie/reporters/functions/portfolioToHtml.md"},{"text":"toCisoAssistant","link":"/en/api/hygie/reporters/functions/toCisoAssistant.md"},{"text":"toCisoAssistantAssessment","link":"/en/api/hygie/reporters/functions/toCisoAssistantAssessment.md"},{"text":"toCsv","link":"/en/api/hygie/reporters/functions/toCsv.md"},{"text":"toCycloneDx","link":"/en/api/hygie/reporters/functions/toCycloneDx.md"},{"text":"toHtml","link":"/en/api/hygie/reporters/functions/toHtml.md"},{"text":"toJUnit","link":"/en/api/hygie/reporters/functions/toJUnit.md"},{"text":"toMarkdown","link":"/en/api/hygie/reporters/functions/toMarkdown.md"},{"text":"toOscalAssessmentResults","link":"/en/api/hygie/reporters/functions/toOscalAssessmentResults.md"},{"text":"toOscalCatalog","link":"/en/api/hygie/reporters/functions/toOscalCatalog.md"},{"text":"toOscalMapping","link":"/en/api/hygie/reporters/functions/toOscalMapping.md"},{"text":"toOscalProfile","link":"/en/api/hygie/reporters/functions/toOscalProfile.md"},{"text":"toSarif","link":"/en/api/hygie/reporters/functions/toSarif.md"},{"text":"toText","link":"/en/api/hygie/reporters/functions/toText.md"}]},{"text":"Interfaces","items":[{"text":"CisoAssistantOptions","link":"/en/api/hygie/reporters/interfaces/CisoAssistantOptions.md"},{"text":"CsvOptions","link":"/en/api/hygie/reporters/interfaces/CsvOptions.md"},{"text":"CsvReportOptions","link":"/en/api/hygie/reporters/interfaces/CsvReportOptions.md"},{"text":"Exported","link":"/en/api/hygie/reporters/interfaces/Exported.md"},{"text":"ExportOptions","link":"/en/api/hygie/reporters/interfaces/ExportOptions.md"},{"text":"FactsFile","link":"/en/api/hygie/reporters/interfaces/FactsFile.md"},{"text":"Loss","link":"/en/api/hygie/reporters/interfaces/Loss.md"},{"text":"OscalOptions","link":"/en/api/hygie/reporters/interfaces/OscalOptions.md"},{"text":"OscalProfileOptions","link":"/en/api/hygie/reporters/interfaces/OscalProfileOptions.md"},{"text":"PortfolioOptions","link":"/en/api/hygie/reporters/interfaces/PortfolioOptions.md"},{"text":"TextOptions","link":"/en/api/hygie/reporters/interfaces/TextOptions.md"}]},{"text":"Type Aliases","items":[{"text":"ParsedPractices","link":"/en/api/hygie/reporters/type-aliases/ParsedPractices.md"},{"text":"SarifOptions","link":"/en/api/hygie/reporters/type-aliases/SarifOptions.md"}]}],"/en/api/hygie/batch/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"aggregateStream","link":"/en/api/hygie/batch/functions/aggregateStream.md"},{"text":"evaluateStream","link":"/en/api/hygie/batch/functions/evaluateStream.md"},{"text":"mergeAggregates","link":"/en/api/hygie/batch/functions/mergeAggregates.md"}]},{"text":"Interfaces","items":[{"text":"AggregateOptions","link":"/en/api/hygie/batch/interfaces/AggregateOptions.md"},{"text":"Aggregates","link":"/en/api/hygie/batch/interfaces/Aggregates.md"},{"text":"BatchOptions","link":"/en/api/hygie/batch/interfaces/BatchOptions.md"},{"text":"Group","link":"/en/api/hygie/batch/interfaces/Group.md"},{"text":"OutcomesRecord","link":"/en/api/hygie/batch/interfaces/OutcomesRecord.md"},{"text":"PracticePlace","link":"/en/api/hygie/batch/interfaces/PracticePlace.md"},{"text":"ProblemsRecord","link":"/en/api/hygie/batch/interfaces/ProblemsRecord.md"},{"text":"RecordPlace","link":"/en/api/hygie/batch/interfaces/RecordPlace.md"},{"text":"ReportRecord","link":"/en/api/hygie/batch/interfaces/ReportRecord.md"},{"text":"StreamOptions","link":"/en/api/hygie/batch/interfaces/StreamOptions.md"},{"text":"Tally","link":"/en/api/hygie/batch/interfaces/Tally.md"},{"text":"WebStream","link":"/en/api/hygie/batch/interfaces/WebStream.md"}]},{"text":"Type Aliases","items":[{"text":"BatchOutcome","link":"/en/api/hygie/batch/type-aliases/BatchOutcome.md"},{"text":"BatchOutput","link":"/en/api/hygie/batch/type-aliases/BatchOutput.md"},{"text":"BatchRecord","link":"/en/api/hygie/batch/type-aliases/BatchRecord.md"},{"text":"BatchSource","link":"/en/api/hygie/batch/type-aliases/BatchSource.md"},{"text":"OutcomeCounts","link":"/en/api/hygie/batch/type-aliases/OutcomeCounts.md"}]}],"/en/api/hygie/explain/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"compareReports","link":"/en/api/hygie/explain/functions/compareReports.md"},{"text":"counterfactuals","link":"/en/api/hygie/explain/functions/counterfactuals.md"},{"text":"explainRule","link":"/en/api/hygie/explain/functions/explainRule.md"},{"text":"planTo","link":"/en/api/hygie/explain/functions/planTo.md"},{"text":"reportTrend","link":"/en/api/hygie/explain/functions/reportTrend.md"}]},{"text":"Interfaces","items":[{"text":"BeforeAfter","link":"/en/api/hygie/explain/interfaces/BeforeAfter.md"},{"text":"Contrast","link":"/en/api/hygie/explain/interfaces/Contrast.md"},{"text":"Counterfactual","link":"/en/api/hygie/explain/interfaces/Counterfactual.md"},{"text":"DateExtent","link":"/en/api/hygie/explain/interfaces/DateExtent.md"},{"text":"Ends","link":"/en/api/hygie/explain/interfaces/Ends.md"},{"text":"ExpiredEvidence","link":"/en/api/hygie/explain/interfaces/ExpiredEvidence.md"},{"text":"ExplainedFact","link":"/en/api/hygie/explain/interfaces/ExplainedFact.md"},{"text":"ExplainOptions","link":"/en/api/hygie/explain/interfaces/ExplainOptions.md"},{"text":"FactChange","link":"/en/api/hygie/explain/interfaces/FactChange.md"},{"text":"FactRange","link":"/en/api/hygie/explain/interfaces/FactRange.md"},{"text":"Goal","link":"/en/api/hygie/explain/interfaces/Goal.md"},{"text":"NumberExtent","link":"/en/api/hygie/explain/interfaces/NumberExtent.md"},{"text":"OneOfExtent","link":"/en/api/hygie/explain/interfaces/OneOfExtent.md"},{"text":"OtherThanExtent","link":"/en/api/hygie/explain/interfaces/OtherThanExtent.md"},{"text":"OwnerShare","link":"/en/api/hygie/explain/interfaces/OwnerShare.md"},{"text":"PartShortfall","link":"/en/api/hygie/explain/interfaces/PartShortfall.md"},{"text":"Plan","link":"/en/api/hygie/explain/interfaces/Plan.md"},{"text":"PlanProof","link":"/en/api/hygie/explain/interfaces/PlanProof.md"},{"text":"PlanStep","link":"/en/api/hygie/explain/interfaces/PlanStep.md"},{"text":"ReportComparison","link":"/en/api/hygie/explain/interfaces/ReportComparison.md"},{"text":"RuleChange","link":"/en/api/hygie/explain/interfaces/RuleChange.md"},{"text":"RuleExplanation","link":"/en/api/hygie/explain/interfaces/RuleExplanation.md"},{"text":"Shortfall","link":"/en/api/hygie/explain/interfaces/Shortfall.md"},{"text":"TrendPoint","link":"/en/api/hygie/explain/interfaces/TrendPoint.md"}]},{"text":"Type Aliases","items":[{"text":"ComparisonNote","link":"/en/api/hygie/explain/type-aliases/ComparisonNote.md"},{"text":"Extent","link":"/en/api/hygie/explain/type-aliases/Extent.md"},{"text":"Obstacle","link":"/en/api/hygie/explain/type-aliases/Obstacle.md"},{"text":"ReportRef","link":"/en/api/hygie/explain/type-aliases/ReportRef.md"},{"text":"RuleShift","link":"/en/api/hygie/explain/type-aliases/RuleShift.md"}]}],"/en/api/hygie/verify/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"sealReport","link":"/en/api/hygie/verify/functions/sealReport.md"},{"text":"verifyReport","link":"/en/api/hygie/verify/functions/verifyReport.md"}]},{"text":"Interfaces","items":[{"text":"Difference","link":"/en/api/hygie/verify/interfaces/Difference.md"},{"text":"RecomputedVerdict","link":"/en/api/hygie/verify/interfaces/RecomputedVerdict.md"},{"text":"Verification","link":"/en/api/hygie/verify/interfaces/Verification.md"},{"text":"VerifyInputs","link":"/en/api/hygie/verify/interfaces/VerifyInputs.md"}]},{"text":"Type Aliases","items":[{"text":"Doubt","link":"/en/api/hygie/verify/type-aliases/Doubt.md"},{"text":"RecomputedBy","link":"/en/api/hygie/verify/type-aliases/RecomputedBy.md"}]}],"/en/api/hygie/import/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"fromCisoAssistant","link":"/en/api/hygie/import/functions/fromCisoAssistant.md"},{"text":"fromOscalCatalog","link":"/en/api/hygie/import/functions/fromOscalCatalog.md"}]},{"text":"Interfaces","items":[{"text":"DraftPack","link":"/en/api/hygie/import/interfaces/DraftPack.md"},{"text":"ImportedControl","link":"/en/api/hygie/import/interfaces/ImportedControl.md"},{"text":"ImportedRule","link":"/en/api/hygie/import/interfaces/ImportedRule.md"},{"text":"ImportOptions","link":"/en/api/hygie/import/interfaces/ImportOptions.md"},{"text":"Remaining","link":"/en/api/hygie/import/interfaces/Remaining.md"}]},{"text":"Type Aliases","items":[{"text":"Imported","link":"/en/api/hygie/import/type-aliases/Imported.md"},{"text":"RemainingPart","link":"/en/api/hygie/import/type-aliases/RemainingPart.md"}]}],"/en/api/hygie/sql/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"toDdl","link":"/en/api/hygie/sql/functions/toDdl.md"},{"text":"toLoad","link":"/en/api/hygie/sql/functions/toLoad.md"},{"text":"toSql","link":"/en/api/hygie/sql/functions/toSql.md"}]},{"text":"Interfaces","items":[{"text":"DdlOptions","link":"/en/api/hygie/sql/interfaces/DdlOptions.md"},{"text":"LoadOptions","link":"/en/api/hygie/sql/interfaces/LoadOptions.md"},{"text":"SqlOptions","link":"/en/api/hygie/sql/interfaces/SqlOptions.md"},{"text":"TableOptions","link":"/en/api/hygie/sql/interfaces/TableOptions.md"}]},{"text":"Type Aliases","items":[{"text":"DialectName","link":"/en/api/hygie/sql/type-aliases/DialectName.md"},{"text":"TableName","link":"/en/api/hygie/sql/type-aliases/TableName.md"}]}],"/en/api/hygie/xlsx/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"factsFromWorkbook","link":"/en/api/hygie/xlsx/functions/factsFromWorkbook.md"},{"text":"reportToWorkbook","link":"/en/api/hygie/xlsx/functions/reportToWorkbook.md"},{"text":"toWorkbook","link":"/en/api/hygie/xlsx/functions/toWorkbook.md"}]},{"text":"Interfaces","items":[{"text":"ExportedWorkbook","link":"/en/api/hygie/xlsx/interfaces/ExportedWorkbook.md"},{"text":"WorkbookOptions","link":"/en/api/hygie/xlsx/interfaces/WorkbookOptions.md"}]}],"/en/api/hygie/node/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"loadPackDirectory","link":"/en/api/hygie/node/functions/loadPackDirectory.md"}]}],"/en/api/hygie/testing/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"conditionCoverage","link":"/en/api/hygie/testing/functions/conditionCoverage.md"},{"text":"shortcomings","link":"/en/api/hygie/testing/functions/shortcomings.md"},{"text":"testPack","link":"/en/api/hygie/testing/functions/testPack.md"}]},{"text":"Interfaces","items":[{"text":"ConditionCoverage","link":"/en/api/hygie/testing/interfaces/ConditionCoverage.md"},{"text":"DroppedOperand","link":"/en/api/hygie/testing/interfaces/DroppedOperand.md"},{"text":"EquivalentMutant","link":"/en/api/hygie/testing/interfaces/EquivalentMutant.md"},{"text":"FailedCase","link":"/en/api/hygie/testing/interfaces/FailedCase.md"},{"text":"ListedValue","link":"/en/api/hygie/testing/interfaces/ListedValue.md"},{"text":"NegatedFact","link":"/en/api/hygie/testing/interfaces/NegatedFact.md"},{"text":"OpenMutant","link":"/en/api/hygie/testing/interfaces/OpenMutant.md"},{"text":"Replacement","link":"/en/api/hygie/testing/interfaces/Replacement.md"},{"text":"RuleCoverage","link":"/en/api/hygie/testing/interfaces/RuleCoverage.md"},{"text":"RuleTest","link":"/en/api/hygie/testing/interfaces/RuleTest.md"},{"text":"SurvivingMutant","link":"/en/api/hygie/testing/interfaces/SurvivingMutant.md"}]},{"text":"Type Aliases","items":[{"text":"CaseOutcome","link":"/en/api/hygie/testing/type-aliases/CaseOutcome.md"},{"text":"ConditionTruth","link":"/en/api/hygie/testing/type-aliases/ConditionTruth.md"},{"text":"Mutation","link":"/en/api/hygie/testing/type-aliases/Mutation.md"}]}],"/en/api/hygie/rules/macsf/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Interfaces","items":[{"text":"MacsfAuthentication","link":"/en/api/hygie/rules/macsf/interfaces/MacsfAuthentication.md"},{"text":"MacsfDevice","link":"/en/api/hygie/rules/macsf/interfaces/MacsfDevice.md"},{"text":"MacsfFacts","link":"/en/api/hygie/rules/macsf/interfaces/MacsfFacts.md"},{"text":"MacsfOnlineService","link":"/en/api/hygie/rules/macsf/interfaces/MacsfOnlineService.md"},{"text":"MacsfOtherChannel","link":"/en/api/hygie/rules/macsf/interfaces/MacsfOtherChannel.md"}]},{"text":"Type Aliases","items":[{"text":"MacsfRuleId","link":"/en/api/hygie/rules/macsf/type-aliases/MacsfRuleId.md"}]},{"text":"Variables","items":[{"text":"default","link":"/en/api/hygie/rules/macsf/variables/default.md"}]}],"/en/api/hygie/rules/macsf/fr/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Interfaces","items":[{"text":"MacsfAuthentication","link":"/en/api/hygie/rules/macsf/fr/interfaces/MacsfAuthentication.md"},{"text":"MacsfDevice","link":"/en/api/hygie/rules/macsf/fr/interfaces/MacsfDevice.md"},{"text":"MacsfFacts","link":"/en/api/hygie/rules/macsf/fr/interfaces/MacsfFacts.md"},{"text":"MacsfOnlineService","link":"/en/api/hygie/rules/macsf/fr/interfaces/MacsfOnlineService.md"},{"text":"MacsfOtherChannel","link":"/en/api/hygie/rules/macsf/fr/interfaces/MacsfOtherChannel.md"}]},{"text":"Type Aliases","items":[{"text":"MacsfRuleId","link":"/en/api/hygie/rules/macsf/fr/type-aliases/MacsfRuleId.md"}]},{"text":"Variables","items":[{"text":"default","link":"/en/api/hygie/rules/macsf/fr/variables/default.md"}]}],"/en/api/hygie/rules/macsf/en/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Interfaces","items":[{"text":"MacsfAuthentication","link":"/en/api/hygie/rules/macsf/en/interfaces/MacsfAuthentication.md"},{"text":"MacsfDevice","link":"/en/api/hygie/rules/macsf/en/interfaces/MacsfDevice.md"},{"text":"MacsfFacts","link":"/en/api/hygie/rules/macsf/en/interfaces/MacsfFacts.md"},{"text":"MacsfOnlineService","link":"/en/api/hygie/rules/macsf/en/interfaces/MacsfOnlineService.md"},{"text":"MacsfOtherChannel","link":"/en/api/hygie/rules/macsf/en/interfaces/MacsfOtherChannel.md"}]},{"text":"Type Aliases","items":[{"text":"MacsfRuleId","link":"/en/api/hygie/rules/macsf/en/type-aliases/MacsfRuleId.md"}]},{"text":"Variables","items":[{"text":"default","link":"/en/api/hygie/rules/macsf/en/variables/default.md"}]}],"/en/api/hygie/rules/macsf/outcomes/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Interfaces","items":[{"text":"MacsfAuthentication","link":"/en/api/hygie/rules/macsf/outcomes/interfaces/MacsfAuthentication.md"},{"text":"MacsfDevice","link":"/en/api/hygie/rules/macsf/outcomes/interfaces/MacsfDevice.md"},{"text":"MacsfFacts","link":"/en/api/hygie/rules/macsf/outcomes/interfaces/MacsfFacts.md"},{"text":"MacsfOnlineService","link":"/en/api/hygie/rules/macsf/outcomes/interfaces/MacsfOnlineService.md"},{"text":"MacsfOtherChannel","link":"/en/api/hygie/rules/macsf/outcomes/interfaces/MacsfOtherChannel.md"}]},{"text":"Type Aliases","items":[{"text":"MacsfRuleId","link":"/en/api/hygie/rules/macsf/outcomes/type-aliases/MacsfRuleId.md"}]},{"text":"Variables","items":[{"text":"default","link":"/en/api/hygie/rules/macsf/outcomes/variables/default.md"}]}],"/en/api/hygie/runtime/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"dayNumber","link":"/en/api/hygie/runtime/functions/dayNumber.md"},{"text":"defineOutcomes","link":"/en/api/hygie/runtime/functions/defineOutcomes.md"},{"text":"definePack","link":"/en/api/hygie/runtime/functions/definePack.md"},{"text":"everywhere","link":"/en/api/hygie/runtime/functions/everywhere.md"},{"text":"member","link":"/en/api/hygie/runtime/functions/member.md"},{"text":"searchable","link":"/en/api/hygie/runtime/functions/searchable.md"}]},{"text":"Interfaces","items":[{"text":"OutcomesModule","link":"/en/api/hygie/runtime/interfaces/OutcomesModule.md"},{"text":"PackModule","link":"/en/api/hygie/runtime/interfaces/PackModule.md"}]},{"text":"Variables","items":[{"text":"aggregates","link":"/en/api/hygie/runtime/variables/aggregates.md"},{"text":"en","link":"/en/api/hygie/runtime/variables/en.md"},{"text":"fr","link":"/en/api/hygie/runtime/variables/fr.md"},{"text":"nothing","link":"/en/api/hygie/runtime/variables/nothing.md"}]}],"/en/api/hygie/runtime/general/":[{"text":"API","link":"/en/api/","items":[{"text":"hygie","link":"/en/api/hygie/"},{"text":"hygie/logic","link":"/en/api/hygie/logic/"},{"text":"hygie/reporters","link":"/en/api/hygie/reporters/"},{"text":"hygie/batch","link":"/en/api/hygie/batch/"},{"text":"hygie/explain","link":"/en/api/hygie/explain/"},{"text":"hygie/verify","link":"/en/api/hygie/verify/"},{"text":"hygie/import","link":"/en/api/hygie/import/"},{"text":"hygie/sql","link":"/en/api/hygie/sql/"},{"text":"hygie/xlsx","link":"/en/api/hygie/xlsx/"},{"text":"hygie/node","link":"/en/api/hygie/node/"},{"text":"hygie/testing","link":"/en/api/hygie/testing/"},{"text":"hygie/rules/macsf","link":"/en/api/hygie/rules/macsf/"},{"text":"hygie/rules/macsf/fr","link":"/en/api/hygie/rules/macsf/fr/"},{"text":"hygie/rules/macsf/en","link":"/en/api/hygie/rules/macsf/en/"},{"text":"hygie/rules/macsf/outcomes","link":"/en/api/hygie/rules/macsf/outcomes/"},{"text":"hygie/runtime","link":"/en/api/hygie/runtime/"},{"text":"hygie/runtime/general","link":"/en/api/hygie/runtime/general/"}]},{"text":"Functions","items":[{"text":"generalOutcomes","link":"/en/api/hygie/runtime/general/functions/generalOutcomes.md"},{"text":"generalOver","link":"/en/api/hygie/runtime/general/functions/generalOver.md"}]}]},"outline":{"label":"On this page","level":[2,3]}}}},"scrollOffset":134,"cleanUrls":true}'));
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link = e.target.closest("a");
      if (!link || link.closest(".vp-raw") || link.hasAttribute("download") || link.hasAttribute("target"))
        return;
      const linkHref = link.getAttribute("href") ?? (link instanceof SVGAElement ? link.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link, hash, link.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
function useWords(words) {
  const { lang } = useData();
  const locale = computed(() => lang.value.startsWith("fr") ? "fr" : "en");
  const say = computed(() => words[locale.value]);
  return { locale, say };
}
export {
  Content as C,
  EXTERNAL_URL_RE as E,
  RouterSymbol as R,
  isActive as a,
  useRoute as b,
  inBrowser as c,
  useWords as d,
  createTitle as e,
  initData as f,
  getScrollOffset as g,
  dataSymbol as h,
  isExternal as i,
  createRouter as j,
  useRouter as k,
  escapeRegExp as l,
  mergeHead as m,
  onContentUpdated as o,
  pathToFile as p,
  siteDataRef as s,
  treatAsHtml as t,
  useData as u,
  withBase as w
};
