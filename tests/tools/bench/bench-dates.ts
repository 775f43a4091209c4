/**
 * Dates: `readDate` against chrono-node en-GB, warm on repeated and distinct cells and through the memory that a plan's
 * judgement keeps of its cells, and scored on labelled cells.
 */
import * as chrono from 'chrono-node';
import {
  inWords,
  lastDayOfMonth,
  parseIsoDate,
  partsOf,
  toIsoDate,
  type IsoDate,
} from '../../../src/plan/read/dates/calendar';
import type { DateContext } from '../../../src/plan/read/dates/date-context';
import { readDate } from '../../../src/plan/read/dates/read-date';
import { memoise } from '../../../src/plan/memoise';
import { DAYS } from '../../plan/read/dates/cases/days';
import { IMPOSSIBLE } from '../../plan/read/dates/cases/impossible';
import { MONTHS } from '../../plan/read/dates/cases/months';
import { NEGATIVES } from '../../plan/read/dates/cases/negatives';
import { REAL_PLANS } from '../../plan/read/dates/cases/real-plans';
import { RELATIVE } from '../../plan/read/dates/cases/relative';
import { SEVERAL } from '../../plan/read/dates/cases/several';
import { STATES } from '../../plan/read/dates/cases/states';
import { YEARS_AND_PARTS } from '../../plan/read/dates/cases/years-and-parts';
import { contextOf } from '../../plan/read/dates/dates-support';
import { dueText } from '../../support/synthetic-plan';
import { seeded } from '../../support/seeded';
import { HELD_OUT_DATES } from './held-out-dates';
import { interleave, ms, percent, table, times } from './measure';

interface Labelled {
  readonly text: string;
  readonly context: DateContext;
  readonly dates: readonly string[];
}

type Row = readonly [text: string, agreed: string, dates: string, also?: { readonly context?: object }];

const labelled = (rows: readonly Row[]): Labelled[] =>
  rows.map(([text, agreed, dates, also]) => ({
    text,
    context: contextOf({ ...(agreed === '' ? {} : { agreed }), ...also?.context }),
    dates: dates.split(' ').filter((date) => date !== ''),
  }));

const SETS: readonly (readonly [string, readonly Labelled[]])[] = [
  ['due cells of the real plans', labelled(REAL_PLANS)],
  ['held out, labelled apart', labelled(HELD_OUT_DATES)],
  [
    "the reader's own case table",
    labelled([...DAYS, ...MONTHS, ...YEARS_AND_PARTS, ...SEVERAL, ...RELATIVE, ...STATES, ...IMPOSSIBLE]),
  ],
  ['words that look like dates', labelled(NEGATIVES.map((text) => [text, '2016-01-27', '']))],
];

/**
 * chrono's reading under the policy's conventions, so that it is scored on finding dates and not on our rules for them.
 */
export function chronoDates(text: string, agreed: IsoDate | null): string[] {
  const { year, month, day } = partsOf(agreed ?? (parseIsoDate('2016-01-27') as IsoDate));
  const results = chrono.en.GB.parse(text, new Date(Date.UTC(year, month - 1, day, 12)));
  return results.flatMap(({ start, end }) => {
    const last = end ?? start;
    const [y, m, d] = [last.get('year'), last.get('month'), last.get('day')];
    if (y === null || m === null || d === null) return [];
    if (!last.isCertain('month') && !last.isCertain('day') && last.isCertain('year')) return [`${y}-12-31`];
    return [
      last.isCertain('day') || last.isCertain('weekday') ? toIsoDate(y, m, d) : lastDayOfMonth(y, m),
    ].filter((date): date is IsoDate => date !== null);
  });
}

const ourDates = (text: string, context: DateContext): readonly string[] =>
  readDate(text, context).milestones.map(({ date }) => date);

export function benchDates(rounds: number, cells: number, log: (text: string) => void): void {
  log(
    "Dates: readDate against chrono-node (en-GB); goal: 10× on distinct cells, 100× through the plan's memory\n",
  );
  const context = contextOf({ agreed: '2016-01-27' });
  const random = seeded(7);
  const pool = Array.from({ length: 60 }, (_, at) => dueText(random, at));
  const repeated = Array.from({ length: cells }, () => random.pick(pool));
  const distinct = Array.from({ length: cells }, (_, at) => `${dueText(random, at)} (${inWords(dayOf(at))})`);
  const read = (text: string) => readDate(text, context);
  // A new memory for each round, as each check begins with none.
  const sets: readonly (readonly [string, readonly string[], () => typeof read])[] = [
    ['repeated', repeated, () => read],
    ["repeated, through the plan's memory", repeated, () => memoise(read)],
    ['distinct', distinct, () => read],
  ];
  const rows = sets.flatMap(([name, texts, reader]) => {
    const [ours, theirs] = interleave(
      [
        { name: 'readDate', run: () => texts.map(reader()) },
        { name: 'chrono', run: () => texts.map((text) => chronoDates(text, context.agreed)) },
      ],
      rounds,
    );
    if (!ours || !theirs) return [];
    return [[name, String(texts.length), ms(ours.time.median), ms(theirs.time.median), times(theirs.ratio)]];
  });
  log(table(['cells', 'count', 'readDate', 'chrono', 'chrono against readDate'], rows));
  log('\nRight on labelled cells (all milestones of the cell, and no others):\n');
  log(
    table(
      ['set', 'readDate', 'chrono'],
      SETS.map(([name, set]) => [
        name,
        marked(set, (each) => ourDates(each.text, each.context)),
        marked(set, (each) => chronoDates(each.text, each.context.agreed)),
      ]),
    ),
  );
  const missed = labelled(HELD_OUT_DATES).filter((each) => !right(each, ourDates(each.text, each.context)));
  for (const each of missed) {
    log(
      `  held out, not as labelled: ${JSON.stringify(each.text)}: ${ourDates(each.text, each.context).join(' ') || 'none'}, label ${each.dates.join(' ') || 'none'}`,
    );
  }
}

const right = (each: Labelled, dates: readonly string[]): boolean => dates.join(' ') === each.dates.join(' ');

function marked(set: readonly Labelled[], read: (each: Labelled) => readonly string[]): string {
  return percent(set.filter((each) => right(each, read(each))).length, set.length);
}

/** A unique date for each number, from 1990 to 2099. */
function dayOf(at: number): IsoDate {
  return toIsoDate(
    2010 + (Math.floor(at / 336) % 20),
    1 + (Math.floor(at / 28) % 12),
    1 + (at % 28),
  ) as IsoDate;
}
