/**
 * The headless command on a real machine (see the README): files, clock, streams and the Office.js client in Node. The
 * only module that reads the date. An internal fault prints one plain line, and its stack trace only if PLAN_DEBUG is
 * set.
 */
import { ExplainError, explainLine, runCheck } from '../commands/plan-command';
import { runApply, runSummarise } from '../commands/apply-command';
import { compareSides, readSide, sheetOfChanges } from '../commands/compare-command';
import { runChase } from '../commands/chase-command';
import { runExport } from '../commands/export-command';
import { runMerge } from '../commands/merge-command';
import type { CompareEntry } from './headless/surroundings';
import { runHeadless } from './headless/run-headless';
import { isSameFile, readFile, writeFile, writeFolder } from './headless/files';
import { openInOfficeJs } from './wire/open-in-office-js';

/** Splits at line feeds only: JSON may contain Unicode's other line separators. */
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

// A reader that has seen enough (`| head`) closes the pipe, which is not a fault.
process.stdout.on('error', (error: { code?: unknown }) => {
  if (error.code !== 'EPIPE') throw error;
});

runHeadless(process.argv.slice(2), {
  command: {
    runCheck,
    runApply,
    runSummarise,
    runExport,
    compare: { readSide, compareSides, sheetOfChanges } as CompareEntry,
    runChase,
    runMerge,
    explainLine,
    whyNotExplained: (error) => (error instanceof ExplainError ? error.message : null),
  },
  openInClient: (workbook) => void openInOfficeJs(workbook),
  readFile,
  isSameFile,
  writeFile,
  writeFolder,
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
