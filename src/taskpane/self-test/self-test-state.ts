/** State of the page "Check this Excel": whether it is shown, and what the last run found. */
import type { SelfTestReport } from '../../excel/self-test/run-self-test';

export interface SelfTestState {
  readonly shown: boolean;
  /** `null` until the first run. */
  readonly report: SelfTestReport | null;
}

export const FIRST_SELF_TEST: SelfTestState = { shown: false, report: null };

export type SelfTestAction =
  | { readonly type: 'self-test-shown'; readonly shown: boolean }
  | { readonly type: 'self-test-progressed'; readonly done: number; readonly all: number }
  | { readonly type: 'self-tested'; readonly report: SelfTestReport };
