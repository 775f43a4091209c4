import { EVIDENCE_SIGNS } from '../../../../src/plan/read/evidence/signs';

const finds = EVIDENCE_SIGNS.flatMap((sign) =>
  sign.examples.finds.map((clause) => ({ sign, id: sign.id, clause })),
);
const passes = EVIDENCE_SIGNS.flatMap((sign) =>
  sign.examples.passesOver.map((clause) => ({ sign, id: sign.id, clause })),
);

describe('evidence signs', () => {
  test.each(passes)('$id passes over "$clause"', ({ sign, clause }) => {
    expect(sign.find(clause)).toBeNull();
  });

  test.each(finds)('$id is found in "$clause"', ({ sign, clause }) => {
    expect(sign.find(clause)).not.toBeNull();
  });

  test('ids are unique and every reason reads as a clause that starts with "it"', () => {
    expect(new Set(EVIDENCE_SIGNS.map(({ id }) => id)).size).toBe(EVIDENCE_SIGNS.length);
    for (const { why } of EVIDENCE_SIGNS) expect(why).toMatch(/^it [a-z]/);
  });
});
