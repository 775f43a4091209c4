/**
 * PageLayout: paper, margins, scaling, print area and print titles. Margins are in points here and in inches in the
 * model. Without a scale or a number of pages neither is reported, and Excel prints at 100 % [A].
 */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from '../../model/area';
import { printAreas, printTitles, setPrintAreas, setPrintTitles } from '../../model/print-names';
import type { PageLayout } from '../../model/parts';
import type { Sheet } from '../../model/workbook';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import {
  isWireObject,
  NULL_OBJECT,
  object,
  type Method,
  type ObjectClass,
  type Property,
} from '../object-class';
import {
  alive,
  areasObject,
  rangeObject,
  resolveAddress,
  type AreasTarget,
  type RangeTarget,
} from '../ranges';
import { areasOf } from './range-geometry';

const POINTS_OF_AN_INCH = 72;
const UNITS: Readonly<Record<string, number>> = { Points: 1 / 72, Inches: 1, Centimeters: 1 / 2.54 };
/** Excel's default margins in inches. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** OOXML paper sizes (ECMA-376 part 1, 18.3.1.63) by the API's names; others are read and written unchanged. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};

export const layoutOf = (sheet: Sheet, host: Host): PageLayout => {
  if (!host.workbook.sheets.includes(sheet)) throw itemNotFound('The worksheet');
  return sheet.pageLayout;
};

const property = (
  get: (layout: PageLayout) => unknown,
  set: (layout: PageLayout, value: unknown) => void,
): Property<Sheet> => ({
  get: (sheet, host) => get(layoutOf(sheet, host)),
  set: (sheet, value, host) => set(layoutOf(sheet, host), value),
});

type Flag = 'centreHorizontally' | 'centreVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite';

const flag = (name: Flag): Property<Sheet> =>
  property(
    (layout) => layout[name] ?? false,
    (layout, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      layout[name] = value;
    },
  );

type Side = keyof typeof USUAL_MARGINS;

function setMargin(layout: PageLayout, side: Side, inches: unknown): void {
  if (typeof inches !== 'number' || !(inches >= 0 && inches < 50)) throw invalidArgument();
  layout.margins = { ...(layout.margins ?? USUAL_MARGINS), [side]: inches };
}

/** Rounds off the digits that converting from centimetres leaves. */
const rounded = (points: number): number => Math.round(points * 1e6) / 1e6;

const margin = (side: Side): Property<Sheet> =>
  property(
    (layout) => rounded((layout.margins ?? USUAL_MARGINS)[side] * POINTS_OF_AN_INCH),
    (layout, value) => setMargin(layout, side, typeof value === 'number' ? value / POINTS_OF_AN_INCH : value),
  );

/** The scale in percent, or the number of pages wide and high; an omitted direction uses as many as it needs. */
const zoom = property(
  ({ scale, fitToWidth, fitToHeight }) =>
    fitToWidth === undefined && fitToHeight === undefined
      ? { scale: scale ?? 100 }
      : {
          ...(typeof fitToWidth === 'number' ? { horizontalFitToPages: fitToWidth } : {}),
          ...(typeof fitToHeight === 'number' ? { verticalFitToPages: fitToHeight } : {}),
        },
  (layout, value) => {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    const asked = value as Readonly<Record<string, unknown>>;
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = asked;
    if (scale !== undefined && scale !== null) {
      if (typeof scale !== 'number' || scale < 10 || scale > 400 || wide || high) throw invalidArgument();
      layout.scale = scale;
      delete layout.fitToWidth;
      delete layout.fitToHeight;
      return;
    }
    layout.fitToWidth = pages(wide);
    layout.fitToHeight = pages(high);
    if (layout.fitToWidth === null && layout.fitToHeight === null) throw invalidArgument();
  },
);

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 32_767)
    throw invalidArgument();
  return value;
}

/** One or more areas of the sheet, as a range or an address. */
export function rangesGiven(sheet: Sheet, argument: unknown, host: Host): readonly Area[] {
  if (!isWireObject(argument)) return areasOf(argument);
  const target = argument.target as RangeTarget | AreasTarget;
  if (target.sheet !== sheet) throw invalidArgument('The range is on another worksheet.');
  return 'areas' in target ? target.areas : [alive(target, host).area];
}

/** Any range means the whole rows, or columns, that it covers [A]. */
const setTitles =
  (which: 'rows' | 'columns'): Method<Sheet> =>
  (sheet, args, host) => {
    layoutOf(sheet, host);
    const { area } = isWireObject(args[0])
      ? { area: rangesGiven(sheet, args[0], host)[0] }
      : resolveAddress(host, sheet, args[0]);
    if (!area) throw invalidArgument();
    const whole =
      which === 'rows'
        ? { ...area, columnIndex: 0, columnCount: COLUMN_LIMIT }
        : { ...area, rowIndex: 0, rowCount: ROW_LIMIT };
    if (whole.rowCount === ROW_LIMIT && whole.columnCount === COLUMN_LIMIT) throw invalidArgument();
    setPrintTitles(host.workbook, sheet, { ...printTitles(host.workbook, sheet), [which]: whole });
  };

const getTitles =
  (which: 'rows' | 'columns', orNull: boolean): Method<Sheet> =>
  (sheet, _args, host) => {
    layoutOf(sheet, host);
    const area = printTitles(host.workbook, sheet)[which];
    if (!area && !orNull) throw itemNotFound('The print title');
    return area ? rangeObject(sheet, area) : NULL_OBJECT;
  };

const getArea =
  (orNull: boolean): Method<Sheet> =>
  (sheet, _args, host) => {
    layoutOf(sheet, host);
    const areas = printAreas(host.workbook, sheet);
    if (areas.length === 0 && !orNull) throw itemNotFound('The print area');
    return areasObject(sheet, areas);
  };

export const pageLayout: ObjectClass<Sheet> = {
  name: 'PageLayout',
  properties: {
    orientation: property(
      (layout) => layout.orientation ?? 'Portrait',
      (layout, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument();
        layout.orientation = value;
      },
    ),
    paperSize: property(
      ({ paperSize = 1 }) => Object.keys(PAPERS).find((name) => PAPERS[name] === paperSize) ?? null,
      (layout, value) => {
        const number = typeof value === 'string' && Object.hasOwn(PAPERS, value) ? PAPERS[value] : undefined;
        if (number === undefined) throw invalidArgument();
        layout.paperSize = number;
      },
    ),
    zoom,
    centerHorizontally: flag('centreHorizontally'),
    centerVertically: flag('centreVertically'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    blackAndWhite: flag('blackAndWhite'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  navigations: { headersFooters: (sheet) => object('HeaderFooterGroup', sheet) },
  methods: {
    setPrintMargins: (sheet, args, host) => {
      const layout = layoutOf(sheet, host);
      const unit = typeof args[0] === 'string' && Object.hasOwn(UNITS, args[0]) ? UNITS[args[0]] : undefined;
      const asked = args[1];
      if (unit === undefined || typeof asked !== 'object' || asked === null) throw invalidArgument();
      for (const [side, value] of Object.entries(asked)) {
        if (!Object.hasOwn(USUAL_MARGINS, side)) throw invalidArgument();
        setMargin(layout, side as Side, typeof value === 'number' ? value * unit : value);
      }
    },
    setPrintArea: (sheet, args, host) => {
      layoutOf(sheet, host);
      setPrintAreas(host.workbook, sheet, rangesGiven(sheet, args[0], host));
    },
    getPrintArea: getArea(false),
    getPrintAreaOrNullObject: getArea(true),
    setPrintTitleRows: setTitles('rows'),
    setPrintTitleColumns: setTitles('columns'),
    getPrintTitleRows: getTitles('rows', false),
    getPrintTitleRowsOrNullObject: getTitles('rows', true),
    getPrintTitleColumns: getTitles('columns', false),
    getPrintTitleColumnsOrNullObject: getTitles('columns', true),
  },
};
