/**
 * Style and its collection: the workbook's cell styles by name. `Normal` is the format of an untouched cell; of the
 * others the model knows only which cells use their names, so they can be reported but not applied.
 */
import type { Area } from '../../model/area';
import { restyle } from '../../model/edit';
import type { Sheet, Workbook } from '../../model/workbook';
import { ALIGNMENT, PROTECTION, type AspectTable } from '../formats';
import { invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { NULL_OBJECT, object, type ObjectClass, type Property } from '../object-class';
import { styleOf, NORMAL, type StyleTarget } from './range-format';

/** The format of `Normal`, with every aspect as the workbook has it. */
const aspects = (table: AspectTable): Record<string, Property<string>> =>
  Object.fromEntries(
    Object.entries(table).map(([name, { get }]) => [
      name,
      {
        get: (style: string, host): unknown => {
          return get(styleOf({ styleName: style }, host));
        },
      } satisfies Property<string>,
    ]),
  );

export const style: ObjectClass<string> = {
  name: 'Style',
  identity: (name) => ({ _Id: name }),
  properties: {
    name: { get: (name) => name },
    builtIn: { get: (name) => name === NORMAL },
    numberFormat: { get: () => 'General', onlyWhenAsked: true },
    ...aspects({ ...ALIGNMENT, ...PROTECTION }),
  },
  navigations: {
    font: (styleName) => object('RangeFont', { styleName } satisfies StyleTarget),
    fill: (styleName) => object('RangeFill', { styleName } satisfies StyleTarget),
  },
};

/** `Normal`, and the styles used by cells of the workbook. */
function namesIn(workbook: Workbook): readonly string[] {
  const names = new Set([NORMAL]);
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows.values()) {
      for (const cell of row.cells.values()) if (cell.style?.named !== undefined) names.add(cell.style.named);
    }
  }
  return [...names];
}

function find(workbook: Workbook, key: unknown): string | undefined {
  if (typeof key !== 'string') throw invalidArgument();
  const wanted = key.toLowerCase();
  return wanted === 'normal' ? NORMAL : namesIn(workbook).find((name) => name.toLowerCase() === wanted);
}

function item(workbook: Workbook, key: unknown) {
  const name = find(workbook, key);
  if (name === undefined) throw itemNotFound('The style');
  return object('Style', name);
}

export const styleCollection: ObjectClass<Workbook> = {
  name: 'StyleCollection',
  items: (workbook) => namesIn(workbook).map((name) => object('Style', name)),
  item,
  methods: {
    getItem: (workbook, args) => item(workbook, args[0]),
    getItemOrNullObject: (workbook, args) => {
      const name = find(workbook, args[0]);
      return name === undefined ? NULL_OBJECT : object('Style', name);
    },
    getCount: (workbook) => namesIn(workbook).length,
  },
};

/** Applying `Normal` gives a cell the plain format, number format included, as clicking it in Excel does [A]. */
export function applyNamedStyle(sheet: Sheet, area: Area, name: unknown): void {
  if (typeof name !== 'string') throw invalidArgument();
  if (name.toLowerCase() !== 'normal') throw notEmulated('giving a cell style other than Normal');
  restyle(sheet, area, () => ({}));
}
