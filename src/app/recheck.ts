/**
 * The live re-check: after edits in the workbook, judges again what they touch, and says in words what came of it. Where
 * it is not plain what they touch, the whole workbook is read and judged anew.
 */
import { success, type Outcome } from '../plan/outcome';
import { checkPlan, type Checked, type CheckOptions } from './check-plan';
import type { Host, WorkbookChange } from './host';
import { changesInWords } from './rating-changes';

export interface Rechecked {
  readonly checked: Checked;
  /** One sentence, `''` where nothing that matters changed. */
  readonly news: string;
}

export async function recheck(
  host: Pick<Host, 'readSnapshots' | 'readRows'>,
  changes: readonly WorkbookChange[],
  checked: Checked,
  options: CheckOptions,
): Promise<Outcome<Rechecked>> {
  const whole = await checkPlan(host, options);
  if (!whole.ok) return whole;
  return success({ checked: whole.value, news: newsOf(changes, checked, whole.value) });
}

/** A co-author's edit is told as theirs: the person did not see it happen. */
function newsOf(changes: readonly WorkbookChange[], before: Checked, after: Checked): string {
  const words = changesInWords(before.report, after.report);
  const others = changes.length > 0 && changes.every(({ by }) => by === 'co-author');
  return words !== '' && others ? `Someone else changed the plan. ${words}` : words;
}
