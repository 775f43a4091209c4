/**
 * LibreOffice, where it is installed, opens what `apply` made, works the ratings out anew for a day that the file was never
 * rated on, and comes to the same as the judgement.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutFlags } from '../../src/plan/layout/flags/without-flags';
import { RATING_WORDS } from '../../src/plan/rating/rating-cells';
import { reviewWorkbook } from '../../src/plan/review';
import { makeSetup } from '../../src/plan/setup/setup';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { applied, writeAsOf } from '../support/applied-plan';
import { namesOf } from '../support/flagged-workbook';
import { expectedPlan, GOLDEN_NAMES } from '../support/golden-plans';
import { opened } from '../support/open-built';
import { snapshots } from '../support/read-through-client';

const DAY = '2013-06-30';
const installed = spawnSync('soffice', ['--version']).status === 0;

/** Always: a file's own results are not believed. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Fields by row; quotes double within quotes. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') field += text[(at += 1)];
    else if (sign === '"') quoted = !quoted;
    else if (quoted && sign !== undefined) field += sign;
    else if (sign === ',' || sign === '\n' || sign === undefined) {
      rows.at(-1)?.push(field);
      field = '';
      if (sign === '\n') rows.push([]);
    } else field += sign;
  }
  return rows;
}

test(
  installed
    ? 'LibreOffice rates the five plans as the judgement does'
    : 'LibreOffice is not installed here: nothing is opened with it',
  async () => {
    if (!installed) return;
    const folder = mkdtempSync(join(tmpdir(), 'apply-'));
    try {
      const user = join(folder, 'profile', 'user');
      mkdirSync(user, { recursive: true });
      writeFileSync(join(user, 'registrymodifications.xcu'), RECALCULATE);
      const ragAt = new Map<string, number>();
      const wanted = new Map<string, readonly (readonly [number, string])[]>();
      for (const name of GOLDEN_NAMES) {
        const workbook = opened((await applied(name)).bytes);
        writeAsOf(workbook, DAY);
        writeFileSync(join(folder, `${name}.xlsx`), saveXlsx(workbook).bytes);
        ragAt.set(name, namesOf(workbook).find((each) => each.name === 'Plan_RAG')?.area?.columnIndex ?? -1);
        const sheets = (await snapshots(workbook)).map(withoutFlags);
        const { agreed } = expectedPlan(name);
        const { plans } = reviewWorkbook(sheets, makeSetup({ asOf: DAY, agreed }));
        wanted.set(
          name,
          plans.flatMap(({ actions }) =>
            actions.map(({ row, rating }) => [row.rowIndex, RATING_WORDS[rating.colour]] as const),
          ),
        );
      }
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          '--convert-to',
          'csv',
          '--outdir',
          folder,
          ...GOLDEN_NAMES.map((name) => join(folder, `${name}.xlsx`)),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      );
      for (const name of GOLDEN_NAMES) {
        const rows = readCsv(readFileSync(join(folder, `${name}.csv`), 'utf8'));
        const column = ragAt.get(name) ?? -1;
        const got = wanted.get(name)?.map(([row]) => [row, rows[row]?.[column]]);
        expect([name, got]).toEqual([name, wanted.get(name)]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  150_000,
);
