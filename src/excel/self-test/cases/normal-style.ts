/** A workbook's default format is that of its style "Normal", under that name in every language. */
import type { SelfTestCase } from '../self-test-case';

export const normalStyleCase: SelfTestCase = {
  id: 'normal-style',
  title: 'The workbook’s default format is the style called Normal, whatever language Excel uses.',
  known: 'assumed',
  from: 'keeping what a change takes away in little room',
  needs: '1.14',
  run: async ({ context }) => {
    const style = context.workbook.styles.getItemOrNullObject('Normal');
    style.load('builtIn');
    await context.sync();
    return style.isNullObject ? 'There is no style called Normal.' : null;
  },
};
