/** What a number format such as ;;; hides in either version reaches no page. */
import { comparisonInWords } from '../../../src/plan/compare/comparison-in-words';
import { comparisonShown } from '../../../src/plan/compare/comparison-shown';
import { hiddenFields } from '../../../src/plan/judge/report/shown-action';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { reviewWorkbook } from '../../../src/plan/review';
import { compared } from '../../support/compared';
import { gridSnapshot } from '../../support/grid-snapshot';

type Formats = Readonly<Record<string, string>>;
const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Progress', 'Evidence provided', 'Date achieved'];
const OLD = [
  HEADER,
  ['1', 'Write to every school.', 'Education', '30 June 2017', '', '', ''],
  ['2', 'Audit the letters of all agencies.', 'Police', '30 June 2017', '', '', ''],
];
const NEW = [
  HEADER,
  ['1', 'Write to every school.', 'Education', '31 August 2017', 'Secret progress', '', ''],
  [
    '2',
    'Audit the letters of all agencies.',
    'Police',
    '30 June 2017',
    '',
    'Secret audit, 3 May',
    '3 May 2016',
  ],
];

function said(then: Formats, now: Formats): string {
  const sides = [gridSnapshot(OLD, { formats: then }), gridSnapshot(NEW, { formats: now })].map(
    (snapshot) => {
      const { plans } = reviewWorkbook([snapshot], makeSetup({ asOf: '2016-10-15' }));
      return { plans, hidden: hiddenFields(plans, [snapshot]) };
    },
  );
  const [before, after] = sides;
  const hidden = new Map([...(before?.hidden ?? []), ...(after?.hidden ?? [])]);
  const source = { workbook: 'x.xlsx', sheets: ['Plan'], asOf: '2016-10-15' as IsoDate };
  const comparison = compared(before?.plans ?? [], after?.plans ?? []);
  return comparisonInWords(comparisonShown(comparison, hidden), source, source);
}

test('hidden progress and evidence are not shown, and what is shown stays', () => {
  expect(said({}, {})).toMatch(/Secret progress/);
  expect(said({}, {})).toMatch(/Secret audit/);
  const shown = said({}, { E2: ';;;', F3: ';;;' });
  expect(shown).not.toMatch(/Secret/);
  expect(shown).toMatch(/Newly done/);
  expect(shown).toMatch(/31 August 2017/);
});

test.each([
  ['now', {}, { D2: ';;;' }],
  ['before', { D2: ';;;' }, {}],
] as const)('a date that is hidden %s is not compared on a page', (_, then, now) => {
  expect(said({}, {})).toMatch(/31 August 2017/);
  expect(said(then, now)).not.toMatch(/31 August 2017|30 June 2017 →/);
});

test('a hidden date of achievement is not shown', () => {
  expect(said({}, {})).toMatch(/3 May 2016/);
  expect(said({}, { G3: ';;;' })).not.toMatch(/3 May 2016/);
});
