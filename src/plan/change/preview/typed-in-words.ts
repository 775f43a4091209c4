/**
 * Words that somebody typed into the add-in's columns and what happens to them: listed one by one, ahead of
 * everything else.
 */
import type { TypedWords } from '../flags/keep-typed';
import type { Preview, PreviewItem } from './preview';

const FATES: Readonly<Record<TypedWords['fate'], string>> = {
  noted: 'The words are kept as a note at the cell, which holds what the add-in gives again.',
  left: 'They are left as they are.',
  gone: 'They go with the column: copy them to a cell of your own first if they are wanted.',
  replaced: 'They are replaced by what the add-in gives.',
};

export function withTyped({ groups, ownCells }: Preview, typed: readonly TypedWords[]): Preview {
  if (typed.length === 0) return { groups, ownCells };
  const items = typed.map(({ cell, header, text, fate }): PreviewItem => ({
    cell,
    words: `In “${header}” of row ${cell.rowIndex + 1} somebody has typed “${text}”. ${FATES[fate]}`,
    before: null,
    after: null,
  }));
  return { groups: [{ id: 'typed', title: 'Typed into the add-in’s columns', items }, ...groups], ownCells };
}
