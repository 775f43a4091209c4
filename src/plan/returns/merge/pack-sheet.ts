/**
 * A sheet of a chase pack that came back: known by the pack's mark above its table. Its cells to fill in answer fields of
 * the plan, by their headers; what stands beside them is the board's (RETURNS.md, section 4, "Each sheet").
 */
import type { JudgedPlan } from '../../review-plan';
import type { Field } from '../../read/schema/fields';
import { columnsByField } from '../../read/schema/map-columns';
import { sameText } from '../../read/schema/header-text';
import type { ActionRow } from '../../read/schema/action-row';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { cellSaid } from './cell-said';
import { comparedLine } from './compared-line';
import type { PackMark } from '../chase/pack-mark';
import { CUT, isPacksOwn, slotOf } from './pack-slots';
import type { SentCell } from './sent-words';
import type { MergeRules } from './owners';
import { columnsBeside, namedHeader, type ColumnPair } from './pair-columns';

const MARK = /^pack ([0-9a-z]{4}-[0-9a-z]{4}) for (.+?)(?:\s*\(please leave this line\b.*)?$/i;

/** `null` for any other plan. */
export function packMarkOf({ plan: { grid, table } }: JudgedPlan): PackMark | null {
  for (let row = grid.firstRow; row < table.region.headerRow; row += 1)
    for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
      const found = MARK.exec(grid.textAt(row, column).replace(/\s+/g, ' '));
      if (found) return { pack: (found[1] as string).toUpperCase(), lead: found[2] as string };
    }
  return null;
}

const LIST_MARK = /^(?:chase pack [0-9a-z]{4}-[0-9a-z]{4}|not chased, because)$/i;

/** Whether it is a list of a pack, which the board keeps: its rows repeat the plan's and answer nothing. */
export const isPackList = ({ values }: Pick<SheetSnapshot, 'values'>): boolean =>
  LIST_MARK.test(String(values[0]?.[0] ?? '').trim());

const HEAD_LINES = [
  /^actions for /i,
  /^(?:from .+\. )?as at \d/i,
  /^please fill in /i,
  MARK,
  /^please do not put the names /i,
];

/** Whether a text above the table of a pack's sheet is the pack's own: whoever answers may have written there too. */
export const isHeadLine = (text: string): boolean =>
  HEAD_LINES.some((line) => line.test(text.replace(/\s+/g, ' ')));

/** The board's words on the sheet; what the pack adds to them ("Read as", "Asked about") is nobody's answer. */
const BOARDS: readonly (readonly [title: string, field: Field])[] = [
  ['recommendation', 'recommendation'],
  ['action', 'action'],
  ['evidence required', 'evidenceRequired'],
];
const LAST_HEARD = 'last heard';

export function packColumns(
  sheet: JudgedPlan,
  plan: JudgedPlan,
  { owners }: MergeRules,
): readonly ColumnPair[] {
  const places = columnsByField(plan.report.columns);
  const headers = sheet.report.columns.columns.map(({ columnIndex, header }) => ({
    columnIndex,
    header: namedHeader(header, columnIndex),
    title: sameText(header),
  }));
  const slots = headers.map(({ columnIndex, title }) => ({ columnIndex, slot: slotOf(title) }));
  const where = slots.find(({ slot }) => slot === 'whereKept')?.columnIndex;
  const heard = headers.find(({ title }) => title === LAST_HEARD)?.columnIndex;
  const hasWhat = slots.some(({ slot }) => slot === 'evidenceProvided');
  const paired = headers.flatMap(({ columnIndex: from, header, title }): ColumnPair[] => {
    const slot = slotOf(title);
    const filled = slot === 'asked' || slot === 'whereKept' ? undefined : (slot ?? undefined);
    const said = BOARDS.find(([wanted]) => wanted === title)?.[1];
    const field = filled ?? said ?? (slot === 'whereKept' && !hasWhat ? 'evidenceProvided' : null);
    if (field === null) {
      if (slot === 'whereKept') return [];
      const other = { from, to: null, field: null, header, isOwners: false, isPart: false };
      const ownWords = slot === 'asked' || isPacksOwn(title) ? title : null;
      if (ownWords === null) return [other];
      return [{ ...other, form: { ownWords, isToFill: false, where: null, lastHeard: null } }];
    }
    const to = places.get(field) ?? null;
    const isEvidence = slot === 'evidenceProvided';
    return [
      {
        from,
        to,
        field,
        header,
        isOwners: filled !== undefined && owners.has(field),
        isPart: to !== null && isShared(plan, to),
        form: {
          isToFill: said === undefined,
          where: isEvidence ? (where ?? null) : null,
          lastHeard: field === 'progress' ? (heard ?? null) : null,
        },
      },
    ];
  });
  return [...paired, ...columnsBeside(sheet)];
}

/** What the plan said when the pack was made, as far as the sheet says it; `now` is what it says. */
export function heardOnSheet(
  { plan }: JudgedPlan,
  row: ActionRow,
  { form }: ColumnPair,
  now: string,
): SentCell | null {
  if (!form || form.lastHeard === null) return null;
  const { text } = cellSaid(plan, row, form.lastHeard);
  const start = text.replace(CUT, '');
  const isCut = start !== text && comparedLine(now).startsWith(comparedLine(start));
  return { text: isCut ? now : text, day: null, isNumber: false };
}

/** A column of several fields, into which one alone cannot be written. */
const isShared = ({ report }: JudgedPlan, column: number): boolean =>
  report.columns.columns.some(({ columnIndex, fields }) => columnIndex === column && fields.length > 1);
