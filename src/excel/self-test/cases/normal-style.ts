/** A workbook's default format is that of its style "Normal", under that name in every language. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const normalStyleCase: SelfTestCase = {
  id: 'normal-style',
  title: 'The workbook’s default format is the style called Normal, whatever language Excel uses.',
  known: 'assumed',
  from: 'keeping what a change takes away in little room',
  needs: '1.14',
  run: async ({ context, sheet }) => {
    const style = context.workbook.styles.getItemOrNullObject('Normal');
    style.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
    style.font.load('name,size');
    style.fill.load('pattern');
    const { format } = sheet.getRange('A1');
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
    format.font.load('name,size');
    format.fill.load('pattern');
    await context.sync();
    if (style.isNullObject) return 'There is no style called Normal.';
    return firstOf(
      same(
        'The font of a new sheet is',
        [format.font.name, format.font.size],
        [style.font.name, style.font.size],
      ),
      same('Its fill is', format.fill.pattern, style.fill.pattern),
      same(
        'Its alignment is',
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
        [style.horizontalAlignment, style.verticalAlignment, style.wrapText, style.indentLevel],
      ),
    );
  },
};
