/** Caches results by text, because plans repeat themselves: "By March 2017" may be in hundreds of cells. */
export function memoise<In, Out>(
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

/**
 * A cache that lasts from one check to the next, for short texts that recur, such as headers and names. Holds at most
 * `most` texts, each of at most `longest` characters. Only for work that depends on nothing but the text.
 */
export function keptBetweenChecks<Out extends string | number | object>(
  work: (text: string) => Out,
  most: number,
  longest: number,
): (text: string) => Out {
  const known = new Map<string, Out>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const out = work(text);
    if (text.length <= longest) {
      if (known.size >= most) known.clear();
      known.set(text, out);
    }
    return out;
  };
}
