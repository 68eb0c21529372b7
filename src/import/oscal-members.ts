import { isObject } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { misspeltMembers } from "./misspelt.js";
import type { Placed, Report } from "./oscal-read.js";
import { problem } from "./problem.js";

/** The objects of a catalog that are read, each with its members, and what those hold of these objects. */
const models = {
  catalog: {
    ...{ uuid: "", metadata: "metadata", params: "param", controls: "control", groups: "group" },
    "back-matter": "back-matter",
  },
  metadata: {
    ...{ title: "", published: "", "last-modified": "", version: "", "oscal-version": "", revisions: "" },
    ...{ "document-ids": "", props: "prop", links: "", roles: "", locations: "", parties: "", actions: "" },
    ...{ "responsible-parties": "", remarks: "" },
  },
  group: {
    ...{ id: "", class: "", title: "", params: "param", props: "prop", links: "", parts: "part" },
    ...{ groups: "group", controls: "control" },
  },
  control: {
    ...{ id: "", class: "", title: "", params: "param", props: "prop", links: "", parts: "part" },
    controls: "control",
  },
  part: { id: "", name: "", ns: "", class: "", title: "", props: "prop", prose: "", parts: "part", links: "" },
  param: {
    ...{ id: "", class: "", "depends-on": "", props: "prop", links: "", label: "", usage: "", constraints: "" },
    ...{ guidelines: "", values: "", select: "select", remarks: "" },
  },
  select: { "how-many": "", choice: "" },
  prop: { name: "", uuid: "", ns: "", value: "", class: "", group: "", remarks: "" },
  "back-matter": { resources: "resource" },
  resource: {
    ...{ uuid: "", title: "", description: "", props: "prop", "document-ids": "", citation: "", rlinks: "" },
    ...{ base64: "", remarks: "" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The parts of a control that are read. */
const partNames = ["statement", "item"];

/** Tells of the members of an object of a catalog, and of all within it, those that OSCAL does not have and that are nearly one of its own. */
export function tellMisspelt({ json, at }: Placed, model: string, report: Report): void {
  const members: Readonly<Record<string, string>> = Object.hasOwn(models, model)
    ? models[model as keyof typeof models]
    : {};
  for (const found of misspeltMembers(json, at, Object.keys(members))) report(found);
  if (model === "part") tellName({ json, at }, report);
  for (const [name, inner] of Object.entries(members)) {
    const value = Object.hasOwn(json, name) ? json[name] : undefined;
    const place = childPointer(at, name);
    const items = Array.isArray(value)
      ? value.map((item, i) => ({ item, at: `${place}/${i}` }))
      : [{ item: value, at: place }];
    for (const one of items)
      if (inner !== "" && isObject(one.item)) tellMisspelt({ json: one.item, at: one.at }, inner, report);
  }
}

/** The names of parts are free: one that is nearly that of a part which is read was meant to be it. */
function tellName({ json, at }: Placed, report: Report): void {
  const { name, ns } = json;
  if (typeof name !== "string" || ns !== undefined || partNames.includes(name)) return;
  const near = nearest(name, partNames);
  if (near === undefined) return;
  report(problem("impossible-value", `${at}/name`, { found: shown(name), allowed: partNames, near }));
}
