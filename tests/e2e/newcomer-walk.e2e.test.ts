/**
 * A newcomer's first steps, as in the README, on a plan of their own that the add-in has never seen: check, flag,
 * summary, export, each until the user sees it done.
 */
import { buildXlsx, plainRows } from '../support/build-xlsx';
import { press, step } from './support/change-steps';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

const OWN_PLAN = buildXlsx({
  sheets: [
    {
      name: 'Learning review',
      xml: plainRows([
        ['Learning review action plan, agreed on 4 March 2019'],
        [
          'No',
          'What we will do',
          'Lead agency',
          'By when',
          'How we will know',
          'Date completed',
          'Assurance',
        ],
        [
          '1',
          'Brief every school nurse on the new pathway.',
          'Public Health',
          'End of June 2019',
          'Attendance list',
        ],
        [
          '2',
          'Audit thirty cases.',
          'Police',
          '30/09/2019',
          'Audit report',
          '12/09/2019',
          'Audit report, Sept 2019',
        ],
        ['3', 'Publish the seven-minute briefing.', 'Police', 'Dec 2019', 'Briefing on the web site'],
      ]),
    },
  ],
});

let bench: Bench;
let workbench: Workbench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  await workbench?.close();
  await bench?.close();
});

test('their own plan is checked, flagged, summarised and exported for a meeting', async () => {
  workbench = await bench.open();
  await workbench.openFile({ name: 'our-plan.xlsx', bytes: OWN_PLAN });
  await workbench.setToday('2019-10-01');
  const pane = await workbench.pane();

  await press(pane, 'Check this workbook');
  await pane.getByText('3 actions').first().waitFor();
  const counts = await pane.locator('button[data-rating]').allTextContents();
  expect(counts.join(' ')).toMatch(/1\s*Red/i);

  await pane.getByRole('tab', { name: 'Change' }).click();
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  await pane.getByText('None of the board’s own cells change.').first().waitFor();
  await press(pane, 'Apply');
  await step(pane, 'Done: Flags');
  await workbench.cell('J3').getByText('Red').waitFor();
  await workbench.cell('J4').getByText('Blue').waitFor();

  await press(pane, 'Carry on');
  await press(pane, 'RAG summary and meetings');
  await press(pane, 'Build the summary');
  await step(pane, 'What would change: RAG summary');
  await press(pane, 'Apply');
  await step(pane, 'Done: RAG summary');
  await workbench.page.getByRole('tab', { name: 'RAG summary' }).waitFor();

  await pane.getByRole('tab', { name: 'Export' }).click();
  await press(pane, 'Board copy for a meeting');
  await step(pane, 'Board copy for a meeting');
  for (const reason of await pane.getByTestId('gate-list').getByRole('textbox').all())
    await reason.fill('Agreed with the chair.');
  await pane.getByLabel('Validated by').fill('B. Officer');
  await press(pane, 'Make the copy');
  await step(pane, /^Board copy: /);
  await press(pane, 'Open as a new workbook');
  await workbench.page.getByRole('tab', { name: 'Board copy' }).waitFor();

  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);
});
