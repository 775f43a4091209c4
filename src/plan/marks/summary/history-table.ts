/**
 * The table "RAG history" of "Plan setup": one row per meeting and plan with its counts and each action's rating, in
 * short pieces ("1.2#k3f9a2b1:R"); what one cell cannot hold continues in a further row, and what is kept of the actions
 * follows, compressed. Staff can read the figures, and erase rows.
 */
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import type { SetupColumn } from '../../read/setup/setup-table';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { DateSystem } from '../../read/sheet/sheet-snapshot';
import { SETUP_DATE_FORMAT } from '../../read/setup/setup-row';
import { type SetupRow } from '../../read/setup/setup-row';
import { type RowCell } from '../../read/setup/setup-row';
import type { RecordedMeeting, RecordedStanding } from './recorded-meeting';

const column = (key: string, title: string, width: number, more: Partial<SetupColumn> = {}): SetupColumn => ({
  key,
  title,
  width,
  also: [],
  tells: false,
  ...more,
});
const TELLS = { tells: true };

/** In the shape of the tables of "Plan setup". */
export const HISTORY_TABLE = {
  id: 'history',
  name: 'PlanSetupHistory',
  title: 'RAG history',
  whenNeeded: true,
  isRecord: true,
  columns: [
    column('date', 'Meeting recorded', 17, { ...TELLS, isDate: true, also: ['recorded on'] }),
    column('plan', 'Plan recorded', 24, TELLS),
    column('body', 'Meeting of', 24),
    column('red', 'Red', 8),
    column('amber', 'Amber', 8),
    column('green', 'Green', 8),
    column('blue', 'Blue', 8),
    column('unrated', 'Unrated', 9),
    column('complete', 'Complete', 10),
    column('claimed', 'Claimed', 9),
    // Not the last column, so that its long text is cut off by the cell beside it.
    column('standings', 'Ratings kept', 18, TELLS),
    column('part', 'Part', 7, TELLS),
  ],
} as const;

/** Characters in a cell, below Excel's limit of 32,767. */
const LONGEST = 30_000;

const LETTERS: Readonly<Record<RatingColour, string>> = {
  red: 'R',
  amber: 'A',
  green: 'G',
  blue: 'B',
  unrated: 'U',
  withdrawn: 'W',
};
/** Those with a column of their own; withdrawn ones are counted from the ratings. */
const COUNTED = RATING_COLOURS.filter((colour) => colour !== 'withdrawn');

/** Green because it is complete, in a scheme without blue. */
const COMPLETE_GREEN = 'C';

/** The rows of one meeting and plan; they replace rows with the same key. */
export function historyRows(meeting: RecordedMeeting, dateSystem: DateSystem): readonly SetupRow[] {
  const { date, body, plan, tally, complete, claimed, kept } = meeting;
  return [...chunks(meeting.standings), ...kept].map((standings, at): SetupRow => {
    const counts: Record<string, RowCell> = {};
    for (const colour of COUNTED) counts[colour] = { value: at === 0 ? tally[colour] : '' };
    const cells: Record<string, RowCell> = {
      date: { value: isoDateToSerial(date, dateSystem) ?? '', numberFormat: SETUP_DATE_FORMAT },
      plan: { value: plan },
      body: { value: at === 0 ? body : '' },
      ...counts,
      complete: { value: at === 0 ? complete : '' },
      claimed: { value: at === 0 ? claimed : '' },
      standings: { value: standings },
      part: { value: at + 1 },
    };
    return { key: historyKey(date, plan, at + 1), cells: new Map(Object.entries(cells)) };
  });
}

export const historyKey = (date: string, plan: string, part: number): string => `${date}|${part}|${plan}`;

function chunks(standings: ReadonlyMap<string, RecordedStanding>): readonly string[] {
  const made: string[] = [];
  let open: string[] = [];
  let length = 0;
  for (const [key, { colour, complete }] of standings) {
    const piece = `${key}:${complete && colour === 'green' ? COMPLETE_GREEN : LETTERS[colour]}`;
    if (length + piece.length + 2 > LONGEST) {
      made.push(open.join('; '));
      [open, length] = [[], 0];
    }
    open.push(piece);
    length += piece.length + 2;
  }
  return [...made, open.join('; ')];
}

const STANDINGS = new Map<string, RecordedStanding>([
  ...RATING_COLOURS.map((colour): [string, RecordedStanding] => [
    LETTERS[colour],
    { colour, complete: colour === 'blue' },
  ]),
  [COMPLETE_GREEN, { colour: 'green', complete: true }],
]);

/** The pieces of one cell; garbled ones are skipped. */
export function readRecordedStandings(words: string): readonly (readonly [string, RecordedStanding])[] {
  return words.split(';').flatMap((piece): (readonly [string, RecordedStanding])[] => {
    const at = piece.lastIndexOf(':');
    const [key, standing] = [piece.slice(0, at).trim(), STANDINGS.get(piece.slice(at + 1).trim())];
    return at > 0 && standing && key !== '' ? [[key, standing]] : [];
  });
}
