/**
 * A checked plan of any size in which cells are edited, each edit re-checked as the pane does. Its host answers at once
 * with the edited row, so that only the add-in's own work is left.
 */
import { judgePlan, type Checked, type CheckOptions } from '../../src/app/check-plan';
import type { Host } from '../../src/app/host';
import { recheck } from '../../src/app/recheck';
import { applied } from '../../src/plan/change/applied';
import { proposeFlags } from '../../src/plan/change/flags/propose-flags';
import { success, type Outcome } from '../../src/plan/outcome';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import { makeSetup } from '../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { reviewWorkbook } from '../../src/plan/review';
import { rowsOf } from './edited-snapshot';
import { SYNTHETIC_HEADER, syntheticSnapshot } from './synthetic-plan';

export interface RecheckRun {
  /** Types another date into the due cell of a row and re-checks. */
  readonly edit: (rowIndex: number) => Promise<Checked>;
  readonly checked: () => Checked;
}

interface RunOptions {
  readonly rows: number;
  /** Whether the add-in's columns stand beside the plan. */
  readonly flagged: boolean;
  /** Given the sheet before it is checked, for example to count what is read of it. */
  readonly wrap?: (sheet: SheetSnapshot) => SheetSnapshot;
}

const TODAY = '2016-10-15' as IsoDate;
const DUE = SYNTHETIC_HEADER.indexOf('Timescale');
const OPTIONS: CheckOptions = {
  today: TODAY,
  pace: { now: () => 0, breathe: () => Promise.resolve() },
};

export async function recheckRun({
  rows,
  flagged,
  wrap = (sheet) => sheet,
}: RunOptions): Promise<RecheckRun> {
  const sheet = planSheet(rows, flagged);
  let checked = given(await judgePlan([wrap(sheet)], OPTIONS));
  let edits = 0;
  return {
    checked: () => checked,
    edit: async (rowIndex) => {
      edits += 1;
      const before = rowsOf(sheet, rowIndex, 1);
      const [own = []] = before.values;
      const text = `${1 + (edits % 28)} March ${2018 + (edits % 2)}`;
      const values = [own.map((value, at) => (at === DUE ? text : value))];
      const kinds = [(before.kinds[0] ?? []).map((kind, at) => (at === DUE ? 'text' : kind))];
      const area = { rowIndex, columnIndex: DUE, rowCount: 1, columnCount: 1 };
      const change = { sheet: sheet.name, kind: 'edit', area, by: 'this person' } as const;
      const done = await recheck(hostWith({ ...before, values, kinds }), [change], checked, OPTIONS);
      ({ checked } = given(done));
      return checked;
    },
  };
}

const hostWith = (rows: SheetSnapshot): Pick<Host, 'readSnapshots' | 'readRows'> => ({
  readSnapshots: () => Promise.reject(new Error('The whole workbook was read again.')),
  readRows: () => Promise.resolve(success(rows)),
});

function given<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** A made-up plan, with or without the add-in's columns beside it. */
export function planSheet(rows: number, flagged: boolean): SheetSnapshot {
  const bare = syntheticSnapshot(rows, 'repeated');
  return flagged ? withFlags(bare) : bare;
}

/** The flags of a short plan's first row repeated: only where they are counts here, and each true row has 5 kB of them. */
function withFlags(sheet: SheetSnapshot): SheetSnapshot {
  const few = syntheticSnapshot(3, 'repeated');
  const report = reviewWorkbook([few], makeSetup({ asOf: TODAY }));
  const [small = few] = applied([few], { sheets: proposeFlags(report, [few], null).sheets });
  const beside = <T>(grid: readonly (readonly T[])[], from: readonly (readonly T[])[]): T[][] =>
    grid.map((row, at) => [...row, ...(from[Math.min(at, 1)] ?? []).slice(row.length)]);
  return {
    ...sheet,
    columnCount: small.columnCount,
    values: beside(sheet.values, small.values),
    kinds: beside(sheet.kinds, small.kinds),
    formulas: beside(sheet.formulas, small.formulas),
    numberFormats: beside(sheet.numberFormats, small.numberFormats),
    names: (small.names ?? []).map(({ name, area }) => ({
      name,
      area: area.rowCount === 1 ? area : { ...area, rowCount: sheet.rowCount - area.rowIndex },
    })),
  };
}
