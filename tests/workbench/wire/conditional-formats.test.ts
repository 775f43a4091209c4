/** Conditional formats through the real client: every kind, in order, read back. */
import { areaName } from '../../../src/workbench/model/area';
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

describe('adding and reading rules', () => {
  it('refuses an invalid formula, an unknown type, and a part that belongs to another type', async () => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    const attempt = (work: (formats: Excel.ConditionalFormatCollection) => void) =>
      failureOf(
        Excel.run(async (context) => {
          work(plan(context).getRange('A2:A5').conditionalFormats);
          await context.sync();
        }),
      );
    expect(
      await attempt((formats) => void (formats.add('Custom').custom.rule.formula = '=A2>(1')),
    ).toMatchObject({ code: 'InvalidArgument', location: 'ConditionalFormatRule.formula' });
    expect(await attempt((formats) => formats.add('Rainbow' as 'Custom'))).toMatchObject({
      code: 'InvalidArgument',
    });
    expect(await attempt((formats) => formats.add('IconSet'))).toMatchObject({ code: 'NotEmulated' });
    expect(await attempt((formats) => void formats.add('Custom').cellValue.load('rule'))).toMatchObject({
      code: 'ItemNotFound',
    });
    expect(
      await attempt((formats) => {
        formats.add('CellValue').cellValue.rule = { formula1: '=1', operator: 'Between' };
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
    expect(sheet.conditionalFormats.every(({ rule }) => rule.kind !== 'iconSet')).toBe(true);
  });

  it('puts the newest first, reads each kind back, and returns null for other kinds', async () => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    const seen = await Excel.run(async (context) => {
      const formats = plan(context).getRange('A2:A5').conditionalFormats;
      const custom = formats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$A2="Red"';
      custom.custom.format.font.color = '#FFFFFF';
      custom.custom.format.font.bold = true;
      custom.custom.format.fill.color = '#C00000';
      custom.custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
      custom.stopIfTrue = true;
      const value = plan(context).getRange('B2:B5').conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=2', formula2: '=$B$5', operator: 'Between' };
      const text = formats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'say "Red"' };
      const preset = formats.add('PresetCriteria');
      preset.preset.rule = { criterion: 'Blanks' };
      const scale = plan(context).getRange('B2:B5').conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        midpoint: { type: 'Percentile', formula: '=50', color: '#FFFF00' },
        maximum: { type: 'HighestValue', color: '#FF0000' },
      };
      const all = plan(context).getRange('A1:B9').conditionalFormats;
      all.load('items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula');
      const counted = formats.getCount();
      await context.sync();
      const look = all.items[4]?.custom.format;
      look?.load('font/color,font/bold,font/italic,fill/color,numberFormat');
      value.cellValue.load('rule');
      text.textComparison.load('rule');
      preset.preset.load('rule');
      scale.colorScale.load('criteria,threeColorScale');
      const where = custom.getRange().load('address');
      await context.sync();
      return {
        types: all.items.map(({ type, priority }) => [type, priority]),
        customs: all.items.map(({ customOrNullObject }) =>
          customOrNullObject.isNullObject ? null : customOrNullObject.rule.formula,
        ),
        stops: all.items.map(({ stopIfTrue }) => stopIfTrue),
        // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is not loaded
        count: counted.value,
        look: look?.toJSON(),
        value: value.cellValue.rule,
        text: text.textComparison.rule,
        preset: preset.preset.rule,
        criteria: scale.colorScale.criteria,
        three: scale.colorScale.threeColorScale,
        where: where.address,
      };
    });
    expect(seen.types).toEqual([
      ['ColorScale', 0],
      ['PresetCriteria', 1],
      ['ContainsText', 2],
      ['CellValue', 3],
      ['Custom', 4],
    ]);
    expect(seen.customs).toEqual([null, null, null, null, '=$A2="Red"']);
    expect(seen.stops).toEqual([false, false, false, false, true]);
    expect(seen.count).toBe(3);
    expect(seen.look).toMatchObject({
      font: { color: '#FFFFFF', bold: true, italic: null },
      fill: { color: '#C00000' },
      numberFormat: null,
    });
    expect(seen.value).toEqual({ formula1: '=2', formula2: '=$B$5', operator: 'Between' });
    expect(seen.text).toEqual({ operator: 'Contains', text: 'say "Red"' });
    expect(seen.preset).toEqual({ criterion: 'Blanks' });
    expect(seen.criteria).toMatchObject({ midpoint: { type: 'Percentile', formula: '=50' } });
    expect([seen.three, seen.where]).toEqual([true, 'Plan!A2:A5']);
    const kept = sheet.conditionalFormats.map(({ rule }) => ('formula' in rule ? rule.formula : null));
    expect(kept).toContain('NOT(ISERROR(SEARCH("say ""Red""",A2)))');
    expect(kept).toContain('LEN(TRIM(A2))=0');
  });

  it('orders rules by priority, and finds one by its id until it is deleted', async () => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      const formats = plan(context).getRange('A2:A5').conditionalFormats;
      for (const colour of ['Red', 'Amber', 'Green'])
        formats.add('Custom').custom.rule.formula = `=$A2="${colour}"`;
      await context.sync();
      formats.load('items/id');
      await context.sync();
      const [green, , red] = formats.items;
      if (!green || !red) throw new Error('Rules are missing.');
      red.priority = 0;
      const found = formats.getItem(green.id).load('priority');
      await context.sync();
      expect(found.priority).toBe(1);
      green.delete();
      const none = formats.getItemOrNullObject(green.id);
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(rulesOf(sheet).map(([, formula]) => formula)).toEqual(['$A2="Red"', '$A2="Amber"']);
    expect(sheet.conditionalFormats.map(({ priority }) => priority).sort()).toEqual([1, 2]);
  });

  it('is refused on a protected sheet, and nothing changes', async () => {
    const { sheet, Excel } = await withRule('A2:A5', '=TRUE');
    sheet.protection = { options: {}, hasPassword: false };
    const failure = await failureOf(
      Excel.run(async (context) => {
        plan(context).getRange('A2:A5').conditionalFormats.clearAll();
        await context.sync();
      }),
    );
    expect(failure.code).toBe('AccessDenied');
    expect(rulesOf(sheet)).toEqual([['A2:A5', 'TRUE']]);
  });
});
