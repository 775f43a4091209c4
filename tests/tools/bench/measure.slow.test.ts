import { interleave, lastResult, spread, table } from './measure';

describe('the measuring harness', () => {
  test('rotates: each round runs every contender once, and each goes first in turn', () => {
    const order: string[] = [];
    const contender = (name: string) => ({ name, run: () => order.push(name) });
    interleave([contender('a'), contender('b')], 3, 0);
    expect(order.join('')).toBe('abbaab');
    // The work's result is kept, so that it cannot be optimised away.
    expect(lastResult()).toBe(6);
  });

  test('gives median and quartiles', () => {
    expect(spread([5, 1, 2, 4, 3])).toEqual({ median: 3, lower: 2, upper: 4 });
    expect(spread([1, 2]).median).toBe(1.5);
    expect(spread([]).median).toBeNaN();
  });

  test('takes ratios within a round, against the first contender', () => {
    const busy = (turns: number) => () => {
      let sum = 0;
      for (let turn = 0; turn < turns; turn++) sum += Math.sqrt(turn);
      return sum;
    };
    const [one, many] = interleave(
      [
        { name: 'one', run: busy(20_000) },
        { name: 'many', run: busy(2_000_000) },
      ],
      7,
    );
    expect(one?.ratio.median).toBe(1);
    expect(many?.ratio.median).toBeGreaterThan(5);
  });

  test('lays out a table in columns', () => {
    expect(
      table(
        ['what', 'time'],
        [
          ['a', '1 ms'],
          ['longer', '12 ms'],
        ],
      ).split('\n'),
    ).toEqual(['what     time', '------  -----', 'a        1 ms', 'longer  12 ms']);
  });
});
