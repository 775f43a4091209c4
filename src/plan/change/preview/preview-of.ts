/**
 * Describes a proposed change in plain words before anything is written: first every one of the board's own cells,
 * then what is new beside them. Derived from the change itself, so that nothing is written that it does not mention.
 */
import type { WorkbookReport } from '../../judge/report/plan-report';
import { isNamedSetup } from '../../read/setup/find-setup-tables';
import { a1 } from '../../read/sheet/a1';
import { CELLS_PER_STEP, finish, ROWS_PER_STEP, type Steps } from '../../steps';
import type { Area, CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import type { CellChange } from '../parts/cells';
import type { SheetChange, ChangeSet } from '../change-set';
import { isSummarySheet } from '../../marks/summary/find-summary';
import { SUMMARY_MARK } from '../../marks/summary/summary-mark';
import { isWhatChangedSheet } from '../../marks/what-changed/find-what-changed';
import { WHAT_CHANGED_MARK } from '../../marks/what-changed/what-changed-mark';
import { afterInWords, beforeInWords } from './cell-in-words';
import { changedOursInWords } from './changed-ours-in-words';
import { goneColumnsInWords, newColumnsInWords } from './columns-in-words';
import { partsInWords } from './parts-in-words';
import type { Preview, PreviewedGroup, PreviewItem } from './preview';
import { headersInWords } from './headers-in-words';
import { covers, sortCells } from './sort-cells';

/** In the order in which a careful reader would ask. */
const TITLES = {
  'own-cells': 'The board’s own cells that change',
  'own-headers': 'The board’s own headers that change',
  'filled-cells': 'Blank cells that are filled',
  'new-columns': 'New columns',
  'new-cells': 'What the new columns hold',
  'our-cells': 'Cells of the add-in’s columns that change',
  'gone-columns': 'Columns that are removed',
  rows: 'Rows that are inserted',
  tables: 'Tables that change their size',
  filters: 'Filters',
  'drop-downs': 'What is asked when something is typed',
  'colour-rules': 'Colours',
  names: 'Names in the workbook',
  settings: 'Settings',
  sheets: 'Sheets',
} as const;

export type PreviewGroupId = keyof typeof TITLES;

/** A column that the change removes whole, header included. */
export interface GoneColumn {
  readonly sheet: string;
  readonly area: Area;
}

/** `snapshots` and `report` are from before the change. */
export const previewOf = (
  change: ChangeSet,
  snapshots: readonly SheetSnapshot[],
  report: Pick<WorkbookReport, 'plans'>,
  gone: readonly GoneColumn[] = [],
): Preview => finish(previewInSteps(change, snapshots, report, gone));

/** `previewOf` in steps. */
export function* previewInSteps(
  { sheets }: ChangeSet,
  snapshots: readonly SheetSnapshot[],
  report: Pick<WorkbookReport, 'plans'>,
  gone: readonly GoneColumn[],
): Steps<Preview> {
  const items = new Map<PreviewGroupId, PreviewItem[]>();
  const put = (id: PreviewGroupId, more: readonly PreviewItem[]): void => {
    if (more.length > 0) items.set(id, [...(items.get(id) ?? []), ...more]);
  };
  let ownCells = 0;
  for (const planned of sheets) {
    const snapshot = snapshots.find(({ name }) => name === planned.name);
    const { sheets: whole, others } = told(planned);
    yield 0;
    put('sheets', whole);
    // What a sheet of ours will hold is described by the code that proposes it.
    if (planned.when === 'remove' || isOurs(planned, snapshot)) continue;
    if (!snapshot || isNamedSetup(planned)) {
      if (snapshot && planned.cells.length > 0) put('settings', settingsItem(planned));
    } else {
      const plans = report.plans.filter(({ sheet }) => sheet === planned.name);
      const going = gone.filter(({ sheet }) => sheet === planned.name).map(({ area }) => area);
      const sorted = yield* sortCells(yield* without(planned, going), snapshot, plans);
      ownCells += sorted.own.length + sorted.ownHeaders.length;
      const each = (cells: readonly CellChange[]) => itemsInSteps(planned.name, snapshot, cells);
      put('own-cells', yield* each(sorted.own));
      put('own-headers', headersInWords(planned.name, snapshot, sorted.ownHeaders));
      put('filled-cells', yield* each(sorted.filled));
      const fresh = yield* newColumnsInWords(planned, snapshot, sorted);
      put('new-columns', fresh.columns);
      put('new-cells', yield* each(fresh.cells));
      yield 0;
      put('our-cells', changedOursInWords(planned.name, snapshot, sorted.ours, planned.cells));
      put('gone-columns', goneColumnsInWords(planned.name, snapshot, going));
    }
    for (const [id, more] of others) put(id, more);
  }
  const groups = (Object.keys(TITLES) as PreviewGroupId[]).flatMap((id): PreviewedGroup[] => {
    const list = items.get(id);
    return list ? [{ id, title: TITLES[id], items: list }] : [];
  });
  return { groups, ownCells };
}

function told(planned: SheetChange) {
  const others = new Map(partsInWords(planned));
  const sheets = others.get('sheets') ?? [];
  others.delete('sheets');
  return { sheets, others };
}

function* itemsInSteps(
  sheet: string,
  snapshot: SheetSnapshot,
  cells: readonly CellChange[],
): Steps<readonly PreviewItem[]> {
  const items: PreviewItem[] = [];
  for (const cell of cells) {
    items.push(cellItem(sheet, snapshot, cell));
    if (items.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  return items;
}

const isOurs = ({ cells }: SheetChange, snapshot: SheetSnapshot | undefined): boolean =>
  snapshot
    ? isSummarySheet(snapshot) || isWhatChangedSheet(snapshot)
    : cells.some(
        ({ columnIndex, value }) =>
          (columnIndex === 0 && String(value).startsWith(SUMMARY_MARK)) || value === WHAT_CHANGED_MARK,
      );

function cellItem(sheet: string, snapshot: SheetSnapshot, cell: CellChange): PreviewItem {
  const address = a1(cell.rowIndex, cell.columnIndex);
  const [before, after] = [beforeInWords(snapshot, cell), afterInWords(snapshot, cell)];
  const words =
    before === ''
      ? `${address} is filled.`
      : after === ''
        ? `${address} is cleared.`
        : before === after
          ? `${address} ${becomesDate(snapshot, cell) ? 'becomes a true date' : 'is shown in another way'}.`
          : `${address} changes.`;
  return { cell: refOf(sheet, cell), words, before, after };
}

const becomesDate = (snapshot: SheetSnapshot, cell: CellChange): boolean =>
  typeof cell.value === 'number' && typeof snapshotCell(snapshot, cell).value === 'string';

function* without(planned: SheetChange, areas: readonly Area[]): Steps<SheetChange> {
  if (areas.length === 0) return planned;
  const cells: CellChange[] = [];
  for (const [at, cell] of planned.cells.entries()) {
    if (!areas.some((area) => covers(area, cell))) cells.push(cell);
    if (at % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  return { ...planned, cells };
}

const settingsItem = ({ name, cells }: SheetChange): readonly PreviewItem[] => [
  {
    cell: cells[0] ? refOf(name, cells[0]) : null,
    words: `The sheet “${name}” is brought up to date.`,
    before: null,
    after: null,
  },
];

const refOf = (sheet: string, { rowIndex, columnIndex }: CellChange): CellRef => ({
  sheet,
  rowIndex,
  columnIndex,
});
