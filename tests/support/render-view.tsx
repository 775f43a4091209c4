/** Renders one view of the pane in jsdom, over a given state, and records what it asks of the controller. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Checked } from '../../src/app/check-plan';
import { planKeyOf } from '../../src/app/plan-key';
import { reviewToKeep } from '../../src/plan/review';
import { makeSetup, type SetupSettings } from '../../src/plan/read/setup/setup';
import { finish } from '../../src/plan/steps';
import type { PaneController } from '../../src/taskpane/pane-controller';
import { FIRST_STATE, type Intent, type PaneState } from '../../src/taskpane/state/pane-state';
import { createPaneStore, type PaneStore } from '../../src/taskpane/state/pane-store';
import { ControllerContext } from '../../src/taskpane/views/controller-context';
import { gridSnapshot } from './grid-snapshot';
import type { Rows } from './review-grid';

/** jsdom has no layout, so observed sizes never change. */
class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResize;

/** The judgement of sheets by name, as at 15 October 2016. */
export function checkedOf(
  sheets: Readonly<Record<string, Rows>>,
  settings: SetupSettings = {},
  problems: Checked['problems'] = [],
): Checked {
  const snapshots = Object.entries(sheets).map(([name, rows]) => ({ ...gridSnapshot(rows), name }));
  const setup = makeSetup({ asOf: '2016-10-15', ...settings } as Parameters<typeof makeSetup>[0]);
  return { review: finish(reviewToKeep(snapshots, setup)), settings, problems };
}

export interface RenderedView extends RenderResult {
  readonly store: PaneStore;
  readonly asked: readonly Intent[];
}

/** As in the pane, if the state names no plan and there is only one, that one is in view. */
export function renderView(
  view: ReactNode,
  state: Partial<PaneState> = {},
  answers: Partial<PaneController> = {},
): RenderedView {
  const plans = state.checked?.review.report.plans ?? [];
  const plan = plans.length === 1 && plans[0] ? planKeyOf(plans[0]) : null;
  const store = createPaneStore({ ...FIRST_STATE, plan, ...state });
  const asked: Intent[] = [];
  const controller = {
    ask: (intent: Intent) => void asked.push(intent),
    cancel: () => undefined,
    offers: () => null,
    fixes: () => [],
    remembered: () => null,
    summary: () => null,
    judgeGate: () => null,
    exportChoices: () => null,
    compare: () => null,
    chase: () => null,
    ...answers,
  };
  const rendered = render(
    <FluentProvider theme={webLightTheme}>
      <ControllerContext.Provider value={{ store, controller }}>{view}</ControllerContext.Provider>
    </FluentProvider>,
  );
  return { ...rendered, store, asked };
}
