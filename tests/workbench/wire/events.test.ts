/** Events through the real client: which listeners are notified of what, and which no longer are. */
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { workbookOf } from './small-workbook';

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('onChanged', () => {
  it("notifies listeners of the sheet and the workbook of the add-in's writes, until they are removed", async () => {
    const { Excel } = openInOfficeJs(workbookOf([['a']]).workbook);
    const heard: string[] = [];
    const removable = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan').load('id');
      await context.sync();
      const added = sheet.onChanged.add(
        async (event) => void heard.push(`sheet ${event.address} ${event.triggerSource}`),
      );
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(
          `workbook ${event.address} ${String(event.details?.valueBefore)}>${String(event.details?.valueAfter)}`,
        );
      });
      await context.sync();
      sheet.getRange('B2').values = [['x']];
      await context.sync();
      return added;
    });
    await turn();
    expect(heard).toEqual(['sheet B2 ThisLocalAddin', 'workbook B2 >x']);
    await Excel.run(removable.context, async (context) => {
      removable.remove();
      await context.sync();
      context.workbook.worksheets.getItem('Plan').getRange('A1').values = [['y']];
      await context.sync();
    });
    await turn();
    expect(heard.slice(2)).toEqual(['workbook A1 a>y']);
  });

  it('gives access to the range that changed', async () => {
    const { Excel } = openInOfficeJs(workbookOf([['a']]).workbook);
    const values: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          values.push(range.values);
        }),
      );
      await context.sync();
      context.workbook.worksheets.getItem('Plan').getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    await turn();
    expect(values).toEqual([[[1, 2]]]);
  });
});

it('reports selection, activation, new and deleted sheets, tables and hidden rows', async () => {
  const { Excel } = openInOfficeJs(workbookOf([['a', 'b']]).workbook);
  const heard: string[] = [];
  const hear = (what: string) => async () => void heard.push(what);
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
    worksheets.onActivated.add(hear('activated'));
    worksheets.onAdded.add(hear('added'));
    worksheets.onDeleted.add(hear('deleted'));
    worksheets.onRowHiddenChanged.add(
      async (event) => void heard.push(`${event.changeType} ${event.address}`),
    );
    tables.onChanged.add(async (event) => void heard.push(`table ${event.address}`));
    await context.sync();
    const sheet = worksheets.getItem('Plan');
    sheet.tables.add('A1:B2', true);
    sheet.getRange('B3').select();
    sheet.getRange('3:4').rowHidden = true;
    const other = worksheets.add('Other');
    other.activate();
    await context.sync();
    sheet.getRange('A2').values = [['x']];
    other.delete();
    await context.sync();
  });
  await turn();
  expect(heard.filter((what) => what !== 'table A1:B1')).toEqual([
    'selected B3',
    'Hidden 3:4',
    'added',
    'activated',
    'table A2',
    'deleted',
  ]);
});

describe('a user of the workbook', () => {
  it('types day first, recalculates, and is reported as someone other than the add-in', async () => {
    const { Excel, person, workbook } = openInOfficeJs(workbookOf([['Due', '=A2+1']]).workbook);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push([event.address, event.changeType, event.triggerSource, event.details?.valueAfter]);
      });
      await context.sync();
    });
    person.type('Plan', 'A2', '3/4/2017');
    person.insert('Plan', '1:1');
    person.select('Plan', 'A3');
    await turn();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Plan')
        .getRange('A2:B3')
        .load('values,text,formulas');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [range.text, range.formulas[0]?.[1], selected.address];
    });
    expect(heard).toEqual([
      ['A2', 'RangeEdited', 'Unknown', 42_828],
      ['1:1', 'RowInserted', 'Unknown', undefined],
    ]);
    expect(read).toEqual([
      [
        ['Due', '42829'],
        ['03/04/2017', ''],
      ],
      '=A3+1',
      'Plan!A3',
    ]);
    expect(workbook.sheets[0]?.selection.rowIndex).toBe(2);
  });

  it('is refused whatever Excel would refuse', () => {
    const { workbook, sheet } = workbookOf([['a']]);
    sheet.protection = { options: {}, hasPassword: false };
    const { person } = openInOfficeJs(workbook);
    expect(() => person.type('Plan', 'A1', 'x')).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
    expect(() => person.delete('Plan', '1:1')).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
    sheet.protection = null;
    expect(() => person.type('Plan', 'A1', '=SUM(')).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
    expect(() => person.insert('Plan', 'A1:B2')).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
  });
});
