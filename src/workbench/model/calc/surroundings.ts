/**
 * What formulas can refer to besides cells: sheets, defined names and tables, at one moment. Its `stamp` changes if any
 * of them has changed, in which case every formula must be scanned again.
 */
import { parseArea, type Area } from '../area';
import { areaOfReference, mapReferences } from '../formula-references';
import { findSheet, type Sheet, type Workbook } from '../workbook';
import type { Place } from './place';

export interface NamedPlace extends Place {
  /** The name is a plain reference and nothing else. */
  readonly exact: boolean;
}

export interface Surroundings {
  readonly stamp: string;
  /** `Plan!` or `'Plan setup'!` as written in a formula. */
  readonly sheetNamed: (prefix: string) => Sheet | null;
  readonly areaNamed: (address: string) => Area | null;
  /** `null` for a name that refers to no cells; `unclear` if its cells cannot be determined from its text. */
  readonly nameIn: (name: string, sheet: Sheet) => readonly NamedPlace[] | 'unclear' | null;
  /** `Register` and `[Lead]`, `[@Due]`, `[[#This Row],[Due]]`; `null` if it cannot be resolved. */
  readonly tableArea: (table: string, brackets: string, sheet: Sheet, rowIndex: number) => Place | null;
  /** Interns a string, so that equal texts are one object. */
  readonly shared: (text: string) => string;
  /** The call that represents an area's values, or those of its used cells, in the engine's text. */
  readonly numberOf: (sheet: Sheet, area: Area, usedOnly: boolean) => string;
  readonly areas: readonly Place[];
}

export const AREA_FUNCTION = 'WBAREA';

export function stampOf(workbook: Workbook): string {
  const sheets = workbook.sheets.map(({ id, name, tables, merges }) => [
    id,
    name,
    merges.length,
    ...tables.map((table) => [
      table.name,
      ...Object.values(table.area),
      table.showHeaders,
      table.showTotals,
      table.columns.map((column) => column.name),
    ]),
  ]);
  return JSON.stringify([
    sheets,
    workbook.date1904,
    workbook.names.map(({ name, sheet, formula }) => [name, sheet, formula]),
  ]);
}

export function surroundingsOf(workbook: Workbook, stamp: string): Surroundings {
  const names = new Map<string, readonly NamedPlace[] | 'unclear' | null>();
  const byName = new Map(
    workbook.names.map((each) => [`${each.sheet ?? ''} ${each.name.toLowerCase()}`, each]),
  );
  const prefixes = new Map<string, Sheet | null>();
  const numbers = new Map<string, number>();
  const areas: Place[] = [];
  const texts = new Map<string, string>();
  const known = new Map<string, Area | null>();

  return {
    stamp,
    areas,
    shared: (text) => {
      const found = texts.get(text);
      if (found === undefined) texts.set(text, text);
      return found ?? text;
    },
    sheetNamed: (prefix) => {
      let found = prefixes.get(prefix);
      if (found === undefined) {
        const bare = prefix.slice(0, -1);
        const name = bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
        found = findSheet(workbook, name) ?? null;
        prefixes.set(prefix, found);
      }
      return found;
    },
    areaNamed: (address) => {
      if (address.length > 8) return parseArea(address);
      let area = known.get(address);
      if (area === undefined) {
        area = parseArea(address);
        if (known.size > 10_000) known.clear();
        known.set(address, area);
      }
      return area;
    },
    nameIn: (name, sheet) => {
      const lower = name.toLowerCase();
      const meant = byName.get(`${sheet.id} ${lower}`) ?? byName.get(` ${lower}`);
      if (!meant) return null;
      const key = `${meant.sheet ?? ''} ${lower}`;
      let places = names.get(key);
      if (places === undefined) {
        places = placesOf(workbook, meant.formula);
        names.set(key, places);
      }
      return places;
    },
    tableArea: (name, brackets, sheet, rowIndex) => tableArea(workbook, name, brackets, sheet, rowIndex),
    numberOf: (sheet, area, usedOnly) => {
      const key = `${sheet.id} ${area.rowIndex} ${area.columnIndex} ${area.rowCount} ${area.columnCount}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = areas.push({ sheet, area }) - 1;
        numbers.set(key, number);
      }
      return usedOnly ? `${AREA_FUNCTION}(${number},1)` : `${AREA_FUNCTION}(${number})`;
    },
  };
}

/** A name over a single reference or a constant. Anything that must be calculated is unclear. */
function placesOf(workbook: Workbook, formula: string): readonly NamedPlace[] | 'unclear' | null {
  const places: (NamedPlace | null)[] = [];
  const rest = mapReferences(formula, (reference) => {
    const sheet = reference.sheet === null ? undefined : findSheet(workbook, reference.sheet);
    const byCorners = reference.first.row !== null && reference.first.column !== null;
    places.push(sheet ? { sheet, area: areaOfReference(reference), byCorners, exact: true } : null);
    return null;
  });
  if (places.length === 0) return /[\p{L}(]/u.test(formula.replace(/"(?:[^"]|"")*"/g, '')) ? 'unclear' : null;
  const [only] = places;
  return rest === '#REF!' && places.length === 1 && only ? [only] : 'unclear';
}

/** One column of a table's body, or its cell in the formula's own row. */
function tableArea(
  workbook: Workbook,
  name: string,
  brackets: string,
  sheet: Sheet,
  rowIndex: number,
): Place | null {
  const lower = name.toLowerCase();
  const [, ofRow, column] = /^\[(@|\[#This Row\],)?\[?([^[\]@#']+)\]?\]$/i.exec(brackets) ?? [];
  if (column === undefined) return null;
  for (const on of workbook.sheets) {
    for (const table of on.tables) {
      const { area } = table;
      const first = area.rowIndex + (table.showHeaders ? 1 : 0);
      const end = area.rowIndex + area.rowCount - (table.showTotals ? 1 : 0);
      if (
        name === '' ? on !== sheet || rowIndex < first || rowIndex >= end : table.name.toLowerCase() !== lower
      )
        continue;
      const offset = table.columns.findIndex((each) => each.name.toLowerCase() === column.toLowerCase());
      if (offset < 0) {
        if (name === '') continue;
        return null;
      }
      const columnIndex = area.columnIndex + offset;
      if (ofRow === undefined) {
        // Without a row, `[Due]` within the table is the whole column.
        if (name === '') return null;
        return { sheet: on, area: { rowIndex: first, columnIndex, rowCount: end - first, columnCount: 1 } };
      }
      if (on !== sheet || rowIndex < first || rowIndex >= end) return null;
      return { sheet: on, area: { rowIndex, columnIndex, rowCount: 1, columnCount: 1 } };
    }
  }
  return null;
}

/** The token that closes what the bracket at `start` opens: `]` of `[[#This Row],[Due]]`. */
export function endOfBrackets(tokens: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (tokens[at] === '[') depth += 1;
    else if (tokens[at] === ']' && (depth -= 1) === 0) return at;
  }
  return tokens.length - 1;
}
