import { parse } from "yaml";

type Members = Readonly<Record<string, unknown>>;

/**
 * What CISO Assistant would refuse of a library. There is no official schema: this asks what its loader asks (`StoredLibrary` in
 * `backend/core/models.py`, the importers in `backend/library/utils.py`), what `tools/README.md` says of each kind of object and
 * `tools/check_library_v2.py` of names. It is read as YAML 1.1, as PyYAML does.
 */
export function libraryMistakes(text: string): string[] {
  const mistakes: string[] = [];
  const wrong = (at: string, what: string) => mistakes.push(`${at}: ${what}`);
  const library = parse(text, { version: "1.1", uniqueKeys: true }) as Members;
  need(library, "", ["urn", "locale", "ref_id", "name", "version", "objects", "copyright", "provider", "packager"]);
  if (!Number.isInteger(library.version) || Number(library.version) >= 2 ** 31) wrong("version", "no whole number");
  texts(library, "");
  const objects = library.objects as Readonly<Record<string, Members[]>>;
  const {
    reference_controls: controls = [],
    frameworks = [],
    requirement_mapping_sets: sets = [],
    ...others
  } = objects;
  if (Object.keys(others).length > 0) wrong("objects", Object.keys(others).join());
  const known = new Set<unknown>();
  controls.forEach((control, i) => {
    named(control, `reference_controls[${i}]`);
    known.add(control.urn);
  });
  for (const [i, framework] of frameworks.entries()) checkFramework(framework, `frameworks[${i}]`);
  for (const [i, set] of sets.entries()) checkMappings(set, `requirement_mapping_sets[${i}]`);
  return mistakes;

  function checkFramework(framework: Members, at: string) {
    named(framework, at);
    const { requirement_nodes: nodes, implementation_groups_definition: definitions = [] } = framework;
    const groups = (definitions as Members[]).map(({ ref_id }) => ref_id);
    if (!Array.isArray(nodes) || nodes.length === 0) wrong(at, "no requirement");
    for (const [i, node] of (nodes as Members[]).entries()) {
      const place = `${at}.requirement_nodes[${i}]`;
      named(node, place);
      if (known.has(node.urn)) wrong(place, `${node.urn} is taken`);
      known.add(node.urn);
      if (typeof node.assessable !== "boolean") wrong(place, "assessable");
      if (!Number.isInteger(node.depth)) wrong(place, "depth");
      if (node.parent_urn !== undefined && !known.has(node.parent_urn)) wrong(place, `no parent ${node.parent_urn}`);
      if (!(Number.isInteger(node.weight) && Number(node.weight) >= 1)) wrong(place, "weight");
      for (const group of node.implementation_groups as unknown[])
        if (!groups.includes(group)) wrong(place, `${group}`);
      for (const urn of node.reference_controls as unknown[]) if (!known.has(urn)) wrong(place, `no ${urn}`);
    }
  }

  function checkMappings(set: Members, at: string) {
    named(set, at);
    need(set, at, ["source_framework_urn", "target_framework_urn"]);
    const mappings = set.requirement_mappings as Members[];
    if (mappings.length === 0) wrong(at, "no mapping");
    for (const { source_requirement_urn: source, target_requirement_urn: target, relationship } of mappings) {
      if (!known.has(source)) wrong(at, `no ${source}`);
      if (!isUrn(target)) wrong(at, `${target}`);
      if (!["equal", "subset", "superset", "intersect"].includes(relationship as string)) wrong(at, `${relationship}`);
    }
  }

  function need(object: Members, at: string, names: readonly string[]) {
    for (const name of names) if (object[name] === undefined) wrong(at, `no ${name}`);
  }

  function named(object: Members, at: string) {
    need(object, at, ["urn", "ref_id"]);
    if (!isUrn(object.urn)) wrong(at, `${object.urn}`);
    texts(object, at);
  }

  function texts(object: Members, at: string) {
    const { translations = {} } = object;
    for (const words of [object, ...Object.values(translations as Members)] as Members[]) {
      for (const name of ["ref_id", "name", "description", "annotation", "typical_evidence", "locale"]) {
        if (words[name] !== undefined && typeof words[name] !== "string") wrong(at, `${name} is no text`);
      }
    }
  }
}

/** As the loader has them, in lower case as it makes them. */
function isUrn(urn: unknown): boolean {
  return /^urn:([a-z0-9_-]+):([a-z0-9_-]+):([a-z0-9_-]+)(?::([a-z0-9_-]+))?:([0-9a-z[\]()\-._:]+)$/.test(String(urn));
}
