/**
 * Converts cells to and from plain text for the clipboard: tabs between cells, line breaks between rows, quotes around
 * cells that contain either. Parses in one pass.
 */

export function toClipboard(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"' && cell === '') {
      const end = closingQuote(text, at);
      if (end > 0) {
        cell = text
          .slice(at + 1, end)
          .replace(/""/g, '"')
          .replace(/\r\n/g, '\n');
        at = end + 1;
        continue;
      }
    }
    if (sign === '\t') endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endCell();
      if (at + 1 < text.length) rows.push([]);
      else return rows;
    } else cell += sign;
    at += 1;
  }
  endCell();
  return rows;
}

/** Where a quoted cell ends: at a quote followed by a tab, a line break or nothing; -1 if it never does. */
function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') continue;
    const next = text.charAt(at + 1);
    if (next === '"') {
      at += 1;
      continue;
    }
    return next === '' || next === '\t' || next === '\n' || next === '\r' ? at : -1;
  }
  return -1;
}
