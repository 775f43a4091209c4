import { FLAG_COLUMNS } from '../../../../src/plan/marks/flags/flag-columns';
import { changeRules, ratingColourRules } from '../../../../src/plan/change/flags/flag-rules';
import { area } from '../../../support/grid-snapshot';

const RAG = area('K2:K5');

function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the colour rules of the RAG column', () => {
  test('leave the rules of the board, and ours of another plan, alone', () => {
    const present = [
      { area: area('K2:K5'), word: 'Late' },
      { area: area('A1:Z99'), word: 'Red' },
      { area: area('K20:K30'), word: 'Red' },
      { area: area('D2:D5'), word: 'Red' },
    ];
    expect(changeRules(RAG, 10, present)).toEqual({ rules: ratingColourRules(RAG), stale: [] });
  });

  test('are one per rating, each with a word and a readable contrast', () => {
    const rules = ratingColourRules(RAG);
    expect(rules.map(({ word }) => word)).toEqual([
      'Red',
      'Amber',
      'Green',
      'Blue',
      'Unrated',
      'Withdrawn',
      'Check again',
    ]);
    for (const { fill, colour } of rules) expect(contrast(fill, colour)).toBeGreaterThanOrEqual(4.5);
  });

  test('are kept if they are in place, and recreated if they are duplicated, split or misplaced', () => {
    expect(changeRules(RAG, 10, ratingColourRules(RAG))).toEqual({ rules: [], stale: [] });
    const split = [
      { area: area('K2:K3'), word: 'Red' },
      { area: area('K4:K5'), word: 'Red' },
      { area: area('J2:J5'), word: 'Amber' },
      ...ratingColourRules(RAG).slice(2),
      { area: RAG, word: 'Blue' },
    ];
    const { rules, stale } = changeRules(RAG, 9, split);
    expect(rules.map(({ word }) => word)).toEqual(['Red', 'Amber']);
    expect(stale).toEqual([split[0], split[1], split[2], { area: RAG, word: 'Blue' }]);
  });
});

test('every header has a note that Excel can show in full', () => {
  for (const { note, header } of FLAG_COLUMNS) {
    expect(note.length).toBeLessThanOrEqual(255);
    expect(header.length).toBeLessThanOrEqual(32);
  }
});
