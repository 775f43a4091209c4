/**
 * Where the custom functions start: in the page that the pane and the formulas share, before the pane itself. It only ties
 * each function to its id; what works them out is fetched when a cell first asks.
 */
import { toIsoDate, type IsoDate } from '../plan/read/dates/calendar';
import { answerCall } from './answer-call';
import type { CustomFunctionsHost } from './custom-functions-host';
import { PLAN_FUNCTIONS } from './definitions';

/** Today where the person sits. */
function today(): IsoDate {
  const now = new Date();
  const date = toIsoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('The clock of this computer shows no day that a calendar has.');
  return date;
}

const { CustomFunctions: host } = globalThis as { readonly CustomFunctions?: CustomFunctionsHost };

// Without Office.js the page says itself what is the matter.
if (host) {
  for (const planFunction of PLAN_FUNCTIONS)
    host.associate(planFunction.id, (...given) => answerCall(planFunction, given, { today: today() }, host));
}
