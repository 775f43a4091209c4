/** The fields that a cell of "Plan setup" names ("Lead; Due date"), as it is read and as it is written. */
import { FIELDS, FIELD_TITLES, type Field } from '../schema/fields';
import { readHeader } from '../schema/read-header';
import { choose, folded, shown, type CellReader } from './setup-cells';
import { NO_FIELD, SEPARATOR } from './setup-words';

const FIELD_WORDS: readonly (readonly [Field, readonly string[]])[] = FIELDS.map((field) => [
  field,
  [FIELD_TITLES[field], field],
]);
const NOTHING = [NO_FIELD, 'nothing', 'none', 'no field', 'not used', '-', '–', 'n/a'].map(folded);

/** `null` if any word in it cannot be read: it is better to propose the column again than to read it by halves. */
export function fieldsIn(cells: CellReader, row: number, words: string): Field[] | null {
  if (NOTHING.includes(folded(words))) return [];
  const fields = new Set<Field>();
  for (const part of words
    .slice(0, 400)
    .split(/[;+\n]/)
    .map((each) => each.trim())) {
    if (part === '') continue;
    const named = choose(part, FIELD_WORDS);
    const read = named ? [named.value] : readHeader(part).fields;
    if (read.length === 0) {
      cells.note(
        'unreadable',
        row,
        'fields',
        `${shown(part)} is nothing that a column of a plan can hold, so this row is not used.`,
      );
      return null;
    }
    for (const field of read) fields.add(field);
  }
  return [...fields];
}

export const fieldsInWords = (fields: readonly Field[]): string =>
  fields.map((field) => FIELD_TITLES[field]).join(SEPARATOR) || NO_FIELD;
