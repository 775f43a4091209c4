/** `apply` on the five real plans: the board's cells are unchanged, our columns right, a second run does nothing. */
import { AS_OF_DAYS } from '../support/as-of-days';
import { unzipSync } from 'fflate';
import { isoDateToSerial } from '../../src/plan/read/sheet/serial-date';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import { withoutFlags } from '../../src/plan/marks/flags/without-flags';
import { RATING_WORDS } from '../../src/plan/judge/rating/rating-cells';
import { EVIDENCE_CODES } from '../../src/plan/judge/rating/reading-code';
import type { RatingColour } from '../../src/plan/judge/rating/rating-colour';
import { reviewWorkbook } from '../../src/plan/review';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { applied, appliedTo, firstSheet, setAsOf, type AppliedFile } from '../support/applied-plan';
import { columnOf } from '../support/flagged-workbook';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook } from '../support/golden-plans';
import { opened } from '../support/open-built';
import { snapshots } from '../support/read-through-client';
import { sheetState } from '../support/workbook-state';

/** The parts of a package that a change may touch: the plan's sheet, and the lists of sheets, styles and texts. */
const MAY_DIFFER =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|sharedStrings|calcChain|metadata)\.xml|xl\/worksheets\/sheet1\.xml|xl\/(?:_rels\/workbook|worksheets\/_rels\/sheet1)\.xml\.rels|docProps\/(?:app|core)\.xml)$/;

describe.each(GOLDEN_NAMES)('%s', (name) => {
  const expected = expectedPlan(name);
  const original = goldenWorkbook(name);
  let file: AppliedFile;
  beforeAll(async () => {
    file = await applied(name);
  });

  test('every cell of the board’s, and everything applied to it, is unchanged', () => {
    const [before, after] = [firstSheet(opened(original)), firstSheet(opened(file.bytes))];
    const width = Math.max(...[...before.rows.values()].flatMap(({ cells }) => [...cells.keys()])) + 1;
    const own = (_: number, columnIndex: number) => columnIndex < width;
    const { rules: _, validations: __, ...now } = sheetState(after, own);
    const { rules: ___, validations: ____, ...then } = sheetState(before, own);
    expect(now).toEqual(then);
  });

  test('every other sheet, and every part of the file that need not change, is the same byte for byte', () => {
    const [before, after] = [unzipSync(original), unzipSync(file.bytes)];
    const changed = Object.keys(before).filter(
      (part) => Buffer.compare(before[part] as Uint8Array, after[part] ?? new Uint8Array()) !== 0,
    );
    expect(changed.filter((part) => !MAY_DIFFER.test(part))).toEqual([]);
    const [sheet, ...others] = opened(original).sheets;
    const now = new Map(opened(file.bytes).sheets.map((each) => [each.name, each]));
    expect(now.has(sheet?.name ?? '')).toBe(true);
    for (const other of others) {
      const same = now.get(other.name);
      expect(same && sheetState(same)).toEqual(sheetState(other));
    }
  });

  test('the add-in’s columns show what is expected for each action', () => {
    const workbook = opened(file.bytes);
    setAsOf(workbook, expected.asOf);
    const columns = {
      due: columnOf(workbook, 'Plan_Due'),
      reading: columnOf(workbook, 'Plan_Reading'),
      rag: columnOf(workbook, 'Plan_RAG'),
    };
    for (const { row, due, evidence, evidenceAccept, rating, ratingAccept } of expected.actions) {
      if (due !== undefined) {
        const serial = due === null ? null : isoDateToSerial(due as IsoDate, 1900);
        expect([row, columns.due.get(row) ?? null]).toEqual([row, serial]);
      }
      if (evidence !== undefined) {
        const words = (evidenceAccept ?? [evidence]).map(
          (level) => EVIDENCE_CODES[level as keyof typeof EVIDENCE_CODES],
        );
        expect(words).toContain(String(columns.reading.get(row)).charAt(1));
      }
      const words = (ratingAccept ?? [rating]).map((colour) => RATING_WORDS[colour as RatingColour]);
      expect(words).toContain(columns.rag.get(row));
    }
  });

  test('the live ratings equal the judgement in every row, on twelve days', async () => {
    const workbook = opened(file.bytes);
    const sheets = (await snapshots(opened(file.bytes))).map(withoutFlags);
    for (const asOf of AS_OF_DAYS) {
      setAsOf(workbook, asOf);
      const { plans } = reviewWorkbook(sheets, makeSetup({ asOf, agreed: expected.agreed }));
      const words = plans.flatMap(({ actions }) =>
        actions.map(({ row, rating }) => [row.rowIndex + 1, RATING_WORDS[rating.colour]] as const),
      );
      expect([asOf, [...columnOf(workbook, 'Plan_RAG')]]).toEqual([asOf, words]);
    }
  });

  // Excel may refuse formats, so they follow the cells in a request of their own.
  test('five requests are enough, and the second time nothing is written', async () => {
    expect(file.syncs).toBe(5);
    const again = await appliedTo(file.bytes, name);
    expect(again.changed).toBe(false);
    // Where colour rules lie has to be asked once they are known: they are, from the second time on.
    expect(again.syncs).toBeLessThanOrEqual(4);
    expect(again.out).toContain('Everything was already there: nothing was changed.');
    const [before, after] = [unzipSync(file.bytes), unzipSync(again.bytes)];
    const sheets = Object.keys(before).filter((part) => part.startsWith('xl/worksheets/'));
    for (const part of sheets)
      expect(Buffer.compare(before[part] as Uint8Array, after[part] as Uint8Array)).toBe(0);
  });
});
