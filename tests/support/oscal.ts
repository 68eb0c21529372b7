import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import MarkdownIt from "markdown-it";
import { root } from "./macsf.js";

const validators = new Map<string, ReturnType<Ajv["compile"]>>();

/** What the schema of OSCAL says is wrong with the text of a document of one of its models. */
export function oscalErrors(model: "catalog" | "profile" | "mapping" | "assessment-results", text: string): string[] {
  let validate = validators.get(model);
  if (validate === undefined) {
    const schema = JSON.parse(readFileSync(`${root}tests/reference/oscal/oscal_${model}_schema.json`, "utf8"));
    validate = addFormats.default(new Ajv({ strict: false })).compile(schema);
    validators.set(model, validate);
  }
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const markdown = new MarkdownIt();

/** What a parser of Markdown takes a title or a line of prose to say, and what it takes for more than text. */
export function readMarkup(line: string): { readonly text: string; readonly markup: string[] } {
  const tokens = markdown.parse(line, {});
  const inline = tokens.flatMap(({ type, children }) => (type === "inline" ? (children ?? []) : []));
  const all = [...tokens.filter(({ type }) => type !== "inline"), ...inline];
  const plain = ["paragraph_open", "paragraph_close", "text", "text_special", "softbreak"];
  return {
    text: inline.map(({ type, content }) => (type === "softbreak" ? "\n" : content)).join(""),
    markup: all.map(({ type }) => type).filter((type) => !plain.includes(type)),
  };
}

/** Every id in a document that is to be unique in it: the UUIDs. */
export function uuidsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === "uuid" && typeof member === "string" ? [member] : uuidsIn(member),
  );
}
