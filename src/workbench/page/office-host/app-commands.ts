/**
 * Function commands as desktop Excel runs them: a press is told to the client as an event, with the control's id and the
 * name that the manifest gives; the client finds the function and answers by a call when it is over [C: AppCommandManager].
 * Presses wait until the client listens.
 */
import { safeArray, type SafeArray } from './safe-array';

/** Numbers of Office.js' dispatch table [C]. */
export const APP_COMMAND_EVENT = 39;
export const APP_COMMAND_COMPLETED = 94;

export type EventHandler = (id: number, payload: SafeArray) => void;

export interface AppCommands {
  /** The client's handler; `null` when it stops listening. */
  readonly listen: (handler: EventHandler | null) => void;
  readonly press: (controlId: string, functionName: string) => void;
  /** What the client answers: the id that it was told. */
  readonly complete: (pressId: unknown) => void;
  /** Ids of the controls whose commands are not over. */
  readonly running: () => readonly string[];
}

/** `changed` is called whenever a command begins or is over. */
export function createAppCommands(changed: () => void = () => undefined): AppCommands {
  const running = new Map<string, string>();
  let waiting: (readonly [string, string, string])[] = [];
  let handler: EventHandler | null = null;
  let lastId = 0;
  const tell = (): void => {
    if (!handler) return;
    const presses = waiting;
    waiting = [];
    for (const press of presses) handler(APP_COMMAND_EVENT, safeArray(press));
  };
  return {
    listen: (next) => {
      handler = next;
      tell();
    },
    press: (controlId, functionName) => {
      lastId += 1;
      const id = String(lastId);
      running.set(id, controlId);
      waiting.push([id, functionName, JSON.stringify({ source: { id: controlId } })]);
      changed();
      tell();
    },
    complete: (pressId) => {
      if (running.delete(String(pressId))) changed();
    },
    running: () => [...running.values()],
  };
}
