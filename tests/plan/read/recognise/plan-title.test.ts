/** The title of a plan and the name of its board, from the lines above it. */
import { boardIn, titleIn } from '../../../../src/plan/read/recognise/plan-title';

test.each<readonly [readonly string[], string]>([
  [[], ''],
  [['OFFICIAL-SENSITIVE', 'Appendix 1', '12/03/2016'], ''],
  [['APPENDIX 1', 'ACTION PLAN'], 'ACTION PLAN'],
  [
    ['Anytown Council', 'Serious Case Review Child J Lambeth Action Plan'],
    'Serious Case Review Child J Lambeth Action Plan',
  ],
  [['Child J action plan (OFFICIAL-SENSITIVE)'], 'Child J action plan (OFFICIAL-SENSITIVE)'],
  [['CONFIDENTIAL', 'Neglect  work', 'Updated monthly'], 'Neglect work'],
  [
    [`This plan ${'sets out what everyone will do '.repeat(8)}`, 'Child B action plan'],
    'Child B action plan',
  ],
])('of %j the title is "%s"', (lines, title) => {
  expect(titleIn(lines)).toBe(title);
});

test.each<readonly [readonly string[], readonly string[], string]>([
  [
    ['APPENDIX 1', 'ACTION PLAN'],
    ['Looked After Children Inspection Action Plan'],
    'Looked After Children Inspection Action Plan',
  ],
  [['Action plan'], ['Updated monthly'], 'Action plan'],
  [['Action plan'], ['Action plan'], 'Action plan'],
  [[], ['SCR Child B Action Plan'], 'SCR Child B Action Plan'],
  [['Child J action plan'], ['Looked After Children Inspection Action Plan'], 'Child J action plan'],
])('of %j with %j on each page the title is "%s"', (lines, repeated, title) => {
  expect(titleIn(lines, repeated)).toBe(title);
});

test.each<readonly [readonly string[], string]>([
  [['Serious Case Review Child J Lambeth Action Plan'], ''],
  [['This is reported to the safeguarding children board each quarter'], ''],
  [
    ['Haringey Local Safeguarding Children Board – Serious Case Review'],
    'Haringey Local Safeguarding Children Board',
  ],
  [['SUTTON LOCAL SAFEGUARDING CHILDREN BOARD – CHILD D'], 'SUTTON LOCAL SAFEGUARDING CHILDREN BOARD'],
  [['Southampton LSCB - Response to Serious Case Reviews'], 'Southampton LSCB'],
  [['Tower Hamlets Safeguarding Adults Board: SAR Ms A'], 'Tower Hamlets Safeguarding Adults Board'],
  [
    ['Bath and North East Somerset Safeguarding Partnership'],
    'Bath and North East Somerset Safeguarding Partnership',
  ],
  [['Anytown SAB', 'Anytown Safeguarding Adults Board'], 'Anytown Safeguarding Adults Board'],
])('of %j the board is "%s"', (lines, board) => {
  expect(boardIn(lines)).toBe(board);
});
