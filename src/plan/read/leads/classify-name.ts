/**
 * Classifies what a run of words names, by the grammar of names in the sector: an agency, board, sub-group, post or
 * person, or a `fragment` ("Planning", "Sutton") that needs a neighbour. Uses the words alone; if they do not settle
 * it, the kind is `unknown`.
 */
import { isPlural } from './fold-word';
import { keptByWords } from './kept-by-words';
import type { LeadKind } from './lead-match';
import type { LeadToken } from './lead-token';
import * as trade from './trade-words';

/** `name` stands alone and separates a list; `sector` may be an agency or a topic; `fragment` cannot stand alone. */
export type NameWeight = 'name' | 'sector' | 'fragment';

export interface NameClass {
  readonly kind: LeadKind;
  readonly weight: NameWeight;
  /** Names nobody in particular ("All agencies", "Team managers"). */
  readonly collective: boolean;
  /** For a post: its title ends in the post's own noun, so nothing after an "and" belongs to it ("Board Manager"). */
  readonly closed: boolean;
  /** The words name a body, alone or with a post ("Chair PPO Sub-group"). */
  readonly namesBody: boolean;
}

/** Longest name considered, in tokens; a longer run is prose. */
const LONGEST = 40;

export const FRAGMENT: NameClass = {
  kind: 'unknown',
  weight: 'fragment',
  collective: false,
  closed: false,
  namesBody: false,
};
const name = (kind: LeadKind, rest: Partial<NameClass> = {}): NameClass => ({
  ...FRAGMENT,
  kind,
  weight: 'name',
  ...rest,
});

/** Classifies the run of tokens `[from, to)`, ignoring any marks among them. The same names stand in many cells. */
export function classifyName(tokens: readonly LeadToken[], from = 0, to = tokens.length): NameClass {
  return to - from > LONGEST ? FRAGMENT : read(tokens, from, to);
}

const read = keptByWords((tokens, from, to) => grammarOf(tokens.slice(from, to)));

function grammarOf(tokens: readonly LeadToken[]): NameClass {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length === 0) return FRAGMENT;
  const namesBody = words.some((word) => isBareBody(word));
  if (isProviderName(words)) return name('agency', { closed: true, namesBody: true });
  if (isCollective(words)) {
    const post = words.some((word) => trade.POSTS.has(word.key));
    return name(post ? 'role' : 'agency', { collective: true, closed: true });
  }
  if (isPerson(tokens)) return name('person', { closed: true });
  const content = words.filter((word) => !trade.SMALL_WORDS.has(word.key));
  const last = content.at(-1);
  if (last === undefined) return FRAGMENT;
  const before = content.at(-2);
  const division = last.key === 'group' && before !== undefined && trade.DIVISIONS.has(before.key);
  const body = division ? 'agency' : bodyKind(last);
  const posts = content.filter((word, at) => isPost(word, at === 0 || at === content.length - 1));
  if (posts.length > 0 && (body === null || opensPost(content))) {
    const closed =
      isPost(last, true) &&
      !(content.length === 1 && trade.OPEN_POSTS.has(last.key) && last.key !== 'manager');
    return name('role', { closed, namesBody });
  }
  if (trade.SECTORS.has(content.map((word) => word.key).join(' ')))
    return { ...name('agency'), weight: 'sector' };
  if (body !== null) {
    if (content.length === 1 && !isBareBody(last)) return FRAGMENT;
    return name(body, { closed: true, namesBody: true });
  }
  const first = content[0];
  if (content.length > 1 && first !== undefined && isBareBody(first) && content.length <= 4)
    return content.every((word) => isCapital(word.text))
      ? name(bodyKind(first) ?? 'agency', { namesBody: true })
      : FRAGMENT;
  const whose = words.findIndex((word) => word.key === 'of' || word.key === 'for') - 1;
  const headed = whose < 0 ? undefined : words[whose];
  if (headed !== undefined && isCapital(headed.text) && trade.BODY_HEADS.has(headed.key))
    return name(bodyKind(headed) ?? 'agency', { closed: true, namesBody: true });
  if (
    content.length === 1 &&
    (last.text.includes('@') || (isInitials(last.text) && !trade.TOPICS.has(last.key)))
  )
    return name('unknown', { closed: true });
  return { ...FRAGMENT, namesBody };
}

/** Whether it is an agency, board or sub-group, rather than a post, a person or something undecided. */
export function isBody({ kind }: Pick<NameClass, 'kind'>): boolean {
  return kind === 'agency' || kind === 'board' || kind === 'subgroup';
}

/**
 * A word or initials that name a body on their own; boards' initials are recognised by their ending ("SSCB", "HCCG").
 */
export function isBareBody(token: LeadToken): boolean {
  return trade.BARE_BODIES.has(token.key) || initialsKind(token.text) !== null;
}

/** Two to six capitals, with or without full stops. */
export function isInitials(text: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(text);
}

function bodyKind(token: LeadToken): LeadKind | null {
  return (
    trade.BODY_HEADS.get(token.key) ??
    initialsKind(token.text) ??
    (trade.BARE_BODIES.has(token.key) ? 'agency' : null)
  );
}

function initialsKind(text: string): LeadKind | null {
  const second = text.charCodeAt(1);
  if (text.length < 3 || text.length > 7 || (second >= 97 && second <= 122)) return null;
  if (!/^\p{Lu}{3,6}s?$/u.test(text)) return null;
  if (/(?:SCB|SCP|SAB)$/.test(text)) return 'board';
  return /(?:CCG|ICB|PCT|NHS|NHST|NHSFT)$/.test(text) ? 'agency' : null;
}

function isPost(token: LeadToken, isLast: boolean): boolean {
  if (trade.SINGULAR_POSTS.has(token.key)) return !isPlural(token.text) && isCapital(token.text);
  if (!trade.POSTS.has(token.key)) return token.text.length < 4 && /^(?:HoS|AD|DI|CI|CE)$/.test(token.text);
  // "Lead" and similar words open or close a title; in the middle they may be verbs ("to lead on").
  return isLast || isCapital(token.text);
}

/** "Chair PPO Sub-group", "LSCB Chair of …": a post followed by the body it is responsible for. */
function opensPost(words: readonly LeadToken[]): boolean {
  for (const [at, word] of words.entries()) {
    if (at > 3) return false;
    if (trade.POST_OPENERS.has(word.key) || trade.OPEN_POSTS.has(word.key)) return !/['’]s$/.test(word.text);
    if (isPost(word, false) && at > 0 && bodyKind(words.at(-1) ?? word) === 'agency') return true;
    if (!trade.POST_QUALIFIERS.has(word.key) && !isBareBody(word) && !isCapital(word.text)) return false;
  }
  return false;
}

function isCollective(words: readonly LeadToken[]): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (trade.COLLECTIVE_DETERMINERS.has(first.key)) return true;
  const cut = words.findIndex(
    (word, at) =>
      at > 0 && word.text.length < 7 && /^(?:of|for|in|at|from|within|across|to|who|with)$/i.test(word.text),
  );
  const head = words[(cut < 0 ? words.length : cut) - 1] ?? first;
  if (trade.COLLECTIVE_WORDS.has(head.key) || trade.COLLECTIVE_WORDS.has(first.key)) return true;
  if (cut > 0 && words.slice(cut).some((word) => /^(?:all|each|every)$/i.test(word.text))) return true;
  if (!isPlural(head.text) || !trade.COLLECTIVE_NOUNS.has(head.key)) return false;
  // "University Hospitals of Leicester NHS Trust" ends in a single body, despite the plural inside.
  const last = words.at(-1) ?? head;
  return cut < 0 || trade.POSTS.has(head.key) || isPlural(last.text) || !trade.BODY_HEADS.has(last.key);
}

/** "Barts Health", "Kings Healthcare", "St George's Hospitals": a provider's own name followed by what it provides. */
function isProviderName(words: readonly LeadToken[]): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || words.length > 5 || !trade.PROVIDER_NOUNS.has(last.key))
    return false;
  if (!words.every((word) => isCapital(word.text) || trade.SMALL_WORDS.has(word.key))) return false;
  if (last.key === 'hospital' && !isPlural(last.text)) return false;
  if (words.some((word) => trade.POSTS.has(word.key))) return false;
  return words.slice(0, -1).some((word) => word.text.length > 2 && isPlaceOrFounder(word));
}

/** A capitalised word that is not a sector term and, by its ending, not an adjective ("Oral", "Reproductive"). */
function isPlaceOrFounder({ key, text }: LeadToken): boolean {
  if (isTradeWord(key) || trade.TITLES.has(key) || trade.SMALL_WORDS.has(key)) return false;
  return (
    isCapital(text) &&
    !trade.WHOSE_HEALTH.has(key) &&
    !/(?:al|ive|ing|ary|ory|ic|ed|ble)$/.test(text.toLowerCase())
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de da di del van von der den la le bin al el ap ab o'.split(' '),
);

/** Two or three capitalised words, none of them a sector term; or a title and a surname; or "A. Name". */
function isPerson(tokens: readonly LeadToken[]): boolean {
  if (tokens.some((token) => token.kind !== 'word')) return false;
  const titled = countTitles(tokens);
  const words = tokens.slice(titled);
  const particles = words.filter((word) => PARTICLES.has(word.text));
  const parts = words.length - particles.length;
  if (parts < (titled > 0 ? 1 : 2) || parts > 4 || (parts > 3 && titled === 0)) return false;
  const full = words.filter((word) => word.text.length > 1);
  // Most names of bodies and posts end here, before the shape of any word is looked at.
  if (full.length === 0 || full.some((word) => isTradeWord(word.key))) return false;
  if (titled > 0 && parts < 2 && trade.RANKS.has(tokens[titled - 1]?.key ?? '')) return false;
  return words.every((word, at) => particles.includes(word) || isNamePart(word, at, words.length));
}

const isTitle = ({ key }: LeadToken): boolean => trade.TITLES.has(key) || trade.RANKS.has(key);

/** How many titles ("Dr", "Det Supt") a run starts with. */
export function countTitles(tokens: readonly LeadToken[]): number {
  const at = tokens.findIndex((token) => !isTitle(token) || !isCapital(token.text));
  if (at < 0) return tokens.length;
  // "Assistant Chief Constable Jane Smith"
  if (at > 0 || !trade.RANK_QUALIFIERS.has(tokens[0]?.key ?? '')) return at;
  const rank = tokens.findIndex(({ key }) => !trade.RANK_QUALIFIERS.has(key));
  if (!trade.RANKS.has(tokens[rank]?.key ?? '')) return at;
  return rank + countTitles(tokens.slice(rank));
}

function isNamePart(word: LeadToken, at: number, length: number): boolean {
  if (/^\p{Lu}$/u.test(word.text)) return at < length - 1;
  return /^(?:\p{Lu}[\p{Ll}\p{M}]+|Mc\p{Lu}\p{Ll}+|Mac\p{Lu}\p{Ll}+|O['’]\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)$/u.test(
    word.text,
  );
}

/** Whether a folded word is a sector term, and so cannot be part of a person's name. */
export function isTradeWord(key: string): boolean {
  return (
    trade.TOPICS.has(key) ||
    trade.POSTS.has(key) ||
    trade.BODY_HEADS.has(key) ||
    trade.SECTORS.has(key) ||
    trade.COLLECTIVE_NOUNS.has(key)
  );
}

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return /^[\p{Lu}\p{N}]/u.test(text);
}
