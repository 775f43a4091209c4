/**
 * Handles one press of a ribbon button: shows the pane, starts the button's step in it, and tells Excel that the
 * command is over, whatever happens. The pane reports obstacles and faults.
 */
import type { PaneDoor, PaneStep } from '../app/pane-door';

/** What Excel passes to a command; it waits until `completed` is called. */
export interface CommandEvent {
  readonly completed: () => void;
}

export interface CommandStage {
  /** Shows the pane if it is closed. */
  readonly show: () => Promise<void>;
  readonly door: Pick<PaneDoor, 'begin'>;
  /** Milliseconds after which Excel is told that the command is over, even if the pane is still working on it. */
  readonly patience?: number;
}

/** Excel shows "working on your request" for as long as a command runs; the pane reports progress better. */
const PATIENCE = 10_000;

export async function runRibbonCommand(
  step: PaneStep,
  event: CommandEvent,
  { show, door, patience = PATIENCE }: CommandStage,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  try {
    // A pane that cannot be shown may already be open, so the step is started anyway.
    await Promise.race([show().catch(() => undefined), silence]);
    await Promise.race([door.begin(step), silence]);
  } catch {
    // A fault of the page itself: nothing was written, and there is no pane to report it in. Excel must not wait.
  } finally {
    clearTimeout(timer);
    event.completed();
  }
}
