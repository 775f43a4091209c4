/**
 * LibreOffice, if installed, opens the field cases as flagged by `apply`, recalculates the ratings for days on which
 * the files were never rated, and agrees with a fresh check about every action. Uses three of each case's twelve days,
 * in turn, because all of them would take minutes.
 */
import { CHECK_AGAIN, RATING_WORDS } from '../../src/plan/judge/rating/rating-cells';
import type { ActionReport } from '../../src/plan/judge/report/plan-report';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { appliedCase, daysFor, ratedCells, reviewOn } from '../support/applied-case';
import { writeAsOf } from '../support/applied-plan';
import { FIELD_CASES } from '../support/field-cases';
import { inLibreOffice, libreOfficeIsInstalled } from '../support/libreoffice';

interface Wanted {
  readonly file: string;
  /** The rating may say "Check again": the row holds an error, or a character that LibreOffice counts differently. */
  readonly mayAsk: boolean;
  readonly sheet: string;
  readonly rowIndex: number;
  readonly column: number;
  readonly rating: string;
}

/** Characters of two units, such as 🟢: LibreOffice counts them once, Excel twice. */
const countsOtherwise = ({ row }: ActionReport): boolean =>
  Object.values(row.readings).some(({ text }) => /[\u{10000}-\u{10ffff}]/u.test(text));

test(
  libreOfficeIsInstalled
    ? 'LibreOffice rates the field cases as a fresh check does, on three days each'
    : 'LibreOffice is not installed here: nothing is opened with it',
  async () => {
    if (!libreOfficeIsInstalled) return;
    const files = new Map<string, Uint8Array>();
    const wanted: Wanted[] = [];
    for (const [at, one] of FIELD_CASES.entries()) {
      const applied = await appliedCase(one);
      if (applied === null) continue;
      const first = reviewOn(applied.sheets, one.as_of, one.agreed);
      const cells = ratedCells(applied, first);
      const days = daysFor(one, first).filter((_, day) => day % 4 === at % 4);
      for (const asOf of days) {
        const file = `${at}-${asOf}`;
        writeAsOf(applied.workbook, asOf);
        files.set(file, saveXlsx(applied.workbook).bytes);
        const { plans } = reviewOn(applied.sheets, asOf, one.agreed);
        for (const { plan, sheet, rowIndex, columnOf } of cells) {
          const action = plans[plan]?.actions.find(({ row }) => row.rowIndex === rowIndex);
          const rating = action ? RATING_WORDS[action.rating.colour] : 'no action';
          const mayAsk = action !== undefined && (action.row.errors.length > 0 || countsOtherwise(action));
          wanted.push({ file, sheet, rowIndex, column: columnOf.get('rag') ?? -1, rating, mayAsk });
        }
      }
    }
    const different = inLibreOffice(files, 240_000, (shown) => {
      const pages = new Map<string, readonly (readonly string[])[]>();
      return wanted.flatMap((one) => {
        const { file, sheet, rowIndex, column, rating } = one;
        const key = `${file}-${sheet}`;
        const page = pages.get(key) ?? shown(file, sheet);
        pages.set(key, page);
        const theirs = page[rowIndex]?.[column];
        const isRight = theirs === rating || (one.mayAsk && theirs === CHECK_AGAIN);
        return isRight ? [] : [{ ...one, theirs }];
      });
    });
    expect(different).toEqual([]);
    expect(files.size).toBeGreaterThanOrEqual(180);
    // Three days of some 470 actions; numbered rows without words do not count.
    expect(wanted.length).toBeGreaterThanOrEqual(1_400);
  },
  300_000,
);
