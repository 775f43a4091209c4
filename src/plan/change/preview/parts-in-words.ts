/** The parts of a planned sheet that are no cells, a line each: sheets, tables, names, colours, drop-downs, charts, page. */
import { isNamedSetup } from '../../read/setup/find-setup-tables';
import { a1, columnName } from '../../read/sheet/a1';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { PlannedCell, PlannedName, PlannedTable, PlannedValidation } from '../planned-parts';
import type { SheetChange } from '../change-set';
import type { PreviewItem } from './preview';

/** What is made or taken away as a whole. */
export function sheetsInWords({ name, when, cells, tables }: SheetChange): readonly PreviewItem[] {
  if (when === 'exists') return [];
  const isSetup = isNamedSetup({ name });
  const holds = isSetup
    ? ': settings, the leads register, board meetings and what takes changes back'
    : tables.length === 1
      ? `, with a table: ${tableHeaders(tables[0], cells).join(', ')}`
      : cells.length > 0
        ? `, with ${cells.length.toLocaleString('en-GB')} cells`
        : '';
  const words =
    when === 'remove'
      ? `The sheet “${name}” is deleted${isSetup ? holds : ', with all that stands on it'}.`
      : `A sheet “${name}” is made${holds}.`;
  return [{ cell: null, words, before: null, after: null }];
}

const tableHeaders = (table: PlannedTable | undefined, cells: readonly PlannedCell[]): readonly string[] =>
  cells
    .filter(({ rowIndex }) => rowIndex === table?.area.rowIndex)
    .map(({ value }) => `“${String(value ?? '')}”`);

type PartGroup = 'tables' | 'drop-downs' | 'colour-rules' | 'names';

export function partsInWords(planned: SheetChange): ReadonlyMap<PartGroup, readonly PreviewItem[]> {
  const { name: sheet, when, grow, names, staleNames, rules, staleRules, validations, shades } = planned;
  const at = (area: Area, words: string): PreviewItem => ({
    cell: { sheet, rowIndex: area.rowIndex, columnIndex: area.columnIndex },
    words,
    before: null,
    after: null,
  });
  const parts = new Map<PartGroup, readonly PreviewItem[]>();
  parts.set(
    'tables',
    grow.map(({ name, from, to }) => {
      const [wider, count] = [to.columnCount > from.columnCount, Math.abs(to.columnCount - from.columnCount)];
      return at(
        to,
        `The table “${name}” is made ${count} ${count === 1 ? 'column' : 'columns'} ${wider ? 'wider' : 'narrower'}.`,
      );
    }),
  );
  // A sheet that is made brings its own lists: they ask nothing of the board's cells.
  if (when === 'exists')
    parts.set(
      'drop-downs',
      validations.map((each) => at(each.area, validationInWords(each))),
    );
  parts.set('colour-rules', [
    ...byArea(rules).map(([area, words]) =>
      at(area, `${rangeOf(area)}: a colour for each of the words ${words.join(', ')}.`),
    ),
    ...byArea(staleRules).map(([area, words]) =>
      at(area, `${rangeOf(area)}: the colours for ${words.join(', ')} are taken away.`),
    ),
    ...shades.map(({ area }) => at(area, `${rangeOf(area)}: shaded by its numbers.`)),
  ]);
  parts.set('names', [...namesInWords(names), ...staleNamesInWords(staleNames)]);
  return parts;
}

/** Those of a sheet in one line: nobody decides about one of them alone. */
function namesInWords(names: readonly PlannedName[]): readonly PreviewItem[] {
  const bySheet = new Map<string, PlannedName[]>();
  for (const name of names) {
    const known = bySheet.get(name.sheet);
    if (known) known.push(name);
    else bySheet.set(name.sheet, [name]);
  }
  return [...bySheet].flatMap(([sheet, list]): readonly PreviewItem[] => {
    const [first] = list;
    if (!first) return [];
    const { rowIndex, columnIndex } = first.area;
    const words =
      list.length === 1
        ? `${first.name} stands for ${rangeOf(first.area)} on “${sheet}”.`
        : `${list.length} names for cells of “${sheet}”: ${list.map(({ name, area }) => `${name} (${rangeOf(area)})`).join(', ')}.`;
    return [{ cell: { sheet, rowIndex, columnIndex }, words, before: null, after: null }];
  });
}

function staleNamesInWords(names: readonly string[]): readonly PreviewItem[] {
  if (names.length === 0) return [];
  const words =
    names.length === 1
      ? `${names[0]} is taken away.`
      : `${names.length} names are taken away: ${names.join(', ')}.`;
  return [{ cell: null, words, before: null, after: null }];
}

function validationInWords({ area, rule }: PlannedValidation): string {
  const where = rangeOf(area);
  if (rule.type === 'date') return `${where}: Excel warns when what is typed is no date. Words can be kept.`;
  if (rule.type === 'register')
    return `${where}: the leads register is offered as a list. Other names can be kept.`;
  return `${where}: a list is offered (${rule.options.join(', ')}). Other words can be kept.`;
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): string {
  const last = a1(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  const first = a1(rowIndex, columnIndex);
  return first === last ? first : `${columnName(columnIndex)}${rowIndex + 1}:${last}`;
}

/** The words of the rules of each area, in their order. */
function byArea(
  rules: readonly { readonly area: Area; readonly word: string }[],
): readonly (readonly [Area, readonly string[]])[] {
  const found = new Map<string, [Area, string[]]>();
  for (const { area, word } of rules) {
    const key = rangeOf(area);
    const known = found.get(key);
    if (known) known[1].push(word);
    else found.set(key, [area, [word]]);
  }
  return [...found.values()];
}
