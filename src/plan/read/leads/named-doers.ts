/**
 * Finds who acts in a passive sentence: "This will be led by the LSCB", "Report to be written by CSC and checked by
 * Health". The names after each "by" are responsible; those who only support, approve or pay are not.
 */
import { classifyName, isCapital } from './classify-name';
import { isHit, tokensOf, wordOf, type LeadItem } from './lead-item';
import type { LeadToken } from './lead-token';
import { saysNobody } from './no-lead-words';
import { readsAsProse } from './prose';

/** Before a "by": the person named only helps, decides or pays, and somebody else does the work. */
const NOT_DONE = new Set(
  'supported assisted overseen monitored advised agreed approved commissioned funded informed'.split(' '),
);

function namesNobody(names: readonly LeadItem[], tokens: readonly LeadToken[]): boolean {
  if (names.some(isHit)) return false;
  return (
    saysNobody(names.flatMap((item) => wordOf(item) ?? [])) ||
    readsAsProse(tokens, names[0]?.from ?? 0, names.at(-1)?.to ?? 0)
  );
}

/**
 * Whether the words name nobody, or the thing to be done: "Report to be written by …", "Methodology will be set by …".
 */
export function namesWhatIsDone(
  names: readonly LeadItem[],
  duty: readonly LeadItem[],
  tokens: readonly LeadToken[],
): boolean {
  if (namesNobody(names, tokens)) return true;
  if (names.length > 6 || names.some((item) => wordOf(item) === undefined)) return false;
  const be = duty.slice(0, 3).findIndex((item) => wordOf(item)?.key === 'be');
  return be === 1 && classifyName(tokensOf(names, tokens)).weight === 'fragment';
}

/** The name after each "by": "This will be led by the LSCB", "To be set by CSC and carried out by Health". */
export function namedDoers(
  duty: readonly LeadItem[],
  tokens: readonly LeadToken[],
): readonly (readonly LeadItem[])[] {
  const doers: (readonly LeadItem[])[] = [];
  let searched = 0;
  for (let by = 0; by < duty.length && by - searched <= 12; by += 1) {
    if (wordOf(duty[by])?.key !== 'by') continue;
    const doer = namedDoer(duty, by, tokens);
    if (doer === null) break;
    doers.push(doer);
    searched = by + doer.length;
  }
  return doers;
}

function namedDoer(
  duty: readonly LeadItem[],
  by: number,
  tokens: readonly LeadToken[],
): readonly LeadItem[] | null {
  if (NOT_DONE.has(wordOf(duty[by - 1])?.key ?? '')) return null;
  const rest = duty.slice(by + 1, by + 20);
  const from = wordOf(rest[0])?.key === 'the' ? 1 : 0;
  let to = from;
  while (
    to < rest.length &&
    (isHit(rest[to]) || isCapital(rest[to]?.token.text ?? '') || rest[to]?.token.key === 'of')
  )
    to += 1;
  const names = rest.slice(from, to);
  if (names.length === 1 && isHit(names[0])) return names;
  return names.length > 0 && classifyName(tokensOf(names, tokens)).weight === 'name' ? names : null;
}
