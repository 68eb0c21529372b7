import type { SqlProblems } from "../../problems/codes/sql.js";
import type { Sentences } from "../../problems/sentences.js";
import { oneOf, quoted, show } from "./words.js";

export const sqlProblems: Sentences<SqlProblems> = {
  "no-such-sql": ({ rule, operator, dialect }) => ({
    message: `the rule ${rule} uses ${quoted(operator)} in a way that cannot be said in the SQL of ${dialect}`,
    found: operator,
    expected: "comparisons, arithmetic without remainders, quantifiers, count, share, facts",
    hint: "write the rule without it, or evaluate the pack with hygie batch",
  }),
  "names-alike": ({ names, dialect }) => ({
    message:
      new Set(names).size === 1
        ? `the name ${quoted(names[0] ?? "")} is there twice: as a key, a fact, a rule, or a column that hygie makes`
        : `${names.map(quoted).join(" and ")} are one name to ${dialect}, which does not tell capital letters from small ones`,
    found: names.join(", "),
    expected: "names that differ in more than capital letters",
    hint: "rename one of them, or take another dialect",
  }),
  "name-too-long": ({ name, bytes, most, dialect }) => ({
    message: `the name ${quoted(name)} has ${bytes} bytes, of which ${dialect} keeps ${most}`,
    found: `${bytes} bytes`,
    expected: `at most ${most} bytes`,
    hint: "shorten the name, or take another dialect",
  }),
  "waivers-without-key": () => ({
    message: "waivers are joined to practices by a key, and none is given",
    found: "no key",
    expected: "the option key",
    hint: "name the columns that tell practices apart with the option key",
  }),
  "empty-group": ({ fact, dialect }) => ({
    message: `the group ${quoted(fact)} has no members, and ${dialect} has no type for that`,
    found: "no members",
    expected: "a group with members",
    hint: "declare its members, or take the group out of the facts",
  }),
  "no-files": ({ dialect, others }) => ({
    message: `${dialect} reads no files by itself`,
    found: dialect,
    expected: oneOf(others),
    hint: "fill the table with another engine, such as Spark, and have Trino read it through a catalog (Hive, Iceberg)",
  }),
  "no-character": ({ found }) => ({
    message: `${show(found)} holds a null character or half a character, which no engine keeps`,
    found: show(found),
    expected: "whole characters other than the null character",
    hint: "take it out",
  }),
};
