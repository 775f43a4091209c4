/** A strict CSV reader (RFC 4180) for testing our output: throws where a lenient one would guess. */

export interface CsvRecordField {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Records of fields. Requires a byte order mark, CR LF after every record, and quotes around every field that needs
 * them.
 */
export function readStrictCsv(file: string): readonly (readonly CsvRecordField[])[] {
  if (!file.startsWith('\ufeff')) throw new Error('No byte order mark');
  const records: CsvRecordField[][] = [];
  let at = 1;
  let record: CsvRecordField[] = [];
  while (at < file.length) {
    let text = '';
    const quoted = file[at] === '"';
    if (quoted) {
      at += 1;
      for (;;) {
        const end = file.indexOf('"', at);
        if (end < 0) throw new Error('A quote is never closed');
        text += file.slice(at, end);
        at = end + 1;
        if (file[at] !== '"') break;
        text += '"';
        at += 1;
      }
    } else {
      const rest = /[,\r\n"]/g;
      rest.lastIndex = at;
      const end = rest.exec(file)?.index ?? file.length;
      text = file.slice(at, end);
      at = end;
    }
    record.push({ text, quoted });
    if (file[at] === ',') at += 1;
    else if (file.startsWith('\r\n', at)) {
      at += 2;
      records.push(record);
      record = [];
    } else throw new Error(`Neither comma nor line end at ${at}: ${JSON.stringify(file.slice(at, at + 12))}`);
    if (at === file.length && record.length > 0) throw new Error('The last record has no line end');
  }
  return records;
}
