/**
 * A round of chasing at its largest: a pack for many leads, and as many returned copies as the pane takes, read one by
 * one and merged. In processor time; a task is how long the pane stands still.
 */
import { chaseOf } from '../../../src/app/returns/chase-of';
import { leadFiles, packAsWorkbook } from '../../../src/app/returns/chase-files';
import { mergeInto, propose } from '../../../src/app/returns/merge-prepare';
import { readReturn } from '../../../src/app/returns/merge-read';
import type { CheckOptions } from '../../../src/app/check-plan';
import { readLivePlans } from '../../../src/app/read-and-judge';
import { success } from '../../../src/plan/outcome';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import type { SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { asTicked } from '../../../src/plan/returns/merge/merge-choices';
import type { ReturnedFile } from '../../../src/plan/returns/merge/returned-file';
import { buildXlsx, plainRows } from '../../support/build-xlsx';
import { gridSnapshot } from '../../support/grid-snapshot';
import { SYNTHETIC_HEADER, syntheticRows } from '../../support/synthetic-plan';
import { ms, table } from './measure';
import { taskMeter, type Tasks } from './task-meter';

const TODAY = '2017-06-01' as IsoDate;
const at = (header: (typeof SYNTHETIC_HEADER)[number]): number => SYNTHETIC_HEADER.indexOf(header);

const AREAS = 'Northbrook Eastmere Westhaven Southley Millford Ashdown Kingsbury Oakfield'.split(' ');
const BODIES =
  'Council,Police,Hospitals NHS Trust,CCG,Probation Service,Fire and Rescue Service,Housing Association';

/** Of 56. */
const agency = (lead: number): string =>
  `${AREAS[lead % AREAS.length]} ${BODIES.split(',')[Math.floor(lead / AREAS.length)]}`;

type Rows = ReturnType<typeof syntheticRows>;

/** Every `of`th lead of a plan answers in a file: in its own rows, and with the rest of the plan around them. */
const answeredBy = (rows: Rows, lead: number, of: number): Rows =>
  rows.map((row, r) =>
    r === 0 || r % of !== lead
      ? row
      : row.map((cell, c) =>
          c === at('Comments')
            ? `Answer ${r} of lead ${lead}: shared with all partners in May 2017.`
            : c === at('Evidence provided')
              ? `Minutes of 3 May 2017, item ${r}`
              : cell,
        ),
  );

const xlsxOf = (rows: Rows): Uint8Array =>
  buildXlsx({
    sheets: [
      {
        name: 'Plan',
        xml: plainRows(
          rows.map((row) => row.map((value) => (typeof value === 'object' || value === '' ? null : value))),
        ),
      },
    ],
  });

async function opened(sheet: SheetSnapshot, options: CheckOptions) {
  const read = await readLivePlans({ readWorkbook: async () => success(workbookOf(sheet)) }, options);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const workbookOf = (sheet: SheetSnapshot) => ({ snapshots: [sheet], parts: { names: [], rules: [] } });

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const heap = (): number => process.memoryUsage().heapUsed;

export async function benchReturns(quick: boolean, log: (text: string) => void): Promise<void> {
  const meter = taskMeter();
  const options = { today: TODAY, pace: meter.pace };
  log('\nReturned copies: read one by one, merged, and the change proposed; processor time\n');
  const merges: string[][] = [];
  for (const [files, actions] of quick
    ? [[8, 100]]
    : [
        [8, 100],
        [40, 500],
      ]) {
    merges.push(await mergeOf(files ?? 0, actions ?? 0));
  }
  log(
    table(
      [
        'files × rows',
        'read',
        'longest task',
        'merge',
        'longest task',
        'propose',
        'longest task',
        'offers',
        'all',
        'heap',
      ],
      merges,
    ),
  );
  log('\nA chase pack of all open actions; processor time\n');
  const packs: string[][] = [];
  for (const [actions, leads] of quick
    ? [[1000, 50]]
    : [
        [1000, 50],
        [10_000, 50],
      ])
    packs.push(await packOf(actions ?? 0, leads ?? 0));
  log(table(['actions / leads', 'who and what', 'workbook', 'size', 'a file for each', 'size'], packs));

  async function mergeOf(count: number, actions: number): Promise<string[]> {
    const rows = syntheticRows(actions, 'distinct');
    const workbook = await opened(gridSnapshot(rows), options);
    const sent = Array.from({ length: count }, (_, lead) => xlsxOf(answeredBy(rows, lead, count)));
    let most = heap();
    const returns: ReturnedFile[] = [];
    const reading: Tasks[] = [];
    for (const [lead, bytes] of sent.entries()) {
      const { value, tasks } = await meter.measure(() =>
        readReturn({ name: `${lead}.xlsx`, bytes }, {}, options),
      );
      if (!value.ok) throw new Error(value.problem.code);
      returns.push(value.value);
      reading.push(tasks);
      most = Math.max(most, heap());
    }
    const merging = await meter.measure(() => mergeInto(workbook, { files: returns, sent: null }, options));
    if (!merging.value.ok) throw new Error(merging.value.problem.code);
    const merge = merging.value.value;
    const proposing = await meter.measure(() => propose(workbook, merge, asTicked(merge.offers), options));
    if (!proposing.value.ok) throw new Error(proposing.value.problem.code);
    most = Math.max(most, heap());
    const all = [...reading, merging.tasks, proposing.tasks];
    return [
      `${count} × ${actions}`,
      ms(total(reading)),
      ms(longest(reading)),
      ms(merging.tasks.milliseconds),
      ms(merging.tasks.longest),
      ms(proposing.tasks.milliseconds),
      ms(proposing.tasks.longest),
      String(merge.offers.length),
      ms(total(all)),
      megabytes(most),
    ];
  }

  async function packOf(actions: number, leads: number): Promise<string[]> {
    const rows = syntheticRows(actions, 'distinct').map((row, r) =>
      r === 0 ? row : row.map((cell, c) => (c === at('Lead') ? agency(r % leads) : cell)),
    );
    const { checked } = await opened(gridSnapshot(rows), options);
    const chased = await meter.measure(async () =>
      chaseOf(checked, { rules: ['all-open'], leads: null, replyBy: TODAY }),
    );
    const workbook = await meter.measure(() => packAsWorkbook(chased.value));
    const files = await meter.measure(() => leadFiles(chased.value));
    return [
      `${actions} / ${chased.value.chase.leads.length}`,
      ms(chased.tasks.milliseconds),
      ms(workbook.tasks.milliseconds),
      megabytes(workbook.value.bytes.length),
      ms(files.tasks.milliseconds),
      megabytes(files.value.reduce((sum, { bytes }) => sum + bytes.length, 0)),
    ];
  }
}

const total = (tasks: readonly Tasks[]): number =>
  tasks.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
const longest = (tasks: readonly Tasks[]): number =>
  tasks.reduce((most, task) => Math.max(most, task.longest), 0);
