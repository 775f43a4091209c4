/** Borders around and between cells are set one edge at a time, and read for a whole area and cell by cell. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const bordersCase: SelfTestCase = {
  id: 'borders',
  title: 'Lines set on the sides of cells, and between their rows, read back with style, weight and colour.',
  known: 'documented',
  from: 'the add-in’s columns, drawn like the board’s own, and taking that back',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const { borders } = sheet.getRange('B2:B4').format;
    for (const side of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.color = '#1F4E79';
      border.weight = 'Thin';
    }
    await context.sync();
    borders.load('items/sideIndex,items/style,items/weight,items/color');
    const cells = sheet
      .getRange('B2')
      .getCellProperties({ format: { borders: { style: true, weight: true, color: true } } });
    await context.sync();
    const sides = new Map(borders.items.map((each) => [String(each.sideIndex), each]));
    const line = (side: string): unknown[] => {
      const found = sides.get(side);
      return [found?.style, found?.weight, found?.color];
    };
    const [top] = cells.value.map(([cell]) => cell?.format?.borders?.top);
    const drawn = ['Continuous', 'Thin', '#1F4E79'];
    return firstOf(
      same('At the top there is', line('EdgeTop'), drawn),
      same('Between the rows there is', line('InsideHorizontal'), drawn),
      same('At the left there is', sides.get('EdgeLeft')?.style, 'None'),
      same('At the top of the first cell there is', [top?.style, top?.weight, top?.color], drawn),
    );
  },
};
