/** How often a lead has been asked and whether there was an answer, from the record (RETURNS.md, section 4). */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import type { ChaseEntry } from '../chase-record';
import { leadKey } from './lead-to-ask';

export interface AskedBefore {
  /** Packs since the last answer; 0 if the last was answered. */
  readonly times: number;
  /** When the first of these was made. */
  readonly since: IsoDate | null;
  /** When the lead last answered. */
  readonly answeredOn: IsoDate | null;
  /** Of the last pack. */
  readonly replyBy: IsoDate | null;
  readonly last: ChaseEntry;
}

/** `entries` in the order of the record; `null` if the lead was never asked. */
export function askedBefore(lead: string, entries: readonly ChaseEntry[]): AskedBefore | null {
  const own = entries.filter((entry) => leadKey(entry.lead) === leadKey(lead));
  const last = own.at(-1);
  if (!last) return null;
  const answeredAt = own.map(({ answeredOn }) => answeredOn !== null).lastIndexOf(true);
  const open = own.slice(answeredAt + 1);
  return {
    // Rows of earlier packs may have been deleted.
    times: open.length === 0 ? 0 : Math.max(open.length, last.times),
    since: open[0]?.on ?? null,
    answeredOn: own[answeredAt]?.answeredOn ?? null,
    replyBy: last.replyBy,
    last,
  };
}

/** Everybody in the record, in its order, by the name that it used last. */
export function everyoneAsked(
  entries: readonly ChaseEntry[],
): readonly { readonly name: string; readonly before: AskedBefore }[] {
  const names = new Map(entries.map(({ lead }) => [leadKey(lead), lead]));
  return [...names.values()].flatMap((name) => {
    const before = askedBefore(name, entries);
    return before === null ? [] : [{ name, before }];
  });
}

/** "Asked 3 times since 2 May 2016, never answered." */
export function askedInWords({ times, since, answeredOn }: AskedBefore): string {
  if (times === 0) return answeredOn === null ? '' : `Answered on ${inWords(answeredOn)}.`;
  const count = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  const from = since === null ? '' : times === 1 ? `, on ${inWords(since)}` : ` since ${inWords(since)}`;
  const answer =
    answeredOn === null
      ? times === 1
        ? 'not answered'
        : 'never answered'
      : `last answered on ${inWords(answeredOn)}`;
  return `Asked ${count}${from}, ${answer}.`;
}

/** Whether an answer is overdue on this day. */
export const isAnswerOverdue = ({ times, replyBy }: AskedBefore, today: IsoDate): boolean =>
  times > 0 && replyBy !== null && replyBy < today;
