/**
 * The page's Excel: one open workbook, the emulated host around it, the pane's connection to it and the tester's
 * switches. A plain store for React: subscribers are notified after each change, and `version` counts the changes.
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
import { calculationWords } from '../model/calc/budget';
import type { Workbook } from '../model/workbook';

const DAY = 86_400_000;

export interface ExcelView {
  readonly workbook: Workbook;
  readonly fileName: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly switches: Switches;
  /** Counts changes to the workbook, whatever made them. */
  readonly version: number;
  /** Counts the add-in's changes: the user can no longer undo what came before them. */
  readonly addInChanges: number;
  /** Counts the workbooks opened, because sheets of different workbooks can have the same ids. */
  readonly opened: number;
  /** Counts the pane's starts; a new number means a new frame. */
  readonly paneStart: number;
  /** The pane's page keeps running while it is hidden. */
  readonly paneShown: boolean;
  /** Ids of the ribbon controls whose commands are still running. */
  readonly commandsRunning: readonly string[];
}

export interface EmulatedExcel {
  readonly view: () => ExcelView;
  /** The emulated time in milliseconds since 1970. */
  readonly now: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** Connects the next pane to start. */
  readonly connectPane: () => PaneConnection;
  /** The current emulated host, for editing on the user's behalf. */
  readonly host: () => Host;
  /** Call after a user's edit: raises the add-in's events and redraws the sheet. */
  readonly edited: () => void;
  readonly open: (workbook: Workbook, fileName: string, today: string) => void;
  readonly setToday: (today: string) => void;
  readonly setSwitches: (change: Partial<Switches>) => void;
  readonly restartPane: () => void;
  readonly showPane: (shown: boolean) => void;
  /** Presses one of the add-in's ribbon buttons; the pane's page need not be visible, nor have started yet. */
  readonly press: (controlId: string, functionName: string) => void;
}

export interface ExcelSettings {
  readonly theme?: ThemeName;
  /** Called with a workbook (base64) that the add-in makes, once the request that made it has been answered. */
  readonly openedByAddIn?: (base64: string) => void;
  /** Called with what the latest calculation left out, one plain sentence for each. */
  readonly leftOut?: (words: readonly string[]) => void;
  /** The real time in milliseconds since 1970. */
  readonly clock?: () => number;
}

export function createEmulatedExcel(
  first: { readonly workbook: Workbook; readonly fileName: string; readonly today: string },
  { theme = SWITCHES_AT_START.theme, openedByAddIn, leftOut, clock = Date.now }: ExcelSettings = {},
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
  /** Time starts at noon of the emulated day, so that no time zone makes it another day. */
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
  let toldOf = '';
  const tellLeftOut = (): void => {
    const words = calculationWords(view.workbook);
    const told = words.join(' ');
    if (told !== '' && told !== toldOf) leftOut?.(words);
    toldOf = told;
  };
  const drawAgain = (change: Partial<ExcelView> = {}): void => {
    update({ ...change, version: view.version + 1 });
    tellLeftOut();
  };
  /** A new host and a new pane for the same workbook; what the old pane held on to is gone, as when it is closed. */
  const restart = (change: Partial<ExcelView>): void => {
    view = { ...view, ...change };
    host = newHost();
    bridge = null;
    appCommands = newAppCommands();
    view = { ...view, commandsRunning: [] };
    drawAgain({ paneStart: view.paneStart + 1 });
  };

  tellLeftOut();
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
        const ahead = left.filter(({ atSync }) => atSync !== 'next-write');
        const now = {
          failNext: ahead.some(({ unanswered }) => !unanswered),
          loseNext: ahead.some(({ unanswered }) => unanswered),
          cutOff: left.length > ahead.length,
        };
        const { switches } = view;
        if ((Object.keys(now) as (keyof typeof now)[]).some((key) => now[key] !== switches[key]))
          update({ switches: { ...switches, ...now } });
        if (changed) drawAgain({ addInChanges: view.addInChanges + 1 });
      };
      const { stats } = host;
      return {
        external: windowExternal(host, bridge, () => view.switches.theme, answered, {
          commands: appCommands,
          runtime: { shown: () => view.paneShown, show: (paneShown) => update({ paneShown }) },
        }),
        now,
        takesDownloads: () => !host.switches.alterations.has('takes-no-downloads'),
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
