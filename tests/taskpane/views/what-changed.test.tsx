/**
 * The view "What changed": the form, its refusals, which version is older, pairs to decide, and the lists.
 * @jest-environment jsdom
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ComparedVersions, CompareRequest } from '../../../src/app/compare/compared-versions';
import { compareVersions } from '../../../src/app/compare/compare-versions';
import type { Checked } from '../../../src/app/check-plan';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import type { SetupSettings } from '../../../src/plan/read/setup/setup';
import { changedInWords } from '../../../src/taskpane/check/since-meeting';
import { FIRST_CHANGE } from '../../../src/taskpane/state/change-state';
import type { Intent, PaneState } from '../../../src/taskpane/state/pane-state';
import { ChangeView } from '../../../src/taskpane/views/change/ChangeView';
import { checkedOf, renderView } from '../../support/render-view';
import { thirtyAfter, thirtyBefore } from '../../support/thirty-actions';

const day = (text: string) => text as IsoDate;
const SHEETS = { Plan: thirtyAfter, 'Plan May 2016': thirtyBefore };
const pace = { now: () => 0, breathe: async () => undefined };
const FROM_SHEET: CompareRequest = {
  other: { kind: 'sheet', sheet: 'Plan May 2016', asOf: null },
  older: null,
};

async function comparedFrom(checked: Checked, request = FROM_SHEET): Promise<ComparedVersions> {
  const outcome = await compareVersions(request, checked, { today: day('2016-10-15'), pace });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const at = (
  checked: Checked,
  compared: ComparedVersions | null,
  state: Partial<PaneState> = {},
  meetings: readonly object[] = [],
) =>
  renderView(
    <ChangeView />,
    { checked, change: { ...FIRST_CHANGE, step: { at: 'what-changed' }, compared }, ...state },
    { summary: () => ({ meetings }) as never },
  );

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const texts = (): string => document.body.textContent ?? '';

async function result(settings: SetupSettings = {}, request = FROM_SHEET) {
  const checked = checkedOf(SHEETS, settings);
  return at(checked, await comparedFrom(checked, request));
}

describe('the form', () => {
  test('says what to do, and that nothing of a file is kept', () => {
    at(checkedOf({ Plan: thirtyAfter }), null);
    expect(texts()).toContain('Choose an earlier or later version of this plan.');
    expect(texts()).toContain('Nothing of the file is kept or put into the workbook.');
    expect(texts()).toContain('Only one sheet of this workbook holds a plan.');
    expect(texts()).toContain('No meeting is recorded yet');
  });

  test('a chosen file is compared at once, and its contents are read only then', async () => {
    const { asked } = at(checkedOf({ Plan: thirtyAfter }), null);
    const file = new File(['x'], 'may.xlsx');
    const read = jest.fn(async () => new ArrayBuffer(1));
    Object.assign(file, { arrayBuffer: read });
    fireEvent.change(screen.getByLabelText(/^Workbook of the other version/), { target: { files: [file] } });
    const [intent] = asked as readonly Extract<Intent, { kind: 'compare' }>[];
    expect(intent).toMatchObject({
      kind: 'compare',
      file: null,
      request: { other: { kind: 'file' }, older: null },
    });
    expect(read).not.toHaveBeenCalled();
    if (intent?.request.other.kind !== 'file') throw new Error('Not a file');
    expect(intent.request.other.file).toMatchObject({ name: 'may.xlsx', size: 1 });
    expect(await intent.request.other.file.bytes()).toEqual(new Uint8Array(1));
  });

  test('another sheet and a recorded meeting can be chosen', () => {
    const meetings = [{ date: '2016-07-12' }, { date: '2016-07-12' }, { date: '2016-05-10' }];
    const { asked } = at(checkedOf(SHEETS), null, {}, meetings);
    fireEvent.change(screen.getByLabelText('Sheet with the other version'), { target: { value: 'Plan' } });
    fireEvent.click(button('Compare with this sheet'));
    fireEvent.click(button('Compare with this meeting'));
    expect(asked.map((intent) => (intent as { request: CompareRequest }).request.other)).toEqual([
      { kind: 'sheet', sheet: 'Plan', asOf: null },
      { kind: 'meeting', date: '2016-07-12' },
    ]);
    expect(within(screen.getByLabelText('Meeting')).getAllByRole('option')).toHaveLength(2);
  });

  test('nothing is asked while other work is in progress', () => {
    const { asked } = at(checkedOf(SHEETS), null, { work: { kind: 'undoing' } });
    fireEvent.click(button('Compare with this sheet'));
    expect(asked).toEqual([]);
  });
});

describe('the result', () => {
  test('names both versions, says why one was taken to be older, and can be swapped', async () => {
    const { asked } = await result();
    expect(texts()).toContain('Old: This workbook (Plan May 2016), rated on 31 May 2016');
    expect(texts()).toContain('New: This workbook (Plan), rated on 15 October 2016');
    fireEvent.click(button('Swap old and new'));
    expect(asked).toMatchObject([{ kind: 'compare', request: { ...FROM_SHEET, older: 'this' } }]);
  });

  test('puts it on a sheet by way of a preview', async () => {
    const { asked } = await result();
    fireEvent.click(button('Put this on a sheet'));
    expect(asked).toMatchObject([{ kind: 'propose', request: { kind: 'what-changed' } }]);
  });

  test('a pair is shown with its differing words marked, and each answer is kept in the settings', async () => {
    const { asked } = await result();
    const pair = within(screen.getByRole('region', { name: /^Is this the same action\?/ }));
    const [gone, added] = ['deletion', 'insertion'].map((role) =>
      pair.getAllByRole(role).map(({ textContent }) => textContent),
    );
    expect(gone).toContain('[only old: Revise]');
    expect(added).toContain('[only new: Introduce]');
    fireEvent.click(pair.getByRole('button', { name: 'Same action' }));
    fireEvent.click(pair.getByRole('button', { name: 'Different actions' }));
    expect(asked).toMatchObject([
      { kind: 'decide', settings: { decidedPairs: [{ same: true }] } },
      { kind: 'decide', settings: { decidedPairs: [{ same: false }] } },
    ]);
  });

  test('what was said before can be asked again', async () => {
    const first = await result();
    fireEvent.click(button('Same action'));
    const { settings } = first.asked[0] as Extract<Intent, { kind: 'decide' }>;
    first.unmount();
    const { asked } = await result(settings as SetupSettings);
    expect(screen.queryByText(/^For you to decide/)).toBeNull();
    fireEvent.click(button(/^Ask again about/));
    expect(asked).toMatchObject([{ kind: 'decide', settings: { decidedPairs: undefined } }]);
  });

  test('a list unfolds, and its lines lead to the cell', async () => {
    const { asked } = await result();
    fireEvent.click(button(/Dates moved/));
    const list = within(button(/Dates moved/).closest('section') as HTMLElement);
    const [line] = list.getAllByRole('button', { name: /183 days later/ });
    if (line) fireEvent.click(line);
    expect(asked).toMatchObject([{ kind: 'select', cell: { sheet: 'Plan' } }]);
  });

  test('if the workbook was read again since, that is said', async () => {
    const checked = checkedOf(SHEETS);
    at(checkedOf(SHEETS), await comparedFrom(checked));
    expect(texts()).toContain('The workbook was read again after these versions were compared.');
    expect(button('Compare again')).toBeTruthy();
  });

  test.each([
    ['copies it', { writeText: async () => undefined }, 'Copied.'],
    [
      'shows it where Excel does not let it be copied',
      { writeText: async () => Promise.reject(new Error('no')) },
      'Copy it here:',
    ],
  ])('the headline as text: %s', async (_, clipboard, says) => {
    Object.assign(navigator, { clipboard });
    await result();
    fireEvent.click(button('Copy the headline'));
    await waitFor(() => expect(texts()).toContain(says));
  });
});

test.each([
  [{ 'newly-done': 2, 'dates-moved': 1 }, '2 newly done, 1 date moved.'],
  [{ 'into-red': 3, new: 1, gone: 1 }, '3 slipped into red, 1 new, 1 gone.'],
  [{ 'no-news': 9 }, 'Nothing is newly done, moved, slipped, new or gone.'],
  // Never that nothing changed where something could not be read.
  [{ 'not-compared': 2 }, '2 dates not compared.'],
])('%j is told on the first page as “%s”', (counts, words) => {
  const sections = Object.entries(counts).map(([id, count]) => ({ id, title: '', entries: Array(count) }));
  expect(changedInWords({ sections: sections as unknown as ComparedVersions['sections'] })).toBe(words);
});
