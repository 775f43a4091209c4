/** Work in slices, and waiting for a host that may never answer. */
import { inSlices, SLICE_MILLISECONDS, type Pace } from '../../src/app/in-slices';
import { withTimeLimit } from '../../src/app/with-time-limit';
import { success, type Outcome } from '../../src/plan/outcome';

describe('work in slices', () => {
  /** A clock on which each step takes this many milliseconds. */
  function worked(stepMilliseconds: number, steps: number) {
    let time = 0;
    let breaths = 0;
    const longest = { slice: 0, from: 0 };
    const pace: Pace = {
      now: () => time,
      breathe: async () => {
        breaths += 1;
        longest.slice = Math.max(longest.slice, time - longest.from);
        longest.from = time;
      },
    };
    function* work(): Generator<number, string, void> {
      for (let at = 1; at <= steps; at++) {
        time += stepMilliseconds;
        yield at;
      }
      return 'done';
    }
    return { pace, work, breaths: () => breaths, longest };
  }

  test.each([
    [1, 1000],
    [7, 300],
    [30, 20],
  ])('steps of %i ms never add up to a task of 50 ms', async (milliseconds, steps) => {
    const { pace, work, longest } = worked(milliseconds, steps);
    expect(await inSlices(work(), pace)).toEqual(success('done'));
    expect(longest.slice).toBeLessThanOrEqual(SLICE_MILLISECONDS + milliseconds);
    expect(longest.slice).toBeLessThan(50);
  });

  test('stops at the next pause on request, and goes no further', async () => {
    const { pace, work } = worked(10, 1000);
    const abort = new AbortController();
    let last = 0;
    const outcome = await inSlices(work(), pace, {
      signal: abort.signal,
      onProgress: (step) => {
        last = step;
        if (step >= 4) abort.abort();
      },
    });
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(last).toBe(4);
  });

  test('a fault in the work is rethrown', async () => {
    const { pace } = worked(1, 1);
    const broken = (function* (): Generator<number, string, void> {
      yield 1;
      throw new Error('broken');
    })();
    await expect(inSlices(broken, pace)).rejects.toThrow('broken');
  });
});

describe('waiting for the host', () => {
  const never = () => new Promise<Outcome<string>>(() => undefined);
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('a host that is silent too long counts as busy', async () => {
    const waiting = withTimeLimit(never, { patience: 1000 });
    await jest.advanceTimersByTimeAsync(1001);
    expect(await waiting).toEqual({ ok: false, problem: { code: 'host-busy' } });
  });

  test('each sign of activity restarts the wait', async () => {
    let alive: () => void = () => undefined;
    const waiting = withTimeLimit(
      (sign) => {
        alive = sign;
        return new Promise<Outcome<string>>((resolve) => setTimeout(() => resolve(success('late')), 1500));
      },
      { patience: 1000 },
    );
    await jest.advanceTimersByTimeAsync(900);
    alive();
    await jest.advanceTimersByTimeAsync(700);
    expect(await waiting).toEqual(success('late'));
  });

  test('a request to stop does not wait for the host', async () => {
    const abort = new AbortController();
    const waiting = withTimeLimit(never, { patience: 1000, signal: abort.signal });
    abort.abort();
    expect(await waiting).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(jest.getTimerCount()).toBe(0);
  });

  test('nothing is requested from the host after a stop', async () => {
    const abort = new AbortController();
    abort.abort();
    const work = jest.fn(never);
    expect(await withTimeLimit(work, { patience: 1000, signal: abort.signal })).toMatchObject({ ok: false });
    expect(work).not.toHaveBeenCalled();
  });
});
