/**
 * Decides when a plan was agreed: as a person set it, else as the text around the plan says ("approved by the board on
 * 27th January 2016"), else as a cover sheet says. A date that is merely in a title is the weakest.
 */
import type { IsoDate } from '../../read/dates/calendar';
import {
  proposeAgreedDate,
  proposePublishedDate,
  type DateProposal,
} from '../../read/dates/propose-agreed-date';
import type { RecognisedPlan } from '../../read/recognise/recognise-plans';
import { sheetGrid } from '../../read/recognise/sheet-grid';
import type { Setup } from '../../read/setup/setup';
import type { CellRef, CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';

/** The agreed date and where it comes from: given by a person, said by the sheet, or only contained in its title. */
export interface AgreedDate {
  readonly date: IsoDate;
  readonly origin: 'given' | 'stated' | 'titled';
  /** The words that said so, `''` when given. */
  readonly words: string;
  /** Where they stand; `null` when given. */
  readonly saidIn: SaidCell | null;
}

/** A cell outside the plan's rows that says when the plan was agreed or published. */
export interface SaidCell {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly words: string;
}

/** Text around a plan, or on a sheet without one: these rows and columns, ending one past the last. */
export interface SheetText {
  readonly snapshot: SheetSnapshot;
  readonly rows: readonly number[] | 'all';
  readonly columns: readonly [number, number] | 'all';
}

/** A cover sheet is short; a sheet with more texts than this is not searched for dates. */
const MOST_TEXTS = 400;

type Propose = (texts: readonly { readonly text: string }[]) => DateProposal | null;

export function agreedDateOf(
  plan: RecognisedPlan,
  elsewhere: readonly SheetText[],
  setup: Setup,
): AgreedDate | null {
  if (setup.agreed !== null) return { date: setup.agreed, origin: 'given', words: '', saidIn: null };
  return proposed(plan, elsewhere, proposeAgreedDate);
}

/** When the plan was published, for deadlines counted from publication: only as set or plainly stated. */
export function publishedDateOf(
  plan: RecognisedPlan,
  elsewhere: readonly SheetText[],
  setup: Setup,
): Pick<AgreedDate, 'date' | 'saidIn'> | null {
  if (setup.published !== null) return { date: setup.published, saidIn: null };
  const found = proposed(plan, elsewhere, proposePublishedDate);
  return found?.origin === 'stated' ? found : null;
}

function proposed(
  plan: RecognisedPlan,
  elsewhere: readonly SheetText[],
  propose: Propose,
): AgreedDate | null {
  const { region, outsideRows } = plan.table;
  const columns = region.alone ? ('all' as const) : ([region.firstColumn, region.lastColumn + 1] as const);
  const found = [{ snapshot: plan.grid.snapshot, rows: outsideRows, columns }, ...elsewhere].map((sheet) => {
    const texts = textsOf(sheet);
    const proposal = propose(texts);
    return proposal && { ...proposal, in: texts[proposal.index] };
  });
  const best = found.find((proposal) => proposal?.strength === 'stated') ?? found[0];
  if (!best) return null;
  const { date, strength, words, in: saidIn } = best;
  return {
    date,
    origin: strength,
    words,
    saidIn: saidIn ? { cell: saidIn.cell, value: saidIn.value, words } : null,
  };
}

interface TextAt extends Omit<SaidCell, 'words'> {
  readonly text: string;
}

function textsOf({ snapshot, rows, columns }: SheetText): readonly TextAt[] {
  const grid = sheetGrid(snapshot);
  const texts: TextAt[] = [];
  const all =
    rows === 'all' ? Array.from({ length: snapshot.rowCount }, (_, at) => grid.firstRow + at) : rows;
  const [first, end] = columns === 'all' ? [grid.firstColumn, grid.endColumn] : columns;
  for (const row of all) {
    let before = '';
    for (let column = first; column < end; column++) {
      const text = grid.textAt(row, column);
      if (text !== '')
        texts.push({
          text: labelled(before, text),
          cell: { sheet: snapshot.name, rowIndex: row, columnIndex: column },
          value: grid.valueAt(row, column),
        });
      if (text !== '') before = text;
      if (texts.length >= MOST_TEXTS) return texts;
    }
  }
  return texts;
}

const LONGEST_LABEL = 60;
const LONGEST_DATE = 30;

/** A date alone in its cell is described by the label before it: "Date of export" | "12/03/2016". */
function labelled(before: string, text: string): string {
  const isLabel = before !== '' && before.length <= LONGEST_LABEL && !/\d/.test(before);
  return isLabel && text.length <= LONGEST_DATE && /^\d|\d{4}$/.test(text)
    ? `${before.replace(/\s*:$/, '')}: ${text}`
    : text;
}
