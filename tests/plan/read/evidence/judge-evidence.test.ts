import * as fc from 'fast-check';
import type { EvidenceView } from '../../../../src/plan/read/evidence/evidence-view';
import { explainEvidence } from '../../../../src/plan/read/evidence/explain-evidence';
import { judgeEvidence } from '../../../../src/plan/read/evidence/judge-evidence';
import { CLAIMS } from './cases/claims';
import { NOTHING_SHOWN } from './cases/nothing-shown';
import { SUPPLIED } from './cases/supplied';

const EVIDENCE_CASES = [
  ...NOTHING_SHOWN.map((text) => ['none', text] as const),
  ...CLAIMS.map((text) => ['weak', text] as const),
  ...SUPPLIED.map((text) => ['supplied', text] as const),
];

const view = (level: EvidenceView['level']): EvidenceView => ({
  level,
  sign: 'test',
  because: 'it is so',
  text: '',
});

describe('judgeEvidence', () => {
  test.each(EVIDENCE_CASES)('%s: "%s"', (level, text) => {
    const judged = judgeEvidence(text, null);
    expect(`${judged.level} (${judged.sign})`).toMatch(new RegExp(`^${level} `));
  });

  test.each(['none', 'weak', 'supplied'] as const)(
    '"see above" takes the judgement of the row it refers to: %s',
    (level) => {
      for (const text of [
        'See above.',
        'As above',
        'ditto',
        '"',
        'See 1.1 above',
        'as per action 14.2',
        'SEE ABOVE',
      ]) {
        expect(judgeEvidence(text, view(level))).toMatchObject({ level, sign: 'see-above' });
      }
    },
  );

  test('a reason is kept through a chain of "see above"', () => {
    const first = judgeEvidence('There was no response.', null);
    const third = judgeEvidence('See above.', judgeEvidence('See above.', first));
    expect(third.level).toBe('none');
    expect(third.because).toContain('nothing was received');
  });

  test('a long chain of references gives no longer a reason than a single one', () => {
    const first = judgeEvidence('Minutes attached.', null);
    const second = judgeEvidence('See above', first);
    let last = second;
    for (let row = 0; row < 50; row += 1) last = judgeEvidence(row % 2 ? 'Ditto' : 'As above.', last);
    expect(last).toMatchObject({ level: 'supplied', because: second.because });
  });

  test('a cell’s own evidence is not lowered by the row above, and a bare claim is raised by it', () => {
    expect(judgeEvidence('Minutes attached. See above.', view('none')).level).toBe('supplied');
    expect(judgeEvidence('Completed. See above.', view('supplied')).level).toBe('supplied');
    expect(judgeEvidence('Completed. See above.', view('none')).level).toBe('weak');
  });

  test('the words that decided are the cell’s own', () => {
    const text = 'Sutton board members met.\nThe LSCB hold a copy of the directory.';
    expect(text).toContain(judgeEvidence(text, null).text);
    expect(judgeEvidence('', null).text).toBe('');
  });

  test('explain gives text, level and reason, and judges the row above by the same rules', () => {
    expect(explainEvidence({ text: 'Completed.' })).toEqual({
      text: 'Completed.',
      evidence: 'weak',
      why: 'it only says that the work is done',
    });
    expect(explainEvidence({ text: 'See above.', above: 'No response.' }).evidence).toBe('none');
    expect(explainEvidence({ text: 'See above.', above: 'Minutes attached' }).evidence).toBe('supplied');
    expect(explainEvidence({ text: 'See above.' }).evidence).toBe('none');
  });
});

describe('judgeEvidence on anything', () => {
  const pieces = fc.constantFrom(
    ...EVIDENCE_CASES.map(([, text]) => text),
    '__proto__',
    'constructor',
    '\u0000',
    '=1+1',
    '((((',
    'no '.repeat(9),
    '😀',
    '\uD800',
  );
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 6 }).map((all) => all.join(' ')),
  );

  test('it never throws and always gives a level with its reason', () => {
    fc.assert(
      fc.property(cell, cell, (text, above) => {
        const judged = judgeEvidence(text, judgeEvidence(above, null));
        expect(['supplied', 'weak', 'none']).toContain(judged.level);
        expect(judged.because).toMatch(/^it /);
      }),
      { numRuns: 2000, seed: 20160127 },
    );
  });

  test('case and spacing change nothing', () => {
    for (const [, text] of EVIDENCE_CASES) {
      const { level, sign } = judgeEvidence(text, null);
      const other = ` ${text.replace(/ /g, '  ').replace(/‘|’/g, "'")} `;
      for (const variant of [other.toUpperCase(), other.toLowerCase(), text.replace(/ /g, '\u00A0')]) {
        expect({ variant, ...pick(judgeEvidence(variant, null)) }).toEqual({ variant, level, sign });
      }
    }
  });

  test.each([
    'a',
    'a ',
    'a-',
    "a'",
    'no ',
    'no evidence ',
    'reported ',
    'reported to the ',
    'not been ',
    'awaiting ',
    'attached ',
    'audit ',
    'audit of ',
    '1 ',
    '1/',
    '(',
    '. ',
    ', no ',
    ' - ',
    'St. ',
    'available to all ',
    'held a b c ',
    'by a a a ',
    'on the ',
    'may ',
    'to be ',
    'evidence a ',
    'requested a ',
    'in ',
    'if ',
    '\n',
    'record no. ',
    'see ',
    '\u00A0',
    '1 of ',
    'www.',
    'a.',
    'é',
  ])('32,767 characters of "%s" are judged in bounded time', (unit) => {
    const text = unit.repeat(Math.ceil(32767 / unit.length)).slice(0, 32767);
    const started = performance.now();
    judgeEvidence(text, null);
    judgeEvidence(`${text.slice(0, 32000)} zz`, null);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

const pick = ({ level, sign }: EvidenceView) => ({ level, sign });
