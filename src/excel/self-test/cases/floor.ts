/** Whether this Excel has the oldest requirement set that everything works with. */
import type { SelfTestCase } from '../self-test-case';

export const floorCase: SelfTestCase = {
  id: 'floor',
  title: 'Excel has all that the add-in needs (ExcelApi 1.14).',
  known: 'documented',
  from: 'the manifest asks for this set, but cannot keep an older Excel out everywhere',
  needs: '1.1',
  run: async () =>
    Office.context.requirements.isSetSupported('ExcelApi', '1.14')
      ? null
      : 'Excel says that it does not have ExcelApi 1.14.',
};
