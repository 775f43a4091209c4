/** Unknown initials, added to the register from their finding; and what saving in Setup leaves alone. */
import { withChanges } from '../../src/plan/read/setup/setup-changes';
import type { Finding } from '../../src/plan/judge/report/plan-report';
import { withLead } from '../../src/taskpane/setup/edit-register';
import type { Workbook } from '../../src/workbench/model/workbook';
import { openController, type OpenController } from '../support/open-controller';
import { gridWorkbook } from '../support/open-grid';

const TITLE = ['Action plan agreed on 27 January 2016'];
const HEADER = ['Action', 'Lead', 'Due date', 'Evidence required'];
const ROWS = [
  ['Write to every landlord.', 'KM', '31 March 2030', 'Letters'],
  ['Audit the tenancy files.', 'KM / Police', '30 June 2030', 'Audit report'],
  ['Train the wardens.', 'Dana Reeve', '31 May 2030', 'Register of attendance'],
  ['Review the lettings policy.', 'Housing and KM', '1 May 2030', 'Policy'],
];

const workbook = (): Workbook => gridWorkbook({ Plan: [TITLE, [], HEADER, ...ROWS] });

const planOf = ({ store }: OpenController) => store.state().checked!.review.report.plans[0]!;
const unplaced = (open: OpenController): readonly Finding[] =>
  planOf(open).actions.flatMap(({ findings }) => findings.filter(({ id }) => id === 'lead-unknown'));
const settingsOf = ({ store }: OpenController) => store.state().checked!.settings;

/** Presses the button of the first finding that offers a lead for the register. */
async function addLead(open: OpenController): Promise<void> {
  const fix = unplaced(open)
    .flatMap(({ fixes }) => fixes)
    .find((each) => 'add' in each);
  if (!fix || !('add' in fix)) throw new Error('No finding offers a lead.');
  const register = withLead(planOf(open).register, settingsOf(open).register, fix.add);
  open.controller.ask({ kind: 'save', what: 'register', settings: { register } });
  await open.controller.settled();
  expect(open.store.state().notice).toBeNull();
}

async function opened(book: Workbook = workbook()): Promise<OpenController> {
  const open = openController(book);
  await open.check();
  return open;
}

describe('unknown initials', () => {
  test('are queried in each of their cells, each with the same fix', async () => {
    const open = await opened();
    expect(unplaced(open).map(({ cells, verdict }) => [cells[0]?.rowIndex, verdict])).toEqual([
      [3, 'review'],
      [4, 'review'],
      [6, 'review'],
    ]);
    for (const { message, fixes } of unplaced(open)) {
      expect(message).toMatch(/^It is not plain who KM is\./);
      expect(fixes).toEqual([{ add: expect.objectContaining({ name: 'KM', kind: 'person' }), named: 'KM' }]);
    }
  });

  test('are settled in all their cells by one press, in this pane and the next', async () => {
    const book = workbook();
    const open = await opened(book);
    await addLead(open);
    expect(unplaced(open)).toEqual([]);
    expect(open.store.state().news.text).toContain('leads register');
    expect(unplaced(await opened(book))).toEqual([]);
  });

  test('do not confirm names that were only read in the plan', async () => {
    const open = await opened();
    await addLead(open);
    expect(settingsOf(open).register).toMatchObject({ origin: 'learnt', entries: [{ name: 'KM' }] });
    const { register, actions } = planOf(open);
    expect(register.origin).toBe('learnt');
    expect(register.entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['KM', 'Dana Reeve', 'Police']),
    );
    expect(actions.flatMap(({ leads }) => leads).every(({ known }) => !known)).toBe(true);
  });

  test('are added to a confirmed register, whose other entries stay as they were', async () => {
    const open = await opened();
    const { entries } = planOf(open).register;
    const confirmed = entries.filter(({ name }) => name !== 'KM');
    const register = { origin: 'confirmed', entries: confirmed } as const;
    open.controller.ask({ kind: 'save', what: 'register', settings: { register } });
    await open.controller.settled();
    await addLead(open);
    expect(unplaced(open)).toEqual([]);
    expect(planOf(open).register.origin).toBe('confirmed');
    expect(
      planOf(open)
        .register.entries.map(({ name }) => name)
        .sort(),
    ).toEqual([...confirmed.map(({ name }) => name), 'KM'].sort());
  });

  test('are part of the whole register when the rest is confirmed later', async () => {
    const book = workbook();
    const open = await opened(book);
    await addLead(open);
    const { entries } = planOf(open).register;
    open.controller.ask({
      kind: 'save',
      what: 'register',
      settings: { register: { origin: 'confirmed', entries } },
    });
    await open.controller.settled();
    const again = await opened(book);
    expect(settingsOf(again).register).toMatchObject({ origin: 'confirmed' });
    expect(again.store.state().checked?.problems).toEqual([]);
    expect(unplaced(again)).toEqual([]);
  });

  test('leave a draft of other settings unchanged', async () => {
    const open = await opened();
    open.store.dispatch({ type: 'setup-drafted', settings: { dueSoonDays: 14 } });
    await addLead(open);
    expect(open.store.state().setupDraft).toEqual({ dueSoonDays: 14 });
    expect(settingsOf(open).dueSoonDays).toBeUndefined();
  });

  test('of a person in the register mean that person and are not a misspelling', async () => {
    const open = await opened();
    const kim = {
      name: 'Kim Marlow',
      kind: 'person',
      aliases: [],
      agency: null,
      from: null,
      to: null,
    } as const;
    const register = withLead(planOf(open).register, undefined, kim);
    open.controller.ask({ kind: 'save', what: 'register', settings: { register } });
    await open.controller.settled();
    const { actions } = planOf(open);
    expect(actions[0]?.leads.map(({ name, suggestion }) => [name, suggestion])).toEqual([
      ['Kim Marlow', null],
    ]);
    expect(actions.flatMap(({ findings }) => findings.map(({ id }) => id))).not.toContain('lead-misspelt');
  });
});

describe('saving one thing', () => {
  const SAVED = [
    ['the days before which an action is due soon', { dueSoonDays: 14 }],
    ['the scheme', { scheme: 'rag' }],
    ['a lead', { register: { origin: 'learnt', entries: [{ name: 'KM', kind: 'person' }] } }],
    ['the board’s meetings', { meetings: ['2016-09-14'] }],
  ] as const;

  test.each(SAVED)('%s sets only that', async (_, settings) => {
    const book = workbook();
    const open = await opened(book);
    const before = planOf(open);
    open.controller.ask({ kind: 'save', what: 'setup', settings });
    await open.controller.settled();
    for (const each of [open, await opened(book)]) {
      expect(Object.keys(settingsOf(each))).toEqual(Object.keys(settings));
      expect(planOf(each).columns).toEqual(before.columns);
      expect(planOf(each).agreed).toEqual(before.agreed);
      expect(planOf(each).register.origin).toBe('learnt');
    }
  });

  test('keeps what another tab has saved since the draft was started', async () => {
    const open = await opened();
    open.store.dispatch({ type: 'setup-drafted', settings: { dueSoonDays: 14 } });
    const { columns } = planOf(open).columns;
    const confirmedColumns = columns.map(({ header, fields }) => ({ sheet: 'Plan', header, fields }));
    open.controller.ask({ kind: 'save', what: 'columns', settings: { confirmedColumns } });
    await open.controller.settled();
    open.controller.ask({ kind: 'save', what: 'setup', settings: open.store.state().setupDraft! });
    await open.controller.settled();
    expect(settingsOf(open)).toMatchObject({ dueSoonDays: 14, confirmedColumns });
  });

  test('a cleared setting is blank, and the others stay', async () => {
    const book = workbook();
    const open = await opened(book);
    open.controller.ask({ kind: 'save', what: 'setup', settings: { asOf: '2016-03-01', dueSoonDays: 14 } });
    await open.controller.settled();
    open.controller.ask({ kind: 'save', what: 'setup', settings: { asOf: undefined } });
    await open.controller.settled();
    expect(settingsOf(await opened(book))).toEqual({ dueSoonDays: 14 });
  });

  test('applied changes keep the settings that they do not name', () => {
    expect(withChanges({ scheme: 'rag', dueSoonDays: 3 }, { dueSoonDays: undefined })).toEqual({
      scheme: 'rag',
    });
  });
});
