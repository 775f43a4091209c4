/** Texts are stored in pieces and read back in steps, whatever characters stand where a step ends. */
import fc from 'fast-check';
import { base64FromBytes, bytesFromBase64 } from '../../../../src/plan/marks/journal/base64';
import { areWhole, piecesInSteps, piecesOf, textOfPieces } from '../../../../src/plan/marks/journal/pieces';
import { finish } from '../../../../src/plan/steps';

test('a text is the same whatever parts it is given in', () => {
  const parts = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '中', '😀', '\n'), maxLength: 9 }));
  fc.assert(
    fc.property(parts, (given) => {
      const pieces = finish(piecesInSteps(given)) ?? [];
      expect(textOfPieces([...pieces].reverse())).toBe(given.join(''));
      expect(areWhole(pieces)).toBe(true);
    }),
  );
});

test.each([32_766, 32_767, 32_768, 65_535, 65_536])('a character of two units at %i is not cut', (at) => {
  const text = `${'x'.repeat(at)}😀${'é'.repeat(70_000)}`;
  expect(textOfPieces(piecesOf(text) ?? [])).toBe(text);
});

test('no more of a text is asked for once it is too long', () => {
  let asked = 0;
  function* noise(): Generator<string, void, void> {
    for (; asked < 1_000; asked += 1)
      yield Array.from({ length: 3_000 }, (_, at) =>
        ((at + asked * 3_000) * 2_654_435_761).toString(36),
      ).join('');
  }
  expect(finish(piecesInSteps(noise(), 1))).toBeNull();
  expect(asked).toBeLessThan(100);
});

test('pieces of which one is missing, altered or from another text are not read', () => {
  const text = Array.from({ length: 30_000 }, (_, at) => ((at * 2_654_435_761) % 1e9).toString(36)).join(' ');
  const pieces = piecesOf(text) ?? [];
  expect(pieces.length).toBeGreaterThan(2);
  expect(areWhole(pieces.slice(1))).toBe(false);
  expect(areWhole([...pieces.slice(1), ...(piecesOf('another') ?? [])])).toBe(false);
  const alter = (piece: string): string => piece.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'));
  const altered = pieces.map((piece, at) => (at === 1 ? alter(piece) : piece));
  expect(areWhole(altered)).toBe(true);
  expect(textOfPieces(altered)).toBeNull();
});

test('bytes as letters are those of base64, without padding', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12_300 }), (bytes) => {
      const text = base64FromBytes(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64').replace(/=+$/, ''));
      expect(bytesFromBase64(text)).toEqual(bytes);
    }),
  );
  expect(bytesFromBase64('AB=')).toBeNull();
  expect(bytesFromBase64('ABé')).toBeNull();
});
