/**
 * The way from a ribbon command to the pane: both run in one page, and whichever starts first waits for the other. Knows
 * neither of them.
 */

/** Where in the pane a command leads. */
export type PaneStep = 'check' | 'flag' | 'summary' | 'meeting' | 'export';

export interface PaneDoor {
  /** The pane says that it is there, and what it does for a step; what was asked before is done then. */
  readonly attend: (begin: (step: PaneStep) => Promise<void>) => void;
  /** Resolves when the pane has done what the step asks without the person: read, judged, shown what would change. */
  readonly begin: (step: PaneStep) => Promise<void>;
}

export function createPaneDoor(): PaneDoor {
  let attend: (begin: (step: PaneStep) => Promise<void>) => void = () => undefined;
  const attended = new Promise<(step: PaneStep) => Promise<void>>((resolve) => (attend = resolve));
  return { attend: (begin) => attend(begin), begin: async (step) => (await attended)(step) };
}

/** Of this page. */
export const paneDoor = createPaneDoor();
