/**
 * Inflates the parts of a package into memory and counts the bytes: exceeding the limit stops at once, whatever sizes
 * the archive declares. Names are used only as Map keys, and those that no package may have (`..`, absolute) are left
 * out.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { Limits } from './limits';
import { Refusal } from './refusal';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** Part names as the package writes them, without a leading slash, in the archive's order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Deflate expands at most 1,032 times, so a slice of this size exceeds the limit by 8 MB at most. */
const SLICE = 8 * 1024;

export function unzip(bytes: Uint8Array, limits: Limits): Parts {
  const parts = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  let inflated = 0;
  const count = (length: number): void => {
    inflated += length;
    if (inflated > limits.inflatedBytes) throw new Refusal('inflates-too-large');
  };
  for (const entry of readZipDirectory(bytes, limits)) {
    const name = partName(entry.name);
    if (name === null) continue;
    // Part names are case-insensitive (ECMA-376 part 2, 6.2.2.3): with two of one name it is unclear which is meant.
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Refusal('damaged', `part ${name} twice`);
    seen.add(key);
    parts.set(name, inflate(entry, count));
  }
  return parts;
}

/** `null` for folders and for names that point outside the package. */
function partName(raw: string): string | null {
  const name = raw.replaceAll('\\', '/').replace(/^\/+/, '');
  if (name === '' || name.endsWith('/') || name.includes('\0')) return null;
  if (name.includes(':') || name.split('/').some((segment) => segment === '..' || segment === '.'))
    return null;
  return name;
}

function inflate(entry: ZipEntry, count: (length: number) => void): Uint8Array {
  if (entry.method === 0) {
    count(entry.data.length);
    return checked(entry, entry.data);
  }
  if (entry.method !== 8) throw new Refusal('damaged', `compression method ${entry.method}`);
  const chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => {
    count(chunk.length);
    if (chunk.length > 0) chunks.push(chunk);
  });
  for (let at = 0; at < entry.data.length || at === 0; at += SLICE) {
    const slice = entry.data.subarray(at, at + SLICE);
    try {
      stream.push(slice, at + SLICE >= entry.data.length);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal('damaged', `${entry.name}: ${error instanceof Error ? error.message : 'inflate'}`);
    }
  }
  return checked(entry, joined(chunks));
}

function checked(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32)
    throw new Refusal('damaged', `${entry.name}: checksum`);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
