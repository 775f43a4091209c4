/** Cells found by their texts, and cells filled from others, through the real client. */
import { failureOf, openedPlan } from './small-workbook';

describe('finding texts', () => {
  const GRID = [
    ['Done', 'not done', 1],
    ['done', 'To do', 11],
  ];

  it.each([
    ['done', {}, 'Plan!A1'],
    ['done', { matchCase: true }, 'Plan!B1'],
    ['done', { matchCase: true, completeMatch: true }, 'Plan!A2'],
    ['DO', { searchDirection: 'Backwards' }, 'Plan!B2'],
    ['1', { completeMatch: true }, 'Plan!C1'],
    ['nothing', {}, null],
  ] as const)('%s, with %p, is at %s', async (text, criteria, expected) => {
    const { run } = openedPlan(GRID);
    const found = await run(async (on, context) => {
      const at = on
        .getRange('A:C')
        .findOrNullObject(text, criteria as Excel.SearchCriteria)
        .load('address');
      await context.sync();
      return at.isNullObject ? null : at.address;
    });
    expect(found).toBe(expected);
  });

  it('finds all of them in a sheet, or says that there are none', async () => {
    const { run } = openedPlan(GRID);
    const seen = await run(async (on, context) => {
      const all = on.findAllOrNullObject('do', { completeMatch: false, matchCase: false }).load('address');
      const none = on.findAllOrNullObject('nothing', { completeMatch: true, matchCase: false });
      await context.sync();
      return [all.address, none.isNullObject];
    });
    expect(seen).toEqual(['Plan!A1:B2', true]);
    const failing = run(async (on, context) => {
      on.getRange('A1:C2').find('nothing', {});
      await context.sync();
    });
    expect(await failureOf(failing)).toEqual({ code: 'ItemNotFound', location: 'Range.find' });
  });
});

describe('filling from a range', () => {
  const filled = (kind: Excel.AutoFillType | undefined, to = 'B1:B3') =>
    openedPlan([[2, '=A1*2'], [3], [4]]).run(async (on, context) => {
      on.getRange('B1').format.font.bold = true;
      on.getRange('B1').autoFill(to, kind as Excel.AutoFillType);
      const range = on.getRange('B1:B3').load('formulas');
      const font = on.getRange('B3').format.font.load('bold');
      await context.sync();
      return [range.formulas, font.bold];
    });
  const FORMULAS = [['=A1*2'], ['=A2*2'], ['=A3*2']];

  it.each([
    ['FillDefault', FORMULAS, true],
    ['FillCopy', FORMULAS, true],
    ['FillValues', FORMULAS, false],
    ['FillFormats', [['=A1*2'], [''], ['']], true],
  ] as const)('%s', async (kind, formulas, bold) => {
    expect(await filled(kind as Excel.AutoFillType)).toEqual([formulas, bold]);
  });

  it('refuses a series as not emulated, and a destination without the range', async () => {
    expect((await failureOf(filled('FillSeries' as Excel.AutoFillType))).code).toBe('NotEmulated');
    expect((await failureOf(filled(undefined, 'D1:D3'))).code).toBe('InvalidArgument');
    const dates = openedPlan([
      [1, null],
      [2, null],
    ]).run(async (on, context) => {
      on.getRange('A1:A2').autoFill('A1:A9', 'FillDefault');
      await context.sync();
    });
    expect((await failureOf(dates)).code).toBe('NotEmulated');
  });

  it('copies into several ranges at once', async () => {
    const { run } = openedPlan([[2, '=A1*2']]);
    const seen = await run(async (on, context) => {
      on.getRanges('C5,E5:E6').copyFrom('B1', 'All');
      const range = on.getRange('C5:E6').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(seen).toEqual([
      ['=B5*2', '', '=D5*2'],
      ['', '', '=D6*2'],
    ]);
  });
});
