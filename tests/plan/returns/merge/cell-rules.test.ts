/** The table of RETURNS.md, section 5, cell by cell. */
import { rulesOf } from '../../../../src/plan/returns/merge/owners';
import { offersInWords } from './support/merged';
import { mergedCell, type Cells } from './support/small-return';

const DRAFT = 'Draft shared with partners.';

describe('nothing is offered', () => {
  test.each<[string, Cells, Cells | null, Cells]>([
    ['the return says the same', { Progress: DRAFT }, null, { Progress: DRAFT }],
    [
      'only spaces, quotes and dashes differ',
      { Progress: 'It’s a “draft” – so far' },
      null,
      { Progress: ' It\'s  a "draft" - so\nfar ' },
    ],
    [
      'the return is as it was sent, and the plan has moved on',
      { Progress: 'Signed off.' },
      { Progress: DRAFT },
      { Progress: DRAFT },
    ],
    [
      'a day is written in another way',
      { 'Date achieved': '12 March 2017' },
      null,
      { 'Date achieved': '12/03/2017' },
    ],
    [
      'the plan holds the words as its first sentence',
      { Progress: `${DRAFT} Signed off.` },
      null,
      { Progress: DRAFT },
    ],
    [
      'the plan holds the words as a line of its own',
      { Progress: `Begun.\n${DRAFT}\nSigned off.` },
      null,
      { Progress: DRAFT },
    ],
    [
      'the number is no longer typed in front of the words',
      { Recommendation: '2.1. Agencies should be certain of it.' },
      null,
      { Recommendation: 'Agencies should be certain of it.' },
    ],
    ['the number is typed in another way', {}, null, { No: '2.1.' }],
  ])('where %s', (_, plan, sent, returned) => {
    const merge = mergedCell({ plan, sent, returned });
    expect(offersInWords(merge)).toEqual([]);
    expect(merge.leftBlank).toEqual([]);
  });

  test('where the return is blank and the plan is not: it is listed as left blank', () => {
    const merge = mergedCell({ plan: { Progress: DRAFT }, returned: { Progress: '' } });
    expect(merge.offers).toEqual([]);
    expect(merge.leftBlank).toMatchObject([{ file: 'return.xlsx', header: 'Progress', was: DRAFT }]);
  });
});

describe('is offered and ticked', () => {
  test.each<[string, Cells, Cells | null, Cells, string]>([
    ['an answer in a blank cell of the leads’', {}, null, { Progress: DRAFT }, `J3 update ✓ → ${DRAFT}`],
    ['evidence', {}, null, { 'Evidence provided': 'Protocol v2' }, 'H3 update ✓ → Protocol v2'],
    [
      'an answer where the plan still says what was sent',
      { Progress: 'Not begun' },
      { Progress: 'Not begun' },
      { Progress: DRAFT },
      `J3 update ✓ → ${DRAFT}`,
    ],
    [
      'what goes on from the plan’s words',
      { Progress: 'Begun.' },
      null,
      { Progress: `Begun. ${DRAFT}` },
      `J3 added-to ✓ → Begun. ${DRAFT}`,
    ],
    ['a revised date', {}, null, { 'Revised due date': '30 June 2017' }, 'F3 later-date ✓ → 30 June 2017'],
    ['a status', { Status: 'Open' }, { Status: 'Open' }, { Status: 'Complete' }, 'K3 update ✓ → Complete'],
  ])('%s', (_, plan, sent, returned, offer) => {
    expect(offersInWords(mergedCell({ plan, sent, returned }))).toEqual([offer]);
  });
});

describe('is left to the person', () => {
  test.each<[string, Cells, Cells | null, Cells, string]>([
    [
      'a word that only begins like the plan’s',
      { Status: 'No' },
      null,
      { Status: 'Not begun' },
      'K3 conflict → Not begun',
    ],
    [
      'all three differ',
      { Progress: 'One' },
      { Progress: 'Two' },
      { Progress: 'Three' },
      'J3 conflict → Three',
    ],
    ['nobody knows what was sent', { Progress: 'One' }, null, { Progress: 'Two' }, 'J3 conflict → Two'],
    [
      'the board’s own words',
      {},
      null,
      { Action: 'Write a short protocol for strategy meetings held at short notice.' },
      'C3 board-word → Write a short protocol for strategy meetings held at short notice.',
    ],
    ['a lead', {}, null, { Lead: 'Police' }, 'D3 board-word → Police'],
    [
      'a later date typed over the due date, which goes to the revised date',
      {},
      null,
      { 'Due date': '30 June 2017' },
      'F3 later-date → 30 June 2017',
    ],
    ['an earlier due date', {}, null, { 'Due date': '1 February 2017' }, 'E3 board-word → 1 February 2017'],
    ['a number of another action', {}, null, { No: '3.1' }, 'A3 board-word → 3.1'],
  ])('%s', (_, plan, sent, returned, offer) => {
    expect(offersInWords(mergedCell({ plan, sent, returned }))).toEqual([offer]);
  });

  test('words that say nothing new, where the plan says something', () => {
    const sent = { Progress: 'Draft shared.' };
    const merge = mergedCell({ plan: sent, sent, returned: { Progress: 'No change since last update.' } });
    expect(merge.offers).toMatchObject([{ ticked: false, doubt: 'no-news' }]);
  });

  test('a dash alone is as good as blank', () => {
    const merge = mergedCell({
      plan: { Progress: DRAFT },
      sent: { Progress: DRAFT },
      returned: { Progress: '–' },
    });
    expect([merge.offers, merge.leftBlank.length]).toEqual([[], 1]);
  });

  test.each(['✓', '.', '?'])(
    'a mark alone, “%s”, fills a blank, and never takes the place of words unasked',
    (mark) => {
      expect(mergedCell({ plan: {}, returned: { Progress: mark } }).offers).toMatchObject([
        { kind: 'update', to: mark, ticked: true },
      ]);
      const sent = { Progress: DRAFT };
      expect(mergedCell({ plan: sent, sent, returned: { Progress: mark } }).offers).toMatchObject([
        { to: mark, ticked: false },
      ]);
    },
  );

  test('a later date already in the column of revised dates is nothing new', () => {
    const plan = { 'Revised due date': '30 June 2017' };
    const merge = mergedCell({ plan, returned: { ...plan, 'Due date': '30 June 2017' } });
    expect(merge.offers).toEqual([]);
  });

  test('text that became a date, with what else may have been typed', () => {
    const merge = mergedCell({ returned: { Progress: 42441 }, formats: { J3: 'dd/mm/yyyy' } });
    expect(offersInWords(merge)).toEqual(['J3 date-or-text → 12 March 2016']);
    expect(merge.offers[0]?.rivals.map(({ words }) => words)).toEqual(['12/3', '3/12']);
  });

  test('what was meant by a date is asked once', () => {
    const returned = { Progress: 42441 };
    const merge = mergedCell({ plan: { Progress: '12/3' }, returned, formats: { J3: 'dd/mm/yyyy' } });
    expect(merge.offers).toEqual([]);
  });

  test('days in figures that lost their format', () => {
    const merge = mergedCell({ returned: { 'Date achieved': 42441 } });
    expect(offersInWords(merge)).toEqual(['I3 date-or-text → 42441']);
  });
});

describe('what is written', () => {
  test.each<[string, Cells, object]>([
    [
      'a sure day, as a true date day first',
      { 'Date achieved': '12 March 2016' },
      { value: 42441, numberFormat: 'dd/mm/yyyy' },
    ],
    ['a true date', { 'Revised due date': 42900 }, { value: 42900, numberFormat: 'dd/mm/yyyy' }],
    ['words where no day is sure', { 'Date achieved': 'Spring 2016' }, { value: 'Spring 2016' }],
    ['a month alone, as words', { 'Date achieved': 'March 2016' }, { value: 'March 2016' }],
    ['a text that looks like a formula, as text', { Progress: '=1+1' }, { value: '=1+1' }],
    ['a number in a column of words, as it is shown', { Progress: 12 }, { value: '12' }],
  ])('is %s', (_, returned, written) => {
    const merge = mergedCell({ returned, formats: { F3: 'dd/mm/yyyy' } });
    expect(merge.offers).toMatchObject([{ written, ticked: true }]);
  });

  test('is a percentage as it is shown', () => {
    const merge = mergedCell({ returned: { Progress: 0.75 }, formats: { J3: '0%' } });
    expect(merge.offers).toMatchObject([{ written: { value: '75%' } }]);
  });

  test('is added below the earlier update, with its day and file, where the board keeps them', () => {
    const rules = rulesOf({ ownersFields: null, progressUpdates: 'add' });
    const [offer] = mergedCell({
      plan: { Progress: 'Begun.' },
      sent: { Progress: 'Begun.' },
      returned: { Progress: DRAFT },
      rules,
    }).offers;
    const value = `Begun.\n12 September 2016, return.xlsx:\n${DRAFT}`;
    expect(offer).toMatchObject({ ticked: true, written: { value } });
    const again = mergedCell({ plan: { Progress: value }, returned: { Progress: DRAFT }, rules });
    expect(again.offers).toEqual([]);
  });

  test('is never longer than a cell', () => {
    const [long, more] = ['a '.repeat(16_000), 'b '.repeat(16_000)];
    const [offer] = mergedCell({
      plan: { Progress: long },
      sent: { Progress: long },
      returned: { Progress: more },
      rules: rulesOf({ ownersFields: null, progressUpdates: 'add' }),
    }).offers;
    expect(offer).toMatchObject({ ticked: false, doubt: 'too-long', written: null });
  });
});

test('the board says in Setup whose a field is', () => {
  const rules = rulesOf({ ownersFields: ['lead'], progressUpdates: 'replace' });
  const merge = mergedCell({ returned: { Progress: DRAFT, Lead: 'Police' }, plan: { Lead: '' }, rules });
  expect(offersInWords(merge)).toEqual(['D3 update ✓ → Police', `J3 board-word → ${DRAFT}`]);
});
