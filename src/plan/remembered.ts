/** Caches results by text, because plans repeat themselves: "By March 2017" may be in hundreds of cells. */
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
