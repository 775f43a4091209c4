/**
 * The buttons of one finding: each fix that can be made, "It is right", the view where it is settled, or at least the way
 * to its cells. Every finding has one.
 */
import { planKeyOf } from '../../app/plan-key';
import type { Checked } from '../../app/check-plan';
import { checkOf } from '../../plan/judge/checks';
import { answerRight, canBeRight } from '../../plan/judge/report/answered';
import type { CellFix, Fix, RegisterFix } from '../../plan/judge/report/fix';
import { isLive } from '../../plan/judge/report/live-plans';
import type { Finding, PlanReport } from '../../plan/judge/report/plan-report';
import { a1 } from '../../plan/read/sheet/a1';
import { withLead } from '../setup/edit-register';
import { leadFixLabel, writeLabel } from './fix-label';
import type { QuestionAnswer, Asking } from './questions/question';

type Around = Pick<Asking, 'checked' | 'fixes'>;

export function findingAnswers(
  finding: Finding,
  plan: PlanReport,
  around: Around,
): readonly QuestionAnswer[] {
  const settling = [
    ...writing(finding, plan, around),
    ...(isLive(plan)
      ? finding.fixes.filter(isRegisterFix).map((fix) => addingLead(fix, plan, around.checked))
      : []),
    ...opening(finding, plan),
  ];
  const right = sayingRight(finding, plan, around.checked);
  return settling.length > 0 ? [...settling, ...right] : [...right, ...goingTo(finding)];
}

function writing(finding: Finding, plan: PlanReport, { checked, fixes }: Around): readonly QuestionAnswer[] {
  if (!finding.fixes.some(isCellFix)) return [];
  const key = planKeyOf(plan);
  return fixes(checked, key, finding).map((offer) => ({
    label: writeLabel(offer),
    about: offer.words,
    settles: true,
    does: () => ({
      ask: { kind: 'propose', request: { kind: 'fix', fix: { plan: key, offers: [offer.id] } } },
    }),
  }));
}

export const addingLead = (fix: RegisterFix, plan: PlanReport, { settings }: Checked): QuestionAnswer => ({
  label: leadFixLabel(fix),
  about: 'Kept on “Plan setup”; covers all cells that say so.',
  settles: true,
  saves: 'register',
  does: () => ({
    ask: {
      kind: 'save',
      what: 'register',
      settings: { register: withLead(plan.register, settings.register, fix.add) },
    },
  }),
});

/** What a view does for the finding, for the button that opens it. */
const OPENS = {
  columns: 'Say what it holds',
  complete: 'Add the column',
  setup: 'Give the day in Setup',
} as const;

function opening(finding: Finding, plan: PlanReport): readonly QuestionAnswer[] {
  const { settledIn: open } = checkOf(finding);
  return open === undefined || !isLive(plan)
    ? []
    : [{ label: OPENS[open], settles: true, does: () => ({ open, plan }) }];
}

function sayingRight(finding: Finding, plan: PlanReport, { settings }: Checked): readonly QuestionAnswer[] {
  const action = canBeRight(finding)
    ? plan.actions.find(({ findings }) => findings.includes(finding))
    : undefined;
  if (!action) return [];
  return [
    {
      label: 'It is right',
      about: 'Keeps what was read, and does not ask again until the words change.',
      does: () => ({
        ask: { kind: 'save', what: 'answer', settings: answerRight(settings, finding, action) },
      }),
    },
  ];
}

export const goingTo = ({ cells, id }: Finding): readonly QuestionAnswer[] =>
  cells.map((cell) => ({
    label: `Go to ${a1(cell.rowIndex, cell.columnIndex)}`,
    does: () => ({
      ask: { kind: 'select', cell, key: `${id} ${cell.sheet} ${cell.rowIndex}` },
    }),
  }));

export const isCellFix = (fix: Fix): fix is CellFix => 'after' in fix;
const isRegisterFix = (fix: Fix): fix is RegisterFix => 'add' in fix;
