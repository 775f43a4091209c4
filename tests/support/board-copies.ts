/** Board copies of workbooks for tests: judged, every failure overridden with a reason, copied. */
import type { BoardCopy } from '../../src/plan/export/board-copy/board-copy';
import { makeBoardCopy, type BoardCopyRequest } from '../../src/plan/export/board-copy/make-board-copy';
import { judgeGate } from '../../src/plan/export/gate/judge-gate';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import { reviewWorkbook } from '../../src/plan/review';
import { makeSetup, type SetupInput } from '../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import type { CopySheet } from '../../src/plan/export/board-copy/board-copy';

export const VALIDATED_ON = '2016-10-20' as IsoDate;

export type Choices = Partial<BoardCopyRequest> & { readonly set?: Partial<SetupInput> };

export function requestOf(
  snapshots: readonly SheetSnapshot[],
  { set, ...choices }: Choices = {},
): BoardCopyRequest {
  const setup = makeSetup({ asOf: '2016-10-15', ...set });
  const report = reviewWorkbook(snapshots, setup);
  const overrides = judgeGate(report).failures.map(({ key }) => ({ key, reason: 'Agreed with the chair.' }));
  return {
    report,
    snapshots,
    setup,
    gate: judgeGate(report, [], overrides),
    validatedBy: 'B. Officer',
    validatedOn: VALIDATED_ON,
    ...choices,
  };
}

export function copyOf(snapshots: readonly SheetSnapshot[], choices: Choices = {}): BoardCopy {
  const outcome = makeBoardCopy(requestOf(snapshots, choices));
  if (!outcome.made) throw new Error(`Not made: ${outcome.because}`);
  return outcome.copy;
}

/** The contents of a copied sheet, row by row, as texts. */
export function rowsOf({ cells }: CopySheet): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { rowIndex, columnIndex, value } of cells) {
    const row = (rows[rowIndex] ??= []);
    row[columnIndex] = String(value);
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
}

export function sheetNamed(copy: BoardCopy, name: string): CopySheet {
  const sheet = copy.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}, but ${copy.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** Everything that the copy contains, for searching for what it must not. */
export const wordsOf = (copy: BoardCopy): string => JSON.stringify(copy);
