/**
 * Findings with a reading offered that a board would have to settle: a date that may be another, a lead that is spelt
 * otherwise. Cells with the same words and the same offers are one question.
 */
import { planKeyOf } from '../../../app/plan-key';
import { answerRight, canBeRight } from '../../../plan/judge/report/answered';
import { checkOf } from '../../../plan/judge/checks';
import type { ActionReport, Finding, PlanReport } from '../../../plan/judge/report/plan-report';
import type { SetupSettings } from '../../../plan/read/setup/setup';
import { isCellFix } from '../finding-answers';
import { writeLabel } from '../fix-label';
import { countOf, onSheet, type QuestionAnswer, type Asking, type PersonQuestion } from './question';

interface Asked {
  readonly action: ActionReport;
  readonly finding: Finding;
}

export function dateQuestions(asking: Asking): readonly PersonQuestion[] {
  return asking.plans
    .flatMap((plan) =>
      [...askedIn(plan)].map(([key, asked]): PersonQuestion | null => {
        const answers = [...writing(asked, plan, asking), ...right(asked, asking)];
        const first = asked[0] as Asked;
        const more = asked.length - 1;
        const words = `${first.finding.message}${onSheet(plan, asking) === '' ? '' : ` (“${plan.sheet}”)`}`;
        return answers.length === 0
          ? null
          : {
              key: `fix ${planKeyOf(plan)} ${key}`,
              words: more === 0 ? words : `${words} The same words stand in ${countOf(more, 'more cell')}.`,
              waiting: asked.length,
              answers,
            };
      }),
    )
    .filter((question) => question !== null);
}

/** Only where the answer settles what a board or the gate would ask; the rest stands in the list. */
function isAsked(finding: Finding): boolean {
  const { leavesOpen, dateInDoubt } = checkOf(finding);
  return finding.fixes.some(isCellFix) && (leavesOpen !== undefined || dateInDoubt !== undefined);
}

function askedIn({ actions }: PlanReport): ReadonlyMap<string, readonly Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const action of actions)
    for (const finding of action.findings) {
      if (!isAsked(finding)) continue;
      const fixes = finding.fixes.filter(isCellFix);
      const key = JSON.stringify([finding.id, fixes.map(({ before, after }) => [before, after])]);
      const group = groups.get(key);
      if (group) group.push({ action, finding });
      else groups.set(key, [{ action, finding }]);
    }
  return groups;
}

/** One answer for each reading that can be written, into all cells that ask for it. */
function writing(
  asked: readonly Asked[],
  plan: PlanReport,
  { checked, fixes }: Asking,
): readonly QuestionAnswer[] {
  const key = planKeyOf(plan);
  const byReading = new Map<string, { readonly label: string; readonly offers: Set<string> }>();
  for (const { finding } of asked)
    for (const offer of fixes(checked, key, finding)) {
      const label = writeLabel(offer);
      const reading = byReading.get(label) ?? { label, offers: new Set() };
      byReading.set(label, reading);
      reading.offers.add(offer.id);
    }
  return [...byReading.values()].map(({ label, offers }) => ({
    label: offers.size > 1 ? `${label} in ${countOf(offers.size, 'cell')}` : label,
    does: () => ({
      ask: {
        kind: 'propose',
        request: { kind: 'fix', fix: { plan: key, offers: [...offers] } },
      },
    }),
  }));
}

function right(asked: readonly Asked[], { checked }: Asking): readonly QuestionAnswer[] {
  const first = asked[0] as Asked;
  if (!canBeRight(first.finding)) return [];
  const settings = (): Pick<SetupSettings, 'answers'> =>
    asked.reduce(
      (kept: Pick<SetupSettings, 'answers'>, { finding, action }) => answerRight(kept, finding, action),
      { answers: checked.settings.answers },
    );
  return [
    { label: 'It is right', does: () => ({ ask: { kind: 'save', what: 'answer', settings: settings() } }) },
  ];
}
