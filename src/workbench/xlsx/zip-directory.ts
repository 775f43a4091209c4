/**
 * Reads the central directory of a zip archive (PKWARE APPNOTE 4.3): the entries' names, sizes and offsets, including
 * ZIP64. Refuses an archive with a missing end, multiple disks, encrypted entries or false offsets.
 */
import type { Limits } from './limits';
import { Refusal } from './refusal';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The compressed bytes, as a view of the file. */
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const UNKNOWN_32 = 0xffffffff;

export function readZipDirectory(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, offset } = directoryPlace(view, end);
  if (count > limits.parts) throw new Refusal('too-many-parts');
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      throw new Refusal('damaged', 'central directory');
    const tail =
      46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + tail > bytes.length) throw new Refusal('damaged', 'central directory');
    entries.push(readEntry(bytes, view, at));
    at += tail;
  }
  return entries;
}

/** The end record is within the last 65,557 bytes: 22 of its own and a comment of up to 65,535. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal('truncated', 'no end record');
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== UNKNOWN_32) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, offset };
  const end64 = bigNumber(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64)
    throw new Refusal('damaged', 'zip64');
  return { count: bigNumber(view, end64 + 32), offset: bigNumber(view, end64 + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0)
    throw new Refusal('password-protected', 'zip encryption');
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const extra = at + 46 + nameLength;
  const [size = 0, compressedSize = 0, local = 0] = zip64Sizes(
    view,
    sizes,
    extra,
    view.getUint16(at + 30, true),
  );
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
    throw new Refusal('damaged', 'local header');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressedSize > bytes.length) throw new Refusal('truncated', 'entry past the end');
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    compressedSize,
    size,
    data: bytes.subarray(start, start + compressedSize),
  };
}

/** Sizes that did not fit are in the ZIP64 extra field, in order, only those marked as unknown. */
function zip64Sizes(view: DataView, sizes: number[], extra: number, extraLength: number): number[] {
  if (!sizes.includes(UNKNOWN_32)) return sizes;
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((known) => {
      if (known !== UNKNOWN_32) return known;
      next += 8;
      if (next > extra + extraLength) throw new Refusal('damaged', 'zip64 sizes');
      return bigNumber(view, next - 8);
    });
  }
  return sizes;
}

/** A 64-bit number; one above 2^53 is outside any file we read, and fails the range checks that follow. */
function bigNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
