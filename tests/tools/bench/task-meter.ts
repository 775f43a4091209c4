/**
 * Runs the add-in's code in tasks of its own, as a browser does: answers of the host and continuations after a yield
 * each begin a task, which lasts until the next one can begin. What the host does in between is not counted. In processor
 * time, because a machine busy with other things would otherwise count for most of a task.
 */
import type { Pace } from '../../../src/app/in-slices';
import type { Bridge } from '../../../src/workbench/wire/bridge';

export interface TaskMeter {
  readonly pace: Pace;
  /** The host as the client sees it: it works, and answers, in other tasks than the client's. */
  readonly apart: (bridge: Bridge) => Bridge;
  /** Runs the first task of some work; counts from zero. */
  readonly measure: <T>(work: () => Promise<T>) => Promise<{ readonly value: T; readonly tasks: Tasks }>;
}

export interface Tasks {
  readonly count: number;
  readonly milliseconds: number;
  readonly longest: number;
}

export function taskMeter(): TaskMeter {
  let lengths: number[] = [];
  const inTask = <T>(work: () => T): T => {
    const started = process.cpuUsage();
    // Immediates run one by one in order, each after the promises that the one before has settled.
    setImmediate(() => {
      const { user, system } = process.cpuUsage(started);
      lengths.push((user + system) / 1000);
    });
    return work();
  };
  return {
    pace: {
      now: () => performance.now(),
      breathe: () => new Promise((resume) => setImmediate(() => inTask(resume))),
    },
    apart: (bridge) => {
      const client: Bridge = {
        sendMessageToHost: (text) => void setImmediate(() => bridge.sendMessageToHost(text)),
      };
      bridge.onMessageFromHost = (text) =>
        void setImmediate(() => inTask(() => client.onMessageFromHost?.(text)));
      return client;
    },
    measure: async (work) => {
      lengths = [];
      const value = await inTask(work);
      await new Promise((done) => setImmediate(done));
      return {
        value,
        tasks: {
          count: lengths.length,
          milliseconds: lengths.reduce((sum, length) => sum + length, 0),
          longest: lengths.reduce((most, length) => Math.max(most, length), 0),
        },
      };
    },
  };
}
