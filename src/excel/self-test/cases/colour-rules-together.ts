/** Two and then five colour rules on the same cells, as every hand-made column of ratings has: read and deleted. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const WORDS = ['Red', 'Amber', 'Green', 'Blue', 'Grey'];
const COLOURS = ['#C00000', '#FFC000', '#00B050', '#0070C0', '#808080'];

export const colourRulesTogetherCase: SelfTestCase = {
  id: 'colour-rules-together',
  title:
    'Two and five colour rules on the same cells can be read with their colours and places, and deleted.',
  known: 'assumed',
  from: 'every hand-made RAG column, and the add-in’s own; reported to fail in some builds (office-js issues 5222, 6827)',
  needs: '1.6',
  run: async ({ context, sheet }) =>
    firstOf(
      await tryTogether(context, sheet.getRange('B2:B9'), 2),
      await tryTogether(context, sheet.getRange('D2:D9'), 5),
    ),
};

async function tryTogether(
  context: Excel.RequestContext,
  range: Excel.Range,
  count: number,
): Promise<string | null> {
  for (const [at, word] of WORDS.slice(0, count).entries()) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
    cellValue.format.fill.color = COLOURS[at] ?? '';
  }
  await context.sync();
  const { conditionalFormats } = range;
  const own = 'items/cellValueOrNullObject';
  conditionalFormats.load(`items/id,${own}/rule,${own}/format/fill/color`);
  await context.sync();
  const rules = conditionalFormats.items;
  const areas = rules.map((rule) => rule.getRanges().areas);
  for (const each of areas) each.load('items/rowIndex,items/rowCount');
  await context.sync();
  const said = rules.map(({ cellValueOrNullObject: { rule, format } }) => [rule.formula1, format.fill.color]);
  const places = areas.map(({ items }) => items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]));
  const [first] = rules;
  if (first) conditionalFormats.getItem(first.id).delete();
  const left = range.conditionalFormats;
  left.load('items/id');
  await context.sync();
  const meant = WORDS.slice(0, count).map((word, at) => [`="${word}"`, COLOURS[at]]);
  return firstOf(
    // Which of them comes first is not relied on.
    same(`Of ${count} rules the words and colours are`, said.sort(), meant.sort()),
    same(
      `Of ${count} rules the first rows and the numbers of rows are`,
      places,
      meant.map(() => [[1, 8]]),
    ),
    same(`Of ${count} rules one is deleted, and there remain`, left.items.length, count - 1),
  );
}
