/**
 * The headless command on a real machine (see the README): files, clock, streams and the Office.js client in Node. The
 * only place that knows what day it is. A fault of ours gives one plain line, and its trace only where PLAN_DEBUG is set.
 */
import { open as openFile } from 'node:fs/promises';
import { ExplainError, explainLine, runCheck } from '../commands/plan-command';
import { runHeadless, type FileContent } from './headless-command';
import { openInOfficeJs } from './wire/open-in-office-js';

async function readFile(path: string, most: number): Promise<FileContent> {
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

/** Lines end at a line feed alone: JSON may hold the other separators that Unicode knows. */
async function* inputLines(): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of process.stdin) {
    const [first = '', ...rest] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    open.push(first);
    for (const piece of rest) {
      yield open.join('');
      open = [piece];
    }
  }
  const last = open.join('') + decoder.decode();
  if (last !== '') yield last;
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// A reader that has seen enough (`| head`) closes the pipe: no fault.
process.stdout.on('error', (error: { code?: unknown }) => {
  if (error.code !== 'EPIPE') throw error;
});

runHeadless(process.argv.slice(2), {
  command: {
    runCheck,
    explainLine,
    whyNotExplained: (error) => (error instanceof ExplainError ? error.message : null),
  },
  openInClient: (workbook) => void openInOfficeJs(workbook),
  readFile,
  lines: inputLines,
  today,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(
      'The command stopped because of a fault in the program itself. The workbook was not changed.\n',
    );
    if (process.env['PLAN_DEBUG']) console.error(error);
    process.exitCode = 2;
  },
);
