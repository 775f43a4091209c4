/** Judges a small sheet and returns what enforcing the standard schema offers for its plan. */
import type { CompletionOffers, Offer } from '../../src/plan/change/columns/completion-offers';
import { offerCompletion } from '../../src/plan/change/columns/offer-completion';
import { reviewWorkbook } from '../../src/plan/review';
import { makeSetup, type SetupInput } from '../../src/plan/read/setup/setup';
import type { CellValue, SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot, type GridOptions } from './grid-snapshot';

type Rows = readonly (readonly (CellValue | null)[])[];

export function judged(rows: Rows, more: Partial<SetupInput> = {}, options: GridOptions = {}) {
  const snapshot = gridSnapshot(rows, options);
  return offered(snapshot, more);
}

export function offered(snapshot: SheetSnapshot, more: Partial<SetupInput> = {}) {
  const [report] = reviewWorkbook([snapshot], makeSetup({ asOf: '2016-10-15', ...more })).plans;
  if (!report) throw new Error('No plan was found.');
  return { snapshot, report, offers: offerCompletion(report, snapshot, 'brag') };
}

export const byDefault = ({ columns, fixes }: CompletionOffers): ReadonlySet<string> =>
  new Set([...columns, ...fixes].filter((offer) => offer.byDefault).map(({ id }) => id));

export const said = (offers: readonly Offer[]) =>
  offers.map(({ kind, before, after }) => [kind, before, after]);

/** In the order of the standard schema. */
export const HEADER = [
  'Action',
  'Lead',
  'Due date',
  'Evidence required',
  'Date achieved',
  'Evidence provided',
];
