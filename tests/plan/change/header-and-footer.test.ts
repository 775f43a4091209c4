/** What stands above and below every printed page: escaped, on one line, cut at a word to what Excel and the page hold. */
import { headerAndFooter } from '../../../src/plan/change/header-and-footer';

const PAPER = { title: 'Review of Child K', board: 'Northborough Partnership', marking: '' };
const footerOf = (what: string, marking = ''): string =>
  headerAndFooter({ ...PAPER, title: '', marking }, { day: '', what }).footer.left;

test('board, marking and day stand above, plan, marking and page number below', () => {
  const words = { day: 'Meeting of 16 November 2016', what: 'RAG summary' };
  expect(headerAndFooter({ ...PAPER, marking: 'OFFICIAL-SENSITIVE' }, words)).toEqual({
    header: { left: 'Northborough Partnership', centre: '&BOFFICIAL-SENSITIVE', right: words.day },
    footer: {
      left: 'RAG summary – Review of Child K',
      centre: '&BOFFICIAL-SENSITIVE',
      right: 'Page &P of &N',
    },
  });
});

test('an ampersand starts no code, and escapes count towards the length', () => {
  expect(footerOf('Health & care\n&P')).toBe('Health && care &&P');
  expect(footerOf('&'.repeat(500)).length).toBeLessThanOrEqual(120);
});

test('a long text is cut at a word, sooner beside a marking, and all of it fits into what Excel allows', () => {
  const long = 'Response to serious case reviews and learning and improvement of all partners '.repeat(4);
  expect(footerOf(long)).toMatch(/ \p{L}+…$/u);
  expect(footerOf(long).length).toBeGreaterThan(100);
  expect(footerOf(long, 'OFFICIAL-SENSITIVE').length).toBeLessThanOrEqual(60);
  const paper = { title: long, board: long, marking: long };
  for (const part of Object.values(headerAndFooter(paper, { day: long, what: 'RAG summary' })))
    expect(`&L${part.left}&C${part.centre}&R${part.right}`.length).toBeLessThanOrEqual(255);
});
