/**
 * Unpacks one entry of a zip archive piece by piece, so that a large part is never held whole and the page stays
 * responsive. Counts what comes out against the limits, and refuses an entry that is not what its checksum says.
 */
import { Inflate } from 'fflate';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import type { ZipEntry } from './zip-directory';

/** Bytes unpacked from a file so far, over all its parts. */
export interface Unpacked {
  bytes: number;
}

/** Packed bytes per step: a few tens of kilobytes unpacked. */
const PACKED_SLICE = 4 * 1024;
const PIECE = 16 * 1024;

/** Before anything is unpacked, by what the archive states. */
function mustFit({ name, size, data }: ZipEntry, unpacked: Unpacked): void {
  const grows = size > FILE_LIMITS.ratioFrom && size > data.length * FILE_LIMITS.ratio;
  const isLarge = size > FILE_LIMITS.partBytes || unpacked.bytes + size > FILE_LIMITS.unpackedBytes;
  if (grows || isLarge) throw new FileRefusal('unpacks-too-large', name);
}

export function* unpack(entry: ZipEntry, unpacked: Unpacked): Generator<Uint8Array, void, void> {
  mustFit(entry, unpacked);
  let size = 0;
  let crc = 0xffffffff;
  const counted = (piece: Uint8Array): Uint8Array => {
    size += piece.length;
    unpacked.bytes += piece.length;
    if (size > entry.size) throw new FileRefusal('damaged', `${entry.name} is larger than stated`);
    crc = crcAfter(crc, piece);
    return piece;
  };
  for (const large of inflated(entry))
    for (let at = 0; at < large.length; at += PIECE) yield counted(large.subarray(at, at + PIECE));
  if (size !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc)
    throw new FileRefusal('damaged', `${entry.name} is not what its checksum says`);
}

function* inflated({ name, method, data }: ZipEntry): Generator<Uint8Array, void, void> {
  if (method === 0) return yield data;
  if (method !== 8) throw new FileRefusal('damaged', `${name} is packed by method ${method}`);
  let out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  for (let at = 0; at < data.length || at === 0; at += PACKED_SLICE) {
    try {
      inflate.push(data.subarray(at, at + PACKED_SLICE), at + PACKED_SLICE >= data.length);
    } catch (error) {
      throw new FileRefusal('damaged', `${name}: ${error instanceof Error ? error.message : ''}`);
    }
    yield* out;
    out = [];
  }
}

const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcAfter(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (const byte of bytes) crc = (CRC_OF_BYTE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
