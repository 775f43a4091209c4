/**
 * Runs one press of a ribbon button: brings the pane up, begins the button's step in it, and tells Excel that the command
 * is over, whatever becomes of it. Obstacles and faults are told by the pane, where the person then looks.
 */
import type { PaneDoor, PaneStep } from '../app/pane-door';

/** What Excel hands a command: it waits until `completed` is called. */
export interface CommandEvent {
  readonly completed: () => void;
}

export interface CommandStage {
  /** Shows the pane, where it is closed. */
  readonly show: () => Promise<void>;
  readonly door: Pick<PaneDoor, 'begin'>;
  /** Milliseconds after which Excel is told that the command is over, even if the pane still works on it. */
  readonly patience?: number;
}

/** Excel shows "working on your request" for as long as a command runs; the pane has a better account of it. */
const PATIENCE = 10_000;

export async function runRibbonCommand(
  step: PaneStep,
  event: CommandEvent,
  { show, door, patience = PATIENCE }: CommandStage,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  try {
    // A pane that cannot be shown may be open already: the step is begun all the same.
    await Promise.race([show().catch(() => undefined), silence]);
    await Promise.race([door.begin(step), silence]);
  } catch {
    // A fault of the page itself: nothing was written, and there is no pane to tell it in. Excel must not wait.
  } finally {
    clearTimeout(timer);
    event.completed();
  }
}
