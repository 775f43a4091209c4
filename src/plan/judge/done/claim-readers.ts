/**
 * Reads what each cell of a row says about completion, reading identical words only once, and combines it for the row.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { DateInText } from '../../read/dates/dates-in';
import type { RatingColour } from '../rating/rating-colour';
import { meaningIn, type RagKey } from '../rating/stated/rag-key';
import { coloursNamed, mentionsBlue, namesBlueToo } from '../rating/stated/colour-signs';
import { readStatedRag } from '../rating/stated/read-stated-rag';
import { numberedLines } from '../../read/recognise/wording';
import { memoise } from '../../memoise';
import { textOf, type ActionRow } from '../../read/schema/action-row';
import type { Field } from '../../read/schema/fields';
import { asksShare } from '../../read/schema/share-column';
import type { Claim, Claims, Completion } from './completion';
import { judgeCompletion } from './judge-completion';
import { readAchieved } from './read-achieved';
import { readDueClaim, readProgressClaim } from './read-prose';
import { isUnplaced, leavesUnsaid, readStatus, saysOnHold, type StatusContext } from './read-status';

export type ReadCompletion = (row: ActionRow) => Completion;

/** What the reading uses besides the cells' words. */
export interface CompletionContext {
  /** The day of a cell that Excel holds as a date; `null` if it is not a date. */
  readonly dayOf: (serial: number) => IsoDate | null;
  readonly datesIn: (text: string) => readonly DateInText[];
  /** The header above a field's column; `''` if there is none. */
  readonly headerOf: (field: Field) => string;
  /** The board's own words that mean done, in lower case. */
  readonly doneWords: readonly string[];
  /** The plan's own key to colours and numbers. */
  readonly ragKey: RagKey;
}

/** "Completed?", "Action complete Y/N", "Closed": yes or no below it answers whether the action is done. */
const ASKS_IF_DONE =
  /^\W*(?:(?:is|are|has|have|was|been|it|the|this|action|actions|task|recommendations?|rec|now|fully) )*(?:complete|completed|done|closed|achieved|implemented|finished|actioned|signed off|delivered|met|discharged|embedded|fulfilled)\b[^\p{L}\p{N}]*(?:(?:yes|y)(?:[^\p{L}]*| or )(?:no|n))?\W*$/iu;

export function completionReader({
  dayOf,
  datesIn,
  headerOf,
  doneWords,
  ragKey,
}: CompletionContext): ReadCompletion {
  const asking = (field: Field): StatusContext => ({
    asksIfDone: ASKS_IF_DONE.test(headerOf(field)) && !asksShare(headerOf(field)),
    doneWords,
  });
  const stated = (asked: StatusContext, isStatus: boolean) =>
    memoise((text: string): Claim | null => {
      // The plan's own key takes precedence over the usual meaning of a colour or number.
      const meaning = meaningIn(text, ragKey);
      if (meaning !== null) return readStatus(meaning, [], asked);
      const said = readStatus(text, datesIn(text), asked) ?? claimOfColour(readStatedRag(text), text);
      const answers = said !== null && (said.says !== 'open' || asked.asksIfDone);
      if (!answers && leavesUnsaid(text)) return UNSAID;
      // Blue means done: beside another colour, or once blue, it is for a person to say.
      const isOpen = said?.says === 'open';
      if (isOpen ? namesBlueToo(text) : said === null && mentionsBlue(text))
        return { says: 'unclear', why: 'open-part' };
      const namesNothing = said === null && isStatus && coloursNamed(text).length === 0;
      return namesNothing && isUnplaced(text) ? UNSAID : said;
    });
  const [status, rag] = [stated(asking('status'), true), stated(asking('statedRag'), false)];
  const due = memoise((text: string) => readDueClaim(text, () => datesIn(text)));
  const progress = memoise((text: string) => readProgressClaim(text, () => datesIn(text)));
  const held = memoise(saysOnHold);
  const inParts = new Map<number, (text: string) => Claim | null>();
  const achieved = (row: ActionRow): Claim | null => {
    const value = row.readings.achieved?.value ?? '';
    if (value === '') return null;
    if (typeof value === 'number') return claimOfDay(dayOf(value));
    const parts = partsOf(row);
    let read = inParts.get(parts);
    if (!read) inParts.set(parts, (read = memoise((text) => readAchieved(text, datesIn(text), parts))));
    return read(value);
  };
  return (row) => {
    const claims: Claims = {
      achieved: achieved(row),
      status: status(textOf(row, 'status')),
      statedRag: rag(textOf(row, 'statedRag')),
      due: due(textOf(row, 'due')),
      progress: progress(textOf(row, 'progress')),
    };
    return judgeCompletion(claims, textOf(row, 'progress') !== '', held(textOf(row, 'status')));
  };
}

const UNSAID: Claim = { says: 'unclear', why: 'unread' };

/** A true date is that day, however many parts the action has. */
export const claimOfDay = (day: IsoDate | null): Claim =>
  day === null ? { says: 'unclear', why: 'unread' } : { says: 'done', date: day, proofToCome: false };

/**
 * A dot or a letter also gives a colour. Blue means done and red not done; the other colours are compatible with
 * either. A colour with a question mark is not settled.
 */
function claimOfColour(colour: RatingColour | null, text: string): Claim | null {
  if (colour === 'blue' && /\?\W*$/u.test(text)) return { says: 'unclear', why: 'open-part' };
  if (colour === 'blue') return { says: 'done', date: null, proofToCome: false };
  return colour === 'red' ? { says: 'open' } : null;
}

/** The number of numbered parts in the action or, if greater, in its due date. */
const partsOf = (row: ActionRow): number =>
  Math.max(numberedLines(textOf(row, 'action')), numberedLines(textOf(row, 'due')));
