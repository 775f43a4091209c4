/** Answers the headless command's `explain headers` (COMMANDS.md): how one header is read. */
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
