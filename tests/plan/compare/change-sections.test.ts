/** What each section of a comparison lists: an action once in each, and nothing twice over. */
import { changeSections } from '../../../src/plan/compare/change-sections';
import { detailInWords, nameInWords } from '../../../src/plan/compare/entry-in-words';
import { comparedRows } from '../../support/compared';
import { changed, rows } from './support/made-versions';
import type { Rows } from '../../support/review-grid';

/** "Leads changed: 2.1 Write a protocol…: “A” → “B”". */
const sectionsOf = (old: Rows, now: Rows): readonly string[] =>
  changeSections(comparedRows(old, now)).flatMap(({ title, entries }) =>
    entries.map(
      ({ action, details }) =>
        `${title}: ${nameInWords(action, 14)}${details.map((each) => ` | ${detailInWords(each)}`).join('')}`,
    ),
  );

const between = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  sectionsOf(changed(rows(), 1, before), changed(rows(), 1, after)).filter((line) => line.includes('1.1 '));

test('a plan compared with itself has nothing but actions without news', () => {
  expect(sectionsOf(rows(), rows()).filter((line) => !line.startsWith('No news'))).toEqual([]);
});

test.each([
  [
    { Lead: 'Named Nurse' },
    { Lead: 'Named Doctor' },
    'Leads changed: 1.1 Midwifery… | “Named Nurse” → “Named Doctor”',
  ],
  [
    { 'Due date': '31/03/2017' },
    { 'Due date': '30 June 2017' },
    'Dates moved: 1.1 Midwifery… | 31/03/2017 → 30 June 2017, 91 days later',
  ],
  [
    { Progress: 'Sent.' },
    { Progress: 'Sent. Agreed in May.' },
    'Progress added: 1.1 Midwifery… | “Agreed in May.”',
  ],
  [
    { 'Evidence required': 'Minutes' },
    { 'Evidence required': 'Survey' },
    'Words changed: 1.1 Midwifery… | Evidence required “Minutes” → “Survey”',
  ],
  [
    { 'Due date': '31 September 2017' },
    { 'Due date': '30 September 2017' },
    'Not compared: 1.1 Midwifery… | Due date: no sure date could be read in “31 September 2017”',
  ],
])('%j to %j is listed as “%s”', (before, after, line) => {
  expect(between(before, after)).toContain(line);
});

test('what follows from an action being done is not listed again', () => {
  const lines = between(
    {},
    { 'Date achieved': '3 October 2016', 'Evidence provided': 'Minutes of 3 October' },
  );
  expect(lines).toEqual([
    'Newly done: 1.1 Midwifery… | 3 October 2016, with evidence: “Minutes of 3 October”',
  ]);
});

test('of a column that is gone the old words are listed, and no other change is made of them', () => {
  const old = changed(rows(), 1, { Progress: 'Sent in May' });
  const without = old.map((row) => row.slice(0, -1));
  const lines = sectionsOf(old, without).filter(
    (line) => line.includes('1.1 ') && !line.startsWith('No news'),
  );
  expect(lines).toEqual(['Columns gone: 1.1 Midwifery… | Progress: Sent in May']);
});
