/** What a printed page says of its plans: as set, else as their own sheets say. */
import { paperWords } from '../../../../src/plan/judge/report/paper-words';
import { headerAndFooter } from '../../../../src/plan/change/header-and-footer';
import { makeSetup, type SetupInput } from '../../../../src/plan/read/setup/setup';
import { reviewWorkbook } from '../../../../src/plan/review';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from '../../../support/grid-snapshot';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Status'];
const ACTION = ['1', 'Keep the restricted files apart.', 'Police', '31 March 2030', 'CONFIDENTIAL'];

function wordsOf(sheets: readonly SheetSnapshot[], setup: Partial<SetupInput> = {}) {
  const made = makeSetup({ asOf: '2016-10-15', ...setup });
  return paperWords(reviewWorkbook(sheets, made).plans, sheets, made);
}

const sheet = (...above: readonly (readonly string[])[]) => gridSnapshot([...above, HEADER, ACTION]);

test('nothing is taken from the plan’s own rows, and an untitled plan has its sheet’s name', () => {
  expect(wordsOf([sheet()])).toEqual({ title: 'Plan', board: '', marking: '' });
});

test('title, board and marking are taken from the lines above the plan and below it', () => {
  const found = sheet(['Anytown Safeguarding Adults Board\nSAR Ms A action plan'], ['OFFICIAL']);
  expect(wordsOf([found])).toEqual({
    title: 'SAR Ms A action plan',
    board: 'Anytown Safeguarding Adults Board',
    marking: 'OFFICIAL',
  });
});

test('what is set on Plan setup comes first', () => {
  const set = { board: 'Our Partnership', marking: 'OFFICIAL-SENSITIVE' };
  expect(wordsOf([sheet(['Anytown SAB action plan'], ['RESTRICTED'])], set)).toMatchObject(set);
});

test('the page has the marking above and below, and no ampersand that Excel would take for a code', () => {
  const words = { title: 'Plan A & B', board: 'Bath & Wells LSCB', marking: 'RESTRICTED' };
  expect(headerAndFooter(words, { day: '16 November 2016', what: 'RAG summary' })).toEqual({
    header: { left: 'Bath && Wells LSCB', centre: '&BRESTRICTED', right: '16 November 2016' },
    footer: { left: 'RAG summary – Plan A && B', centre: '&BRESTRICTED', right: 'Page &P of &N' },
  });
});

test('header and footer stay within the 255 characters that Excel allows', () => {
  const long = '&x'.repeat(400);
  const { header, footer } = headerAndFooter(
    { title: long, board: long, marking: long },
    { day: long, what: long },
  );
  for (const part of [header, footer])
    expect(`&L${part.left}&C${part.centre}&R${part.right}`.length).toBeLessThanOrEqual(255);
});
