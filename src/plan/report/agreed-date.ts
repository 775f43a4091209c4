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

export interface SheetText {
  readonly snapshot: SheetSnapshot;
  readonly rows: readonly number[] | 'all';
}

/** A cover sheet is short; a long list of something else is not searched for dates. */
const MOST_TEXTS = 400;

export function agreedDateOf(
  plan: RecognisedPlan,
  elsewhere: readonly SheetText[],
  setup: Setup,
): AgreedDate | null {
  if (setup.agreed !== null) return { date: setup.agreed, origin: 'given', words: '' };
  const own = propose({ snapshot: plan.grid.snapshot, rows: plan.table.outsideRows });
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

function textsOf({ snapshot, rows }: SheetText): { readonly text: string }[] {
  const grid = sheetGrid(snapshot);
  const texts: { readonly text: string }[] = [];
  const all =
    rows === 'all' ? Array.from({ length: snapshot.rowCount }, (_, at) => grid.firstRow + at) : rows;
  for (const row of all) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const text = grid.textAt(row, column);
      if (text !== '') texts.push({ text });
      if (texts.length >= MOST_TEXTS) return texts;
    }
  }
  return texts;
}
