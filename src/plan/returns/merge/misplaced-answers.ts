/**
 * Whether answers of a returned copy may stand in the wrong place: a column that was sorted, or pushed up or down, by
 * itself; headers or cells that were pushed sideways; answers that were filled down. Told by what the plan says elsewhere, and never for certain: such
 * answers are asked about.
 */
import { groupedBy } from '../../compare/exact-matches';
import type { ActionRow } from '../../read/schema/action-row';
import type { JudgedPlan } from '../../review-plan';
import { cellSaid, type CellSaid } from './cell-said';
import { foldedLine } from './compared-line';
import { filledDown } from './filled-down';
import type { OfferDoubt, ReturnOffer } from './return-offer';
import { sureDay } from './sure-day';

/** A cell of the copy that says otherwise than the plan's. */
export interface PlacedAnswer {
  /** The copy's. */
  readonly sheet: string;
  /** Identifies the column of the copy. */
  readonly from: string;
  readonly plan: JudgedPlan;
  readonly row: ActionRow;
  /** The copy's row. */
  readonly at: number;
  /** The plan's column. */
  readonly to: number;
  readonly isOwners: boolean;
  /** A question of our own pack's, in a cell to fill in. */
  readonly isQuestion: boolean;
  readonly was: CellSaid;
  readonly said: CellSaid;
  /** `null` where the copy is blank. */
  readonly offer: ReturnOffer | null;
}

/** Words that tell a text: as many of them are not the same by chance. */
const ENOUGH = 5;

/** What speaks against a day says less than that it belongs elsewhere. */
const OF_DAYS: ReadonlySet<OfferDoubt> = new Set<OfferDoubt>(['day-to-come', 'not-later']);

/** `owners` are the columns of a plan that the leads answer in. */
export function withMisplaced(
  answers: readonly PlacedAnswer[],
  isOwnersColumn: (plan: JudgedPlan, column: number) => boolean,
): readonly ReturnOffer[] {
  const doubts = new Map<PlacedAnswer, OfferDoubt>();
  const doubt = (some: readonly PlacedAnswer[], why: OfferDoubt): void => {
    for (const answer of some) if (!doubts.has(answer)) doubts.set(answer, why);
  };
  const filled = answers.filter(({ offer }) => offer !== null);
  const elsewhere = new Set(filled.filter((answer) => saidInRow(answer, () => true)));
  for (const column of groupedBy(answers, ({ from }) => from).values()) {
    const some = column.filter(({ offer }) => offer !== null);
    if (isMoved(some, column)) doubt(some, 'of-another-row');
    const repeated = some.filter((answer) => elsewhere.has(answer)).length;
    if (repeated >= 2 && 2 * repeated > some.length) doubt(some, 'of-another-column');
  }
  for (const row of groupedBy(
    filled,
    ({ plan, row: { rowIndex } }) => `${rowIndex} ${plan.report.sheet}`,
  ).values())
    if (row.filter((answer) => elsewhere.has(answer)).length >= 2) doubt(row, 'of-another-column');
  for (const sheet of groupedBy(filled, (answer) => answer.sheet).values())
    if (sheet.some(({ isQuestion }) => isQuestion)) doubt(sheet, 'of-another-column');
  const questions = filled.filter(
    (answer) =>
      answer.isOwners &&
      foldedLine(answer.said.text).split(' ').length >= ENOUGH &&
      saidInRow(answer, (column) => !isOwnersColumn(answer.plan, column)),
  );
  doubt(questions, 'of-another-column');
  for (const column of groupedBy(filled, ({ from }) => from).values())
    doubt(filledDown(column), 'filled-down');
  return filled.flatMap((answer) => {
    const { offer } = answer;
    const why = doubts.get(answer);
    if (offer === null) return [];
    const isKept = offer.doubt !== null && !OF_DAYS.has(offer.doubt);
    return why === undefined || isKept ? [offer] : [{ ...offer, ticked: false, doubt: why }];
  });
}

/**
 * Whether what is new in a column is what the plan says in it of other rows that changed too: two values that changed
 * places, or a column of which all but what was pushed over its end is the plan's.
 */
function isMoved(filled: readonly PlacedAnswer[], column: readonly PlacedAnswer[]): boolean {
  const left = new Map<string, number>();
  for (const { was } of column) {
    const line = foldedLine(was.text);
    if (line !== '') left.set(line, (left.get(line) ?? 0) + 1);
  }
  let moved = 0;
  for (const { said } of filled) {
    const line = foldedLine(said.text);
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    moved += 1;
  }
  return moved >= 2 && (moved === filled.length || (moved >= 3 && moved === filled.length - 1));
}

/** Whether the plan says it of the same action in another column. */
function saidInRow({ plan, row, to, said }: PlacedAnswer, isLookedIn: (column: number) => boolean): boolean {
  const [line, day] = [foldedLine(said.text), sureDay(said)];
  return wordsOfRow(plan, row).some(
    (words) =>
      words.column !== to &&
      isLookedIn(words.column) &&
      (words.line === line || (day !== null && words.day() === day)),
  );
}

interface WordsInColumn {
  readonly column: number;
  readonly line: string;
  readonly day: () => string | null;
}

/** Once for each row, however many copies answer for it. */
const known = new WeakMap<ActionRow, readonly WordsInColumn[]>();

function wordsOfRow({ plan }: JudgedPlan, row: ActionRow): readonly WordsInColumn[] {
  const before = known.get(row);
  if (before) return before;
  const words: WordsInColumn[] = [];
  for (let column = plan.grid.firstColumn; column <= plan.table.region.lastColumn; column += 1) {
    const said = cellSaid(plan, row, column);
    const line = foldedLine(said.text);
    if (line === '') continue;
    let day: string | null | undefined;
    words.push({ column, line, day: () => (day === undefined ? (day = sureDay(said)) : day) });
  }
  known.set(row, words);
  return words;
}
