/**
 * A digest by which two copies can be compared: SHA-256 of the contents of the plans' sheets. It covers each sheet's
 * name and, row by row, the cell values from the first column to the last filled one. Order counts, so sorting or
 * leaving out rows changes it. Formats, widths, the cover and the summary are not covered.
 */
import type { CopySheet } from './board-copy';
import { sha256 } from './sha-256';

export const rowDigest = (sheets: readonly CopySheet[]): string => sha256(rowsAsText(sheets));

/**
 * The text to be hashed, one JSON array per line: the sheet's name alone, then for each non-empty row its 1-based
 * number and values, with `null` for blank cells before the last value. Numbers are as JavaScript prints them.
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

/** In groups of eight characters, so that it can be read aloud. */
export const digestInGroups = (digest: string): string => (digest.match(/.{1,8}/g) ?? []).join(' ');
