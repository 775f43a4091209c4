/**
 * Packs what was read of an action into one short text beside it: each part at a fixed position, so that the same
 * formula can find it in every row. Begins with a letter and ends with a semicolon, because Excel would increase a
 * number at either end when the cell is filled down.
 */
import type { IsoDate } from '../../read/dates/calendar';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { DateSystem } from '../../read/sheet/sheet-snapshot';
import { factValues } from './fact-values';
import { READ_BY_LEVELS, type ReadByLevel } from './read-by';
import type { RatingFacts } from './rating-facts';

/** The position of each part, counted from 1 as in Excel, and its length in characters. */
export const READING_PARTS = {
  kind: [1, 1],
  evidence: [2, 1],
  lead: [3, 1],
  liveDue: [4, 1],
  liveAchieved: [5, 1],
  due: [6, 5],
  first: [11, 5],
  achieved: [16, 5],
  dueLength: [21, 3],
  achievedLength: [24, 3],
  outside: [27, 1],
  readBy: [28, 1],
  above: [29, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Next come the other rows that the action depends on, as offsets from its own: `+000001`, seven characters each. */
const FIRST_ROW_PART = 30;
const ROW_LENGTH = 7;
/** The most other rows that a formula compares; fewer where it would become too long for Excel. */
export const MOST_ROWS = 6;

/** The position and length of the other row at `place`, counted from 0. */
export const rowPart = (place: number): readonly [number, number] => [
  FIRST_ROW_PART + place * ROW_LENGTH,
  ROW_LENGTH,
];

/** Rows above whose opening words are compared; a single digit. */
export const MOST_ABOVE = 8;

export type ReadingPart = keyof typeof READING_PARTS;

/**
 * What an action is rated on; `nothing` is a row that is not an action, `continued` one that belongs to the action
 * above.
 */
export const KIND_CODES = {
  dates: 'D',
  ongoing: 'O',
  /** Ongoing without a due date: its review date counts. */
  review: 'R',
  evidence: 'E',
  withdrawn: 'W',
  nothing: 'N',
  continued: 'C',
} as const;
export const EVIDENCE_CODES = { supplied: 'S', weak: 'W', none: 'N' } as const;
export const LEAD_CODES = { named: 'N', missing: 'M', notAsked: 'X' } as const;
/** A true date in the board's own cell counts at once. */
export const LIVE_CODE = 'L';
const NOT_LIVE_CODE = '-';

/** What a rating rests on outside the plan's rows: an agreed date that is said, or one that may yet come to be said. */
export const OUTSIDE_CODES = { said: 'A', unsaid: 'B' } as const;
export type Outside = keyof typeof OUTSIDE_CODES;

export const NO_DAY = '-----';
export const UNDATED = 'UNDAT';
const ACTIONS: ReadonlySet<string> = new Set([
  KIND_CODES.dates,
  KIND_CODES.ongoing,
  KIND_CODES.review,
  KIND_CODES.evidence,
  KIND_CODES.withdrawn,
]);

/** Whether a cell's value is the reading of an action, rather than of another kind of row. */
export const isActionReading = (value: unknown): boolean =>
  typeof value === 'string' && ACTIONS.has(value.charAt(0)) && value.endsWith(';');

/** Facts that do not change from day to day. */
export type LastingFacts = Omit<RatingFacts, 'asOf' | 'scheme' | 'dueSoonDays'>;

export interface ReadingMore {
  readonly liveDue: boolean;
  readonly liveAchieved: boolean;
  /** The lengths, in characters, of the due and the achieved part of the row's stamp. */
  readonly dueLength: number;
  readonly achievedLength: number;
  /** `null` if the rating rests on nothing outside the plan's rows. */
  readonly outside: Outside | null;
  /** How far it rests on words of "Plan setup". */
  readonly readBy: ReadByLevel;
  /** Rows above the action's whose opening words are compared. */
  readonly above: number;
  /** Other rows that the action depends on, as offsets from its own, ascending. */
  readonly rows: readonly number[];
}

/** The due part holds the date that counts: for an ongoing action without a due date, its review date. */
export function readingCode(facts: LastingFacts, more: ReadingMore, dateSystem: DateSystem): string {
  // Only the next milestone depends on the day, and it is not used here.
  const { due, firstMilestone } = factValues({ ...facts, ...ANY_DAY });
  const day = (date: IsoDate | null): string => {
    const serial = date === null ? null : isoDateToSerial(date, dateSystem);
    return serial === null ? NO_DAY : String(serial).padStart(5, '0');
  };
  const shown = facts.withdrawn || facts.doneUndated ? facts.due : due;
  const achieved = facts.withdrawn ? NO_DAY : facts.doneUndated ? UNDATED : day(facts.achieved);
  return packed(
    {
      kind: kindOf(facts),
      evidence: EVIDENCE_CODES[facts.evidence],
      lead: facts.hasLead ? LEAD_CODES.named : facts.expectsLead ? LEAD_CODES.missing : LEAD_CODES.notAsked,
      liveDue: more.liveDue ? LIVE_CODE : NOT_LIVE_CODE,
      liveAchieved: more.liveAchieved ? LIVE_CODE : NOT_LIVE_CODE,
      due: day(shown),
      first: firstMilestone === null || firstMilestone === shown ? NO_DAY : day(firstMilestone),
      achieved,
      ...lengths(more),
      outside: more.outside === null ? NOT_LIVE_CODE : OUTSIDE_CODES[more.outside],
      readBy: more.readBy,
      above: String(more.above),
    },
    more.rows,
  );
}

/** For a row that is not an action. */
export const rowCode = (
  kind: 'nothing' | 'continued',
  more: Omit<ReadingMore, 'liveDue' | 'liveAchieved' | 'outside' | 'readBy' | 'above'>,
): string =>
  packed(
    {
      kind: KIND_CODES[kind],
      evidence: NOT_LIVE_CODE,
      lead: NOT_LIVE_CODE,
      liveDue: NOT_LIVE_CODE,
      liveAchieved: NOT_LIVE_CODE,
      due: NO_DAY,
      first: NO_DAY,
      achieved: NO_DAY,
      ...lengths(more),
      outside: NOT_LIVE_CODE,
      readBy: READ_BY_LEVELS.columns,
      above: '0',
    },
    more.rows,
  );

function packed(parts: Readonly<Record<ReadingPart, string>>, rows: readonly number[]): string {
  const order = Object.keys(READING_PARTS) as ReadingPart[];
  return `${order.map((part) => parts[part]).join('')}${rows.map(signed).join('')};`;
}

const lengths = ({ dueLength, achievedLength }: Pick<ReadingMore, 'dueLength' | 'achievedLength'>) => ({
  dueLength: String(dueLength).padStart(3, '0'),
  achievedLength: String(achievedLength).padStart(3, '0'),
});

const signed = (rows: number): string =>
  `${rows < 0 ? '-' : '+'}${String(Math.abs(rows)).padStart(ROW_LENGTH - 1, '0')}`;

function kindOf({ withdrawn, basis, ongoing, due, reviewDate, doneUndated }: LastingFacts): string {
  if (withdrawn) return KIND_CODES.withdrawn;
  if (basis === 'assurance') return KIND_CODES.evidence;
  if (!ongoing) return KIND_CODES.dates;
  return due === null && reviewDate !== null && !doneUndated ? KIND_CODES.review : KIND_CODES.ongoing;
}

const ANY_DAY = { asOf: '2000-01-01' as IsoDate, scheme: 'brag', dueSoonDays: 0 } as const;
