/** Names as CISO Assistant has them: `urn:packager:risk:kind:name`, all in lower case, which ids of packs and rules are. */
type Kind = "library" | "framework" | "req_node" | "function" | "req_mapping_set";

/** Who made the library: the second part of its names. */
export const packager = "hygie";

export function urnOf(kind: Kind, ...names: readonly string[]): string {
  return ["urn", packager, "risk", kind, ...names].join(":");
}

/** The name of a requirement of a framework of others, as `convert_library_v2.py` of CISO Assistant makes it. */
export function requirementUrn(frameworkUrn: string, id: string): string {
  const node = id.toLowerCase().replace(/[^0-9a-z[\]().:_-]/g, "-");
  return `${frameworkUrn.replace(":framework:", ":req_node:")}:${node}`;
}
