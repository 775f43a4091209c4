/**
 * What a file is by its first bytes, whatever its name ends in: a zip archive, which may be a workbook, or the fault
 * that says what it is instead. Old Excel files and encrypted ones are both OLE compound files, and are told apart by
 * the names in their directory [MS-CFB 2.6].
 */
import type { FileFault } from '../../plan/outcome';

/** `null` for a zip archive. */
export function faultOfKind(bytes: Uint8Array): FileFault | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return null;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return faultOfCompound(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  // Excel before version 5 wrote its records without a container.
  if (startsWith(bytes, 0x09, 0x08) || startsWith(bytes, 0x09, 0x04) || startsWith(bytes, 0x09, 0x02))
    return 'older-excel';
  return faultOfText(bytes);
}

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Names of streams, and what they show a compound file to be; the first that is found counts. */
const STREAMS: readonly (readonly [string, FileFault])[] = [
  ['EncryptedPackage', 'password'],
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'presentation'],
  ['Workbook', 'older-excel'],
  ['Book', 'older-excel'],
];

/** Entries of the directory are 128 bytes each, aligned, and open with a name in UTF-16 that ends in a zero. */
function faultOfCompound(bytes: Uint8Array): FileFault {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let name = '';
    for (let i = at; i < at + 64 && bytes[i + 1] === 0 && bytes[i] !== 0; i += 2)
      name += String.fromCharCode(bytes[i] ?? 0);
    if (name !== '') names.add(name);
  }
  return STREAMS.find(([name]) => names.has(name))?.[1] ?? 'unknown';
}

const SAMPLE = 4096;

function faultOfText(bytes: Uint8Array): FileFault {
  const sample = bytes.subarray(0, SAMPLE);
  const isUtf16 = startsWith(sample, 0xff, 0xfe) || startsWith(sample, 0xfe, 0xff);
  const text = new TextDecoder(isUtf16 ? (sample[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    sample,
  );
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0; // eslint-disable-line no-control-regex
  if (controls > 0) return 'unknown';
  const start = text.trimStart();
  if (start.startsWith('{') && /"doc_id"|docs\.google\.com/.test(start)) return 'google-link';
  return start.startsWith('<') ? 'web-page' : 'text';
}
