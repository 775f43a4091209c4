/**
 * The page "Check this Excel": what it says before it runs, and how its report is read and copied.
 * @jest-environment jsdom
 */
import { fireEvent, screen } from '@testing-library/react';
import type { SelfTestLine } from '../../../src/excel/self-test/run-self-test';
import { reportText } from '../../../src/taskpane/self-test/report-text';
import { SelfTestView } from '../../../src/taskpane/views/self-test/SelfTestView';
import { renderView } from '../../support/render-view';

const line: SelfTestLine = {
  id: 'paper',
  title: 'The paper can be set.',
  known: 'documented',
  from: 'the summary on paper',
  needs: '1.9',
  verdict: 'holds',
  seen: null,
  refusal: null,
};
const report = {
  host: { platform: 'Mac', version: '16.90', sets: ['ExcelApi 1.17'] },
  lines: [
    line,
    {
      ...line,
      id: 'fit',
      title: 'A page can be fitted.',
      verdict: 'does-not-hold',
      seen: 'Excel refused it.',
      refusal: 'GeneralException at PageLayout.zoom',
    },
  ],
  leftSheet: null,
} as const;

const open = () => renderView(<SelfTestView />, { selfTest: { shown: true, report } });

function withClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

test('says that Excel’s Undo will be emptied before it offers to run', () => {
  const { container, asked } = renderView(<SelfTestView />);
  const words = container.textContent ?? '';
  expect(words.indexOf('This empties Excel’s Undo')).toBeGreaterThan(-1);
  expect(words.indexOf('This empties Excel’s Undo')).toBeLessThan(words.indexOf('Run the self-test'));
  fireEvent.click(screen.getByRole('button', { name: 'Run the self-test' }));
  expect(asked).toEqual([{ kind: 'self-test', withNoticed: false }]);
});

test('opens a second workbook only where that is ticked', () => {
  const { asked } = renderView(<SelfTestView />);
  fireEvent.click(screen.getByRole('checkbox', { name: /second workbook/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Run the self-test' }));
  expect(asked).toEqual([{ kind: 'self-test', withNoticed: true }]);
});

test('says what was expected and found, without Excel’s codes, which are in the report to send', () => {
  const { container } = open();
  const failed = container.querySelector('[data-verdict="does-not-hold"]')?.textContent ?? '';
  expect(failed).toContain('Expected: A page can be fitted.');
  expect(failed).toContain('Found: Excel refused it.');
  expect(failed).not.toContain('GeneralException');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Report to send').value).toContain(
    'Excel said GeneralException at PageLayout.zoom',
  );
});

test('says what to try by hand, before and after a run', () => {
  renderView(<SelfTestView />);
  expect(screen.getByText(/press Ctrl\+Z/)).toBeTruthy();
  expect(screen.getByText(/Choose another entry from the list/)).toBeTruthy();
});

test('copies the report as a whole, and says so', async () => {
  const copied: string[] = [];
  withClipboard(async (text) => void copied.push(text));
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
  await screen.findByText('Copied.');
  expect(copied).toEqual([reportText(report)]);
});

describe('where the clipboard may not be used', () => {
  beforeEach(() => withClipboard(() => Promise.reject(new Error('Not allowed.'))));
  afterEach(() => void Reflect.deleteProperty(document, 'execCommand'));

  const marked = (): string => {
    const { value, selectionStart, selectionEnd } =
      screen.getByLabelText<HTMLTextAreaElement>('Report to send');
    return value.slice(selectionStart, selectionEnd);
  };

  test.each([
    ['the frame can copy what is marked', () => true, 'Copied.'],
    ['the frame cannot either', () => false, /all of it is marked above: press Ctrl\+C/],
  ])('and %s, the whole report is marked', async (_what, execCommand, words) => {
    Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
    await screen.findByText(words);
    expect(marked()).toBe(reportText(report));
  });
});
