import { planCsv } from '../../../../src/plan/export/csv/plan-csv';
import { judgeGate } from '../../../../src/plan/export/gate/judge-gate';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { copyOf, requestOf, rowsOf, sheetNamed, VALIDATED_ON } from '../../../support/board-copies';
import { opened } from '../../../support/copy-files';
import { GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { snapshots } from '../../../support/read-through-client';

describe('board copies of the five plans', () => {
  const read = async (name: (typeof GOLDEN_NAMES)[number]) => {
    return snapshots(opened(goldenWorkbook(name)));
  };

  test('Lambeth is refused with the reasons, and passes once each is overridden', async () => {
    const sheets = await read('lambeth-child-j');
    const request = requestOf(sheets);
    const shut = judgeGate(request.report);
    expect(shut.passed).toBe(false);
    expect(shut.failures.length).toBeGreaterThan(0);
    const copy = copyOf(sheets);
    const cover = JSON.stringify(sheetNamed(copy, 'Board copy'));
    for (const { words } of shut.failures) expect(cover).toContain(words);
    expect(cover).toContain('Agreed with the chair.');
  });

  test.each(GOLDEN_NAMES)('%s: every cell unchanged, figures as in the report', async (name) => {
    const sheets = await read(name);
    const request = requestOf(sheets);
    const copy = copyOf(sheets);
    for (const plan of request.report.plans) {
      const snapshot = sheets.find((sheet) => sheet.name === plan.sheet) as SheetSnapshot;
      const copied = rowsOf(sheetNamed(copy, plan.sheet));
      snapshot.values.forEach((row, r) =>
        row.forEach((value, c) => {
          const at = [snapshot.origin.rowIndex + r, snapshot.origin.columnIndex + c] as const;
          if (value !== '') expect(copied[at[0]]?.[at[1]]).toBe(String(value));
        }),
      );
      const counts = rowsOf(sheetNamed(copy, 'Board copy')).find(
        ([label, , red]) => label === plan.sheet && red !== undefined && /^\d+$/.test(red),
      );
      const { red, amber, green, blue, unrated } = plan.tally;
      expect(counts?.slice(1, 7).map(Number)).toEqual([
        plan.actions.length,
        red,
        amber,
        green,
        blue,
        unrated,
      ]);
      expect(planCsv(plan, snapshot).split('\r\n').length).toBeGreaterThan(plan.actions.length);
    }
    expect(copy.madeOn).toBe(VALIDATED_ON);
  });
});
