/** Dates that Excel holds as serial numbers are compared in their own workbook's date system, in every date column. */
import { comparePlans } from '../../../src/plan/compare/compare-plans';
import { finish } from '../../../src/plan/steps';
import { columnName } from '../../../src/plan/read/sheet/a1';
import { isoDateToSerial } from '../../../src/plan/read/sheet/serial-date';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import type { DateSystem } from '../../../src/plan/read/sheet/sheet-snapshot';
import { changesInWords } from '../../support/compared';
import { reviewGrid } from '../../support/review-grid';

const COLUMNS = [
  ['Due date', 'due', 'moved'],
  ['Revised date', 'revisedDue', 'moved'],
  ['Review date', 'reviewDate', 'moved'],
  ['Decision date', 'decisionDate', 'changed'],
  ['Date achieved', 'achieved', 'changed'],
] as const;

type Held = { readonly day: string; readonly as: DateSystem } | string;

function planWith(header: string, held: Held) {
  const titles = ['Ref', 'Action', 'Lead', ...COLUMNS.map(([title]) => title)];
  const isSerial = typeof held !== 'string';
  const cell = isSerial ? isoDateToSerial(held.day as IsoDate, held.as) : held;
  const row = titles.map((title) =>
    title === header ? cell : title === 'Due date' ? '31 March 2017' : title === 'Ref' ? '1.1' : '',
  );
  row[1] = 'Write a protocol for strategy meetings held at short notice.';
  row[2] = 'Named Nurse';
  const formats = Object.fromEntries(titles.map((_, at) => [`${columnName(at)}2`, 'dd/mm/yyyy']));
  return reviewGrid([titles, row], {}, isSerial ? { formats, dateSystem: held.as } : {});
}

const between = (header: string, old: Held, now: Held) => {
  const { pairs, notCompared } = finish(comparePlans(planWith(header, old), planWith(header, now)));
  const said = pairs.flatMap(changesInWords).filter((change) => !change.startsWith('standing'));
  return { said, notCompared: notCompared.map(({ why }) => why) };
};

const OLD = { day: '2016-05-31', as: 1904 } as const;

describe.each(COLUMNS)('%s', (header, field, kind) => {
  test.each<[string, Held]>([
    ['a workbook with the other date system', { day: '2016-05-31', as: 1900 }],
    ['words', '31 May 2016'],
    ['figures', '31/05/16'],
  ])('the same day in %s is no change', (_where, now) => {
    expect(between(header, OLD, now)).toEqual({ said: [], notCompared: [] });
    expect(between(header, now, OLD)).toEqual({ said: [], notCompared: [] });
  });

  test('another day is a change by the days between', () => {
    const { said } = between(header, OLD, { day: '2016-06-30', as: 1900 });
    expect(said).toContain(`${field} ${kind} 30`);
  });
});
