/**
 * Starts the pane: waits for Office.js, then renders. The checker's code and its list are loaded once the pane is drawn, or
 * when first needed, and what proposes, undoes, summarises and exports after the check.
 */
import { createRoot } from 'react-dom/client';
import type { CheckEngine } from '../app/check-engine';
import type { LaterEngine } from '../app/change-engine';
import { base64Of } from '../app/export/base64-of';
import { paneDoor } from '../app/pane-door';
import { beginStep } from './begin-step';
import { checkAtStart } from './check-at-start';
import { pagePace } from './pace';
import { createPaneController } from './pane-controller';
import { createPaneStore } from './state/pane-store';
import { today } from './today';
import { officeTheme } from './office-theme';
import { loadCheckView, Pane } from './views/Pane';
import { whenIdle } from './when-idle';

const SAMPLE = 'samples/lambeth-child-j.xlsx';

async function loadEngine(): Promise<CheckEngine> {
  // The list comes while Excel is being read; if it does not, it is asked for again when it is shown.
  loadCheckView().catch(() => null);
  const [{ createCheckEngine }, { excelHost }] = await Promise.all([
    import(/* webpackChunkName: "ratings" */ '../app/check-engine'),
    import(/* webpackChunkName: "ratings" */ '../excel/excel-host'),
  ]);
  return createCheckEngine(excelHost, pagePace);
}

async function loadChanges(): Promise<LaterEngine> {
  const [{ createChangeEngine }, { excelHost }] = await Promise.all([
    import('../app/change-engine'),
    import(/* webpackChunkName: "ratings" */ '../excel/excel-host'),
    // Not used here, but at hand from then on.
    import('../excel/excel-writing'),
    import('../app/recheck'),
  ]);
  return createChangeEngine(excelHost, pagePace);
}

/** The sample workbook in base64, as Excel takes it. */
async function loadSample(): Promise<string> {
  const answer = await fetch(SAMPLE);
  if (!answer.ok) throw new Error(`The sample plan did not come: ${answer.status}`);
  return base64Of(new Uint8Array(await answer.arrayBuffer()));
}

/** Shown when the page is opened in a browser on its own: without Excel there is no workbook to check. */
function OutsideExcel() {
  return (
    <main>
      <h1>Action Plan Assurance</h1>
      <p>This page works inside Excel. Open your workbook in Excel, then choose Review, Check.</p>
    </main>
  );
}

void Office.onReady(({ host }) => {
  const element = document.getElementById('root');
  if (!element) return;
  if (host !== Office.HostType.Excel) {
    createRoot(element).render(<OutsideExcel />);
    return;
  }
  const store = createPaneStore();
  const controller = createPaneController({ store, loadEngine, loadChanges, loadSample, today });
  paneDoor.attend((step) => beginStep(step, { store, controller }));
  createRoot(element).render(<Pane store={store} controller={controller} officeTheme={officeTheme} />);
  whenIdle(() => void checkAtStart({ store, controller, loadEngine }).catch(() => null));
});
