/**
 * The first script in the pane's frame, in the workbench only: puts the emulated Excel where Office.js looks for the real
 * one, and the emulated day where the pane looks for today. Without the page around it, it leaves everything as it is.
 */
import { emulatedDate } from './office-host/emulated-clock';
import { PANE_CONNECTION, type PaneConnection } from './office-host/pane-connection';

const connection =
  window.parent === window
    ? undefined
    : (window.parent as unknown as Record<string, PaneConnection | undefined>)[PANE_CONNECTION];

if (connection) {
  // Office.js keeps what it learnt of its host there, and would believe it over what it is told now.
  window.sessionStorage.clear();
  Object.defineProperty(window, 'external', { value: connection.external, configurable: true });
  Object.defineProperty(window, 'Date', {
    value: emulatedDate(Date, connection.now),
    configurable: true,
    writable: true,
  });
}
