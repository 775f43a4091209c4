/** An entry of a comparison in words: the action by number and first words, its lead, and what changed. */
import { textOf } from '../read/schema/action-row';
import type { ChangeDetail } from './change-entries';
import type { ComparedAction } from './compared-action';

/** "2.1 Agree a shared supervision standard.", cut at a word's end. */
export function nameInWords(action: ComparedAction, longest: number): string {
  const { ref } = action.action.row;
  const words = actionWordsOf(action);
  return cutAtWord(ref === null || words.startsWith(ref) ? words : `${ref} ${words}`, longest);
}

/** The action's own words on one line, without its number. */
export function actionWordsOf({ action: { row } }: ComparedAction): string {
  return oneLine(textOf(row, 'action') || textOf(row, 'recommendation'));
}

export function leadInWords({ action: { leads, row } }: ComparedAction): string {
  const names = [...new Set(leads.map(({ name }) => name))].join('; ');
  return names === '' ? oneLine(textOf(row, 'lead')) : names;
}

export function detailInWords({ title, from, to, as, note }: ChangeDetail): string {
  if (from === null && to === null) return note;
  const shown = (words: string | null): string =>
    words === null ? 'blank' : as === 'date' ? oneLine(words) : `“${oneLine(words)}”`;
  const between = as === 'added' ? shown(to) : `${shown(from)} → ${shown(to)}`;
  return [title === '' ? between : `${title} ${between}`, note].filter((words) => words !== '').join(', ');
}

export function cutAtWord(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const head = words.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > longest / 2 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
