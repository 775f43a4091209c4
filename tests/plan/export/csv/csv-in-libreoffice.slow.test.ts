/** A CSV opened with whatever separator: LibreOffice finds no formula in it, also where quotes hold nothing together. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvText } from '../../../../src/plan/export/csv/csv-text';
import { libreOfficeIsInstalled } from '../../../support/libreoffice';

const TEXTS = [
  'Write; =1+1',
  'a;=HYPERLINK("http://example.org";"here")',
  'b;+1+1',
  'c;-1+1',
  'd; @SUM(1)',
  'e;\t=2+2',
  'f";"=3+3',
  'g\n=4+4;\n-5+5',
  'h\t=6+6',
];
const COMMA = 44;
const SEMICOLON = 59;
const TAB = 9;
const QUOTE = 34;
const NO_QUOTE = 0;
const MINUTES = 60_000;

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'csv-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function formulasIn(text: string, separator: number, quote: number): number {
  const file = join(folder, 'plan.csv');
  writeFileSync(file, text);
  const args = [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    // UTF-8, no column formats, special numbers recognised, formulas evaluated.
    `--infilter=CSV:${separator},${quote},76,1,,0,false,true,false,false,false,0,true,true,true`,
    ...['--convert-to', 'fods', '--outdir', folder, file],
  ];
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 2 * MINUTES });
  return readFileSync(join(folder, 'plan.fods'), 'utf8').split('table:formula=').length - 1;
}

const withIt = libreOfficeIsInstalled ? test : test.skip;

withIt(
  'no text becomes a formula, by comma, semicolon or tab',
  () => {
    const ours = csvText(TEXTS.map((text) => ['1', text, 'Education']));
    for (const separator of [SEMICOLON, TAB, COMMA])
      for (const quote of [QUOTE, NO_QUOTE])
        expect([separator, quote, formulasIn(ours, separator, quote)]).toEqual([separator, quote, 0]);
    // The same texts as they are would be formulas.
    expect(formulasIn(TEXTS.join('\n'), SEMICOLON, QUOTE)).toBeGreaterThanOrEqual(2);
  },
  5 * MINUTES,
);
