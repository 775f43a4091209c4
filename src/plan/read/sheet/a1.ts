/** Converts between A1 addresses and zero-based indexes. */

/** `0` gives `A`, `27` gives `AB`. */
export function columnName(columnIndex: number): string {
  let name = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` gives `0`; anything but one to three letters gives `null`. */
export function columnIndexOf(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `(3, 4)` gives `E4`. */
export function a1(rowIndex: number, columnIndex: number): string {
  return `${columnName(columnIndex)}${rowIndex + 1}`;
}
