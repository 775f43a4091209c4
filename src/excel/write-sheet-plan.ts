/**
 * Writes a SheetPlan: two exchanges to look, one to write, further ones only where the values come to more than one may
 * carry. Whatever stands in the way is found before anything is written. Cells that are not planned stay as they are.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { PlannedCell, PlannedTable } from '../plan/layout/planned-parts';
import type { Restoration } from '../plan/layout/restoration';
import type { WriteOptions, Written } from '../plan/layout/written';
import type { PlannedSheet, SheetPlan } from '../plan/layout/sheet-plan';
import type { Area } from '../plan/sheet/sheet-snapshot';
import { addressOf } from './areas';
import { cellRectangles, type Rectangle } from './cell-rectangles';
import { problemOfHostError } from './host-error';
import { inertText } from './inert-text';
import { addOwnSheets } from './own-writes';
import { surveyPlan, type SurveyedSheet } from './write-survey';

/** What one exchange may carry, well below the web's 5 MB: UTF-8 and quotes can double a text. */
const BATCH_CHARACTERS = 1_500_000;
const RECTANGLE_CELLS = 10_000;

type Step = { readonly characters: number; readonly run: (context: Excel.RequestContext) => void };

/** `alive` is called after each exchange. */
export async function writeSheetPlan(
  asked: SheetPlan,
  options: WriteOptions = {},
  alive: () => void = () => undefined,
): Promise<Outcome<Written>> {
  const undo: Restoration = { sheets: [] };
  const journal = options.journal?.(undo) ?? { first: [], last: [] };
  const plan: SheetPlan = { sheets: [...journal.first, ...asked.sheets, ...journal.last] };
  try {
    return await Excel.run(async (context) => {
      const surveyed = await surveyPlan(context, plan);
      if (!surveyed.ok) return surveyed;
      alive();
      const fresh = surveyed.value.filter(({ isNew }) => isNew);
      if (fresh.length > 0) await addOwnSheets(() => addSheets(context, fresh));
      await writeSteps(context, surveyed.value.flatMap(stepsOf), alive);
      return success({ undo, differs: [] });
    });
  } catch (error) {
    return obstacle(problemOfHostError(error, { sheet: plan.sheets[0]?.name ?? null }));
  }
}

async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<readonly string[]> {
  const added = sheets.map(({ plan }) => context.workbook.worksheets.add(plan.name));
  for (const sheet of added) sheet.load('id');
  await context.sync();
  return added.map(({ id }) => id);
}

/** Takes as many steps as one exchange may carry, then the rest. */
async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  alive: () => void,
): Promise<void> {
  let taken = 0;
  let characters = 0;
  while (taken < steps.length && (taken === 0 || characters < BATCH_CHARACTERS)) {
    characters += steps[taken]?.characters ?? 0;
    taken += 1;
  }
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps.slice(0, taken)) step.run(context);
  await context.sync();
  alive();
  if (taken < steps.length) await writeSteps(context, steps.slice(taken), alive);
}

function stepsOf({ plan, tables, taken }: SurveyedSheet): readonly Step[] {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(plan.name);
  const step = (run: (sheet: Excel.Worksheet) => void): Step => ({
    characters: 0,
    run: (context) => run(sheetOf(context)),
  });
  const kept = (table: PlannedTable): Area | null => {
    const now = tables.get(table.name.toLowerCase()) ?? null;
    return now && canResize(now, table.area) ? now : null;
  };
  return [
    ...plan.tables.flatMap((table) => {
      const now = tables.get(table.name.toLowerCase());
      if (!now) return [];
      return [
        step((sheet) => {
          if (!kept(table)) return sheet.tables.getItem(table.name).delete();
          const body = { ...now, rowIndex: now.rowIndex + 1, rowCount: now.rowCount - 1 };
          const range = sheet.getRange(addressOf(body));
          range.clear('Contents');
          range.dataValidation.clear();
        }),
      ];
    }),
    ...cellRectangles(plan.cells, RECTANGLE_CELLS).map((rectangle) => ({
      characters: charactersIn(rectangle),
      run: (context: Excel.RequestContext) => writeCells(sheetOf(context), rectangle),
    })),
    ...plan.tables.map((table) =>
      step((sheet) => {
        if (kept(table)) sheet.tables.getItem(table.name).resize(addressOf(table.area));
        else if (taken.has(table.name.toLowerCase())) sheet.tables.add(addressOf(table.area), true);
        else sheet.tables.add(addressOf(table.area), true).name = table.name;
      }),
    ),
    step((sheet) => dress(sheet, plan)),
  ];
}

/** Excel moves no header row when it resizes a table. */
const canResize = (now: Area, wanted: Area): boolean =>
  now.rowIndex === wanted.rowIndex &&
  now.columnIndex < wanted.columnIndex + wanted.columnCount &&
  wanted.columnIndex < now.columnIndex + now.columnCount;

function charactersIn({ rows }: Rectangle<PlannedCell>): number {
  let characters = 0;
  for (const row of rows) {
    for (const { value, formula, numberFormat } of row) {
      characters += String(formula ?? value ?? '').length + (numberFormat?.length ?? 4) + 8;
    }
  }
  return characters;
}

/** Formats first: a serial number written under a date format keeps that format, a text under `@` stays text. */
function writeCells(sheet: Excel.Worksheet, { area, rows }: Rectangle<PlannedCell>): void {
  const range = sheet.getRange(addressOf(area));
  if (rows.some((row) => row.some(({ numberFormat }) => numberFormat !== undefined))) {
    // `null` leaves a cell's format as it is.
    range.numberFormat = rows.map((row) => row.map(({ numberFormat }) => numberFormat ?? null));
  }
  range.formulas = rows.map((row) => row.map(entryOf));
}

function entryOf({ value, formula }: PlannedCell): string | number | boolean {
  if (formula !== undefined) return formula;
  return typeof value === 'string' ? inertText(value) : (value ?? '');
}

function dress(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  for (const { area, rule, title, message } of plan.validations) {
    if (rule.type !== 'list') continue;
    const { dataValidation } = sheet.getRange(addressOf(area));
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.options.join(',') } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message };
  }
  for (const { area, bold, wrap, fill, colour, fontSize } of plan.formats) {
    const { format } = sheet.getRange(addressOf(area));
    if (bold !== undefined) format.font.bold = bold;
    if (fontSize !== undefined) format.font.size = fontSize;
    if (colour !== undefined) format.font.color = colour;
    if (fill !== undefined) format.fill.color = fill;
    if (wrap !== undefined) format.wrapText = wrap;
    if (wrap) format.verticalAlignment = 'Top';
  }
  for (const { columnIndex, width } of plan.columns) {
    const column = { rowIndex: 0, rowCount: 1, columnIndex, columnCount: 1 };
    sheet.getRange(addressOf(column)).getEntireColumn().format.columnWidth = pointsOf(width);
  }
  if (plan.tabColour !== null) sheet.tabColor = plan.tabColour;
}

/** A character of Excel's standard font is 7 pixels wide, a column has 5 more, and a pixel is three quarters of a point. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
