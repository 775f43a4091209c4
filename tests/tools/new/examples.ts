/**
 * What an author would write into each new file, by path: pairs of the placeholder that `npm run new` left and its
 * replacement.
 */
const SMALL = "[['Action', 'Lead', 'Due date'], ['Audit files', 'Police', '31 May 2017']]";
const OTHER = "[['Action', 'Lead', 'Due date'], ['Audit files', 'Fire Service', '31 May 2017']]";

export const WRITTEN: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'src/plan/judge/checks/lead-on-leave.ts': [
    ["why: ''", "why: 'It matters.'"],
    ["fix: ''", "fix: 'Ask.'"],
    ["found: '{cell} …'", "found: '{cell} names the fire service.'"],
    ['import { NOTHING,', 'import { fieldCell, NOTHING,'],
    [
      'judge: () => NOTHING',
      "judge: (subject) => subject.action.row.readings.lead?.text.includes('Fire') ? [{ say: 'found', cells: [fieldCell(subject, 'lead')] }] : NOTHING",
    ],
    ['examples: []', `examples: [{ sheet: ${OTHER}, finds: ['B2'] }, { sheet: ${SMALL}, finds: [] }]`],
  ],
  'src/plan/read/dates/forms/year-close.ts': [
    ['import type', "import { monthsPeriod } from '../period';\nimport type"],
    ['starts: []', "starts: ['=4']"],
    [
      'match: () => null',
      `match: ({ tokens }, at) => {
        const words = [1, 2, 3, 4].map((on) => tokens[at + on]?.text).join(' ');
        const period = monthsPeriod(tokens[at]?.value ?? 0, 1, 12, 'year', 'known', 'it is the close of the year');
        if (period === null || words !== ', end of year') return null;
        return { to: at + 5, form: 'year-close', meaning: { kind: 'period', period } };
      }`,
    ],
    [
      'examples: []',
      "examples: [{ text: '2017, end of year', expect: ['2017-12-31'] }, { text: '2018, end of year', expect: ['2018-12-31'] }]",
    ],
  ],
  'src/plan/read/schema/profiles/barchester.ts': [
    [
      'columns: []',
      "columns: [{ header: 'Ref', fields: ['ref'] }, { header: 'Action', fields: ['action'] }, { header: 'Lead', fields: ['lead'] }, { header: 'Comments', fields: ['progress'] }]",
    ],
  ],
  'src/plan/read/evidence/signs/photo-shown.ts': [
    ["why: ''", "why: 'it names a photograph'"],
    ['finds: []', "finds: ['Photograph of the new room']"],
    ['passesOver: []', "passesOver: ['The new room']"],
    ['firstMatch()', 'firstMatch(/\\bphotograph\\b/i)'],
  ],
  'src/plan/change/summary/blocks/a-word.ts': [
    ["why: ''", "why: 'A meeting wants a word of welcome.'"],
    ['import type { Block }', 'import { text, type Block }'],
    ['layOut: () => []', "layOut: () => [text('Welcome to this page.')]"],
    ['examples: []', `examples: [{ rows: ${SMALL}, says: ['Welcome'] }]`],
  ],
  'src/plan/export/gate/rules/no-fire-service.ts': [
    ["why: ''", "why: 'Nobody has asked them.'"],
    [
      'judge: () => []',
      `judge: (plan) => plan.actions.flatMap((action) => {
        const lead = action.row.readings.lead;
        return lead?.text.includes('Fire')
          ? [{ cells: [{ sheet: plan.sheet, rowIndex: lead.rowIndex, columnIndex: lead.columnIndex }], words: 'It names them.' }]
          : [];
      })`,
    ],
    ['examples: []', `examples: [{ sheet: ${OTHER}, finds: ['B2'] }, { sheet: ${SMALL}, finds: [] }]`],
  ],
  'src/plan/marks/flags/columns/first-lead.ts': [
    ["note: ''", "note: 'The first lead that is named for the action.'"],
    [
      "content: { value: () => '' }",
      "content: { value: ({ action }) => action?.row.readings.lead?.text ?? '' }",
    ],
    ['import type { Visible', 'import { shownText, type Visible'],
    ['shown: () => null', "shown: ({ row }) => shownText(row.readings.lead?.text ?? '')"],
  ],
  'src/functions/definitions/next-review.ts': [
    ["description: '',\n  parameters", "description: 'Says nothing yet.',\n  parameters"],
    ["description: '' }", "description: 'The words.' }"],
  ],
  'src/excel/self-test/cases/odd-thing.ts': [
    ["title: ''", "title: 'Nothing odd happens.'"],
    ["from: ''", "from: 'this test'"],
    ["'It is not tried yet.'", 'null'],
  ],
};
