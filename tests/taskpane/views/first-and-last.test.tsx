/**
 * What is shown before the first check, for an obstacle, and when a view fails.
 * @jest-environment jsdom
 */
import { fireEvent, render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultBoundary } from '../../../src/taskpane/views/FaultBoundary';
import { FirstRun } from '../../../src/taskpane/views/FirstRun';
import { GuideFold } from '../../../src/taskpane/views/GuideFold';
import { NoticeBar } from '../../../src/taskpane/views/NoticeBar';
import type { Notice } from '../../../src/taskpane/state/pane-state';
import { renderView } from '../../support/render-view';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the first page', () => {
  test.each([
    ['Check this workbook', { kind: 'check' }],
    ['Try it on a sample plan', { kind: 'try-sample' }],
  ])('"%s" requests exactly that', (name, intent) => {
    const { asked } = renderView(<FirstRun />);
    fireEvent.click(button(name));
    expect(asked).toEqual([intent]);
  });

  test('leads to a new plan and to the self-test', () => {
    const { store } = renderView(<FirstRun />);
    fireEvent.click(button('Start a new plan from a layout'));
    expect(store.state().change.step.at).toBe('new-plan');
    fireEvent.click(button('Check this Excel'));
    expect(store.state().selfTest.shown).toBe(true);
  });

  test('ignores presses while work is in progress, and its buttons keep the focus', () => {
    const { asked } = renderView(<FirstRun />, { work: { kind: 'opening-sample' } });
    fireEvent.click(button('Check this workbook'));
    expect(asked).toEqual([]);
    expect(button('Check this workbook').getAttribute('aria-disabled')).toBe('true');
    expect(button('Check this workbook').hasAttribute('disabled')).toBe(false);
  });
});

describe('a guide', () => {
  const open = (container: HTMLElement): void => {
    const details = container.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  };

  test('is fetched when first opened, and shown as headings and lines', async () => {
    const guide = readFileSync(join(__dirname, '../../../assets/guides/whats-new.md'), 'utf8');
    const load = jest.fn(async (_file: string) => guide);
    const { container } = renderView(<GuideFold title="What’s new" file="whats-new.md" load={load} />);
    expect(load).not.toHaveBeenCalled();
    open(container);
    expect(screen.getByText('Loading…')).toBeTruthy();
    expect(load).toHaveBeenCalledWith('whats-new.md');
    expect((await screen.findByRole('heading', { level: 3, hidden: true })).textContent).toBe('0.1.0');
    expect(container.textContent).not.toMatch(/[*#]/);
  });

  test('that fails to load is reported, and can be retried', async () => {
    let times = 0;
    const load = async () => {
      times += 1;
      if (times === 1) throw new Error('offline');
      return '## 2.0';
    };
    const { container } = renderView(<GuideFold title="What’s new" file="whats-new.md" load={load} />);
    open(container);
    expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
    open(container);
    expect(await screen.findByText('2.0')).toBeTruthy();
  });
});

describe('a notice', () => {
  test.each<[string, Notice, RegExp, string]>([
    [
      'a workbook without a plan',
      { problem: { code: 'no-plan-found', sheets: ['Notes'] }, intent: { kind: 'check' } },
      /plan/i,
      'Check again',
    ],
    [
      'a protected sheet',
      {
        problem: { code: 'sheet-protected', sheet: 'Plan' },
        intent: { kind: 'propose', request: { kind: 'flag' } },
      },
      /protected/i,
      'Look again',
    ],
    [
      'a cell being edited',
      { problem: { code: 'cell-edit-mode' }, intent: { kind: 'undo', changed: 'stop' } },
      /cell/i,
      'Try again',
    ],
    ['a fault of ours', { problem: null, intent: { kind: 'check' } }, /wrong/i, 'Check again'],
  ])('of %s is an alert, can be retried and closed', (_, notice, words, again) => {
    const { asked, store } = renderView(<NoticeBar notice={notice} />, { notice });
    expect(screen.getByRole('alert').textContent).toMatch(words);
    fireEvent.click(button(again));
    expect(asked).toEqual([notice.intent]);
    fireEvent.click(button('Close'));
    expect(store.state().notice).toBeNull();
  });
});

describe('the error boundary', () => {
  const Broken = (): never => {
    throw new Error('A fault of ours');
  };

  test('shows its children while they work', () => {
    render(<FaultBoundary>Sound</FaultBoundary>);
    expect(screen.getByText('Sound')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('turns a fault into one plain notice, without its message', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const quiet = (event: ErrorEvent): void => event.preventDefault();
    window.addEventListener('error', quiet);
    render(
      <FaultBoundary>
        <Broken />
      </FaultBoundary>,
    );
    window.removeEventListener('error', quiet);
    said.mockRestore();
    expect(screen.getByRole('alert').textContent).toContain(
      'what is unfinished can then be finished or undone',
    );
    expect(screen.getByRole('alert').textContent).not.toContain('A fault of ours');
  });
});
