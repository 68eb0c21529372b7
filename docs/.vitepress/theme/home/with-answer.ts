/** The same facts with an answer where a JSON Pointer leads, which may not be there yet. */
export function withAnswer(facts: unknown, pointer: string, value: unknown): unknown {
  const [segment, ...rest] = pointer.slice(1).split("/");
  if (pointer === "" || segment === undefined) return value;
  const inner = rest.length === 0 ? "" : `/${rest.join("/")}`;
  if (Array.isArray(facts))
    return facts.map((item, i) => (i === Number(segment) ? withAnswer(item, inner, value) : item));
  const members = (facts ?? {}) as Record<string, unknown>;
  return { ...members, [segment]: withAnswer(members[segment], inner, value) };
}
