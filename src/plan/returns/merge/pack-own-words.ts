/**
 * Whether a cell of a pack's sheet that is not for answers still says what the pack put there. It is compared with what
 * was sent, as far as that is known, with the plan, and with what the plan said before an earlier merge: what is none of
 * these somebody typed, and it must not be lost.
 */
import type { ComparedAction } from '../../compare/compared-action';
import { dayThatCounts } from '../../judge/report/judge-action';
import { columnsByField } from '../../read/schema/map-columns';
import type { JudgedPlan } from '../../review-plan';
import { cellSaid, type CellSaid } from './cell-said';
import { comparedLine, saysSame } from './compared-line';
import { isSameNumber } from './offer-for-cell';
import type { SentCell, SentWords } from './sent-words';
import type { PackMark } from '../chase/pack-mark';
import { CUT, madeFrom } from './pack-slots';
import { sureDay } from './sure-day';

export interface OwnWordsCase {
  /** The heading, as `sameText` gives it. */
  readonly title: string;
  readonly said: CellSaid;
  readonly plan: JudgedPlan;
  readonly action: ComparedAction;
  /** The mark of the sheet. */
  readonly mark: PackMark | null;
  readonly sent: SentWords;
  /** Whether the plan said this of the action before a merge replaced it. */
  readonly wasInPlan: (action: ComparedAction, words: string) => boolean;
}

export function isAsPackSaid(about: OwnWordsCase): boolean {
  const { title, said, plan, action, wasInPlan } = about;
  if (said.text === '') return true;
  if (title === 'sheet' && saysSame(said.text, plan.report.sheet)) return true;
  if (title === 'ref' && isSameNumber(said, action.ref)) return true;
  const cells = sourcesOf(about);
  const day = sureDay(said);
  if (day !== null && (day === dayThatCounts(action.action) || cells.some((cell) => sureDay(cell) === day)))
    return true;
  const start = comparedLine(said.text.replace(CUT, ''));
  return (
    cells.some(({ text }) =>
      CUT.test(said.text) ? comparedLine(text).startsWith(start) : saysSame(text, said.text),
    ) || wasInPlan(action, said.text)
  );
}

/** What the cell may have been made from: the plan's cells as they are and as they were sent. */
function sourcesOf({ title, plan, action, sent, mark }: OwnWordsCase): readonly SentCell[] {
  const places = columnsByField(plan.report.columns);
  const { row, stated } = action.action;
  const fields = madeFrom(title);
  const found = fields.flatMap((field): (SentCell | null)[] => {
    const to = places.get(field);
    if (to === undefined) return [];
    const pair = { from: to, to, field, header: '', isOwners: false, isPart: false };
    const inherited = { text: row.readings[field]?.text ?? '', day: null, isNumber: false };
    return [cellSaid(plan.plan, row, to), sent(action.action, plan, pair, mark), inherited];
  });
  const due = fields.includes('due') ? stated.milestones.map(({ date }) => date) : [];
  const days = due.map((date): SentCell => ({ text: '', day: date, isNumber: false }));
  return [...found.filter((cell) => cell !== null), ...days];
}
