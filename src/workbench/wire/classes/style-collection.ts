/**
 * Style and its collection: Excel's own cell styles and the workbook's, by name. `Normal` is the format of an untouched
 * cell, and can only be read.
 */
import type { Area } from '../../model/area';
import { builtInName, cellStylesOf, type CellStyle } from '../../model/cell-styles';
import { restyle } from '../../model/restyle';
import type { Style } from '../../model/style';
import type { Sheet, Workbook } from '../../model/workbook';
import { shownStyle } from '../cell-formats';
import { ALIGNMENT, PROTECTION, type Aspect } from '../formats';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { NULL_OBJECT, object, type ObjectClass, type Property } from '../object-class';
import { editing } from '../writes';

/** A cell style of the workbook. */
export interface StyleTarget {
  readonly styleName: string;
}

const NORMAL = 'Normal';

function present({ styleName }: StyleTarget, { workbook }: Host): CellStyle {
  const found = cellStylesOf(workbook.cellStyles).get(styleName);
  if (!found) throw itemNotFound('The style');
  return found;
}

/** A property of a style's look. Changing it changes the cells that have the style, as in Excel. */
export const ofStyle = ({ get, set }: Aspect): Property<StyleTarget> => ({
  get: (target, host) =>
    get(shownStyle(host.workbook, target.styleName === NORMAL ? undefined : present(target, host).look)),
  set: (target, value, host) => {
    if (target.styleName === NORMAL) throw notEmulated('changing the cell style Normal');
    const old = present(target, host);
    host.workbook.cellStyles.set(target.styleName, { ...old, look: set(old.look, value) });
    eachHolder(host.workbook, target.styleName, (style) => set(style, value));
  },
});

/** Replaces the format of every cell, row and column that has a cell style. */
function eachHolder({ sheets }: Workbook, name: string, change: (style: Style) => Style): void {
  const put = (holder: { style?: Style }): void => {
    if (holder.style?.named === name) holder.style = change(holder.style);
  };
  for (const sheet of sheets) {
    for (const row of sheet.rows.values()) {
      put(row);
      for (const cell of row.cells.values()) put(cell);
    }
    for (const column of sheet.columns.values()) put(column);
  }
}

/** The parts of a format that a style may include, by the API's names. */
const INCLUDES: Readonly<Record<string, readonly (keyof Style)[]>> = {
  includeAlignment: ['alignment'],
  includeBorder: ['borders'],
  includeFont: ['font'],
  includeNumber: ['numberFormat'],
  includePatterns: ['fill'],
  includeProtection: ['locked', 'formulaHidden'],
};

/** The plain format with every part named: the look of a new style. */
const EVERYTHING: Style = {
  font: {},
  fill: { pattern: 'none' },
  borders: {},
  alignment: {},
  numberFormat: 'General',
  locked: true,
  formulaHidden: false,
};

const only = (style: Style, wanted: (part: string) => boolean): Style =>
  Object.fromEntries(Object.entries(style).filter(([part]) => wanted(part)));

const include = (parts: readonly string[]): Property<StyleTarget> => ({
  get: (target, host) =>
    target.styleName === NORMAL || parts.some((part) => Object.hasOwn(present(target, host).look, part)),
  set: (target, value, host) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    const old = present(target, host);
    const isPart = (part: string): boolean => parts.includes(part);
    const look = value
      ? { ...only(EVERYTHING, isPart), ...old.look }
      : only(old.look, (part) => !isPart(part));
    host.workbook.cellStyles.set(target.styleName, { ...old, look });
  },
});

const mapped = <A, B>(table: Readonly<Record<string, A>>, make: (entry: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, make(entry)]));

export const style: ObjectClass<StyleTarget> = {
  name: 'Style',
  identity: ({ styleName }) => ({ _Id: styleName }),
  properties: {
    name: { get: ({ styleName }) => styleName },
    builtIn: {
      get: (target, host) => target.styleName === NORMAL || present(target, host).builtIn !== undefined,
    },
    numberFormat: ofStyle({
      get: (of) => of?.numberFormat ?? 'General',
      set: (of, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        return { ...of, numberFormat: value };
      },
    }),
    ...mapped({ ...ALIGNMENT, ...PROTECTION }, ofStyle),
    ...mapped(INCLUDES, include),
  },
  navigations: {
    font: (target) => object('RangeFont', target),
    fill: (target) => object('RangeFill', target),
  },
  methods: {
    delete: (target, _args, host) => {
      if (target.styleName === NORMAL || present(target, host).builtIn !== undefined)
        throw notEmulated('deleting a cell style of Excel itself');
      host.workbook.cellStyles.delete(target.styleName);
      eachHolder(host.workbook, target.styleName, () => ({}));
    },
  },
};

const namesIn = (workbook: Workbook): readonly string[] => [
  NORMAL,
  ...cellStylesOf(workbook.cellStyles).keys(),
];

function find(workbook: Workbook, key: unknown): string | undefined {
  if (typeof key !== 'string') throw invalidArgument();
  const names = namesIn(workbook);
  const named = (wanted: string): string | undefined =>
    names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  return named(key) ?? named(builtInName(key));
}

function item(workbook: Workbook, key: unknown) {
  const styleName = find(workbook, key);
  if (styleName === undefined) throw itemNotFound('The style');
  return object('Style', { styleName });
}

export const styleCollection: ObjectClass<Workbook> = {
  name: 'StyleCollection',
  items: (workbook) => namesIn(workbook).map((styleName) => object('Style', { styleName })),
  item,
  methods: {
    add: (workbook, args) => {
      const [name] = args;
      if (typeof name !== 'string' || name.trim() === '') throw invalidArgument();
      if (find(workbook, name) !== undefined)
        throw new HostError('ItemAlreadyExists', 'A style of that name exists.');
      workbook.cellStyles.set(name, { look: EVERYTHING });
    },
    getItem: (workbook, args) => item(workbook, args[0]),
    getItemOrNullObject: (workbook, args) => {
      const styleName = find(workbook, args[0]);
      return styleName === undefined ? NULL_OBJECT : object('Style', { styleName });
    },
    getItemAt: (workbook, [at]) => {
      const styleName = typeof at === 'number' ? namesIn(workbook)[at] : undefined;
      if (styleName === undefined) throw invalidArgument();
      return object('Style', { styleName });
    },
    getCount: (workbook) => namesIn(workbook).length,
  },
};

/**
 * Gives cells a style: the parts of a format that it includes replace the cells' own. `Normal` gives the plain format,
 * number format included, as clicking it in Excel does [A]. Throws InvalidArgument for an unknown name.
 */
export function applyNamedStyle({ workbook }: Host, sheet: Sheet, area: Area, given: unknown): void {
  const named = find(workbook, given);
  if (named === undefined) throw invalidArgument('There is no cell style of that name.');
  const look = cellStylesOf(workbook.cellStyles).get(named)?.look;
  editing(() => restyle(sheet, area, (old) => (look ? { ...old, ...look, named } : {})));
}
