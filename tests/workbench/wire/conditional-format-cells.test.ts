/** Conditional formats through the real client: moved with their cells, cut, cleared, on several areas. */
import { areaName } from '../../../src/workbench/model/area';
import { addFormat } from '../../../src/workbench/model/conditional-formats';
import type { Sheet } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const GRID = [
  ['RAG', 'Due'],
  ['Red', 1],
  ['Green', 2],
  ['Red', 3],
  ['Amber', 4],
];

const rulesOf = (sheet: Sheet) =>
  [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map(({ areas, rule }) => [areas.map(areaName).join(' '), 'formula' in rule ? rule.formula : rule.kind]);

async function withRule(sheetRange: string, formula: string) {
  const { workbook, sheet } = workbookOf(GRID);
  const open = openInOfficeJs(workbook);
  await open.Excel.run(async (context) => {
    const format = plan(context).getRange(sheetRange).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = '#FF0000';
    await context.sync();
  });
  return { ...open, sheet };
}

describe('rules and their cells', () => {
  it.each([
    ['3:3', 'insert', 'A2:A6', '$A2="Red"'],
    ['2:2', 'insert', 'A3:A6', '$A3="Red"'],
    ['1:1', 'insert', 'A3:A6', '$A3="Red"'],
    ['4:4', 'delete', 'A2:A4', '$A2="Red"'],
    ['2:2', 'delete', 'A2:A4', '$A2="Red"'],
    ['1:3', 'delete', 'A1:A2', '$A1="Red"'],
    ['A:A', 'insert', 'B2:B5', '$B2="Red"'],
  ] as const)('stays one rule, and means the same, when %s is %sed', async (where, what, area, formula) => {
    const { sheet, person } = await withRule('A2:A5', '=$A2="Red"');
    person[what]('Plan', where);
    expect(rulesOf(sheet)).toEqual([[area, formula]]);
  });

  it('is removed once all its cells are deleted', async () => {
    const { sheet, person } = await withRule('A2:A5', '=$A2="Red"');
    person.delete('Plan', '2:5');
    expect(rulesOf(sheet)).toEqual([]);
  });

  it('loses only the cleared cells, and keeps its meaning on the others', async () => {
    const { sheet, Excel } = await withRule('A2:B5', '=$A2&B$1="Red"');
    await Excel.run(async (context) => {
      plan(context).getRange('A2:A3').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(rulesOf(sheet)).toEqual([['A4:B5 B2:B3', '$A4&B$1="Red"']]);
    await Excel.run(async (context) => {
      plan(context).getRange('A1:B9').clear('Formats');
      await context.sync();
    });
    expect(rulesOf(sheet)).toEqual([]);
  });

  it('follows a renamed sheet, and no longer names a deleted one', async () => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      const setup = context.workbook.worksheets.add('Setup');
      const format = plan(context).getRange('A2:A5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B2<Setup!$B$2';
      plan(context).getRange('C2').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Setup!$A:$A' },
      };
      setup.name = 'Plan setup';
      await context.sync();
      expect(rulesOf(sheet)).toEqual([['A2:A5', "B2<'Plan setup'!$B$2"]]);
      expect(sheet.validations[0]?.formula1).toBe("'Plan setup'!$A:$A");
      setup.delete();
      await context.sync();
    });
    expect(rulesOf(sheet)).toEqual([['A2:A5', 'B2<#REF!']]);
  });

  it('applies to several areas at once', async () => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      const format = plan(context).getRanges('A2:A3,A5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A2="Red"';
      const one = format.getRangeOrNullObject();
      const several = format.getRanges().load('address');
      await context.sync();
      expect([one.isNullObject, several.address]).toEqual([true, 'Plan!A2:A3, Plan!A5']);
      const failure = await failureOf(
        Excel.run(async () => {
          format.getRange().load('address');
          await context.sync();
        }),
      );
      expect(failure.code).toBe('InvalidOperation');
    });
    expect(rulesOf(sheet)).toEqual([['A2:A3 A5', 'A2="Red"']]);
  });

  it('keeps three hundred rules in order quickly', () => {
    const { workbook, sheet } = workbookOf(GRID);
    const area = { rowIndex: 1, columnIndex: 0, rowCount: 4, columnCount: 1 };
    const started = performance.now();
    for (let at = 0; at < 300; at += 1)
      addFormat(workbook, sheet, [area], { kind: 'expression', formula: `A2=${at}`, style: {} });
    expect(rulesOf(sheet)[0]).toEqual(['A2:A5', 'A2=299']);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
