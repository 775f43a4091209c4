/**
 * Entry point of the custom functions, in the page shared by the pane and the formulas, before the pane itself. Links
 * each function to its id; the implementations are loaded when a cell first asks.
 */
import { toIsoDate, type IsoDate } from '../plan/read/dates/calendar';
import { answerCall } from './answer-call';
import type { CustomFunctionsHost } from './custom-functions-host';
import { PLAN_FUNCTIONS } from './definitions';

/** Today's date in the person's time zone. */
function today(): IsoDate {
  const now = new Date();
  const date = toIsoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('This computer’s clock does not show a valid date.');
  return date;
}

const { CustomFunctions: host } = globalThis as { readonly CustomFunctions?: CustomFunctionsHost };

// Without Office.js, the page itself explains what is wrong.
if (host) {
  for (const planFunction of PLAN_FUNCTIONS)
    host.associate(planFunction.id, (...given) => answerCall(planFunction, given, { today: today() }, host));
}
