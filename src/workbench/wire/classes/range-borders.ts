/** RangeBorder and its collection: an edge of a range is stored on the cells along it, on the side that faces it. */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from '../../model/area';
import { restyle } from '../../model/restyle';
import type { BorderEdge } from '../../model/style';
import { EVENT } from '../events';
import { borderAspects, type Aspect } from '../formats';
import { invalidArgument } from '../host-error';
import { object, type ObjectClass, type Property } from '../object-class';
import { editing, raise, refuseProtected } from '../writes';
import { areasOf, common, present, type Formatted } from './range-format';

/** The edges in the API's order. Inside edges are read and set cell by cell, which is fast enough for plans. */
const EDGES: Readonly<Record<string, BorderEdge>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'vertical',
  InsideHorizontal: 'horizontal',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

interface BorderTarget {
  readonly of: Formatted;
  readonly edge: string;
}

/** One less than `count`; but all lines of a sheet, so that whole rows and columns remain whole. */
const butLast = (count: number, limit: number): number => (count === limit ? count : count - 1);

/** The cells that store an edge of an area, and on which of their sides. */
function bearers(area: Area, edge: string): readonly { readonly area: Area; readonly side: BorderEdge }[] {
  const bottom = area.rowIndex + area.rowCount - 1;
  const right = area.columnIndex + area.columnCount - 1;
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rowCount: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, rowIndex: bottom, rowCount: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columnCount: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, columnIndex: right, columnCount: 1 }, side: 'right' }];
    case 'InsideVertical':
      return area.columnCount < 2
        ? []
        : [{ area: { ...area, columnCount: butLast(area.columnCount, COLUMN_LIMIT) }, side: 'right' }];
    case 'InsideHorizontal':
      return area.rowCount < 2
        ? []
        : [{ area: { ...area, rowCount: butLast(area.rowCount, ROW_LIMIT) }, side: 'bottom' }];
    default:
      return [{ area, side: EDGES[edge] ?? 'top' }];
  }
}

const borderProperty = (name: 'style' | 'weight' | 'color'): Property<BorderTarget> => ({
  get: ({ of, edge }, host) => {
    const values = new Set<unknown>();
    for (const area of areasOf(of)) {
      for (const bearer of bearers(area, edge)) {
        const { get } = borderAspects(bearer.side)[name] as Aspect;
        values.add(common({ sheet: of.sheet, area: bearer.area }, host, get));
      }
    }
    return values.size === 1 ? [...values][0] : null;
  },
  set: ({ of, edge }, value, host) => {
    const sheet = present(of, host);
    for (const area of areasOf(of)) {
      refuseProtected(host, sheet, area, 'formatCells');
      for (const bearer of bearers(area, edge)) {
        const { set } = borderAspects(bearer.side)[name] as Aspect;
        editing(() => restyle(sheet, bearer.area, (style) => set(style, value)));
      }
      raise(host, EVENT.formatChanged, sheet, area, {});
    }
  },
});

export const rangeBorder: ObjectClass<BorderTarget> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: borderProperty('style'),
    weight: borderProperty('weight'),
    color: borderProperty('color'),
  },
};

const edgeOf = (of: Formatted, key: unknown) => {
  if (typeof key !== 'string' || !Object.hasOwn(EDGES, key)) throw invalidArgument();
  return object('RangeBorder', { of, edge: key });
};

export const rangeBorderCollection: ObjectClass<Formatted> = {
  name: 'RangeBorderCollection',
  properties: { count: { get: () => Object.keys(EDGES).length } },
  items: (of) => Object.keys(EDGES).map((edge) => object('RangeBorder', { of, edge })),
  item: edgeOf,
  methods: { getItem: (of, args) => edgeOf(of, args[0]) },
};
