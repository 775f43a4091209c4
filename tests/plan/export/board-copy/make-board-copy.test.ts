import { emptySheet } from '../../../../src/plan/change/change-set';
import { makeBoardCopy } from '../../../../src/plan/export/board-copy/make-board-copy';
import { judgeGate } from '../../../../src/plan/export/gate/judge-gate';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { copyOf, requestOf, rowsOf, sheetNamed, wordsOf } from '../../../support/board-copies';
import { flag } from '../../../support/flagged-workbook';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { snapshots } from '../../../support/read-through-client';
import { smallPlan } from '../../../support/small-plan';

const ROWS = [
  ['The plan of the board', null, null, null],
  ['Action', 'Lead', 'Due date', 'Case'],
  ['Working together', null, null, null],
  ['=cmd|x', 'A. Secret', 42461, 'Child Zebra'],
  ['Train the staff', 'Police', 'whenever Child Zebra is ready', ''],
];
const sheetOf = (more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  ...gridSnapshot(ROWS, { formats: { C4: 'dd/mm/yyyy' }, merges: ['A3:D3'] }),
  ...more,
});
const withheld = (columnIndex: number, how: 'left-out' | 'blanked') => [{ sheet: 'Plan', columnIndex, how }];

describe('a board copy is refused', () => {
  test('while the gate is closed', () => {
    const request = requestOf([sheetOf()]);
    const gate = judgeGate(request.report);
    expect(makeBoardCopy({ ...request, gate })).toEqual({ made: false, because: 'gate-shut' });
  });

  test.each(['', '  ', '\u200b\n'])('without the name of who validates: %j', (validatedBy) => {
    expect(makeBoardCopy({ ...requestOf([sheetOf()]), validatedBy })).toEqual({
      made: false,
      because: 'no-name',
    });
  });

  test('if there is no plan', () => {
    expect(makeBoardCopy(requestOf([gridSnapshot([['Hello']])]))).toEqual({
      made: false,
      because: 'no-plan',
    });
  });
});

describe('a board copy', () => {
  test('shows each rating in its cover’s chart in a distinct shade, none of them white', () => {
    const [chart] = sheetNamed(copyOf([sheetOf()]), 'Board copy').charts;
    const shades = chart?.series.map(({ colour }) => colour) ?? [];
    expect(shades).toHaveLength(6);
    expect(new Set(shades).size).toBe(6);
    expect(shades).not.toContain('#FFFFFF');
  });

  test('contains values, each cell in its place, with the add-in’s visible columns beside them', () => {
    const copy = copyOf([sheetOf()]);
    expect(copy.sheets.map(({ name }) => name)).toEqual(['Board copy', 'Plan', 'About this copy']);
    const plan = sheetNamed(copy, 'Plan');
    expect(rowsOf(plan).map((row) => row.slice(0, 9))).toEqual([
      ['The plan of the board'],
      ['Action', 'Lead', 'Due date', 'Case', 'Due date (checked)', 'Achieved on', 'RAG', 'Why', 'Days left'],
      ['Working together'],
      ['=cmd|x', 'A. Secret', '42461', 'Child Zebra', '42461', '', 'Red', 'Overdue by 197 days', '-197'],
      [
        'Train the staff',
        'Police',
        'whenever Child Zebra is ready',
        '',
        '',
        '',
        'Unrated',
        'No usable due date',
        '',
      ],
    ]);
    expect(plan.filter).toEqual({ rowIndex: 1, columnIndex: 0, rowCount: 4, columnCount: 10 });
    expect(
      plan.cells.filter(({ numberFormat }) => numberFormat !== null).map(({ numberFormat }) => numberFormat),
    ).toEqual(['dd/mm/yyyy', 'd mmm yyyy']);
    expect(JSON.stringify(plan)).not.toContain('"formula"');
  });

  test('says on its cover what it is, who overrode what and why, and the counts', () => {
    const rows = rowsOf(sheetNamed(copyOf([sheetOf()]), 'Board copy'));
    const of = (label: string) => rows.find(([first]) => first === label)?.[1];
    expect(of('Rated on (as-of date)')).toBe('15 October 2016');
    expect(of('Validated by')).toBe('B. Officer');
    expect(of('Validated on')).toBe('20 October 2016');
    expect(of('Outcome')).toMatch(/^Validated: 2 points were accepted/);
    expect(rows).toContainEqual([
      'Plan',
      'Actions',
      'Red',
      'Amber',
      'Green',
      'Blue',
      'Unrated',
      'Withdrawn',
      'Covered elsewhere',
    ]);
    expect(rows).toContainEqual(['Plan', '2', '1', '0', '0', '0', '1', '0', '0']);
    expect(rows).toContainEqual(['Plan', 'The due date could not be read.', '5', 'Agreed with the chair.']);
    expect(of('About this copy')).toContain('settings and history are not in this copy');
  });

  test('is the same for a flagged workbook as for one that was never flagged', async () => {
    const workbook = smallPlan();
    const without = (sheets: readonly SheetSnapshot[]) => sheets.filter(({ name }) => name !== 'Plan setup');
    const before = copyOf(without(await snapshots(workbook)));
    await flag(workbook, { asOf: '2016-10-15' });
    const after = copyOf(without(await snapshots(workbook)));
    expect(rowsOf(sheetNamed(after, 'Plan'))).toEqual(rowsOf(sheetNamed(before, 'Plan')));
    expect(after.digest).toBe(before.digest);
    expect(JSON.stringify(after)).not.toMatch(/Plan_AsOf|Rated on"|Action key/);
  });

  test('shows hidden rows that are counted, and omits other hidden rows', () => {
    const rows = [['Draft, not for sharing'], ...ROWS];
    const sheet = { ...gridSnapshot(rows), hiddenRows: [0, 4] };
    const copy = copyOf([sheet]);
    expect(wordsOf(copy)).not.toContain('Draft, not for sharing');
    expect(rowsOf(sheetNamed(copy, 'Plan'))[4]?.[0]).toBe('=cmd|x');
    expect(wordsOf(copy)).toContain('1 row of “Plan” hidden in the workbook');
  });

  test('gives its cover an unused name', () => {
    const copy = copyOf([{ ...sheetOf(), name: 'board COPY' }]);
    expect(copy.sheets.map(({ name }) => name)).toEqual(['Board copy (2)', 'board COPY', 'About this copy']);
  });

  test('includes settings and history only on request, and never undo data', () => {
    const setup: SheetSnapshot = {
      ...gridSnapshot(
        [
          ['Plan setup'],
          ['Kept by Action Plan Assurance.'],
          [],
          ['Settings', '', '', '', 'Changes made'],
          ['Setting', 'Value', 'What it means', '', 'No', 'On', 'What', 'Kept for undo', 'State'],
          ['As-of date', 42658, 'x', '', 1, 42658, 'Flags', '{"held":"old secret words"}', 'Done'],
        ],
        { name: 'Plan setup' },
      ),
      tables: [],
    };
    expect(copyOf([sheetOf(), setup]).sheets.map(({ name }) => name)).toEqual([
      'Board copy',
      'Plan',
      'About this copy',
    ]);
    const along = copyOf([sheetOf(), setup], { along: [setup] });
    expect(wordsOf(along)).toContain('As-of date');
    expect(wordsOf(along)).not.toContain('old secret words');
    expect(wordsOf(along)).not.toContain('settings and history are not in this copy');
  });
});

describe('withheld columns', () => {
  test.each([
    ['left out', withheld(3, 'left-out')],
    ['blanked', withheld(3, 'blanked')],
  ])('are %s, and nothing else quotes them', (_, chosen) => {
    const summary = {
      planned: {
        ...emptySheet('RAG summary', 'create'),
        cells: [
          { rowIndex: 0, columnIndex: 0, value: 'By source' },
          { rowIndex: 1, columnIndex: 0, value: 'CHILD  Zebra' },
          { rowIndex: 2, columnIndex: 0, value: 'Open for: child zebra, row 4' },
          { rowIndex: 3, columnIndex: 0, formula: '=1+1' },
        ],
      },
      valueAt: () => 2,
    };
    const copy = copyOf([sheetOf()], { withheld: chosen, summary });
    const plan = rowsOf(sheetNamed(copy, 'Plan')).map((row) => row.filter((_, column) => column !== 2));
    expect(JSON.stringify(plan)).not.toContain('Zebra');
    expect(rowsOf(sheetNamed(copy, 'RAG summary'))).toEqual([
      ['By source'],
      ['Withheld'],
      ['Withheld'],
      ['2'],
    ]);
    expect(JSON.stringify(sheetNamed(copy, 'Board copy'))).not.toContain('Zebra');
    expect(JSON.stringify(sheetNamed(copy, 'Board copy'))).toContain('D of the workbook');
  });

  test('that are left out close the gap: columns to their right move left, and a section keeps its text', () => {
    const copy = copyOf([sheetOf()], { withheld: withheld(0, 'left-out') });
    const plan = sheetNamed(copy, 'Plan');
    expect(rowsOf(plan).map((row) => row[0])).toEqual([
      'The plan of the board',
      'Lead',
      'Working together',
      'A. Secret',
      'Police',
    ]);
    expect(plan.merges).toEqual([{ rowIndex: 2, columnIndex: 0, rowCount: 1, columnCount: 3 }]);
    expect(plan.filter?.columnCount).toBe(9);
    expect(plan.columns.every(({ columnIndex }) => columnIndex < 9)).toBe(true);
    expect(wordsOf(copy)).not.toContain('cmd|x');
  });

  test('are withheld from the summary if they hold the leads', () => {
    const summary = {
      planned: {
        ...emptySheet('RAG summary', 'create'),
        cells: ['A. Secret', 'Police; A. Secret', 'Red', 'No lead'].map((value, rowIndex) => ({
          rowIndex,
          columnIndex: 0,
          value,
        })),
      },
      valueAt: () => '',
    };
    const copy = copyOf([sheetOf()], { withheld: withheld(1, 'blanked'), summary });
    expect(rowsOf(sheetNamed(copy, 'RAG summary')).flat()).toEqual([
      'Withheld',
      'Withheld',
      'Red',
      'No lead',
    ]);
    expect(wordsOf(copy)).not.toContain('Secret');
  });

  test('include those that the board has hidden, and the cover says so', () => {
    const copy = copyOf([sheetOf({ hiddenColumns: [3, 12] })]);
    expect(wordsOf({ ...copy, sheets: copy.sheets.slice(0, 1) })).toContain(
      'because they are hidden in the workbook: columns D.',
    );
    expect(rowsOf(sheetNamed(copy, 'Plan'))[1]?.slice(0, 4)).toEqual([
      'Action',
      'Lead',
      'Due date',
      'Due date (checked)',
    ]);
  });
});
