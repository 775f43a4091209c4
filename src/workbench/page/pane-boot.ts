/**
 * The first script in the pane's frame, in the workbench only: puts the emulated Excel where Office.js looks for the real
 * one, and the emulated day where the pane looks for today. Without the page around it, it leaves everything as it is.
 */
import { emulatedDate } from './office-host/emulated-clock';
import { PANE_CONNECTION, type PaneConnection } from './office-host/pane-connection';
import type { WindowExternal } from './office-host/window-external';

const connection =
  window.parent === window
    ? undefined
    : (window.parent as unknown as Record<string, PaneConnection | undefined>)[PANE_CONNECTION];

/** Answers and events come in tasks of the pane's own, so that the browser's record of long tasks tells whose they are. */
function inOwnTasks(external: WindowExternal): WindowExternal {
  const later =
    <Arguments extends unknown[]>(call: (...given: Arguments) => void) =>
    (...given: Arguments): void =>
      void window.setTimeout(() => call(...given));
  return {
    ...external,
    Execute: (id, params, callback) => external.Execute(id, params, later(callback)),
    RegisterEvent: (id, target, handler, callback) =>
      external.RegisterEvent(id, target, later(handler), later(callback)),
  };
}

if (connection) {
  // Office.js keeps what it learnt of its host there, and would believe it over what it is told now.
  window.sessionStorage.clear();
  Object.defineProperty(window, 'external', {
    value: inOwnTasks(connection.external),
    configurable: true,
  });
  Object.defineProperty(window, 'Date', {
    value: emulatedDate(Date, connection.now),
    configurable: true,
    writable: true,
  });
}
