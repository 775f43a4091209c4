/** The pane's frame: theme, tabs, notices, the active view, and the news line. */
import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useLayoutEffect, type ReactNode } from 'react';
import type { PaneController } from '../pane-controller';
import type { Tab } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { ControllerContext, usePaneState } from './controller-context';
import { FaultBoundary } from './FaultBoundary';
import { FirstRun } from './FirstRun';
import { NewsLine } from './NewsLine';
import { NoticeBar } from './NoticeBar';
import { usePaneStyles } from './pane-styles';
import { PaneTabs, tabOf } from './PaneTabs';
import { WorkBar } from './WorkBar';
import { useKeptFocus } from './use-kept-focus';
import { useTheme } from './use-theme';

/** The first view of a checked workbook, for `main.tsx` to have at hand before the ratings are. */
export const loadCheckView = () =>
  import(/* webpackChunkName: "list" */ './CheckView').then(({ CheckView }) => ({ default: CheckView }));

const CheckView = lazy(loadCheckView);
const ChangeView = lazy(() =>
  import('./change/ChangeView').then(({ ChangeView }) => ({ default: ChangeView })),
);
const ChasePage = lazy(() => import('./returns/ChasePage').then(({ ChasePage }) => ({ default: ChasePage })));
const ExportView = lazy(() =>
  import('./export/ExportView').then(({ ExportView }) => ({ default: ExportView })),
);
const ColumnsView = lazy(() => import('./ColumnsView').then(({ ColumnsView }) => ({ default: ColumnsView })));
const PointView = lazy(() => import('./PointView').then(({ PointView }) => ({ default: PointView })));
const SelfTestView = lazy(() =>
  import('./self-test/SelfTestView').then(({ SelfTestView }) => ({ default: SelfTestView })),
);
const SetupView = lazy(() => import('./SetupView').then(({ SetupView }) => ({ default: SetupView })));

const TAB_VIEWS: Readonly<Record<Tab, ReactNode>> = {
  check: <CheckView />,
  change: <ChangeView />,
  chase: <ChasePage />,
  export: <ExportView />,
  columns: <ColumnsView />,
  setup: <SetupView />,
};

interface PaneProps {
  readonly store: PaneStore;
  readonly controller: PaneController;
  readonly officeTheme: () => 'light' | 'dark' | null;
}

export function Pane({ store, controller, officeTheme }: PaneProps) {
  const theme = useTheme(officeTheme);
  const styles = usePaneStyles();
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = theme;
    // The themes themselves are in the page's own style sheet (tests/tools/webpack/theme-css.cjs).
    document.documentElement.dataset['theme'] = theme;
    document.body.style.backgroundColor = 'transparent';
  }, [theme]);
  return (
    <FluentProvider className={styles.frame}>
      <ControllerContext.Provider value={{ store, controller }}>
        <FaultBoundary>
          <Front />
        </FaultBoundary>
      </ControllerContext.Provider>
    </FluentProvider>
  );
}

function Front() {
  const { checked, tab, news, live, notice, work, change, selfTest, pointing } = usePaneState();
  const styles = usePaneStyles();
  useKeptFocus(
    () => document.getElementById(`tab-${tabOf(tab)}`) ?? document.querySelector<HTMLElement>('main button'),
  );
  // Beside a list it goes at the foot, so that neither the user's place in the list nor the message moves.
  const messages =
    notice !== null || work.kind !== 'none' ? (
      <section className={checked === null ? undefined : styles.foot} aria-label="Message">
        {notice ? <NoticeBar notice={notice} /> : null}
        {work.kind === 'none' ? null : <WorkBar work={work} />}
      </section>
    ) : null;
  return (
    <>
      <header>
        <h1 className={styles.unseen}>Action Plan Assurance</h1>
        {checked && !selfTest.shown && !pointing ? <PaneTabs /> : null}
      </header>
      <main className={styles.main} id="pane-main" data-scroller>
        {checked === null ? messages : null}
        {selfTest.shown ? (
          <Suspense fallback={<p className={styles.quiet}>Loading…</p>}>
            <SelfTestView />
          </Suspense>
        ) : pointing ? (
          <Suspense fallback={<p className={styles.quiet}>Loading…</p>}>
            <PointView />
          </Suspense>
        ) : checked === null && change.step.at === 'choose' ? (
          <FirstRun />
        ) : checked === null ? (
          // A new plan can be started in a workbook that has none to check.
          <Suspense fallback={<p className={styles.quiet}>Loading…</p>}>
            <ChangeView />
          </Suspense>
        ) : (
          <div role="tabpanel" id="pane-view" aria-labelledby={`tab-${tabOf(tab)}`}>
            <Suspense fallback={<p className={styles.quiet}>Loading…</p>}>{TAB_VIEWS[tab]}</Suspense>
          </div>
        )}
      </main>
      {checked === null ? null : messages}
      <NewsLine news={news} checked={checked} live={live} />
    </>
  );
}
