/** Arbitrary sheets, and changes to them with every part that snapshots, names or colour rules show, by fast-check. */
import fc from 'fast-check';
import type { WorkbookState } from '../../../src/plan/change/applied';
import { emptySheet, type SheetChange } from '../../../src/plan/change/change-set';
import type { CellChange } from '../../../src/plan/change/parts/cells';
import { digestOf } from '../../../src/plan/change/parts/kept-cells';
import type { ColourRuleChange, NameChange } from '../../../src/plan/change/parts/sheet-state';
import type { Area, CellKind, CellValue, SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';

const SHEET = 'Plan';
const FORMATS = ['General', '@', '0', 'd mmmm yyyy'];

const area: fc.Arbitrary<Area> = fc.record({
  rowIndex: fc.nat(8),
  columnIndex: fc.nat(6),
  rowCount: fc.integer({ min: 1, max: 5 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});
const numberFormat = fc.constantFrom(...FORMATS);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom('', '', 'Audit twenty files', '=not a formula', 'constructor'),
  fc.integer({ min: -5, max: 45_000 }),
  fc.boolean(),
);
const formula = fc.constantFrom('=A1+1', '=SUM(A1:B2)', '=IF(B2="","",B2)');

interface Made {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
}
const cell: fc.Arbitrary<Made> = fc.oneof(
  fc.record({ value, formula: fc.constant(''), numberFormat }),
  // Without a host, formulas are not calculated.
  fc.record({ value: fc.constant<CellValue>(''), formula, numberFormat }),
);

function kindOf({ value: held, formula: text }: Made): CellKind {
  if (text !== '' || (typeof held === 'string' && held !== '')) return 'text';
  if (held === '') return 'blank';
  return typeof held === 'number' ? 'number' : 'boolean';
}

const snapshot: fc.Arbitrary<SheetSnapshot> = fc
  .record({ width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 1, max: 8 }) })
  .chain(({ width, height }) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      origin: fc.record({ rowIndex: fc.nat(3), columnIndex: fc.nat(3) }),
      merges: fc.array(area, { maxLength: 2 }),
      hiddenColumns: fc.uniqueArray(fc.nat(9), { maxLength: 3 }),
      tables: fc.uniqueArray(fc.record({ name: fc.constantFrom('Ours', 'Board', 'Other'), area }), {
        selector: ({ name }) => name,
      }),
    }),
  )
  .map(({ rows, origin, merges, hiddenColumns, tables }) => ({
    name: SHEET,
    visible: true,
    dateSystem: 1900,
    origin,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    values: rows.map((row) => row.map((each) => each.value)),
    kinds: rows.map((row) => row.map(kindOf)),
    formulas: rows.map((row) => row.map((each) => each.formula)),
    numberFormats: rows.map((row) => row.map((each) => each.numberFormat)),
    merges,
    hiddenRows: [],
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    tables: tables.map((table) => ({ ...table, hasHeaderRow: true, hasTotalRow: false })),
  }));

const named: fc.Arbitrary<NameChange> = fc.record({
  name: fc.constantFrom('Plan_RAG', 'plan_due', 'Plan_Key', 'Board_Names'),
  sheet: fc.constant(SHEET),
  area,
});
const names = fc.uniqueArray(named, { selector: ({ name }) => name.toLowerCase(), maxLength: 4 });

const rule: fc.Arbitrary<ColourRuleChange> = fc.record({
  area: fc.constantFrom<Area>(
    { rowIndex: 1, columnIndex: 2, rowCount: 4, columnCount: 1 },
    { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 3 },
  ),
  word: fc.constantFrom('Red', 'Amber', 'Green'),
  fill: fc.constantFrom('#FFFFFF', '#C00000'),
  colour: fc.constantFrom('#000000', '#FFFFFF'),
});
const whichRule = (each: ColourRuleChange): string => JSON.stringify([each.area, each.word]);
const rules = fc.uniqueArray(rule, { selector: whichRule, maxLength: 4 });

const plannedCell: fc.Arbitrary<CellChange> = fc
  .record({
    rowIndex: fc.nat(11),
    columnIndex: fc.nat(9),
    made: cell,
    keepsFormat: fc.boolean(),
  })
  .map(({ rowIndex, columnIndex, made, keepsFormat }) => ({
    rowIndex,
    columnIndex,
    ...(made.formula === '' ? { value: made.value } : { formula: made.formula }),
    ...(keepsFormat ? {} : { numberFormat: made.numberFormat }),
  }));
const cells = fc.uniqueArray(plannedCell, {
  selector: ({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`,
  maxLength: 12,
});

export interface MadeChange {
  readonly workbook: WorkbookState;
  readonly sheets: readonly SheetChange[];
}

export const madeChange: fc.Arbitrary<MadeChange> = fc
  .record({
    snapshot,
    present: fc.record({ names, rules }),
    clear: fc.array(area, { maxLength: 2 }),
    cells,
    ours: fc.option(area),
    wider: fc.option(fc.integer({ min: 1, max: 3 })),
    planned: fc.record({ names, rules }),
    stale: fc.record({ names: fc.nat(4), rules: fc.nat(4) }),
    formats: fc.array(fc.record({ area, numberFormat }), { maxLength: 3 }),
    columns: fc.uniqueArray(
      fc.record({ columnIndex: fc.nat(9), width: fc.constant(12), hidden: fc.boolean() }),
      { selector: ({ columnIndex }) => columnIndex, maxLength: 3 },
    ),
    fresh: fc.option(cells),
  })
  .map((made): MadeChange => {
    const { present, planned, stale } = made;
    const board = made.snapshot.tables.find(({ name }) => name === 'Board');
    const staleRules = present.rules.slice(0, stale.rules);
    const isPlanned = ({ name }: NameChange): boolean =>
      planned.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
    // One that stands already is taken for the change's own, so that a change that was cut off can be finished.
    const stands = (each: ColourRuleChange): boolean =>
      present.rules.slice(stale.rules).some((is) => whichRule(is) === whichRule(each));
    const change: SheetChange = {
      ...emptySheet(SHEET),
      clear: made.clear,
      cells: made.cells,
      tables: made.ours === null ? [] : [{ name: 'Ours', area: made.ours }],
      grow:
        board && made.wider !== null
          ? [
              {
                name: board.name,
                from: board.area,
                to: { ...board.area, columnCount: board.area.columnCount + made.wider },
              },
            ]
          : [],
      names: planned.names,
      staleNames: present.names
        .slice(0, stale.names)
        .filter((each) => !isPlanned(each))
        .map(({ name }) => name),
      rules: planned.rules.filter((each) => !stands(each)),
      staleRules: staleRules.map((each) => ({ area: each.area, word: each.word })),
      formats: made.formats,
      columns: made.columns,
    };
    return {
      workbook: {
        sheets: [made.snapshot],
        names: present.names,
        rules: present.rules.map((each) => ({ ...each, sheet: SHEET })),
      },
      sheets:
        made.fresh === null
          ? [change]
          : [{ ...emptySheet('RAG summary', 'create'), cells: made.fresh }, change],
    };
  });

/** Rows inserted above one or two rows that hold something, each known by its own cell and the one above it. */
export const madeInsertion: fc.Arbitrary<MadeChange> = fc
  .record({
    snapshot,
    names,
    rules,
    rowCount: fc.integer({ min: 1, max: 3 }),
    which: fc.nat(7),
    both: fc.boolean(),
  })
  .filter(({ snapshot: { rowCount } }) => rowCount >= 3)
  .map(({ snapshot: made, names: present, rules: coloured, rowCount, which, both }): MadeChange => {
    // Each row by a text of its own in the first column.
    const sheet = {
      ...made,
      values: made.values.map((row, at) => [`Row ${at}`, ...row.slice(1)]),
      kinds: made.kinds.map((row) => ['text' as const, ...row.slice(1)]),
      formulas: made.formulas.map((row) => ['', ...row.slice(1)]),
    };
    const { rowIndex: top, columnIndex } = sheet.origin;
    const besideOf = (at: number) => ({ columnIndex, holds: digestOf(`Row ${at}`) });
    const last = sheet.rowCount - 1;
    const first = 1 + (which % last);
    const places = both && first < last ? [first, last] : [first];
    const insertRows = places.map((at) => ({
      rowIndex: top + at,
      rowCount,
      above: besideOf(at - 1),
      below: besideOf(at),
    }));
    return {
      workbook: {
        sheets: [sheet],
        names: present,
        rules: coloured.map((each) => ({ ...each, sheet: SHEET })),
      },
      sheets: [{ ...emptySheet(SHEET), insertRows }],
    };
  });

/** A workbook in a form in which two are equal if their cells, and everything over them, are equal. */
export function plainState({ sheets, names, rules }: WorkbookState): unknown {
  const inOrder = (list: readonly unknown[]): readonly string[] =>
    list.map((each) => JSON.stringify(each)).sort();
  return {
    sheets: sheets.map(
      ({ origin, rowCount, columnCount, values, kinds, formulas, numberFormats, ...rest }) => ({
        ...rest,
        // A blank cell without a format does not count, however far the sheet extends.
        cells: Array.from({ length: rowCount * columnCount }, (_, at) => {
          const [r, c] = [Math.floor(at / columnCount), at % columnCount];
          const held = [values[r]?.[c], kinds[r]?.[c], formulas[r]?.[c], numberFormats[r]?.[c]];
          return { place: [origin.rowIndex + r, origin.columnIndex + c], held };
        }).filter(({ held }) => JSON.stringify(held) !== '["","blank","","General"]'),
      }),
    ),
    names: inOrder(names),
    rules: inOrder(rules),
  };
}
