/** Validation of what is typed: none for prose, elsewhere never more than a warning. */
import { validationFor } from '../../../../src/plan/change/columns/column-validation';
import { offerCompletion } from '../../../../src/plan/change/columns/offer-completion';
import { standardSchemaProfile } from '../../../../src/plan/read/schema/profiles/standard-schema';
import { FIELDS, type Field } from '../../../../src/plan/read/schema/fields';
import { HEADER, judged } from '../../../support/offered-completion';

const ask = (fields: readonly Field[], words: readonly string[] = [], leadsNamed = true) => {
  const asked = validationFor(fields, { scheme: 'brag', leadsNamed, words });
  return asked?.rule.type === 'list' ? asked.rule.options : (asked?.rule.type ?? null);
};
const several = (...words: string[]) => [...words, ...words, ...words];

describe('columns without validation', () => {
  test.each<[string, Field[], string[]]>([
    ['a column of two fields', ['lead', 'due'], []],
    ['a column of no field', [], []],
    ['actions', ['action'], several('Audit', 'Train')],
    ['evidence in prose', ['evidenceProvided'], several('Minutes of the board in March, with an audit')],
    ['evidence of which nothing is known yet', ['evidenceProvided'], []],
  ])('%s', (_, fields, words) => expect(ask(fields, words)).toBeNull());

  test('leads without a register to offer, because each name would cause a warning', () => {
    expect(ask(['lead'], [], false)).toBeNull();
    const rows = [HEADER, ['Write to schools.', 'Police', 42825, 'Letters', '', '']];
    const types = (more: Parameters<typeof judged>[1]) =>
      judged(rows, more).offers.validations.map(({ rule }) => rule.type);
    expect(types({})).toEqual(['date', 'date']);
    const register = { origin: 'confirmed' as const, entries: [{ name: 'Police' }] };
    expect(types({ register })).toEqual(['register', 'date', 'date']);
    const { report, snapshot } = judged(rows, { register });
    const asked = offerCompletion(report, snapshot, 'brag', standardSchemaProfile, false).validations;
    expect(asked.map(({ rule }) => rule.type)).toEqual(['date', 'date']);
  });
});

describe('columns with validation', () => {
  test('a status of a few words: the board’s own, as written', () => {
    const words = ['On track', 'Slipping', 'on track', 'Done ', 'On track', 'Slipping'];
    expect(ask(['status'], words)).toEqual(['On track', 'Slipping', 'Done']);
  });

  test.each([
    ['too few to tell', ['On track', 'Slipping']],
    ['prose', several('Waiting for the agreement of all the partners')],
    ['a word with a comma', several('Red, for now', 'Green')],
    ['what would be a formula', several('=cmd', '@x')],
    ['figures', several('1', '2')],
    ['a different word in each cell', ['a1', 'b', 'c', 'd', 'e', 'f']],
  ])('the usual words if the board’s are %s', (_, words) => {
    expect(ask(['status'], words)).toEqual(['Not started', 'In progress', 'Complete']);
  });

  test('evidence that is only judged: the board’s own words', () => {
    expect(ask(['evidenceProvided'], several('Yes', 'Partly', 'No'))).toEqual(['Yes', 'Partly', 'No']);
  });

  test('titles, messages and lists are within Excel’s limits', () => {
    for (const field of FIELDS) {
      const asked = validationFor([field], {
        scheme: 'brag',
        leadsNamed: true,
        words: several(...Array.from({ length: 6 }, (_, at) => `${'x'.repeat(23)}${'abcdef'[at] ?? ''}`)),
      });
      expect(asked?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(asked?.message.length ?? 0).toBeLessThanOrEqual(225);
      if (asked?.rule.type === 'list') expect(asked.rule.options.join(',').length).toBeLessThanOrEqual(255);
    }
  });
});
