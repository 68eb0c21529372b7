import type { Pack, Reference, Rule, RuleResult, Severity, Strength } from "../../generated/schemas.js";
import { code, inline, line } from "../markdown/escape.js";
import { isUri } from "../uri.js";
import type { SarifContext } from "./context.js";
import { message, plainText } from "./message.js";

export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
};

/** In the middle of the range that code scanning has a word for. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
};

/** SARIF tells a part that is asked for from more than that, and a crosswalk does not. */
const relations: Readonly<Record<Strength, "equal" | "relevant">> = {
  equivalent: "equal",
  partial: "relevant",
  related: "relevant",
};

/** What code scanning takes of a rule. */
const most = { tags: 20, description: 1024 };

/** A rule of the report, with what the pack says of it. */
export function ruleOf(result: RuleResult, context: SarifContext): object {
  const { given, report, rules } = context;
  const rule = rules.get(result.ruleId);
  const text = rule?.text[report.locale];
  const { helpUri } = result;
  const why = text?.why ?? result.title;
  return {
    id: result.ruleId,
    shortDescription: message(abridged(result.title, given.isForGithub)),
    fullDescription: message(abridged(why, given.isForGithub)),
    help: helpOf(result, rule, context),
    ...(helpUri !== undefined && isUri(helpUri) ? { helpUri } : {}),
    defaultConfiguration: { level: levels[result.severity], enabled: rule?.disabled === undefined },
    ...(rule === undefined ? {} : relationships(rule, context)),
    properties: {
      tags: tagsOf(result, rule).slice(0, given.isForGithub ? most.tags : undefined),
      "security-severity": securitySeverity[result.severity],
      version: result.ruleVersion,
      ...(rule === undefined ? {} : detailsOf(rule)),
    },
  };
}

function abridged(text: string, isForGithub: boolean): string {
  return isForGithub && text.length > most.description ? `${text.slice(0, most.description - 1)}…` : text;
}

/** What of a rule SARIF has no member for. */
function detailsOf({ status, replacedBy, source, remediation, evidence, parameters }: Rule): object {
  return { status, replacedBy, source, remediation, evidence, parameters };
}

/** What code scanning filters by; it shows the first ten. */
function tagsOf({ impacts }: RuleResult, rule: Rule | undefined): string[] {
  const controls = (rule?.references ?? []).map(({ framework, id }) => `external/${framework}/${id}`);
  return [...new Set(["security", ...controls, ...impacts])];
}

function relationships({ references = [] }: Rule, { frameworks, given, report }: SarifContext): object {
  if (references.length === 0) return {};
  return {
    relationships: references.map((one) =>
      relationTo(one, frameworks, given.pack.definition.frameworks[one.framework]?.controls[one.id]?.[report.locale]),
    ),
  };
}

function relationTo(
  { framework, id, strength }: Reference,
  frameworks: readonly string[],
  label: string | undefined,
): object {
  const target = { id, toolComponent: { name: framework, index: frameworks.indexOf(framework) } };
  return {
    target,
    kinds: [relations[strength]],
    ...(label === undefined ? {} : { description: message(label) }),
    properties: { strength },
  };
}

/** Why, and what to do: as plain text, and as Markdown. */
function helpOf(result: RuleResult, rule: Rule | undefined, { report, given, say }: SarifContext): object {
  const text = rule?.text[report.locale];
  const steps = text?.steps ?? [];
  const { source, sources = [] } = given.pack.definition as Pack & { readonly sources?: Pack["source"][] };
  const document = [source, ...sources].find((one) => one?.id === rule?.source?.document);
  const cited = document && say.source(document.title, document.publisher);
  const quote = rule?.source?.quote;
  const controls = (rule?.references ?? []).map(({ framework, id }) => ({
    title: `${given.pack.definition.frameworks?.[framework]?.title ?? framework} – ${id}`,
  }));
  const paragraphs = [text?.why ?? result.title, ...(text?.limits === undefined ? [] : [text.limits])];
  const plain = [
    ...paragraphs,
    ...(steps.length === 0 ? [] : [[say.steps, ...steps.map((step, i) => `${i + 1}. ${step}`)].join("\n")]),
    ...(quote === undefined ? [] : [[quote, ...(cited === undefined ? [] : [cited])].join("\n")]),
    ...(controls.length === 0 ? [] : [[say.references, ...controls.map(({ title }) => `- ${title}`)].join("\n")]),
  ];
  const markdown = [
    ...paragraphs.map(line),
    ...(steps.length === 0
      ? []
      : [`**${inline(say.steps)}**\n\n${steps.map((step, i) => `${i + 1}. ${line(step)}`).join("\n")}`]),
    ...(quote === undefined ? [] : [`> ${line(quote)}${cited === undefined ? "" : `\n>\n> ${line(cited)}`}`]),
    ...(controls.length === 0
      ? []
      : [`${inline(say.references)}\n\n${controls.map(({ title }) => `- ${line(title)}`).join("\n")}`]),
    code(`hygie rules ${result.ruleId} --pack ${report.pack.id}`),
  ];
  return { text: plainText(plain.join("\n\n")), markdown: markdown.join("\n\n") };
}
