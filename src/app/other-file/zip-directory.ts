/**
 * Lists the entries of a zip archive from its central directory, without unpacking any (APPNOTE 4.3 and 4.4, with
 * ZIP64). Refuses an archive with a missing end, several disks, encrypted entries, places outside the file, or more
 * entries than a workbook has.
 */
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Size when unpacked, as stated. */
  readonly size: number;
  /** The compressed bytes: a view of the file. */
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_ZIP64 = 0xffffffff;

export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    // A `DataView` throws this for a place outside the file.
    if (error instanceof RangeError) throw new FileRefusal('damaged', error.message);
    throw error;
  }
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, start } = directoryOf(view);
  if (count > FILE_LIMITS.entries) throw new FileRefusal('unpacks-too-large', `${count} entries`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new FileRefusal('damaged', 'central directory');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push(entryAt(bytes, view, at, name ?? 0, extra ?? 0));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The end record is the last thing in the file but for a comment of at most 65,535 bytes. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  let end = view.byteLength - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw new FileRefusal('cut-short', 'no end record');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== IN_ZIP64) return { count, start };
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return { count, start };
  const end64 = large(view, end - 12);
  if (view.getUint32(end64, true) !== END_64) throw new FileRefusal('damaged', 'zip64 end record');
  return { count: large(view, end64 + 32), start: large(view, end64 + 48) };
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new FileRefusal('password', 'zip encryption');
  const [size = 0, packed = 0, local = 0] = sizesOf(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(local, true) !== LOCAL) throw new FileRefusal('damaged', 'local header');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw new FileRefusal('cut-short', 'entry past the end');
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(start, start + packed),
  };
}

/** Size, packed size and place; those that do not fit are in the ZIP64 extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): readonly number[] {
  const stated = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  if (!stated.includes(IN_ZIP64)) return stated;
  let field = extra;
  while (field + 4 <= extra + extraLength && view.getUint16(field, true) !== 1)
    field += 4 + view.getUint16(field + 2, true);
  if (field + 4 > extra + extraLength) return stated;
  let next = field - 4;
  return stated.map((size) => (size === IN_ZIP64 ? large(view, (next += 8)) : size));
}

/** A number of 64 bits. One above 2^53 is inexact, and is outside any file that is read. */
const large = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
