/** Rows, columns and both that stay in view, on a sheet that is not in front. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const frozenPanesCase: SelfTestCase = {
  id: 'frozen-panes',
  title: 'Rows, columns or both are frozen and freed again on a sheet that is not in front.',
  known: 'documented',
  from: 'headings that stay in view; reported to fail in some builds (office-js issues 2196, 2014)',
  needs: '1.7',
  run: async ({ context, sheet }) => {
    const { freezePanes } = sheet;
    const now = async (): Promise<readonly number[] | null> => {
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load('rowCount,columnCount');
      await context.sync();
      return frozen.isNullObject ? null : [frozen.rowCount, frozen.columnCount];
    };
    freezePanes.freezeRows(2);
    const rows = await now();
    freezePanes.unfreeze();
    freezePanes.freezeColumns(1);
    const columns = await now();
    freezePanes.unfreeze();
    freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const both = await now();
    freezePanes.unfreeze();
    const none = await now();
    return firstOf(
      same('Of rows, there stay in view', rows?.[0], 2),
      same('Of columns, there stay in view', columns?.[1], 1),
      same('Of both, there stay in view', both, [3, 2]),
      same('Freed, there stay in view', none, null),
    );
  },
};
