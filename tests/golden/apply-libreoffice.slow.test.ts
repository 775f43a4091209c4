/**
 * LibreOffice, if installed, opens the result of `apply`, recalculates the ratings for a day on which the file was
 * never rated, and agrees with the judgement.
 */
import { withoutFlags } from '../../src/plan/marks/flags/without-flags';
import { RATING_WORDS } from '../../src/plan/judge/rating/rating-cells';
import { reviewWorkbook } from '../../src/plan/review';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { applied, writeAsOf } from '../support/applied-plan';
import { namesOf } from '../support/flagged-workbook';
import { expectedPlan, GOLDEN_NAMES } from '../support/golden-plans';
import { inLibreOffice, libreOfficeIsInstalled } from '../support/libreoffice';
import { opened } from '../support/open-built';
import { snapshots } from '../support/read-through-client';

const DAY = '2013-06-30';

test(
  libreOfficeIsInstalled
    ? 'LibreOffice rates the five plans as the judgement does'
    : 'LibreOffice is not installed here: nothing is opened with it',
  async () => {
    if (!libreOfficeIsInstalled) return;
    const files = new Map<string, Uint8Array>();
    const ragAt = new Map<string, number>();
    const wanted = new Map<string, readonly (readonly [number, string])[]>();
    for (const name of GOLDEN_NAMES) {
      const workbook = opened((await applied(name)).bytes);
      writeAsOf(workbook, DAY);
      files.set(name, saveXlsx(workbook).bytes);
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
    inLibreOffice(files, 120_000, (shown) => {
      for (const name of GOLDEN_NAMES) {
        const rows = shown(name, expectedPlan(name).sheet);
        const column = ragAt.get(name) ?? -1;
        const got = wanted.get(name)?.map(([row]) => [row, rows[row]?.[column]]);
        expect([name, got]).toEqual([name, wanted.get(name)]);
      }
    });
  },
  150_000,
);
