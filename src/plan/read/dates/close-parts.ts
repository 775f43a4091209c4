/**
 * Removes deadlines that the cell says are met or ended ("31/03/2016 – complete", "30 June (cancelled)"), and decides
 * whether a claim of completion covers the whole cell or only one of its parts.
 */
import type { DateReading, Milestone } from './date-reading';
import { partAt } from './cell-parts';
import type { Gathered } from './take-statement';

/** The deadlines still open, and the claim of completion if it covers the whole cell. */
export interface Open {
  readonly milestones: readonly Milestone[];
  readonly completed: DateReading['completed'];
}

const LATER_LOOK = /\b(?:review|reviewed|refresh|re-?audit|monitor|next)\b/i;

export function closeParts(all: Gathered): Open {
  const { closings, parts, text } = all;
  if (closings === null) return { milestones: all.milestones, completed: all.completed };
  let open: readonly Milestone[] = all.milestones;
  const closed = new Set<unknown>();
  for (const { start, claims } of closings) {
    const part = partAt(parts, start);
    if (claims) closed.add(part);
    const before = open.filter((one) => one.start >= part.start && one.start < start);
    const sameLine = before.filter((one) => !text.slice(one.end, start).includes('\n'));
    const met = sameLine.length > 0 ? sameLine : before;
    open = open.filter((one) => !met.includes(one));
  }
  const left = open.some((one) => !LATER_LOOK.test(lineOf(text, one.start)) && isApart(all, one));
  const whole = parts.every((part) => closed.has(part)) || parts.length === 1;
  return { milestones: open, completed: whole && !left ? all.completed : null };
}

/**
 * Whether a deadline is for something other than what is claimed: in another numbered part or line, or after words that
 * say what it is for.
 */
function isApart({ closings, parts, text }: Gathered, one: Milestone): boolean {
  return (closings ?? []).every(({ start, end, claims }) => {
    if (!claims) return true;
    if (partAt(parts, start) !== partAt(parts, one.start)) return true;
    const between = one.start >= end ? text.slice(end, one.end) : text.slice(one.start, start);
    if (DUE_WORD.test(between)) return false;
    return between.includes('\n') || NAMING.test(text.slice(Math.min(end, one.start), one.start));
  });
}

/** Marks the deadline that was met rather than a new one: "Completed 12/03/2016 (due 31/03/2016)". */
const DUE_WORD = /\b(?:due|target|deadline|original|originally|was|planned)\b/i;
const NAMING = /\b(?!(?:by|on|in|at|end|of|the|and|date|to|for|is)\b)[a-z]{2,}/i;

function lineOf(text: string, place: number): string {
  const end = text.indexOf('\n', place);
  return text.slice(text.lastIndexOf('\n', place) + 1, end < 0 ? undefined : end);
}
