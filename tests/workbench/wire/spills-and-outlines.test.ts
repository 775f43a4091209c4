/** Results that fill several cells, and rows and columns in groups, through the real client. */
import { failureOf, openedPlan } from './small-workbook';

describe('results that spill', () => {
  it('tell the cells that they fill, and the formula that fills a cell', async () => {
    const { run } = openedPlan([
      [1, 2],
      [3, 4],
    ]);
    const seen = await run(async (on, context) => {
      on.getRange('D1').formulas = [['=A1:B2']];
      const to = on.getRange('D1').getSpillingToRange().load('address');
      const from = on.getRange('E2').getSpillParentOrNullObject().load('address');
      const self = on.getRange('D1').getSpillParent().load('address');
      const none = on.getRange('A1').getSpillParentOrNullObject();
      const several = on.getRange('D1:E1').getSpillingToRangeOrNullObject();
      await context.sync();
      return [to.address, from.address, self.address, none.isNullObject, several.isNullObject];
    });
    expect(seen).toEqual(['Plan!D1:E2', 'Plan!D1', 'Plan!D1', true, true]);
  });

  it.each([
    ['A1', 'ItemNotFound'],
    ['A1:B1', 'InvalidArgument'],
  ])('of which %s has none', async (address, code) => {
    const { run } = openedPlan([[1, 2]]);
    const failing = run(async (on, context) => {
      on.getRange(address).getSpillingToRange();
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe(code);
  });
});

describe('outlines', () => {
  it('group lines, show them down to a level, and are taken apart again', async () => {
    const { run, sheet } = openedPlan([['a']]);
    await run(async (on, context) => {
      on.getRange('4:9').group('ByRows');
      on.getRange('4:5').group('ByRows');
      on.getRange('C:D').group('ByColumns');
      on.showOutlineLevels(2, 1);
      await context.sync();
    });
    const levels = (): unknown[] =>
      [3, 5, 9].map((at) => [sheet.rows.get(at)?.outlineLevel, sheet.rows.get(at)?.hidden]);
    expect(levels()).toEqual([
      [2, true],
      [1, undefined],
      [undefined, undefined],
    ]);
    expect(sheet.columns.get(2)).toMatchObject({ outlineLevel: 1, hidden: true });
    await run(async (on, context) => {
      on.showOutlineLevels(8, 8);
      on.getRange('A1:R10').ungroup('ByRows');
      await context.sync();
    });
    expect(levels().slice(0, 2)).toEqual([
      [1, undefined],
      [undefined, undefined],
    ]);
  });

  it('have at most eight levels', async () => {
    const { run } = openedPlan([['a']]);
    const failing = run(async (on, context) => {
      for (let level = 0; level < 8; level += 1) on.getRange('2:3').group('ByRows');
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('InvalidOperation');
  });
});
