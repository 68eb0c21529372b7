import { defaults } from "./profile.js";
import { type FactSchema, factChoices, factKind } from "./schema.js";
import { anyType, booleanType, type ValueType } from "./types.js";

/** The type of facts that are declared as they have to be. */
export function typeOfFacts(fact: FactSchema): ValueType {
  const kind = factKind(fact);
  switch (kind) {
    case "object": {
      const members = Object.entries(fact.properties ?? {}).map(
        ([name, member]) => [name, typeOfFacts(member)] as const,
      );
      return { kind, members: new Map(members) };
    }
    case "array": {
      const items = fact.items === undefined ? anyType : typeOfFacts(fact.items);
      return { kind: "list", items, maxItems: fact.maxItems ?? defaults.maxItems };
    }
    case "integer":
    case "number": {
      const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, "x-unit": unit } = fact;
      const given = Object.entries({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, unit });
      const said = Object.fromEntries(given.filter(([, value]) => value !== undefined));
      return { kind: "number", integer: kind === "integer", ...said };
    }
    case "string": {
      const choices = factChoices(fact);
      return choices === undefined ? { kind, maxLength: fact.maxLength ?? defaults.maxLength } : { kind, choices };
    }
    case "date":
      return { kind };
    case "boolean":
      return booleanType;
  }
}
