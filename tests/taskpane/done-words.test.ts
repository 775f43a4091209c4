/** Words that mean done, saved in Setup: the ratings follow, here and in the next pane, and nothing else is set. */
import { withDoneWords } from '../../src/taskpane/setup/done-words';
import { setupChanges } from '../../src/plan/read/setup/setup-changes';
import type { Workbook } from '../../src/workbench/model/workbook';
import { openController, type OpenController } from '../support/open-controller';
import { gridWorkbook } from '../support/open-grid';

const workbook = (): Workbook =>
  gridWorkbook({
    Plan: [
      ['Action', 'Lead', 'Due date', 'Status', 'Evidence provided'],
      ['Write to every landlord.', 'Housing', '31 March 2012', 'Embedded', 'Letters of 3 May 2011'],
      ['Audit the tenancy files.', 'Housing', '31 March 2012', 'Partly embedded', 'Letters of 3 May 2011'],
      ['Train the wardens.', 'Police', '31 March 2012', 'Not embedded', 'Letters of 3 May 2011'],
      ['Review the policy.', 'Police', '31 March 2012', 'Closed', 'Policy of 3 May 2011'],
    ],
  });

const ratings = ({ store }: OpenController) =>
  store.state().checked!.review.report.plans[0]!.actions.map(({ rating }) => rating.colour);

async function opened(book: Workbook): Promise<OpenController> {
  const open = openController(book);
  await open.check();
  return open;
}

async function saveWords(open: OpenController, text: string): Promise<void> {
  const { settings } = open.store.state().checked!;
  open.controller.ask({
    kind: 'save',
    what: 'setup',
    settings: setupChanges(settings, withDoneWords(settings, text)),
  });
  await open.controller.settled();
  expect(open.store.state().notice).toBeNull();
}

test('what the board calls done is done, what it denies is not, and the usual words still apply', async () => {
  const book = workbook();
  const open = await opened(book);
  expect(ratings(open)).toEqual(['red', 'red', 'red', 'blue']);
  await saveWords(open, 'Embedded; Business as usual');
  for (const each of [open, await opened(book)]) {
    expect(ratings(each)).toEqual(['blue', 'red', 'red', 'blue']);
    expect(each.store.state().checked!.settings).toEqual({ doneWords: ['Embedded', 'Business as usual'] });
    expect(each.store.state().checked!.problems).toEqual([]);
  }
});

test('removed words no longer count', async () => {
  const book = workbook();
  const open = await opened(book);
  await saveWords(open, 'Embedded');
  await saveWords(open, '  ');
  for (const each of [open, await opened(book)]) {
    expect(ratings(each)).toEqual(['red', 'red', 'red', 'blue']);
    expect(each.store.state().checked!.settings).toEqual({});
  }
});
