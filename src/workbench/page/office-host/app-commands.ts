/**
 * Function commands as desktop Excel runs them: a press is sent to the client as an event with the control's id and the
 * function name from the manifest; the client runs the function and reports when it has finished [C:
 * AppCommandManager]. Presses are queued until the client listens.
 */
import { safeArray, type SafeArray } from './safe-array';

/** Ids in Office.js's dispatch table [C]. */
export const APP_COMMAND_EVENT = 39;
export const APP_COMMAND_COMPLETED = 94;

export type EventHandler = (id: number, payload: SafeArray) => void;

export interface AppCommands {
  /** Sets the client's handler; `null` when it stops listening. */
  readonly listen: (handler: EventHandler | null) => void;
  readonly press: (controlId: string, functionName: string) => void;
  /** Called by the client with the id of the press that has finished. */
  readonly complete: (pressId: unknown) => void;
  /** Ids of the controls whose commands are still running. */
  readonly running: () => readonly string[];
}

/** `changed` is called whenever a command starts or finishes. */
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
