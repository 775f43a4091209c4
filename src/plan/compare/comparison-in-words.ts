/**
 * Prints a comparison as plain text, in the order in which a chair asks: the headline first, then each kind of change.
 */
import type { ChangeEntry } from './change-entries';
import { changeSections, type ChangeSection } from './change-sections';
import type { ComparedSource } from './compare-json';
import type { Comparison } from './compare-plans';
import { detailInWords, nameInWords } from './entry-in-words';
import { headlineOf } from './headline';

export function comparisonInWords(comparison: Comparison, old: ComparedSource, now: ComparedSource): string {
  const sections = changeSections(comparison);
  const { sources, figures, remarks } = headlineOf(comparison, sections, old, now);
  return [
    ...sources,
    ...figures,
    ...remarks,
    ...sections.flatMap((section) => [
      '',
      `${section.title} (${section.entries.length})`,
      ...section.entries.map((entry) => `  ${entryInWords(entry, section)}`),
    ]),
  ].join('\n');
}

const LONGEST_NAME = 70;

function entryInWords({ action, others, details }: ChangeEntry, { id }: ChangeSection): string {
  const name = nameInWords(action, LONGEST_NAME);
  const rest = others.map((other) => nameInWords(other, LONGEST_NAME)).join(' + ');
  if (rest !== '') return id.startsWith('split') ? `${name} → ${rest}` : `${rest} → ${name}`;
  return details.length === 0 ? name : `${name}: ${details.map(detailInWords).join('; ')}`;
}
