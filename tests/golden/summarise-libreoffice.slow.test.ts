/**
 * The five plans summarised: on three days the headline figures equal the report's tally, and LibreOffice, if
 * installed, calculates every figure of the sheet as the workbench does.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSummarise } from '../../src/commands/apply-command';
import { isSummarySheet } from '../../src/plan/marks/summary/find-summary';
import { withoutFlags } from '../../src/plan/marks/flags/without-flags';
import { RATING_COLOURS } from '../../src/plan/judge/rating/rating-colour';
import { RATING_WORDS } from '../../src/plan/judge/rating/rating-cells';
import { reviewWorkbook } from '../../src/plan/review';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { findSheet, type CellValue, type Workbook } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { setAsOf } from '../support/applied-plan';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook, type GoldenName } from '../support/golden-plans';
import { opened } from '../support/open-built';
import { snapshots } from '../support/read-through-client';
import { tableOf } from '../support/summarised-workbook';

const DAYS = ['2013-06-30', '2016-10-15', '2021-03-31'];
const installed = spawnSync('soffice', ['--version']).status === 0;

const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

async function summarised(name: GoldenName): Promise<Uint8Array> {
  const workbook = opened(goldenWorkbook(name));
  openInOfficeJs(workbook);
  const { asOf, agreed } = expectedPlan(name);
  const { exitCode, error } = await runSummarise({ today: '2026-11-21', asOf, agreed });
  if (exitCode !== 0) throw new Error(error);
  const { bytes, notKept } = saveXlsx(workbook);
  expect(notKept).toEqual([]);
  return bytes;
}

/** What every live cell of the summary shows, by its address. */
function figures(workbook: Workbook, of: Workbook = workbook): ReadonlyMap<string, CellValue> {
  const formulas = findSheet(of, 'RAG summary');
  const shown = findSheet(workbook, 'RAG summary');
  return new Map(
    [...(formulas?.rows ?? [])].flatMap(([row, { cells }]) =>
      [...cells]
        .filter(([, { formula }]) => formula !== undefined)
        .map(([column]) => {
          const value = shown?.rows.get(row)?.cells.get(column)?.value ?? '';
          return [
            `${row},${column}`,
            typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
          ] as const;
        }),
    ),
  );
}

test('the headline equals the tally on every day, and LibreOffice calculates the same figures', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  try {
    const user = join(folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'registrymodifications.xcu'), RECALCULATE);
    const made = new Map<string, Workbook>();
    for (const name of GOLDEN_NAMES) {
      const bytes = await summarised(name);
      for (const day of DAYS) {
        const workbook = opened(bytes);
        setAsOf(workbook, day);
        const sheets = (await snapshots(workbook))
          .filter((sheet) => !isSummarySheet(sheet))
          .map(withoutFlags);
        const { plans } = reviewWorkbook(
          sheets.filter((sheet) => sheet.name !== 'Plan setup'),
          makeSetup({ asOf: day, agreed: expectedPlan(name).agreed }),
        );
        const headline = tableOf(workbook, 'Headline figures', 'Figure');
        const counts = RATING_COLOURS.map((colour) => headline.get(RATING_WORDS[colour])?.get('Now'));
        const wanted = RATING_COLOURS.map((colour) => plans[0]?.tally[colour]);
        expect([name, day, counts]).toEqual([name, day, wanted]);
        made.set(`${name}-${day}`, workbook);
        writeFileSync(join(folder, `${name}-${day}.xlsx`), saveXlsx(workbook).bytes);
      }
    }
    if (!installed) return;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')],
        ...[...made.keys()].map((name) => join(folder, `${name}.xlsx`)),
      ],
      { stdio: 'ignore', timeout: 150_000 },
    );
    for (const [name, workbook] of made) {
      const theirs = opened(new Uint8Array(readFileSync(join(folder, 'out', `${name}.xlsx`))));
      expect(figures(workbook).size).toBeGreaterThan(40);
      expect([name, ...figures(theirs, workbook)]).toEqual([name, ...figures(workbook)]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
