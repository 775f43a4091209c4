/**
 * Everything in a workbook that a user could see or a file would keep, as plain data in a fixed order, for comparing
 * two states. Formats count as they appear, whether they are the cell's own or its column's.
 */
import { a1 } from '../../../src/plan/read/sheet/a1';
import { orderedFormats } from '../../../src/workbench/model/conditional-formats';
import type { Style } from '../../../src/workbench/model/style';
import type { Cell, Sheet, Workbook } from '../../../src/workbench/model/workbook';
import { ALIGNMENT, borderAspects, FILL, FONT, PROTECTION } from '../../../src/workbench/wire/formats';

type Plain = Readonly<Record<string, unknown>>;

const ASPECTS = [
  FONT,
  FILL,
  ALIGNMENT,
  PROTECTION,
  ...(['top', 'bottom', 'left', 'right'] as const).map(borderAspects),
].flatMap((table) => Object.values(table));

const known = new WeakMap<Style, string>();

/** Every property of a format, as a text. */
function shown(style: Style | undefined): string {
  const found = style && known.get(style);
  if (found !== undefined) return found;
  const text = [style?.numberFormat ?? 'General', ...ASPECTS.map(({ get }) => get(style))].join('|');
  if (style) known.set(style, text);
  return text;
}

export const wholeState = ({ sheets, names, activeSheet, date1904, calculation }: Workbook): Plain => ({
  order: sheets.map(({ name }) => name),
  sheets: new Map(sheets.map((sheet) => [sheet.name, sheetWhole(sheet)])),
  names: names.map(({ name, sheet, formula, visible }) => `${name} ${sheet} ${formula} ${visible}`).sort(),
  activeSheet,
  date1904,
  calculation,
});

export function sheetWhole(sheet: Sheet): Plain {
  const { rows, columns, conditionalFormats: _, validations, selection: __, id: ___, ...rest } = sheet;
  const { defaultColumnWidth } = rest;
  return {
    ...rest,
    cells: cellsWhole(sheet),
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([at, { height, hidden, outlineLevel, style }]) => [
        at,
        height,
        hidden || undefined,
        outlineLevel,
        style,
      ])
      .filter((row) => row.slice(1).some((value) => value !== undefined)),
    columns: [...columns]
      .sort(([a], [b]) => a - b)
      .map(([at, { width, hidden, outlineLevel, style }]) => {
        // An explicit width equal to the default counts as the default: Excel cannot remove one.
        const own = width !== undefined && Math.abs(width - defaultColumnWidth) > 0.05;
        const points = own ? Math.round(width * 100) / 100 : undefined;
        return [at, points, hidden || undefined, outlineLevel, style];
      })
      .filter((column) => column.slice(1).some((value) => value !== undefined)),
    rules: orderedFormats(sheet).map(({ areas, rule, stopIfTrue }) => ({ areas, rule, stopIfTrue })),
    validations: validationCells(validations),
  };
}

/** Each cell's contents and format, by address, without blank cells formatted like their row or column. */
function cellsWhole({ rows, columns }: Sheet): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [r, row] of [...rows].sort(([a], [b]) => a - b))
    for (const [c, cell] of [...row.cells].sort(([a], [b]) => a - b)) {
      const look = shown(cell.style);
      const inherited = shown(row.style ?? columns.get(c)?.style);
      if (isBlank(cell) && look === inherited) continue;
      cells.set(a1(r, c), `${contentOf(cell)} ${look}`);
    }
  return cells;
}

const isBlank = ({ value, formula, hyperlink }: Cell): boolean =>
  value === null && formula === undefined && hyperlink === undefined;

/** A formula's result counts too. */
export function contentOf({ value, formula, fills, richText, hyperlink }: Cell): string {
  return JSON.stringify([value, formula ?? null, fills ?? null, richText ?? null, hyperlink ?? null]);
}

/** A rule's areas in a form independent of how they are divided: column by column, joined where they touch. */
function validationCells(validations: Sheet['validations']): readonly string[] {
  const spans = new Map<string, [number, number][]>();
  for (const { areas, ...rule } of validations) {
    if (rule.kind === 'none' && !rule.promptMessage && !rule.promptTitle) continue;
    for (const { rowIndex, rowCount, columnIndex, columnCount } of areas)
      for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
        const key = `${column} ${JSON.stringify(sorted(rule))}`;
        spans.set(key, [...(spans.get(key) ?? []), [rowIndex, rowIndex + rowCount]]);
      }
  }
  return [...spans]
    .map(([key, list]) => {
      const joined: [number, number][] = [];
      for (const [from, to] of list.sort(([a], [b]) => a - b)) {
        const last = joined.at(-1);
        if (last && from <= last[1]) last[1] = Math.max(last[1], to);
        else joined.push([from, to]);
      }
      return `${key} ${JSON.stringify(joined)}`;
    })
    .sort();
}

const sorted = (rule: object): Plain =>
  Object.fromEntries(
    Object.entries(rule)
      .filter(([, value]) => value !== undefined && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
