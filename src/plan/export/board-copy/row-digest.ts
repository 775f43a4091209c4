/**
 * A mark by which two copies can be compared: SHA-256 of what the plans' sheets say. It covers each sheet's name and, row
 * by row, the values of its cells from the first column to the last that is filled; order counts, so that a copy whose
 * rows were sorted or left out has another mark. Formats, widths, the cover and the summary are not covered.
 */
import type { CopySheet } from './board-copy';
import { sha256 } from './sha-256';

export const rowDigest = (sheets: readonly CopySheet[]): string => sha256(rowsAsText(sheets));

/**
 * What is hashed, one JSON array a line: the sheet's name alone, then for each row with anything in it its number, from
 * 1, and its values, `null` for a blank cell before the last. Numbers are as JavaScript prints them.
 */
export function rowsAsText(sheets: readonly CopySheet[]): string {
  const lines: string[] = [];
  for (const { name, cells } of sheets) {
    lines.push(JSON.stringify([name]));
    const rows = new Map<number, (string | number | boolean)[]>();
    for (const { rowIndex, columnIndex, value } of cells) {
      const row = rows.get(rowIndex) ?? [];
      row[columnIndex] = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
      rows.set(rowIndex, row);
    }
    for (const [rowIndex, row] of [...rows].sort(([a], [b]) => a - b))
      lines.push(JSON.stringify([rowIndex + 1, ...Array.from(row, (value) => value ?? null)]));
  }
  return lines.join('\n');
}

/** In eights, so that it can be read out. */
export const digestInGroups = (digest: string): string => (digest.match(/.{1,8}/g) ?? []).join(' ');
