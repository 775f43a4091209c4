/**
 * When a plan was agreed: as a person set it, else as the text around the plan says ("approved by the board on 27th January
 * 2016"), else as a cover sheet says; a date that a title merely bears is the weakest.
 */
import { proposeAgreedDate } from '../dates/propose-agreed-date';
import type { RecognisedPlan } from '../recognise/recognise-plans';
import { sheetGrid } from '../recognise/sheet-grid';
import type { Setup } from '../setup/setup';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import type { AgreedDate } from './plan-report';

/** Text around a plan, or of a sheet without one: those rows, in those columns (one past the last). */
export interface SheetText {
  readonly snapshot: SheetSnapshot;
  readonly rows: readonly number[] | 'all';
  readonly columns: readonly [number, number] | 'all';
}

/** A cover sheet is short; a long list of something else is not searched for dates. */
const MOST_TEXTS = 400;

export function agreedDateOf(
  plan: RecognisedPlan,
  elsewhere: readonly SheetText[],
  setup: Setup,
): AgreedDate | null {
  if (setup.agreed !== null) return { date: setup.agreed, origin: 'given', words: '' };
  const { region, outsideRows } = plan.table;
  const columns = region.alone ? ('all' as const) : ([region.firstColumn, region.lastColumn + 1] as const);
  const own = propose({ snapshot: plan.grid.snapshot, rows: outsideRows, columns });
  if (own?.origin === 'stated') return own;
  for (const sheet of elsewhere) {
    const found = propose(sheet);
    if (found?.origin === 'stated') return found;
  }
  return own;
}

function propose(sheet: SheetText): AgreedDate | null {
  const proposal = proposeAgreedDate(textsOf(sheet));
  return proposal && { date: proposal.date, origin: proposal.strength, words: proposal.words };
}

function textsOf({ snapshot, rows, columns }: SheetText): { readonly text: string }[] {
  const grid = sheetGrid(snapshot);
  const texts: { readonly text: string }[] = [];
  const all =
    rows === 'all' ? Array.from({ length: snapshot.rowCount }, (_, at) => grid.firstRow + at) : rows;
  const [first, end] = columns === 'all' ? [grid.firstColumn, grid.endColumn] : columns;
  for (const row of all) {
    for (let column = first; column < end; column++) {
      const text = grid.textAt(row, column);
      if (text !== '') texts.push({ text });
      if (texts.length >= MOST_TEXTS) return texts;
    }
  }
  return texts;
}
