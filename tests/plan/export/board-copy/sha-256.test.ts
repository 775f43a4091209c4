import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../../src/plan/export/board-copy/sha-256';

test('the digest is standard SHA-256', () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1000])
    expect(sha256('x'.repeat(length))).toBe(createHash('sha256').update('x'.repeat(length)).digest('hex'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
    { numRuns: 200 },
  );
});
