/** `explain headers` of COMMANDS.md: what one header is read as. */
import type { Field } from './fields';
import { readHeader } from './read-header';

export interface HeaderExplanation {
  readonly text: string;
  readonly fields: readonly Field[];
  readonly rivals: readonly Field[];
}

export function explainHeader(text: string): HeaderExplanation {
  const { fields, candidates } = readHeader(text);
  return {
    text,
    fields,
    rivals: candidates.map((each) => each.field).filter((field) => !fields.includes(field)),
  };
}
