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

/**
 * The same from one check to the next, for short texts that stand in every one, such as headers and names: `most` of them
 * and no longer, none of more than `longest` characters. Only for work that goes by the text alone.
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
