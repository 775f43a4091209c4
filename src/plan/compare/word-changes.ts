/**
 * Compares the board's words: its own texts reworded, numbers changed, states by meaning, and for progress only the
 * added words. Spaces, quotes, dashes and case are not changes.
 */
import type { Field } from '../read/schema/fields';
import { textOf } from '../read/schema/action-row';
import { comparableText, stemOf, comparedWords, wordsWithoutNumber } from './action-words';
import { orNull, type Change, type ChangeKind, type Pair } from './change';
import { saysNothingNew } from './no-news-words';
import { wordDifference } from './word-difference';

/** The board's own prose. */
const PROSE = [
  'action',
  'recommendation',
  'source',
  'theme',
  'purpose',
  'measure',
  'otherAgencies',
  'evidenceRequired',
] as const satisfies readonly Field[];

/** Fields of a word or two. */
const STATES = ['status', 'statedRag', 'priority'] as const satisfies readonly Field[];

/** Reports by those responsible for the action. */
const REPORTED = ['progress', 'evidenceProvided'] as const satisfies readonly Field[];

export function wordChanges(pair: Pair): readonly Change[] {
  return [
    ...refChange(pair),
    ...PROSE.flatMap((field) => proseChange(field, pair)),
    ...STATES.flatMap((field) => stateChange(field, pair)),
    ...REPORTED.flatMap((field) => reportedChange(field, pair)),
  ];
}

function refChange({ old, new: now }: Pair): readonly Change[] {
  if (old.ref === now.ref) return [];
  return [{ field: 'ref', kind: 'renumbered', from: old.action.row.ref, to: now.action.row.ref }];
}

function proseChange(field: (typeof PROSE)[number], { old, new: now }: Pair): readonly Change[] {
  const [was, is] = [old.action.row.readings, now.action.row.readings];
  const [before, after] = [was[field]?.text ?? '', is[field]?.text ?? ''];
  // A value inherited from the row above shows where the row is, not what the board changed in it.
  if (was[field]?.how === 'above' || is[field]?.how === 'above') return [];
  if (
    field === 'recommendation' &&
    [was, is].some((row) => row.recommendation && row.recommendation === row.action)
  )
    return [];
  const [from, to] = [before, after].map(
    (text) => wordsWithoutNumber(text).join(' ') || comparableText(text),
  );
  if (from === to) return [];
  return [change(field, before, after, 'reworded')];
}

function stateChange(field: (typeof STATES)[number], { old, new: now }: Pair): readonly Change[] {
  const [before, after] = [textOf(old.action.row, field), textOf(now.action.row, field)];
  if (comparableText(before) === comparableText(after)) return [];
  const [from, to] = [before, after].map((text) => comparedWords(text).map(stemOf).join(' '));
  if (from === to && from !== '') return [];
  const [was, is] = [old.action.statedRag, now.action.statedRag];
  if (field === 'statedRag' && before !== '' && after !== '' && was !== null && was === is) return [];
  return [change(field, before, after, 'changed')];
}

/** The share of the older words that must remain for only the newer ones to be shown. */
const STILL_THERE = 0.5;

function reportedChange(field: (typeof REPORTED)[number], { old, new: now }: Pair): readonly Change[] {
  const [before, after] = [textOf(old.action.row, field), textOf(now.action.row, field)];
  if (comparableText(before) === comparableText(after)) return [];
  if (after === '' || saysNothingNew(after)) return [change(field, before, after, 'changed')];
  if (field === 'evidenceProvided') {
    const isSameLevel = old.action.evidence.level === now.action.evidence.level;
    return [change(field, before, after, isSameLevel ? 'reworded' : 'changed')];
  }
  const difference = before === '' ? null : wordDifference(before, after);
  if (difference && difference.added.length === 0)
    return [{ field, kind: 'removed', from: difference.removed.join(' … '), to: null }];
  const isOnly = difference !== null && difference.kept >= STILL_THERE;
  const to = isOnly ? difference.added.join(' … ') : after;
  return [{ field, kind: 'progress-added', from: orNull(before), to }];
}

function change(field: Field, before: string, after: string, otherwise: ChangeKind): Change {
  const [from, to] = [orNull(before), orNull(after)];
  return { field, kind: from === null ? 'added' : to === null ? 'removed' : otherwise, from, to };
}
