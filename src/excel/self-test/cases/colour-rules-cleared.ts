/** All colour rules of an area can be cleared at once, which is needed where single ones cannot be deleted. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const colourRulesClearedCase: SelfTestCase = {
  id: 'colour-rules-cleared',
  title: 'Several colour rules are taken off their cells at once, and a rule beside them stays.',
  known: 'documented',
  from: 'replacing the add-in’s rules where Excel cannot delete one of several',
  needs: '1.6',
  run: async ({ context, sheet }) => {
    for (const [address, word] of [
      ['B2:B9', 'Red'],
      ['B2:B9', 'Green'],
      ['D2:D9', 'Red'],
    ] as const) {
      const { cellValue } = sheet.getRange(address).conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
    }
    await context.sync();
    const [cleared, beside] = [
      sheet.getRange('B2:B9').conditionalFormats,
      sheet.getRange('D2:D9').conditionalFormats,
    ];
    cleared.load('items/id');
    await context.sync();
    const before = cleared.items.length;
    cleared.clearAll();
    for (const rules of [cleared, beside]) rules.load('items/id');
    await context.sync();
    return firstOf(
      same('Rules there before', before, 2),
      same('Rules there afterwards', cleared.items.length, 0),
      same('Rules beside them', beside.items.length, 1),
    );
  },
};
