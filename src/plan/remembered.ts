/** Boards repeat themselves: "By March 2017" stands in hundreds of cells. What was worked out for a text once is kept. */
export function remembered<In, Out>(
  work: (input: In) => Out,
  before: ReadonlyMap<In, Out> = new Map(),
): (input: In) => Out {
  const known = new Map(before);
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const out = work(input);
    known.set(input, out);
    return out;
  };
}
