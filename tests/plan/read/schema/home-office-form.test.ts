/** The Home Office form for domestic homicide reviews, with the guidance that boards leave in its headers. */
import { NO_CONTENT } from '../../../../src/plan/read/schema/column-content';
import { PROFILES } from '../../../../src/plan/read/schema/profiles';
import { mapColumns } from '../../../../src/plan/read/schema/map-columns';
import { actionAt, planIn } from '../../../support/review-grid';

const HEADERS = [
  'Recommendation',
  'Scope of recommendation i.e. local or regional',
  'Action to take',
  'Lead agency',
  'Key milestones achieved in enacting the recommendation',
  'Target date',
  'Date of completion and outcome',
];
const fieldsOf = (headers: readonly string[]) =>
  mapColumns(
    headers.map((header, columnIndex) => ({ header, columnIndex, content: NO_CONTENT })),
    PROFILES,
    [],
  ).columns.map(({ fields }) => fields);

const EXPECTED = [['recommendation'], [], ['action'], ['lead'], ['progress'], ['due'], ['achieved']];

test.each([
  ['as it is issued', HEADERS.map((header) => header.replace(/ i\.e\..*/, ''))],
  ['with guidance after its words', HEADERS],
  [
    'with guidance in brackets below',
    HEADERS.map((header) => `${header.replace(/ i\.e\..*/, '')}\n(please fill in each box)`),
  ],
])('is read %s', (_, headers) => {
  expect(fieldsOf(headers)).toEqual(EXPECTED);
});

test('milestones already reached are not a deadline, and the target date stays open', () => {
  const plan = planIn([
    HEADERS,
    [
      'Share the learning.',
      'Local',
      'Brief all GPs on coercive control.',
      'ICB',
      'Slides drafted March 2016.',
      '30 June 2017',
      '',
    ],
    [
      'Improve routes to help.',
      'Regional',
      'Publish a directory of services.',
      'Council',
      'Survey done.',
      '31 May 2016',
      '12 May 2016',
    ],
  ]);
  expect(actionAt(plan, 2)).toMatchObject({ due: { due: '2017-06-30' }, achieved: null });
  expect(actionAt(plan, 3).achieved).toBe('2016-05-12');
});
