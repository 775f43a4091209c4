/**
 * Makes room in the RAG history: what all meetings together keep of their actions is limited, because it travels with the
 * file and is read on every check. The oldest meetings give theirs up first; their ratings and figures always stay.
 */
import { MOST_RECORDED, isRecordedPiece } from '../../marks/summary/recorded-action';
import type { HistoryPlace } from '../../marks/summary/read-history';
import type { CellValue } from '../../read/sheet/sheet-snapshot';

interface KeptRows {
  readonly date: number;
  readonly rows: number[];
  length: number;
}

/** The rows to clear, so that `added` characters fit. `replaced` rows are cleared anyway. */
export function rowsToFree(
  { rows }: Pick<HistoryPlace, 'rows'>,
  replaced: ReadonlySet<number>,
  added: number,
  valueAt: (row: number, key: string) => CellValue,
): readonly number[] {
  const records = new Map<string, KeptRows>();
  for (const row of rows) {
    const text = String(valueAt(row, 'standings'));
    if (replaced.has(row) || !isRecordedPiece(text)) continue;
    const [date, plan] = [valueAt(row, 'date'), valueAt(row, 'plan')];
    const key = `${date}|${plan}`;
    const record = records.get(key) ?? { date: Number(date) || 0, rows: [], length: 0 };
    record.rows.push(row);
    record.length += text.length;
    records.set(key, record);
  }
  let total = added;
  return [...records.values()]
    .sort((a, b) => b.date - a.date)
    .flatMap((record) => {
      total += record.length;
      return total > MOST_RECORDED ? record.rows : [];
    });
}
