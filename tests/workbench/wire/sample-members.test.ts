/**
 * Members that most of Microsoft's public samples for Excel use to set up their sheets and to try something on them,
 * through the real client: beyond what the add-in needs, so that such samples can test the emulator from outside.
 */
import { openedPlan } from './small-workbook';

it('a sheet is replaced, filled by a table of headers alone, fitted and brought to the front', async () => {
  const { run, workbook } = openedPlan();
  const setUp = (): Promise<unknown> =>
    run(async (_plan, context) => {
      context.workbook.worksheets.getItemOrNullObject('Actions').delete();
      const on = context.workbook.worksheets.add('Actions');
      const table = on.tables.add('A4:C4', true);
      table.name = 'ActionsTable';
      table.showBandedRows = false;
      table.getHeaderRowRange().values = [['Action', 'Lead', 'Cost']];
      table.rows.add(null as never, [
        ['Train staff', 'LSCB', 250],
        ['Write to schools', 'Education', 40],
      ]);
      table.getDataBodyRange().getLastColumn().numberFormat = [['0.00']];
      on.getRange('A2').values = [['Actions of the board']];
      on.getRange('A2').style = 'Heading1';
      on.getRanges('A1:A2, C1').format.font.bold = true;
      const header = table.getRange().getResizedRange(-2, 0);
      header.format.fill.color = 'lightblue';
      header.format.fill.pattern = 'Gray25';
      on.getUsedRange().format.autofitColumns();
      on.getUsedRange().format.autofitRows();
      on.getRange().format.autofitColumns();
      on.getRange('A1').select();
      on.activate();
      const costs = on.getRange('C5:C6').load('text');
      const fill = table.getHeaderRowRange().format.fill.load('color,pattern');
      const { rows } = table;
      rows.load('count');
      await context.sync();
      return [costs.text, fill.color, fill.pattern, rows.count];
    });
  await setUp();
  expect(await setUp()).toEqual([[['250.00'], ['40.00']], '#ADD8E6', 'Gray25', 2]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan', 'Actions']);
});

it('a range is extended to the edge of the filled cells', async () => {
  const { run } = openedPlan([['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]);
  const seen = await run(async (on, context) => {
    const right = on.getRange('A1:A2').getExtendedRange('Right').load('address');
    const down = on.getRange('A2:B2').getExtendedRange('Down', on.getRange('A2')).load('address');
    await context.sync();
    return [right.address, down.address];
  });
  expect(seen).toEqual(['Plan!A1:C2', 'Plan!A2:B3']);
});

it('rows that repeat others are removed, and the rest move up', async () => {
  const { run } = openedPlan([
    ['Lead', 'Due'],
    ['LSCB', 1],
    ['lscb', 2],
    ['CCG', 1],
    ['LSCB', 3],
    ['below', 9],
  ]);
  const seen = await run(async (on, context) => {
    const result = on.getRange('A1:B5').removeDuplicates([0], true).load('removed,uniqueRemaining');
    const range = on.getRange('A1:B6').load('values');
    await context.sync();
    return [result.removed, result.uniqueRemaining, range.values];
  });
  const left = [
    ['Lead', 'Due'],
    ['LSCB', 1],
    ['CCG', 1],
    ['', ''],
    ['', ''],
    ['below', 9],
  ];
  expect(seen).toEqual([2, 2, left]);
});

it('what is visible of a filtered range is read alone', async () => {
  const { run } = openedPlan([
    ['a', 1, 2],
    ['b', 3, '=B2*2'],
    ['c', 5, 6],
  ]);
  const seen = await run(async (on, context) => {
    on.getRange('B2').values = [[3]];
    on.getRange('1:1').rowHidden = true;
    on.getRange('A:A').columnHidden = true;
    const view = on.getRange('A1:C3').getVisibleView();
    view.load('values,formulas,rowCount,columnCount,cellAddresses');
    await context.sync();
    return [view.values, view.formulas, view.rowCount, view.columnCount, view.cellAddresses[0]];
  });
  expect(seen).toEqual([
    [
      [3, 6],
      [5, 6],
    ],
    [
      [3, '=B2*2'],
      [5, 6],
    ],
    2,
    2,
    ['Plan!B2', 'Plan!C2'],
  ]);
});

it('a reply to a comment is deleted', async () => {
  const { run } = openedPlan([['a']]);
  const left = await run(async (_on, context) => {
    const { replies } = context.workbook.comments.add('Plan!A1', 'Is this done?');
    replies.add('Yes');
    replies.add('No').delete();
    replies.load('items/content');
    await context.sync();
    return replies.items.map(({ content }) => content);
  });
  expect(left).toEqual(['Yes']);
});

it('events are not told while they are switched off', async () => {
  const { run } = openedPlan([['a']]);
  const told: string[] = [];
  await run(async (on, context) => {
    on.onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    context.runtime.enableEvents = false;
    on.getRange('A1').values = [['quiet']];
    await context.sync();
    context.runtime.enableEvents = true;
    on.getRange('A2').values = [['loud']];
    await context.sync();
  });
  await new Promise((done) => setTimeout(done, 5));
  expect(told).toEqual(['A2']);
});
