/**
 * Whether the headers by which dates, completion and evidence are read still say the same: a column that is renamed from
 * "Due date" to "Start date" changes every rating, though no row has changed.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import type { Field } from '../../read/schema/fields';
import { columnName } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';

/** Not the progress column, whose header many boards rename at each meeting ("Update March 2025"). */
const DECIDING: readonly Field[] = [
  'due',
  'revisedDue',
  'reviewDate',
  'achieved',
  'evidenceProvided',
  'status',
  'statedRag',
];

/** Excel terms that must all hold, the same in every row; none if no header decides. */
export function sameHeaders(
  snapshot: SheetSnapshot,
  { table: { region }, columns: { columns, series } }: Pick<PlanReport, 'table' | 'columns'>,
): readonly string[] {
  const deciding = new Set([
    ...columns
      .filter(({ fields }) => fields.some((field) => DECIDING.includes(field)))
      .map(({ columnIndex }) => columnIndex),
    ...series.filter(({ field }) => DECIDING.includes(field)).flatMap((each) => each.columns),
  ]);
  return [...deciding]
    .sort((a, b) => a - b)
    .flatMap((columnIndex) =>
      Array.from({ length: region.headerRowCount }, (_, at): readonly string[] => {
        const rowIndex = region.headerRow + at;
        const { value, kind } = snapshotCell(snapshot, { rowIndex, columnIndex });
        if (typeof value !== 'string' || value === '' || kind === 'error') return [];
        return sameText(`$${columnName(columnIndex)}$${rowIndex + 1}`, value);
      }).flat(),
    );
}

/** Characters compared; a text in a formula may have 255. */
const KEPT = 60;

/** A filled formula replaces what stands in braces, and a formula's text holds neither control characters nor half letters. */
const UNFIT = /[{\p{Cs}]|(?!\n)\p{Cc}/u;

/** A text between quotes is never part of a formula, whatever the board wrote. */
function sameText(cell: string, value: string): readonly string[] {
  const [text = ''] = value.slice(0, KEPT).split(UNFIT);
  if (text === '') return [];
  const onOneLine = text.includes('\n') ? `SUBSTITUTE(${cell},CHAR(10)," ")` : cell;
  const length = text.length === value.length ? KEPT : text.length;
  return [`LEFT(${onOneLine},${length})="${text.replace(/\n/g, ' ').replace(/"/g, '""')}"`];
}
