/**
 * What a change costs for plans of all sizes: the exchanges and bytes of checking and writing, and what is kept for
 * undo. Each exchange is small enough for the pane to stay responsive, so a large change takes more of them.
 */
import { writeChangeSet } from '../../src/excel/write-change-set';
import type { CellChange } from '../../src/plan/change/parts/cells';
import { emptySheet, type SheetChange } from '../../src/plan/change/change-set';
import { WEB_LIMITS } from '../../src/workbench/wire/host';
import { openGrid } from '../support/open-grid';

const COLUMNS = 14;
const FIRST = 6;

/** As wide as the add-in's own columns: dates, words, a long formula. */
function flags(rows: number): SheetChange {
  const cells: CellChange[] = [];
  for (let rowIndex = 1; rowIndex <= rows; rowIndex += 1) {
    for (let at = 0; at < COLUMNS; at += 1) cells.push({ ...cellOf(rowIndex, at), before: '' });
  }
  const area = { rowIndex: 1, rowCount: rows, columnIndex: FIRST + 4, columnCount: 1 };
  return {
    ...emptySheet('Plan'),
    cells,
    names: [{ name: 'Plan_RAG', sheet: 'Plan', area }],
    rules: ['Red', 'Amber', 'Green', 'Blue'].map((word) => ({
      area,
      word,
      fill: '#FFCCCC',
      colour: '#880000',
    })),
    copiedFormats: [
      {
        area: { rowIndex: 1, rowCount: rows, columnIndex: FIRST, columnCount: COLUMNS },
        like: { sheet: 'Plan', rowIndex: 1, columnIndex: 0 },
        as: 'body',
      },
    ],
  };
}

function cellOf(rowIndex: number, at: number): CellChange {
  const place = { rowIndex, columnIndex: FIRST + at };
  if (at < 3) return { ...place, value: 42_000 + rowIndex, numberFormat: 'd mmm yyyy' };
  if (at === 4) {
    const row = rowIndex + 1;
    const tests = ['$G', '$H', '$I'].map(
      (column) => `IF(${column}${row}="","",IF(${column}${row}<$B$1,"Red","Green"))`,
    );
    return { ...place, formula: `=${tests.join('&')}&REPT(" ",0*LEN("${'x'.repeat(120)}"))` };
  }
  return {
    ...place,
    value: at === 5 ? 'Due soon: 31 March 2017. No evidence has been supplied.' : 'Supplied',
  };
}

const lines: string[] = [];
afterAll(() => process.stdout.write(`Changes by size\n${lines.join('\n')}\n`));

test.each([
  // One of them makes the formats, which Excel may refuse, once the cells are there.
  { rows: 500, syncs: 3 },
  { rows: 2_000, syncs: 3 },
  { rows: 10_000, syncs: 10 },
])('$rows rows take $syncs exchanges, each within what the web allows', async ({ rows, syncs }) => {
  const open = openGrid(
    { Plan: Array.from({ length: rows + 1 }, (_, at) => [`Action ${at}`]) },
    { limits: WEB_LIMITS },
  );
  const result = await writeChangeSet({ sheets: [flags(rows)] });
  expect(result).toMatchObject({ ok: true, value: { differs: [] } });
  const { stats } = open;
  const kept = result.ok ? JSON.stringify(result.value.undo).length : 0;
  lines.push(
    `${rows} rows: ${stats.syncs} exchanges, ${mb(stats.requestBytes)} sent, ${mb(stats.responseBytes)} answered, ${mb(kept)} kept`,
  );
  expect(stats.syncs).toBeLessThanOrEqual(syncs);
  expect(stats.largestRequest).toBeLessThan(1.6 * 1024 * 1024);
  expect(stats.largestResponse).toBeLessThan(3 * 1024 * 1024);
  expect(kept).toBeLessThan(1024 * 1024 + 20 * rows);
});

const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
