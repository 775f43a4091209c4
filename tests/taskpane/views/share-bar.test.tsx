/**
 * A bar that says how far some work has got.
 * @jest-environment jsdom
 */
import { render, screen } from '@testing-library/react';
import { ShareBar } from '../../../src/taskpane/views/ShareBar';

const bar = (): HTMLElement => screen.getByRole('progressbar', { name: 'Reading the workbook…' });

test('says how far the work has got, and is that wide', () => {
  render(<ShareBar label="Reading the workbook…" share={0.4} />);
  expect(bar().getAttribute('aria-valuenow')).toBe('0.4');
  expect((bar().firstElementChild as HTMLElement).style.width).toBe('40%');
});

test('claims no share while none is known', () => {
  render(<ShareBar label="Reading the workbook…" share={null} />);
  expect(bar().hasAttribute('aria-valuenow')).toBe(false);
  expect((bar().firstElementChild as HTMLElement).style.width).toBe('');
});
