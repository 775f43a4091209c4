/** PageBreak and its collection: a sheet's manual page breaks before rows or columns. */
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/workbook';
import type { Host } from '../host';
import { HostError, itemNotFound } from '../host-error';
import { object, type ObjectClass } from '../object-class';
import { rangeObject } from '../ranges';
import { layoutOf, rangesGiven } from './page-layout';

/** A sheet's breaks in one direction. */
interface Breaks {
  readonly sheet: Sheet;
  readonly along: 'rowBreaks' | 'columnBreaks';
}

interface Break extends Breaks {
  /** Index of the row or column that starts a new page. */
  readonly line: number;
}

const listed = ({ sheet, along }: Breaks, host: Host): number[] =>
  [...layoutOf(sheet, host)[along]].sort((a, b) => a - b);

const cellAfter = ({ along, line }: Break): Area => ({
  rowIndex: along === 'rowBreaks' ? line : 0,
  columnIndex: along === 'rowBreaks' ? 0 : line,
  rowCount: 1,
  columnCount: 1,
});

export const pageBreak: ObjectClass<Break> = {
  name: 'PageBreak',
  identity: ({ line }) => ({ _Id: String(line) }),
  properties: {
    rowIndex: { get: (target) => cellAfter(target).rowIndex },
    columnIndex: { get: (target) => cellAfter(target).columnIndex },
  },
  methods: {
    delete: ({ sheet, along, line }, _args, host) => {
      const layout = layoutOf(sheet, host);
      layout[along] = layout[along].filter((each) => each !== line);
    },
    getCellAfterBreak: (target) => rangeObject(target.sheet, cellAfter(target)),
  },
};

/** By position; items of a loaded collection are found again by their id [C]. */
const breakAt = (target: Breaks, index: unknown, host: Host) => {
  const lines = listed(target, host);
  const line = typeof index === 'number' ? lines[index] : lines.find((each) => String(each) === index);
  if (line === undefined) throw itemNotFound('The page break');
  return object('PageBreak', { ...target, line });
};

export const pageBreakCollection: ObjectClass<Breaks> = {
  name: 'PageBreakCollection',
  items: (target, host) => listed(target, host).map((line) => object('PageBreak', { ...target, line })),
  item: breakAt,
  methods: {
    getCount: (target, _args, host) => listed(target, host).length,
    getItem: (target, args, host) => breakAt(target, args[0], host),
    /** A break is inserted before the first cell of the range [A: documented]. */
    add: (target, args, host) => {
      const { sheet, along } = target;
      const layout = layoutOf(sheet, host);
      const [area] = rangesGiven(sheet, args[0], host);
      const line = along === 'rowBreaks' ? area?.rowIndex : area?.columnIndex;
      if (line === undefined || line === 0)
        throw new HostError('InvalidArgument', 'No page ends before the first row or column.');
      if (!layout[along].includes(line)) layout[along] = [...layout[along], line].sort((a, b) => a - b);
      return object('PageBreak', { ...target, line });
    },
    removePageBreaks: ({ sheet, along }, _args, host) => void (layoutOf(sheet, host)[along] = []),
  },
};
