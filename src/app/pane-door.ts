/**
 * Connects ribbon commands to the pane: both run in one page, and whichever starts first waits for the other. Imports
 * neither.
 */

/** The step of the pane that a command opens. */
export type PaneStep = 'check' | 'flag' | 'summary' | 'meeting' | 'export';

export interface PaneDoor {
  /** Called by the pane once it is ready; steps requested earlier are then performed. */
  readonly attend: (begin: (step: PaneStep) => Promise<void>) => void;
  /** Resolves once the pane has done all that needs no user: read, judged, shown the preview. */
  readonly begin: (step: PaneStep) => Promise<void>;
}

export function createPaneDoor(): PaneDoor {
  let attend: (begin: (step: PaneStep) => Promise<void>) => void = () => undefined;
  const attended = new Promise<(step: PaneStep) => Promise<void>>((resolve) => (attend = resolve));
  return { attend: (begin) => attend(begin), begin: async (step) => (await attended)(step) };
}

/** One per page. */
export const paneDoor = createPaneDoor();
