import fc from 'fast-check';
import type { DateReading } from '../../../../src/plan/read/dates/date-reading';
import { proposeAgreedDate } from '../../../../src/plan/read/dates/propose-agreed-date';
import { readDate } from '../../../../src/plan/read/dates/read-date';
import { readDeadlineMarker } from '../../../../src/plan/read/dates/read-deadline-marker';
import { columnYears, countYears } from '../../../../src/plan/read/dates/column-years';
import { finish } from '../../../../src/plan/steps';
import { contextOf } from './dates-support';

const PIECES = [
  'by', 'end of', 'the', 'March', 'may', 'Sept', 'Oct', '12', '08', '2016', '2016/17', "'16", '31', '30th', '1 st', '/', '-', '–', '.', ',', ':', '(',
  ')', '\n', '• ', 'Q1', 'H2', 'spring', 'term', 'w/c', 'week', 'of', 'between', 'and', 'to', 'from', 'ongoing', 'within', 'three', 'months', 'days',
  'publication', 'immediately', 'Board', 'next', 'completed', 'TBC', 'each year', 'early', 'mid', 'first', 'FY', 'year end', 'Friday', 'not', 'no later than',
  '31/09/2016', '03.11.16', '2016-09-30', '\u202e', '\ud800', '\u0000', '__proto__', '€', 'working', '99999999999', '0', 'Easter', '29 Feb',
]; // prettier-ignore

const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', '  ', '\u00a0')), { maxLength: 24 })
  .map((pieces) => pieces.flat().join(''));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }));
const contexts = fc.constantFrom(
  contextOf(),
  contextOf({ agreed: '2016-01-27' }),
  contextOf({ agreed: '0001-01-01' }),
  contextOf({ agreed: '9999-12-31', published: '2016-02-01', yearKind: 'academic' }),
  contextOf({ agreed: '2016-02-29', meetings: ['2016-03-01', '2016-09-14'], yearKind: 'calendar' }),
  contextOf({ columnYears: [2012, 2013], role: 'achieved' }),
);

function holds(text: string, reading: DateReading): void {
  expect(reading.text).toBe(text);
  const dates = reading.milestones.map((one) => one.date).sort();
  expect(reading.due).toBe(dates[dates.length - 1] ?? null);
  expect(reading.none === null).toBe(reading.due !== null);
  for (const one of [...reading.milestones, ...reading.impossible]) {
    expect(one.text).toBe(text.slice(one.start, one.end));
    expect(one.text.length).toBeGreaterThan(0);
  }
  for (const [i, one] of reading.milestones.entries()) {
    expect(one.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(one.start).toBeGreaterThanOrEqual(reading.milestones[i - 1]?.end ?? 0);
  }
  const implied = reading.milestones.some((one) => one.certainty === 'implied');
  expect(reading.certainty).toBe(implied ? 'implied' : 'known');
}

test('whatever a cell holds, the reading is consistent: spans, due, reasons and certainty agree', () => {
  fc.assert(
    fc.property(anything, contexts, (text, context) => holds(text, readDate(text, context))),
    { seed: 20160127, numRuns: 4000 },
  );
});

test('any number gives a consistent reading', () => {
  fc.assert(
    fc.property(fc.double(), contexts, (value, context) => holds(String(value), readDate(value, context))),
    { seed: 20160127, numRuns: 500 },
  );
});

test('no text makes markers or proposals throw, and a marker lies inside its text', () => {
  fc.assert(
    fc.property(anything, contexts, (text, context) => {
      const marker = readDeadlineMarker(text, context);
      if (marker) {
        expect(marker.length).toBeLessThanOrEqual(text.length);
        expect(text.startsWith(marker.reading.text)).toBe(true);
      }
      const proposal = proposeAgreedDate([{ text }, { text: `agreed ${text} plan` }]);
      expect(proposal === null || proposal.index < 2).toBe(true);
      columnYears(finish(countYears([text])));
    }),
    { seed: 20160127, numRuns: 2000 },
  );
});

test('case and kind of space never change a date', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'by the end of September 2016',
        'Q1 2015/16',
        '30th Sept. 2016',
        'w/c 3.10.16',
        'Sept – Dec 2016',
      ),
      (text) => {
        const context = contextOf({ agreed: '2016-01-27' });
        const { due } = readDate(text, context);
        expect(readDate(text.toUpperCase(), context).due).toBe(due);
        expect(readDate(text.replace(/ /g, '\u00a0 '), context).due).toBe(due);
        expect(readDate(`  ${text}\n`, context).due).toBe(due);
      },
    ),
    { seed: 20160127, numRuns: 50 },
  );
});

describe('hostile cells as long as Excel allows', () => {
  const LONGEST = 32_767;
  const seeds = [
    '1',
    '1 ',
    '1/',
    '1-',
    'a',
    ' ',
    '\n',
    '-',
    'by ',
    'by the end of ',
    'March ',
    'March-',
    'march',
    '3 and ',
    '1, ',
    'within 3 ',
    'every ',
    'early ',
    'mid-',
    'from ',
    'between ',
    '2016/',
    '2016/17 ',
    '31/09/2016 ',
    'June and ',
    'Oct 12 ',
    '(',
    "'",
    'to be ',
    'jan',
    'agreed ',
    'week of ',
    'Board ',
    '\ud800',
    '\u202e',
    '.',
    'published 1 May 2016 ',
  ];

  const elapsed = (text: string): number => {
    const started = performance.now();
    for (const context of [contextOf(), contextOf({ agreed: '2016-01-27', columnYears: [2016, 2017] })]) {
      readDate(text, context);
    }
    readDeadlineMarker(text, contextOf());
    proposeAgreedDate([{ text }]);
    columnYears(finish(countYears([text])));
    return performance.now() - started;
  };

  test.each(seeds)('%j repeated to the limit is read in bounded time', (seed) => {
    const text = seed.repeat(Math.ceil(LONGEST / seed.length)).slice(0, LONGEST);
    expect(elapsed(text)).toBeLessThan(1500);
  });
});
