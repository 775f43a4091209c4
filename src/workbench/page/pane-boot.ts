/**
 * The first script in the pane's frame, in the workbench only: installs the emulated Excel where Office.js looks for
 * the real one, and the emulated date where the pane reads today's. Does nothing outside the workbench page.
 */
import { emulatedDate } from './office-host/emulated-clock';
import { PANE_CONNECTION, type PaneConnection } from './office-host/pane-connection';
import type { WindowExternal } from './office-host/window-external';

const connection =
  window.parent === window
    ? undefined
    : (window.parent as unknown as Record<string, PaneConnection | undefined>)[PANE_CONNECTION];

/** Delivers answers and events in the pane's own tasks, so that the browser attributes long tasks correctly. */
function inOwnTasks(external: WindowExternal): WindowExternal {
  const later =
    <Arguments extends unknown[]>(call: (...given: Arguments) => void) =>
    (...given: Arguments): void =>
      // eslint-disable-next-line no-restricted-syntax -- the arguments of one call
      void window.setTimeout(() => call(...given));
  return {
    ...external,
    Execute: (id, params, callback) => external.Execute(id, params, later(callback)),
    RegisterEvent: (id, target, handler, callback) =>
      external.RegisterEvent(id, target, later(handler), later(callback)),
  };
}

if (connection) {
  // Office.js caches facts about its host there, and would prefer them to the current ones.
  window.sessionStorage.clear();
  Object.defineProperty(window, 'external', {
    value: inOwnTasks(connection.external),
    configurable: true,
  });
  // As on a Mac: a download link does nothing, without any message.
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest('a[download]');
      if (link && !connection.takesDownloads()) event.preventDefault();
    },
    true,
  );
  Object.defineProperty(window, 'Date', {
    value: emulatedDate(Date, connection.now),
    configurable: true,
    writable: true,
  });
}
