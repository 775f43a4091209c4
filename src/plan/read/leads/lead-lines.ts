/**
 * Splits a lead cell into lines and sentences: at breaks and full stops, dropping list numbers, rejoining wrapped
 * lines, and again before labels ("Lead:", "Support:").
 */
import { classifyName } from './classify-name';
import { isHit, isLower, tokensOf, wordOf, type LeadItem } from './lead-item';
import type { LeadToken } from './lead-token';
import { isJoin } from './name-steps';
import { BODY_HEADS, LABEL_WORDS, POSTS, SMALL_WORDS, SUPPORT_LABELS } from './trade-words';

/** A label says whether the names after it are responsible or only support. */
export interface LabelledLine {
  readonly label: 'lead' | 'support' | null;
  readonly rest: readonly LeadItem[];
}

export function labelledLines(
  items: readonly LeadItem[],
  tokens: readonly LeadToken[],
): readonly LabelledLine[] {
  return joinWrapped(cutLines(items), tokens).flatMap(cutLabels);
}

interface Line {
  readonly items: readonly LeadItem[];
  /** Follows an ignored part, so it is never a wrapped line. */
  readonly apart: boolean;
}

function cutLines(items: readonly LeadItem[]): readonly Line[] {
  let line: LeadItem[] = [];
  const lines = [{ items: line, apart: false }];
  for (const item of items) {
    const kind = item.hit === null ? item.token.kind : 'word';
    if (kind !== 'break' && kind !== 'semi' && kind !== 'stop' && kind !== 'gap') {
      line.push(item);
      continue;
    }
    const apart = kind === 'gap' || (line.length === 0 && lines.at(-1)?.apart === true);
    lines.push({ items: (line = []), apart });
  }
  return lines
    .map(({ items: all, apart }) => ({ items: withoutNumber(all), apart }))
    .filter((one) => one.items.length > 0);
}

/** "1. LSCB", "a) LSCB", "(i) LSCB": a list number names nobody. */
function withoutNumber(line: readonly LeadItem[]): readonly LeadItem[] {
  const markAt = (at: number) => (line[at]?.hit === null ? line[at].token : undefined);
  const at = markAt(0)?.kind === 'open' ? 1 : 0;
  if (markAt(at + 1)?.kind !== 'close') return line;
  return /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(markAt(at)?.text ?? '') ? line.slice(at + 2) : line;
}

/** Rejoins lines that were split only by wrapping. */
function joinWrapped(lines: readonly Line[], tokens: readonly LeadToken[]): readonly LeadItem[][] {
  const joined: LeadItem[][] = [];
  for (const { items, apart } of lines) {
    const before = joined.at(-1);
    if (before !== undefined && !apart && isWrapped(before, items, tokens))
      for (const item of items) before.push(item);
    else joined.push([...items]);
  }
  return joined;
}

function isWrapped(
  before: readonly LeadItem[],
  line: readonly LeadItem[],
  tokens: readonly LeadToken[],
): boolean {
  const last = before.at(-1);
  const first = line[0];
  if (last === undefined || first === undefined) return false;
  if (last.hit === null && (isJoin(last.token) || SMALL_WORDS.has(last.token.key)))
    return last.token.kind !== 'colon';
  if (first.hit !== null) return false;
  if (first.token.kind !== 'word') return first.token.kind !== 'dash';
  // "the LSCB to publish": a lead with its own duty, whether or not it starts with a capital.
  if (isHit(line[1]) && /^(?:to|will)$/.test(line[2]?.token.text ?? '')) return false;
  if (isLower(first.token)) {
    const weight = line.length > 30 ? null : classifyName(tokensOf(line, tokens)).weight;
    return weight !== 'name' && weight !== 'sector';
  }
  // "Learning and Improvement ⏎ Sub-Group": a bare noun completes the name above.
  if (line.length > 1 || !(BODY_HEADS.has(first.token.key) || POSTS.has(first.token.key))) return false;
  if (classifyName(tokensOf(line, tokens)).weight !== 'fragment') return false;
  return last.hit === null && classifyName(tokensOf(before.slice(-6), tokens)).weight === 'fragment';
}

/** Splits before "Lead:" and "Support:" and drops the label itself. */
function cutLabels(line: readonly LeadItem[]): readonly LabelledLine[] {
  const parts: { label: 'lead' | 'support' | null; rest: LeadItem[] }[] = [{ label: null, rest: [] }];
  line.forEach((item, at) => {
    const part = parts.at(-1);
    if (part === undefined) return;
    const kind = item.hit === null ? item.token.kind : 'word';
    if (kind === 'colon' || (kind === 'dash' && parts.length === 1 && at <= 4)) {
      const label = labelBefore(part.rest, kind === 'colon');
      if (label !== null) {
        part.rest.length -= label.length;
        parts.push({ label: label.support ? 'support' : 'lead', rest: [] });
        return;
      }
    }
    part.rest.push(item);
  });
  return parts.filter(({ rest }) => rest.length > 0);
}

function labelBefore(
  rest: readonly LeadItem[],
  cutsInside: boolean,
): { length: number; support: boolean } | null {
  let length = 0;
  let support = false;
  let isApart = false;
  for (let at = rest.length - 1; at >= 0 && length < 6; at -= 1) {
    const item = rest[at];
    const key = wordOf(item)?.key ?? (item?.hit === null && isJoin(item.token) ? 'and' : '');
    const helps = SUPPORT_LABELS.has(key);
    if (!helps && !LABEL_WORDS.has(key)) break;
    support ||= helps;
    // "Owner: A. Name / Accountable: B. Name": the mark parts the label from the name before it.
    isApart = item?.hit === null && isJoin(item.token);
    length += 1;
  }
  if (length === 0) return null;
  const before = rest[rest.length - length - 1];
  if (before === undefined) return { length, support };
  return cutsInside && (support || isApart || (before.hit === null && before.token.kind !== 'word'))
    ? { length, support }
    : null;
}
