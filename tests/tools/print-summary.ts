/**
 * Prints the first and the last page of Lambeth's RAG summary as at 15 October 2016 for the README: summarised by the
 * command line, printed by LibreOffice, drawn by pdftoppm. Says so where these are not installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUMMARY_SHEET } from '../../src/plan/marks/summary/find-summary';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';

const ROOT = join(__dirname, '..', '..');
const PLAN = join(ROOT, 'tests', 'fixtures', 'plans', 'lambeth-child-j.xlsx');
/** Pictures, each with words of the page that is wanted, which no other page has. */
const PAGES = [
  ['rag-summary.png', 'What the board is asked to decide'],
  ['rag-summary-details.png', 'Sign-off and Notes'],
] as const;
const DOTS_PER_INCH = 110;

export function printSummary(assets: string): void {
  if (['soffice', 'pdftoppm', 'pdftotext'].some((program) => spawnSync(program, ['--help']).error)) {
    console.log('The printed page is left as it is: LibreOffice or Poppler is not installed.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    const run = (program: string, ...args: string[]): string =>
      execFileSync(program, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [book, pdf, page] = ['summary.xlsx', 'summary.pdf', 'page'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const days = ['--as-of', '2016-10-15', '--agreed', '2016-01-27'];
    run('npm', 'run', '--silent', 'plan', '--', 'summarise', PLAN, '--out', book, ...days);
    hideOthers(book);
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      book,
    );
    const pages = run('pdftotext', '-layout', pdf, '-').split('\f');
    for (const [picture, words] of PAGES) {
      const number = String(pages.findIndex((each) => each.includes(words)) + 1);
      const first = ['-f', number, '-l', number];
      run('pdftoppm', '-r', String(DOTS_PER_INCH), '-png', '-singlefile', ...first, pdf, page);
      const path = join(assets, picture);
      copyFileSync(`${page}.png`, path);
      console.log(`Made ${path}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So that only the summary's pages are printed and counted. */
function hideOthers(book: string): void {
  const opened = openXlsx(readFileSync(book));
  if (!opened.ok) throw new Error(opened.message);
  const { workbook } = opened;
  for (const sheet of workbook.sheets)
    if (sheet.name === SUMMARY_SHEET) workbook.activeSheet = sheet.id;
    else sheet.visibility = 'Hidden';
  writeFileSync(book, saveXlsx(workbook).bytes);
}
