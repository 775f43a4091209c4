import { strToU8, zipSync } from 'fflate';
import { crc32 } from '../../../src/workbench/xlsx/crc32';
import { LIMITS } from '../../../src/workbench/xlsx/limits';
import { Refusal } from '../../../src/workbench/xlsx/refusal';
import { unzip } from '../../../src/workbench/xlsx/unzip';
import { partsOf, plainRows, zipParts } from '../../support/build-xlsx';
import { opened } from '../../support/open-built';

const small = partsOf({ sheets: [{ name: 'Plan', xml: plainRows([['Action']]) }] });

/** An archive of one stored part whose sizes and offset are only in ZIP64 fields, as some Java programs write them. */
function zip64(name: string, content: Uint8Array): Uint8Array {
  const nameBytes = strToU8(name);
  const bytes = new Uint8Array(
    30 + nameBytes.length + content.length + 46 + nameBytes.length + 28 + 56 + 20 + 22,
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u16 = (...values: number[]) =>
    values.forEach((value) => (view.setUint16(at, value, true), (at += 2)));
  const u32 = (...values: number[]) =>
    values.forEach((value) => (view.setUint32(at, value, true), (at += 4)));
  const u64 = (...values: number[]) =>
    values.forEach((value) => (view.setBigUint64(at, BigInt(value), true), (at += 8)));
  const put = (piece: Uint8Array) => (bytes.set(piece, at), (at += piece.length));
  const unknown = 0xffffffff;
  u32(0x04034b50);
  u16(45, 0, 0, 0, 0);
  u32(crc32(content), unknown, unknown);
  u16(nameBytes.length, 0);
  put(nameBytes);
  put(content);
  const directory = at;
  u32(0x02014b50);
  u16(45, 45, 0, 0, 0, 0);
  u32(crc32(content), unknown, unknown);
  u16(nameBytes.length, 28, 0, 0, 0);
  u32(0, unknown);
  put(nameBytes);
  u16(1, 24);
  u64(content.length, content.length, 0);
  const end64 = at;
  u32(0x06064b50);
  u64(44);
  u16(45, 45);
  u32(0, 0);
  u64(1, 1, end64 - directory, directory);
  u32(0x07064b50, 0);
  u64(end64);
  u32(1, 0x06054b50);
  u16(0, 0, 0xffff, 0xffff);
  u32(unknown, unknown);
  u16(0);
  return bytes;
}

test('an entry that is encrypted is refused as protected with a password', () => {
  const bytes = zipParts(small);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  expect(() => unzip(bytes, LIMITS)).toThrow(new Refusal('password-protected', 'zip encryption').message);
});

test('a part whose content does not match its checksum is refused', () => {
  const bytes = zipSync({ 'a.xml': strToU8('<a>text</a>') }, { level: 0 });
  const at = bytes.findIndex(
    (_, index) => String.fromCharCode(...bytes.subarray(index, index + 4)) === 'text',
  );
  bytes[at] = 0x54;
  expect(() => unzip(bytes, LIMITS)).toThrow(Refusal);
});

test('a ZIP64 offset beyond the file is refused', () => {
  const bytes = zip64('a.xml', strToU8('<a/>'));
  new DataView(bytes.buffer).setBigUint64(bytes.length - 22 - 12, 2n ** 60n, true);
  expect(() => unzip(bytes, LIMITS)).toThrow(Refusal);
});

test('ZIP64 fields are read', () => {
  expect([...unzip(zip64('a.xml', strToU8('<a/>')), LIMITS)]).toEqual([['a.xml', strToU8('<a/>')]]);
});

test('stored and deflated parts are read alike, with a comment at the end of the archive', () => {
  const stored = zipSync(
    Object.fromEntries(Object.entries(small).map(([name, text]) => [name, strToU8(text)])),
    { level: 0 },
  );
  const commented = new Uint8Array(stored.length + 5);
  commented.set(stored);
  commented.set(strToU8('hello'), stored.length);
  new DataView(commented.buffer).setUint16(stored.length - 2, 5, true);
  expect(unzip(commented, LIMITS)).toEqual(unzip(zipParts(small), LIMITS));
});

test('backslashes in names, which some writers use, are read as slashes', () => {
  const odd = Object.fromEntries(
    Object.entries(small).map(([name, text]) => [name.replaceAll('/', '\\'), text]),
  );
  expect(opened(zipParts(odd)).sheets.map(({ name }) => name)).toEqual(['Plan']);
});

test('parts in UTF-16 are read', () => {
  const text =
    `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${small['xl/worksheets/sheet1.xml'] ?? ''}`.replace(
      'Action',
      'Täglich',
    );
  const bytes = new Uint8Array(text.length * 2);
  [...text].forEach((_, at) => new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true));
  const workbook = opened(zipParts({ ...small, 'xl/worksheets/sheet1.xml': bytes }));
  expect(workbook.sheets[0]?.rows.get(0)?.cells.get(0)?.value).toBe('Täglich');
});

test('the checksum is that of zip archives', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});
