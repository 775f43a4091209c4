/** What a return says of an action in a column that the plan has no cell for: kept as a note, unless it is nothing new. */
import type { ComparedAction } from '../../compare/compared-action';
import type { JudgedPlan } from '../../review-plan';
import { isOurQuestion } from '../chase/our-question';
import { cellSaid } from './cell-said';
import { comparedLine } from './compared-line';
import { isAsPackSaid, type OwnWordsCase } from './pack-own-words';
import type { ColumnPair } from './pair-columns';
import type { ReturnOffer } from './return-offer';

export interface NoteCase extends Omit<OwnWordsCase, 'title'> {
  readonly file: string;
  readonly source: string;
  readonly pair: ColumnPair;
}

/** `null` for what the row says anyway, and for the pack's own words. */
export function noteOf(about: NoteCase): ReturnOffer | null {
  const { file, source, plan, action, pair, said } = about;
  const { header, form, field } = pair;
  const title = form?.ownWords;
  if (said.text === '' || rowSays(plan, action, field, said.text)) return null;
  if (title !== undefined && (isOurQuestion(said.text) || isAsPackSaid({ ...about, title }))) return null;
  return {
    file,
    files: [file],
    sources: [source],
    plan,
    action,
    field: null,
    header,
    cell: null,
    from: '',
    own: '',
    to: said.text,
    written: null,
    kind: 'unknown-column',
    ticked: false,
    doubt: title === undefined ? 'no-place' : 'typed-over',
    rivals: [],
  };
}

/** Whether the plan's own row says it in another column. */
function rowSays(
  plan: JudgedPlan,
  { action: { row, leads } }: ComparedAction,
  field: ColumnPair['field'],
  text: string,
): boolean {
  const { grid, table } = plan.plan;
  const words = comparedLine(text);
  for (let column = grid.firstColumn; column <= table.region.lastColumn; column += 1)
    if (comparedLine(cellSaid(plan.plan, row, column).text) === words) return true;
  // A section, or a cell of several fields, names the lead.
  if (field === 'lead' && leads.some(({ name }) => comparedLine(name) === words)) return true;
  return row.ref !== null && comparedLine(row.ref) === words;
}
