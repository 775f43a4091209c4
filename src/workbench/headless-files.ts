/**
 * The files of the headless command: read no further than a workbook may be long, written whole or not at all, by way of a
 * file beside the wanted one that then takes its place.
 */
import { open as openFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileContent, NotWritten } from './headless-command';

export async function readFile(path: string, most: number): Promise<FileContent> {
  try {
    const handle = await openFile(path, 'r');
    try {
      const about = await handle.stat();
      if (!about.isFile()) return { ok: false, why: 'not-a-file' };
      if (about.size > most) return { ok: false, why: 'too-large' };
      return { ok: true, bytes: new Uint8Array(await handle.readFile()) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, why: 'missing' };
    if (code === 'EACCES' || code === 'EPERM') return { ok: false, why: 'forbidden' };
    if (code === 'EISDIR') return { ok: false, why: 'not-a-file' };
    return { ok: false, why: 'unreadable' };
  }
}

/** Links and other spellings are followed; where either is not there yet, their folders tell. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([identity(one), identity(other)]);
  return a !== null && a === b;
}

async function identity(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path);
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

export async function writeFile(path: string, bytes: Uint8Array): Promise<NotWritten | null> {
  let beside: string | null = null;
  try {
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => null);
    if (present?.isDirectory()) return 'is-folder';
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    const handle = await openFile(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
    return null;
  } catch (error) {
    if (beside !== null) await rm(beside, { force: true }).catch(() => undefined);
    return whyNot((error as { code?: unknown }).code);
  }
}

function whyNot(code: unknown): NotWritten {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no-folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'forbidden';
  if (code === 'EISDIR') return 'is-folder';
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'unwritable';
}
