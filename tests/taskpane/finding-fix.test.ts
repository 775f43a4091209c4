/** A fix made at its finding: previewed alone, written when the user agrees, and undone. */
import type { Finding } from '../../src/plan/judge/report/plan-report';
import { planKeyOf } from '../../src/app/plan-key';
import type { Workbook } from '../../src/workbench/model/workbook';
import { openController, type OpenController } from '../support/open-controller';
import { cellAt, gridWorkbook } from '../support/open-grid';

const HEADER = ['Action', 'Lead', 'Due date', 'Evidence required', 'Date achieved', 'Evidence provided'];
const ROWS = [
  ['Write to every landlord.', 'Northshire Police', '31 June 2030', 'Letters'],
  ['Audit the tenancy files.', 'Northshire Polcie', '30 June 2030', 'Report'],
  [
    'Train the wardens by 31 June 2030.',
    'Northshire Police',
    'Courses from May, done by 31 June 2030',
    'Register',
  ],
];
const workbook = (): Workbook =>
  gridWorkbook({ Plan: [['Action plan agreed on 27 January 2016'], [], HEADER, ...ROWS] });
const REGISTER = { origin: 'confirmed', entries: [{ name: 'Northshire Police', kind: 'agency' }] } as const;

async function opened(book: Workbook): Promise<OpenController> {
  const open = openController(book);
  await open.check();
  const { entries } = planOf(open).register;
  const [known] = entries;
  if (!known) throw new Error('No lead was learnt.');
  const register = {
    ...REGISTER,
    entries: [{ ...known, name: 'Northshire Police', kind: 'agency' as const }],
  };
  open.controller.ask({ kind: 'save', what: 'register', settings: { register } });
  await open.controller.settled();
  return open;
}

const planOf = ({ store }: OpenController) => store.state().checked!.review.report.plans[0]!;
const findingsOf = (open: OpenController, id: Finding['id']): readonly Finding[] =>
  planOf(open).actions.flatMap(({ findings }) => findings.filter((each) => each.id === id));
const fixesOf = (open: OpenController, finding: Finding) =>
  open.controller.fixes(open.store.state().checked!, planKeyOf(planOf(open)), finding);

/** Presses the button of the finding with this fix. */
async function press(open: OpenController, id: Finding['id'], after: string): Promise<void> {
  const offer = findingsOf(open, id)
    .flatMap((finding) => fixesOf(open, finding))
    .find((each) => each.after === after);
  if (!offer) throw new Error(`No fix gives ${after}.`);
  await ask(open, offer.id);
}

async function ask(open: OpenController, offer: string): Promise<void> {
  const fix = { plan: planKeyOf(planOf(open)), offers: [offer] };
  open.controller.ask({ kind: 'propose', request: { kind: 'fix', fix } });
  await open.controller.settled();
}

const stepOf = ({ store }: OpenController) => store.state().change.step;

async function apply(open: OpenController): Promise<void> {
  const step = stepOf(open);
  if (step.at !== 'preview') throw new Error('There is no preview.');
  open.controller.ask({ kind: 'apply', proposal: step.proposal, request: step.request });
  await open.controller.settled();
}

test('a date in the middle of a sentence has no button, because its other words would be lost', async () => {
  const open = await opened(workbook());
  const [plain, inSentence] = findingsOf(open, 'due-impossible');
  expect(fixesOf(open, plain!).length).toBeGreaterThan(1);
  expect(inSentence?.fixes.length).toBeGreaterThan(0);
  expect(fixesOf(open, inSentence!)).toEqual([]);
});

test('a fix that is no longer offered changes nothing', async () => {
  const open = await opened(workbook());
  await ask(open, 'misspelt-lead B99 Somebody');
  expect(stepOf(open)).toMatchObject({ at: 'preview', proposal: { changes: { sheets: [] } } });
});

describe.each([
  ['lead-misspelt', 'Northshire Police', 'B5', 'Northshire Polcie', 'Northshire Police'],
  ['due-impossible', '30 June 2030', 'C4', '31 June 2030', 47664],
] as const)('the fix of %s', (id, after, address, before, value) => {
  test('is shown alone, written, and undone', async () => {
    const book = workbook();
    const open = await opened(book);
    const found = findingsOf(open, id).length;
    await press(open, id, after);
    expect(open.store.state().tab).toBe('change');
    const step = stepOf(open);
    if (step.at !== 'preview') throw new Error('There is no preview.');
    expect(step.proposal.title).toBe('Fix of a finding');
    expect(step.proposal.preview.ownCells).toBe(1);
    // Nothing is written before it has been seen.
    expect(cellAt(book, 'Plan', address)?.value).toBe(before);
    await apply(open);
    expect(stepOf(open)).toMatchObject({ at: 'applied', kind: 'fix', differs: [] });
    expect(cellAt(book, 'Plan', address)?.value).toBe(value);
    expect(findingsOf(open, id)).toHaveLength(found - 1);
    open.controller.ask({ kind: 'undo', changed: 'stop' });
    await open.controller.settled();
    expect(stepOf(open)).toMatchObject({ at: 'undone', left: [] });
    expect(cellAt(book, 'Plan', address)?.value).toBe(before);
    expect(findingsOf(open, id)).toHaveLength(found);
  });

  test('is removed with everything that the add-in made', async () => {
    const book = workbook();
    const open = await opened(book);
    await press(open, id, after);
    await apply(open);
    open.controller.ask({ kind: 'propose', request: { kind: 'remove' } });
    await open.controller.settled();
    await apply(open);
    expect(stepOf(open)).toMatchObject({ at: 'applied', kind: 'remove' });
    expect(cellAt(book, 'Plan', address)?.value).toBe(before);
  });
});

test('what was ticked for completion stays ticked', async () => {
  const open = await opened(workbook());
  const plan = planKeyOf(planOf(open));
  const draft = { profile: null, ticks: new Map([['x', true]]), validate: false };
  open.store.dispatch({ type: 'completion-drafted', plan, draft });
  await press(open, 'lead-misspelt', 'Northshire Police');
  await apply(open);
  expect(open.store.state().change.completion.get(plan)).toEqual(draft);
});
