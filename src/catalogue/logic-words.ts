import type { CompiledPack } from "../engine/compiled-pack.js";
import { parametersOf } from "../engine/rule.js";
import { phrasesIn } from "../evaluate/phrases.js";
import { factAt, factsOf } from "../facts/schema.js";
import type { Asked, Rule } from "../generated/schemas.js";
import { localeOrEnglish } from "../locales/locale.js";
import type { Comparing, Condition, List, Membership, Quantified, Subject, Test } from "../logic/condition.js";
import { elementFact, subjectFacts } from "../logic/condition.js";
import type { Expr } from "../logic/expr.js";
import { askedOf } from "../logic/ground.js";
import { type Names, type Outline, outlineOf } from "../logic/outline.js";
import { askedOfFact } from "./expected-words.js";
import { outlineWordsIn, pagePhrasesIn } from "./phrases.js";

/** A point of a rule's logic in words, with the points that stand below it. */
export interface LogicPoint {
  readonly text: string;
  readonly points: readonly LogicPoint[];
}

/** Puts the conditions of a rule into words: facts by their labels, and what is asked of them as reports say it. */
export function toLogicWords(rule: Rule, compiled: CompiledPack, lang: string): (condition: Condition) => LogicPoint {
  const { logic: say } = pagePhrasesIn(lang);
  const joins = outlineWordsIn(lang);
  const phrases = phrasesIn(lang, compiled.engine);
  const facts = factsOf(compiled.definition);
  const parameters = parametersOf(rule);
  const quoted = (path: string) => joins.quoted(labelOf(path));
  return point;

  function point(condition: Condition): LogicPoint {
    switch (condition.kind) {
      case "constant":
        return { text: condition.truth ? say.always : say.never, points: [] };
      case "and":
      case "or":
        return { text: condition.kind === "and" ? say.allOf : say.anyOf, points: condition.parts.map(point) };
      case "if":
        return { text: say.either, points: branches(condition, joins.if) };
      case "every":
      case "some":
        return quantified(condition);
      case "test":
        return tested(condition);
      case "compare":
        return compared(condition);
      case "member":
        return membership(condition);
      case "general": {
        const general = outlined(condition.expr);
        return condition.negated ? { text: joins.not, points: [general] } : general;
      }
    }
  }

  /** The branches below each other, with what is asked of each. */
  function branches({ test, met, otherwise }: Extract<Condition, { kind: "if" }>, word: string): LogicPoint[] {
    const [asked, then] = [point(test), point(met)];
    const below = asked.points.length === 0 ? [then] : [...asked.points, { text: say.ifMet, points: [then] }];
    const first = { text: `${word} ${asked.text}`, points: below };
    if (otherwise.kind === "if") return [first, ...branches(otherwise, say.otherwiseIf)];
    return [first, { text: say.otherwise, points: [point(otherwise)] }];
  }

  /** What goes over a list is said in one line with what joins the points below it. */
  function quantified({ kind, list, body, ofNone }: Quantified): LogicPoint {
    const over = joins.over[kind === "every" ? "all" : "some"]?.(listWords(list)) ?? "";
    return joined(ofNone ? say.orNone(over) : over, body);
  }

  function joined(text: string, body: Condition): LogicPoint {
    const inner = point(body);
    const isJoined = body.kind === "and" || body.kind === "or";
    return isJoined ? { text: `${text}, ${inner.text}`, points: inner.points } : { text, points: [inner] };
  }

  function tested({ subject, asked, negated }: Test): LogicPoint {
    const told = askedOf(asked, negated, subject, parameters);
    const said = expected(told, subject) ?? (told.negated ? say.empty : say.filled);
    if (subject.kind !== "tally") return { text: labelOf(subjectPath(subject)) + phrases.is + said, points: [] };
    const { list, body, share } = subject.tally;
    const count = say.counted(joins.tally(share, listWords(list), undefined), said);
    return body === undefined ? { text: count, points: [] } : joined(count, body);
  }

  function compared({ operator, left, right }: Comparing): LogicPoint {
    const asked: Asked = { kind: "compare", negated: false, operator, value: subjectWords(right) };
    const text = subjectName(left) + phrases.is + (comparedWords(asked) ?? "");
    const bodies = [left, right].flatMap((one) =>
      one.kind === "tally" && one.tally.body ? [point(one.tally.body)] : [],
    );
    return { text, points: bodies };
  }

  function membership({ read, list, negated }: Membership): LogicPoint {
    const among = phrases.among(labelOf(elementFact(list)));
    return { text: labelOf(read.fact) + phrases.is + (negated ? phrases.not(among) : among), points: [] };
  }

  function expected(asked: Asked, subject: Subject): string | undefined {
    const fact = factAt(facts, subjectPath(subject)) ?? facts;
    return askedOfFact(asked, fact, compiled, lang);
  }

  /** What is asked beside another fact, which stands there by its name. */
  function comparedWords(asked: Asked): string | undefined {
    return askedOfFact(asked, { type: "string" }, compiled, lang);
  }

  function subjectName(subject: Subject): string {
    return subject.kind === "fact" ? labelOf(subject.read.fact) : subjectWords(subject);
  }

  function subjectWords(subject: Subject): string {
    switch (subject.kind) {
      case "fact":
        return quoted(subject.read.fact);
      case "age":
        return joins.daysSince(quoted(subject.read.fact));
      case "span":
        return joins.daysBetween(quoted(subject.from.fact), quoted(subject.to.fact));
      case "tally":
        return joins.tally(subject.tally.share, listWords(subject.tally.list), undefined);
    }
  }

  function listWords(list: List): string {
    return list.kind === "list" ? quoted(list.read.fact) : joins.everywhere(quoted(list.fact));
  }

  /** What a fact is called; an element of a list, what the list is called. */
  function labelOf(path: string): string {
    const named = factAt(facts, path)?.["x-text"] ?? factAt(facts, path.replace(/\[\]$/, ""))?.["x-text"];
    return named?.[lang]?.label ?? path;
  }

  function outlined(expr: Expr): LogicPoint {
    const names: Names = {
      fact: (path) => factAt(facts, path)?.["x-text"]?.[lang]?.label,
      value: (path, value) => factAt(facts, path)?.["x-choices"]?.[String(value)]?.[lang],
    };
    const inWords = ({ text, parts }: Outline): LogicPoint => ({ text, points: parts.map(inWords) });
    return inWords(outlineOf(expr, localeOrEnglish(lang), parameters, names));
  }
}

/** The fact that is told of: of days between two dates, the later. */
function subjectPath(subject: Subject): string {
  return subjectFacts(subject).at(-1) ?? "";
}
