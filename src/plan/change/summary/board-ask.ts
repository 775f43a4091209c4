/**
 * What a board is asked to do about an action: the first reason that fits, from what the judgement found. An action that
 * gives no reason is asked nothing.
 */
import { inWords } from '../../read/dates/calendar';
import { firstNamed } from '../../read/evidence/first-named';
import { textOf } from '../../read/schema/action-row';
import { checkOf } from '../../judge/checks';
import { decidingRule } from '../../judge/rating/deciding-rule';
import { isOpenOn } from '../../judge/rating/fact-values';
import { isComplete } from '../../judge/rating/is-complete';
import { lacksReviewDate } from '../../judge/rating/unrated-causes';
import type { ActionReport } from '../../judge/report/plan-report';

/** In words that follow "The board is asked to"; `null` if there is nothing to ask. */
export function boardAsk(action: ActionReport): string | null {
  const { completion, rating } = action;
  const disputed = completion.against === null ? null : 'say whether it is done';
  if (completion.state === 'withdrawn')
    return disputed ?? (completion.hasReason || completion.from === null ? null : 'record why');
  if (isComplete(rating)) return disputed;
  return askOfDate(action) ?? askOfEvidence(action) ?? disputed ?? askOfLead(action) ?? askOfReview(action);
}

/** Asks that name nothing of one action's own, as they are asked of several at once. */
const ASKED_OF_EACH: ReadonlyMap<string, string> = new Map([
  ['give it a date', 'give each a date'],
  ['name a lead', 'name a lead for each'],
  ['set a review date', 'set a review date for each'],
  ['say whether it is done', 'say of each whether it is done'],
  ['record why', 'record why each was withdrawn'],
]);

/** `null` if it can only be asked of one action. */
export const askOfEach = (ask: string): string | null => ASKED_OF_EACH.get(ask) ?? null;

function askOfDate(action: ActionReport): string | null {
  if (!isOpenOn(action.facts)) return null;
  for (const finding of action.findings) {
    const check = checkOf(finding);
    if (check.dateInDoubt === undefined) continue;
    const offered = finding.fixes.flatMap((fix) =>
      'after' in fix && 'date' in fix.after ? [inWords(fix.after.date)] : [],
    );
    const asked = `settle the date, ${check.dateInDoubt}`;
    return offered.length === 0 ? asked : `${asked}: ${[...new Set(offered)].join(' or ')}?`;
  }
  const isUnrated = decidingRule(action.rating).attention === 'unrated';
  return isUnrated && !lacksReviewDate(action.rating) ? 'give it a date' : null;
}

function askOfEvidence(action: ActionReport): string | null {
  const { attention } = decidingRule(action.rating);
  const wanted = evidenceWanted(action);
  if (attention === 'overdue')
    return wanted === '' ? 'hear why, or agree a new date' : `receive ${wanted}, or agree a new date`;
  if (attention === 'unevidenced' || attention === 'unassured')
    return `see ${wanted || 'evidence'} before it is closed`;
  return null;
}

/** `''` if the plan does not say what would prove the action done. */
function evidenceWanted({ row, findings }: ActionReport): string {
  const isUnsaid = findings.some((finding) => checkOf(finding).leavesOpen === 'evidence-wanted');
  return isUnsaid ? '' : firstNamed(textOf(row, 'evidenceRequired'));
}

/** One lead whom the board knows is enough. */
function askOfLead({ leads, facts }: ActionReport): string | null {
  const answers = leads.some(
    ({ collective, former, known, kind }) => !collective && !former && (known || kind !== 'unknown'),
  );
  return facts.expectsLead && !answers ? 'name a lead' : null;
}

const askOfReview = ({ rating }: ActionReport): string | null =>
  lacksReviewDate(rating) ? 'set a review date' : null;
