/** The plain look of a workbook is that of its style "Normal", by that name in every language. */
import type { SelfTestCase } from '../self-test-case';

export const normalStyleCase: SelfTestCase = {
  id: 'normal-style',
  title: 'The workbook’s plain look is found under the name Normal, in whatever language Excel speaks.',
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
