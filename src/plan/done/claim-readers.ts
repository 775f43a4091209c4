/** Reads what each cell of a row says of completion, the same words once; and puts it together for the row. */
import type { DateReading } from '../dates/date-reading';
import { numberedLines } from '../recognise/wording';
import { remembered } from '../remembered';
import { textOf, type ActionRow } from '../schema/action-row';
import type { Field } from '../schema/fields';
import type { Claim, Claims, Completion } from './completion';
import { judgeCompletion } from './judge-completion';
import { readAchieved } from './read-achieved';
import { readDueClaim, readProgressClaim } from './read-prose';
import { readStatus, saysOnHold } from './read-status';

export type ReadCompletion = (row: ActionRow) => Completion;

/** What the reading leans on besides the cells' words. */
export interface CompletionContext {
  /** Reads a cell as a day on which something was done. */
  readonly readDay: (value: string | number) => DateReading;
  /** The header above a field's column, `''` where there is none. */
  readonly headerOf: (field: Field) => string;
  /** The board's own words that mean done, in lower case. */
  readonly doneWords: readonly string[];
}

/** "Completed?", "Action complete Y/N", "Closed": yes and no below it answer whether the action is done. */
const ASKS_IF_DONE =
  /^\W*(?:(?:is|has|was|been|the|this|action|actions|task|now|fully) )*(?:complete|completed|done|closed|achieved|implemented|finished|actioned|signed off)\b[^\p{L}\p{N}]*(?:(?:yes|y)[^\p{L}]*(?:no|n))?\W*$/iu;

export function completionReader({ readDay, headerOf, doneWords }: CompletionContext): ReadCompletion {
  const asking = (field: Field) => ({ asksIfDone: ASKS_IF_DONE.test(headerOf(field)), doneWords });
  const [forStatus, forRag] = [asking('status'), asking('statedRag')];
  const status = remembered((text: string) => readStatus(text, readDay(text), forStatus));
  const rag = remembered((text: string) => readStatus(text, readDay(text), forRag));
  const due = remembered((text: string) => readDueClaim(text, () => readDay(text)));
  const progress = remembered((text: string) => readProgressClaim(text, () => readDay(text)));
  const held = remembered(saysOnHold);
  const inParts = new Map<number, (value: string | number) => Claim | null>();
  const achieved = (value: string | number, parts: number): Claim | null => {
    let read = inParts.get(parts);
    if (!read) inParts.set(parts, (read = remembered((cell) => readAchieved(cell, readDay(cell), parts))));
    return read(value);
  };
  return (row) => {
    const claims: Claims = {
      achieved: achieved(row.readings.achieved?.value ?? '', partsOf(row)),
      status: status(textOf(row, 'status')),
      statedRag: rag(textOf(row, 'statedRag')),
      due: due(textOf(row, 'due')),
      progress: progress(textOf(row, 'progress')),
    };
    return judgeCompletion(claims, textOf(row, 'progress') !== '', held(textOf(row, 'status')));
  };
}

/** How many numbered parts the action, or its due date, is told in. */
const partsOf = (row: ActionRow): number =>
  Math.max(numberedLines(textOf(row, 'action')), numberedLines(textOf(row, 'due')));
