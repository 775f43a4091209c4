/**
 * Whether the cells of a pack's sheet no longer stand where they were sent: a heading was cut out or pushed on, or the
 * cells of a row were. Then each answer may be another column's, however well it reads.
 */
import { sameText } from '../../read/schema/header-text';
import type { ActionRow } from '../../read/schema/action-row';
import type { JudgedPlan } from '../../review-plan';
import { holdsOurQuestion } from '../chase/our-question';
import { cellSaid } from './cell-said';
import { foldedLine } from './compared-line';
import { packMarkOf } from './pack-sheet';
import { slotOf, STATUS_OPTIONS, type FillSlot } from './pack-slots';
import { sureDay } from './sure-day';

const SLOTS: readonly FillSlot[] = [
  'progress',
  'status',
  'achieved',
  'evidenceProvided',
  'whereKept',
  'revisedDue',
];

/** Words of which a status has fewer. */
const PROSE = 5;

/** Whether it is a lead's sheet, by the pack's mark or, where that is gone, by all of its headings. */
export const isPackForm = (sheet: JudgedPlan): boolean =>
  packMarkOf(sheet) !== null ||
  (areHeadingsWhole(sheet) &&
    sheet.report.columns.columns.some(({ header }) => slotOf(sameText(header)) === 'asked'));

/** Whether the answers of a row are asked about; never on a copy of the plan. */
export function shiftedIn(sheet: JudgedPlan): (row: ActionRow) => boolean {
  if (!isPackForm(sheet)) return () => false;
  const { columns } = sheet.report.columns;
  const at = new Map<FillSlot | 'asked', number>();
  for (const { columnIndex, header } of columns) {
    const slot = slotOf(sameText(header));
    if (slot !== null) at.set(slot, columnIndex);
  }
  if (!areHeadingsWhole(sheet)) return () => true;
  const saidAt = (row: ActionRow, slot: FillSlot | 'asked') => {
    const column = at.get(slot);
    return column === undefined ? null : cellSaid(sheet.plan, row, column);
  };
  return (row) => {
    const [asked, status, done] = [saidAt(row, 'asked'), saidAt(row, 'status'), saidAt(row, 'achieved')];
    if (asked && !holdsOurQuestion(asked.text)) return true;
    if (done && STATUS_OPTIONS.some((option) => foldedLine(option) === foldedLine(done.text))) return true;
    return (
      status !== null && (sureDay(status) !== null || foldedLine(status.text).split(' ').length >= PROSE)
    );
  };
}

/** The cells to fill in are sent side by side, each under a heading of its own. */
function areHeadingsWhole({ report }: JudgedPlan): boolean {
  const found = report.columns.columns.flatMap(({ columnIndex, header }) => {
    const slot = slotOf(sameText(header));
    return slot === null || slot === 'asked' ? [] : [{ columnIndex, slot }];
  });
  const [first, ...others] = found;
  return (
    first !== undefined &&
    SLOTS.every((wanted) => found.filter(({ slot }) => slot === wanted).length === 1) &&
    others.every(({ columnIndex }, at) => columnIndex === first.columnIndex + at + 1)
  );
}
