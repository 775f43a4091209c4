/** Several colour rules on the same cells, as in most RAG columns, can be read and deleted. */
import { firstOf, refusalOf, same, type SelfTestCase } from '../self-test-case';

const WORDS = ['Red', 'Amber', 'Green', 'Blue', 'Grey'];
const COLOURS = ['#C00000', '#FFC000', '#00B050', '#0070C0', '#808080'];

export const colourRulesTogetherCase: SelfTestCase = {
  id: 'colour-rules-together',
  title:
    'Two and five colour rules on the same cells can be read with their colours and places, and deleted.',
  known: 'assumed',
  from: 'every hand-made RAG column, and the add-in’s own; reported to fail in some builds (office-js issues 5222, 6827)',
  needs: '1.9',
  run: async ({ name }) =>
    firstOf(
      await tryTogether({ name, address: 'B2:B9', count: 2 }),
      await tryTogether({ name, address: 'D2:D9', count: 5 }),
    ),
};

interface Together {
  readonly name: string;
  readonly address: string;
  readonly count: number;
}

interface Found {
  words: readonly unknown[];
  colours: readonly unknown[];
  places: readonly unknown[];
  left: number;
}

/** Each step runs in a context of its own, because some builds refuse only some of them. */
async function tryTogether({ name, address, count }: Together): Promise<string | null> {
  const refused: string[] = [];
  const step = async (
    what: string,
    work: (rules: Excel.ConditionalFormatCollection, sync: () => Promise<void>) => Promise<void>,
  ): Promise<void> => {
    const refusal = await refusalOf(() =>
      Excel.run((context) =>
        work(context.workbook.worksheets.getItem(name).getRange(address).conditionalFormats, () =>
          context.sync(),
        ),
      ),
    );
    if (refusal !== null) refused.push(what);
  };
  const found: Found = { words: [], colours: [], places: [], left: 0 };
  await step('make them', async (rules, sync) => {
    for (const [at, word] of WORDS.slice(0, count).entries()) {
      const { cellValue } = rules.add('CellValue');
      cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
      cellValue.format.fill.color = COLOURS[at] ?? '';
    }
    await sync();
  });
  await step('say their words', async (rules, sync) => {
    rules.load('items/cellValueOrNullObject/rule');
    await sync();
    found.words = rules.items.map(({ cellValueOrNullObject: { rule } }) => rule.formula1);
  });
  await step('say their colours', async (rules, sync) => {
    rules.load('items/cellValueOrNullObject/format/fill/color');
    await sync();
    found.colours = rules.items.map(({ cellValueOrNullObject: { format } }) => format.fill.color);
  });
  await step('say their places', async (rules, sync) => {
    rules.load('items/id');
    await sync();
    const areas = rules.items.map((rule) => rule.getRanges().areas);
    for (const each of areas) each.load('items/rowIndex,items/rowCount');
    await sync();
    found.places = areas.flatMap(({ items }) => items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]));
  });
  await step('delete one', async (rules, sync) => {
    rules.load('items/id');
    await sync();
    const [first] = rules.items;
    if (first) rules.getItem(first.id).delete();
    rules.load('items/id');
    await sync();
    found.left = rules.items.length;
  });
  if (refused.length > 0) return `Of ${count} rules Excel refused to ${refused.join(', and to ')}.`;
  const meant = WORDS.slice(0, count);
  return firstOf(
    // The add-in does not rely on their order.
    same(
      `Of ${count} rules the words are`,
      [...found.words].sort(),
      meant.map((word) => `="${word}"`).sort(),
    ),
    same(`Of ${count} rules the colours are`, [...found.colours].sort(), COLOURS.slice(0, count).sort()),
    same(
      `Of ${count} rules the rows before, and their own, are`,
      found.places,
      meant.map(() => [1, 8]),
    ),
    same(`Of ${count} rules one is deleted, and there remain`, found.left, count - 1),
  );
}
