/**
 * A cell's text as the splitter sees it: registered names as single opaque items, between the remaining words and
 * marks.
 */
import type { NameHit } from './find-names';
import type { LeadToken } from './lead-token';

/** A registered name or one token; `from` and `to` are token indexes. */
export interface LeadItem {
  readonly from: number;
  readonly to: number;
  readonly hit: NameHit | null;
  /** The token, if it is one. */
  readonly token: LeadToken;
}

export function leadItems(tokens: readonly LeadToken[], hits: readonly NameHit[]): readonly LeadItem[] {
  const items: LeadItem[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    while ((hits[next]?.from ?? Infinity) < at) next += 1;
    const hit = hits[next];
    const token = tokens[at];
    if (token === undefined) break;
    if (hit?.from === at) {
      items.push({ from: at, to: hit.to, hit, token });
      at = hit.to;
    } else {
      items.push({ from: at, to: at + 1, hit: null, token });
      at += 1;
    }
  }
  return items;
}

/** The item as a plain word; `undefined` if it is a registered name or a mark. */
export function wordOf(item: LeadItem | undefined): LeadToken | undefined {
  return item !== undefined && item.hit === null && item.token.kind === 'word' ? item.token : undefined;
}

export function isLower(word: LeadToken | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word.text);
}

export function isHit(item: LeadItem | undefined): boolean {
  return item !== undefined && item.hit !== null;
}

/** All tokens from the first item to the last. */
export function tokensOf(items: readonly LeadItem[], tokens: readonly LeadToken[]): readonly LeadToken[] {
  return tokens.slice(items[0]?.from ?? 0, items.at(-1)?.to ?? 0);
}
