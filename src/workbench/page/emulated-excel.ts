/**
 * The page's Excel: one open workbook, the emulated host around it, the pane's connection to it and the tester's switches.
 * A plain store that React reads: whoever listens is told after each change, and `version` counts them.
 */
import { createBridge, deliverEvents, type Bridge } from '../wire/bridge';
import { onFunctionsAnswered } from '../wire/function-calls';
import { createHost } from '../wire/create-host';
import type { Host } from '../wire/host';
import { settle } from '../wire/settle';
import { createAppCommands, type AppCommands } from './office-host/app-commands';
import { windowExternal } from './office-host/window-external';
import type { PaneConnection } from './office-host/pane-connection';
import type { ThemeName } from './office-host/pane-theme';
import { protectFront, SWITCHES_AT_START, turn, type Switches } from './switches';
import type { Workbook } from '../model/workbook';

const DAY = 86_400_000;

export interface ExcelView {
  readonly workbook: Workbook;
  readonly fileName: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly switches: Switches;
  /** Counts changes of the workbook, whoever made them. */
  readonly version: number;
  /** Counts the changes that the add-in made: what the person did before them cannot be undone any more. */
  readonly addInChanges: number;
  /** Counts the workbooks opened: sheets of different workbooks can have the same ids. */
  readonly opened: number;
  /** Counts the pane's starts: another number, another frame. */
  readonly paneStart: number;
  /** The pane's page runs on while it is not shown. */
  readonly paneShown: boolean;
  /** Ids of the ribbon controls whose commands are not over. */
  readonly commandsRunning: readonly string[];
}

export interface EmulatedExcel {
  readonly view: () => ExcelView;
  /** The emulated moment, milliseconds since 1970. */
  readonly now: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** For the pane that starts next. */
  readonly connectPane: () => PaneConnection;
  /** The emulated host as it is now: whoever edits for the person needs it. */
  readonly host: () => Host;
  /** To be called after a person's edit: the add-in's events go out and the sheet is drawn again. */
  readonly edited: () => void;
  readonly open: (workbook: Workbook, fileName: string, today: string) => void;
  readonly setToday: (today: string) => void;
  readonly setSwitches: (change: Partial<Switches>) => void;
  readonly restartPane: () => void;
  readonly showPane: (shown: boolean) => void;
  /** Presses a button of the add-in's in the ribbon; the pane's page need not be shown, nor have started yet. */
  readonly press: (controlId: string, functionName: string) => void;
}

export interface ExcelSettings {
  readonly theme?: ThemeName;
  /** Told of a workbook (base64) that the add-in makes, once the request that made it is answered. */
  readonly openedByAddIn?: (base64: string) => void;
  /** The real moment, milliseconds since 1970. */
  readonly clock?: () => number;
}

export function createEmulatedExcel(
  first: { readonly workbook: Workbook; readonly fileName: string; readonly today: string },
  { theme = SWITCHES_AT_START.theme, openedByAddIn, clock = Date.now }: ExcelSettings = {},
): EmulatedExcel {
  const listeners = new Set<() => void>();
  let view: ExcelView = {
    ...first,
    switches: { ...SWITCHES_AT_START, theme },
    version: 0,
    addInChanges: 0,
    opened: 0,
    paneStart: 0,
    paneShown: true,
    commandsRunning: [],
  };
  let appCommands = newAppCommands();
  let bridge: Bridge | null = null;
  let unprotect = (): void => undefined;
  /** Noon of the emulated day, and on from there, so that no time zone makes it another day. */
  let startedAt = clock();
  const now = (): number => noonOf(view.today) + ((clock() - startedAt) % (DAY / 2));
  let host = newHost();

  function newHost(): Host {
    const made = createHost(view.workbook, {
      apiLevel: view.switches.apiLevel,
      clock: now,
      onOpenWorkbook: (base64) => setTimeout(() => openedByAddIn?.(base64)),
    });
    turn(made, view.switches);
    onFunctionsAnswered(made, () => drawAgain());
    return made;
  }
  function newAppCommands(): AppCommands {
    const made: AppCommands = createAppCommands(() => update({ commandsRunning: made.running() }));
    return made;
  }
  const update = (change: Partial<ExcelView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const drawAgain = (change: Partial<ExcelView> = {}): void =>
    update({ ...change, version: view.version + 1 });
  /** A new host and a new pane around the same workbook: what the pane held on to is gone, as when it is closed. */
  const restart = (change: Partial<ExcelView>): void => {
    view = { ...view, ...change };
    host = newHost();
    bridge = null;
    appCommands = newAppCommands();
    view = { ...view, commandsRunning: [] };
    drawAgain({ paneStart: view.paneStart + 1 });
  };

  return {
    view: () => view,
    now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    host: () => host,
    connectPane: () => {
      bridge = createBridge(host);
      const answered = (changed: boolean): void => {
        const { faults } = host.switches;
        const left = faults.filter(({ atSync }) => atSync === 'next-write' || host.stats.syncs < atSync);
        host.switches.faults = left;
        const failNext = left.some(({ atSync }) => atSync !== 'next-write');
        const cutOff = left.some(({ atSync }) => atSync === 'next-write');
        if (failNext !== view.switches.failNext || cutOff !== view.switches.cutOff)
          update({ switches: { ...view.switches, failNext, cutOff } });
        if (changed) drawAgain({ addInChanges: view.addInChanges + 1 });
      };
      const { stats } = host;
      return {
        external: windowExternal(host, bridge, () => view.switches.theme, answered, {
          commands: appCommands,
          runtime: { shown: () => view.paneShown, show: (paneShown) => update({ paneShown }) },
        }),
        now,
        stats: () => ({ ...stats }),
      };
    },
    edited: () => {
      settle(host);
      if (bridge) deliverEvents(host, bridge);
      drawAgain();
    },
    open: (workbook, fileName, today) => {
      startedAt = clock();
      unprotect();
      unprotect = () => undefined;
      restart({
        workbook,
        fileName,
        today,
        opened: view.opened + 1,
        switches: { ...view.switches, protectedSheet: false },
      });
    },
    setToday: (today) => {
      startedAt = clock();
      view = { ...view, today };
      host.dirty = true;
      settle(host);
      restart({});
    },
    setSwitches: (change) => {
      const switches = { ...view.switches, ...change };
      if (change.protectedSheet !== undefined) {
        unprotect();
        unprotect = change.protectedSheet ? protectFront(view.workbook) : () => undefined;
      }
      if (change.apiLevel !== undefined || change.theme !== undefined) {
        restart({ switches });
        return;
      }
      turn(host, switches);
      drawAgain({ switches });
    },
    restartPane: () => restart({}),
    showPane: (paneShown) => update({ paneShown }),
    press: (controlId, functionName) => appCommands.press(controlId, functionName),
  };
}

function noonOf(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}
