/**
 * The line at the foot: news for a while, then what is true now.
 * @jest-environment jsdom
 */
import { act, render } from '@testing-library/react';
import { NewsLine } from '../../../src/taskpane/views/NewsLine';
import { agoInWords } from '../../../src/taskpane/words/ago';
import { checkedOf } from '../../support/render-view';

const checked = checkedOf({
  Plan: [
    ['Action', 'Lead', 'Due date'],
    ['Write', 'Police', 'May 2017'],
  ],
});

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('news gives way to how long ago the workbook was checked; only news is read out', () => {
  const { container, getByRole, rerender } = render(
    <NewsLine news={{ text: '', count: 0 }} checked={checked} live />,
  );
  expect(container.textContent).toBe('Checked just now. Edits in the sheet are followed.');
  expect(getByRole('status').textContent).toBe('');
  rerender(<NewsLine news={{ text: 'Row 21 is selected in the sheet.', count: 1 }} checked={checked} live />);
  expect(getByRole('status').textContent).toBe('Row 21 is selected in the sheet.');
  expect(container.textContent).toBe('Row 21 is selected in the sheet.');
  act(() => jest.advanceTimersByTime(90_000));
  expect(getByRole('status').textContent).toBe('');
  expect(container.textContent).toMatch(/^Checked (a minute|2 minutes) ago\. /);
});

test('another check counts from now; edits that are not followed are said to be so', () => {
  const { container, rerender } = render(<NewsLine news={{ text: '', count: 0 }} checked={checked} live />);
  act(() => jest.advanceTimersByTime(600_000));
  expect(container.textContent).toMatch(/^Checked 10 minutes ago/);
  rerender(<NewsLine news={{ text: '', count: 0 }} checked={{ ...checked }} live={false} />);
  act(() => jest.advanceTimersByTime(1));
  expect(container.textContent).toBe('Checked just now. Edits in the sheet are not followed.');
});

test('before the first check it says nothing', () => {
  const { container } = render(<NewsLine news={{ text: '', count: 0 }} checked={null} live={false} />);
  expect(container.textContent).toBe('');
});

test.each([
  [0, 'just now'],
  [1, 'a minute ago'],
  [59, '59 minutes ago'],
  [60, 'an hour ago'],
  [150, '2 hours ago'],
  [3000, 'more than a day ago'],
])('%i minutes: %s', (minutes, words) => expect(agoInWords(minutes)).toBe(words));
