/**
 * Identifies a file from its first bytes: a zip archive, or the appropriate refusal. Old Excel files and encrypted ones
 * are both OLE compound files, and are told apart by the names in their directory.
 */
import { Refusal } from './refusal';

/** The header of an entry, or of the end record with which an empty archive starts. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Returns for a zip archive; throws a `Refusal` that says what the file is instead. */
export function mustBeZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('empty-file');
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  if (startsWith(bytes, COMPOUND)) throw compoundFileRefusal(bytes);
  if (startsWith(bytes, PDF)) throw new Refusal('pdf');
  if (!looksLikeText(bytes)) throw new Refusal('unknown-kind');
  throw new Refusal(firstVisible(bytes) === '<' ? 'web-page' : 'plain-text');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of a compound file are 128 bytes each, aligned, and start with a UTF-16 name [MS-CFB 2.6]. */
function compoundFileRefusal(bytes: Uint8Array): Refusal {
  let old = false;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (hasName(bytes, at, 'EncryptedPackage')) return new Refusal('password-protected');
    if (hasName(bytes, at, 'WordDocument')) return new Refusal('word-document');
    if (hasName(bytes, at, 'PowerPoint Document')) return new Refusal('presentation');
    old ||= hasName(bytes, at, 'Workbook') || hasName(bytes, at, 'Book');
  }
  return new Refusal(old ? 'old-excel' : 'unknown-kind');
}

/** Whether an aligned entry has exactly this name, including its terminating zero. */
function hasName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i += 1) {
    const code = i < name.length ? name.charCodeAt(i) : 0;
    if (bytes[at + 2 * i] !== code || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}

/** Text has no zero bytes and few control characters; UTF-16 text starts with its byte order mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const sample = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls += 1;
  }
  return controls * 50 <= sample.length;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function firstVisible(bytes: Uint8Array): string {
  for (const byte of bytes.subarray(0, 4096)) {
    if (byte > 32 && byte < 127) return String.fromCharCode(byte);
  }
  return '';
}
