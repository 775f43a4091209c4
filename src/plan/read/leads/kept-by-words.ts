/**
 * A cache of what runs of words say, by the words themselves: a tree in which each step is one spelling. Names recur in
 * cells that are all different, so a run is found without putting its text together. Only for work that depends on
 * nothing but the kinds and words of the tokens.
 */
import type { LeadToken } from './lead-token';

interface Step<Out> {
  next: Map<unknown, Step<Out>> | null;
  out: Out | null;
}

/** Longer runs are prose and seldom recur. */
const LONGEST_RUN = 8;
const MOST_STEPS = 8192;

export function keptByWords<Out extends object>(
  work: (tokens: readonly LeadToken[], from: number, to: number) => Out,
): (tokens: readonly LeadToken[], from: number, to: number) => Out {
  let root: Step<Out> = { next: null, out: null };
  let steps = 0;
  const stepAfter = (step: Step<Out>, { kind, word }: LeadToken): Step<Out> => {
    const sign = kind === 'word' ? word : kind;
    const known = step.next?.get(sign);
    if (known) return known;
    const made: Step<Out> = { next: null, out: null };
    (step.next ??= new Map<unknown, Step<Out>>()).set(sign, made);
    steps += 1;
    return made;
  };
  return (tokens, from, to) => {
    if (to - from > LONGEST_RUN) return work(tokens, from, to);
    if (steps > MOST_STEPS) [root, steps] = [{ next: null, out: null }, 0];
    let step = root;
    for (let at = from; at < to; at += 1) step = stepAfter(step, tokens[at] as LeadToken);
    return (step.out ??= work(tokens, from, to));
  };
}
