/**
 * The format of cells (font, fill, alignment and borders) as flat data. Read from a column of cells at once if they
 * are alike, otherwise cell by cell; applied to an area property by property.
 */
import type { KeptFormat } from '../../plan/change/parts/formats';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../areas';

export type FormatData = Exclude<KeptFormat['look'], 'plain'>;

export const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideRows: 'InsideHorizontal',
} as const;
type Edge = keyof typeof EDGES;
const EDGE_NAMES = Object.keys(EDGES) as Edge[];

const FONT = ['name', 'size', 'color', 'bold', 'italic', 'underline'] as const;
const ALIGNMENT = ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel'] as const;
const NO_LINE = 'None';

export function loadFormat(range: Excel.Range): void {
  const { format } = range;
  range.load('rowCount');
  format.load([...ALIGNMENT]);
  format.font.load([...FONT]);
  format.fill.load('color,pattern');
  format.borders.load('items/sideIndex,items/style,items/weight,items/color');
}

/** `null` for a property that is not the same in all cells. */
export function formatOf({ format, rowCount }: Pick<Excel.Range, 'format' | 'rowCount'>): FormatData {
  const lines = new Map(format.borders.items.map((each) => [String(each.sideIndex), each]));
  return {
    ...Object.fromEntries(ALIGNMENT.map((name) => [name, format[name]])),
    ...Object.fromEntries(FONT.map((name) => [`font.${name}`, format.font[name]])),
    fill: fillOf(format.fill.color, format.fill.pattern as string | null),
    ...Object.fromEntries(EDGE_NAMES.map((edge) => [edge, lineOf(lines.get(EDGES[edge]))])),
    // A single row has no inside borders.
    ...(rowCount < 2 ? { insideRows: NO_LINE } : {}),
  };
}

const fillOf = (colour: string | null, pattern: string | null): string | null =>
  pattern === 'None' ? NO_LINE : colour;

interface Line {
  readonly style?: unknown;
  readonly weight?: unknown;
  readonly color?: unknown;
}

function lineOf(line: Line | undefined): string | null {
  if (!line || line.style === NO_LINE) return NO_LINE;
  if (line.style === null || line.weight === null || line.color === null) return null;
  return `${String(line.style)}|${String(line.weight)}|${String(line.color)}`;
}

export const isMixed = (data: FormatData): boolean => Object.values(data).some((value) => value === null);

/** The properties to request from `getCellProperties`. */
export const CELL_FORMAT: Excel.CellPropertiesLoadOptions = {
  format: {
    font: Object.fromEntries(FONT.map((name) => [name, true])),
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    ...Object.fromEntries(ALIGNMENT.map((name) => [name, true])),
  },
};

export function formatOfCell({ format = {} }: Excel.CellProperties): FormatData {
  const { font = {}, fill = {}, borders = {} } = format;
  const lines = borders as Readonly<Record<string, Line | undefined>>;
  return {
    ...Object.fromEntries(ALIGNMENT.map((name) => [name, format[name] ?? null])),
    ...Object.fromEntries(FONT.map((name) => [`font.${name}`, font[name] ?? null])),
    fill: fillOf(fill.color ?? null, fill.pattern ?? null),
    ...Object.fromEntries(
      (['top', 'bottom', 'left', 'right'] as const).map((edge) => [edge, lineOf(lines[edge])]),
    ),
    insideRows: NO_LINE,
  };
}

const says = (value: FormatData[string] | undefined): boolean => value !== null && value !== undefined;

/** Applies to an area those properties that the format defines. */
export function applyFormat(sheet: Excel.Worksheet, area: Area, data: FormatData): void {
  const range = sheet.getRange(addressOf(area));
  const { format } = range;
  if (says(data['numberFormat'])) applyNumberFormat(range, String(data['numberFormat']));
  const alignment = ALIGNMENT.flatMap((name) => (says(data[name]) ? [[name, data[name]] as const] : []));
  const font = FONT.flatMap((name) => {
    const value = data[`font.${name}`];
    return says(value) ? [[name, value] as const] : [];
  });
  if (alignment.length > 0) format.set(Object.fromEntries(alignment));
  if (font.length > 0) format.font.set(Object.fromEntries(font));
  if (data['fill'] === NO_LINE) format.fill.clear();
  else if (says(data['fill'])) format.fill.color = String(data['fill']);
  for (const edge of EDGE_NAMES) {
    if (edge === 'insideRows' && area.rowCount < 2) continue;
    if (says(data[edge])) applyBorder(format.borders.getItem(EDGES[edge]), String(data[edge]));
  }
}

/** Sets one number format on every cell of a range: Excel accepts a single value, though its types do not say so. */
export function applyNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

/** Applies a border given as `None` or `Continuous|Thin|#000000`. */
function applyBorder(border: Excel.RangeBorder, line: string): void {
  const [style, weight, colour] = line.split('|');
  if (style === undefined || weight === undefined || colour === undefined) {
    border.style = NO_LINE;
    return;
  }
  border.style = style as Excel.BorderLineStyle;
  border.color = colour;
  border.weight = weight as Excel.BorderWeight;
}

export const sameFormat = (a: FormatData, b: FormatData): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => a[key] === b[key]);
