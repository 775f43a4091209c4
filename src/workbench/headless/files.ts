/**
 * File access for the headless command: reads no more than the size limit, and writes a file completely or not at all,
 * by way of a temporary file beside it that then takes its place.
 */
import { mkdir, open as openFile, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileContent, FileToWrite, NotWritten } from './surroundings';

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

/** Resolves links and other spellings; for a file that does not exist yet, compares its folder. */
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
  return writeAll([{ path, bytes }]);
}

/** Creates the folder if necessary, and removes it again if nothing could be written to it. */
export async function writeFolder(
  folder: string,
  files: readonly FileToWrite[],
  wouldReplace: string,
): Promise<NotWritten | 'workbook-itself' | null> {
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
  } catch (error) {
    const { code } = error as { code?: unknown };
    return code === 'EEXIST' ? 'no-folder' : whyNot(code);
  }
  const wanted = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  for (const { path } of wanted) if (await isSameFile(path, wouldReplace)) return 'workbook-itself';
  const why = await writeAll(wanted);
  if (why !== null && made !== undefined) await rmdir(folder).catch(() => undefined);
  return why;
}

/** Every file is written in full beside its place before the first is moved there. */
async function writeAll(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<NotWritten | null> {
  const ready: { readonly beside: string; readonly target: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      const target = await realpath(path).catch(() => path);
      const present = await stat(target).catch(() => null);
      if (present?.isDirectory()) throw Object.assign(new Error('A folder'), { code: 'EISDIR' });
      const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
      const handle = await openFile(beside, 'wx');
      ready.push({ beside, target });
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    for (const { beside, target } of ready) await rename(beside, target);
    return null;
  } catch (error) {
    for (const { beside } of ready) await rm(beside, { force: true }).catch(() => undefined);
    return whyNot((error as { code?: unknown }).code);
  }
}

function whyNot(code: unknown): NotWritten {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no-folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'forbidden';
  if (code === 'EISDIR') return 'is-folder';
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'unwritable';
}
