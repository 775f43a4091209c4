/**
 * Prepares a register once, so that thousands of cells can be split quickly: a trie of the steps of every name and
 * alias, the words that a misspelling may stand for, people's initials, and which entries share a word. The order of
 * the register's entries makes no difference. Names of more than 40 words are matched only exactly.
 */
import { smallest } from '../../long-lists';
import { keptBetweenChecks } from '../../memoise';
import type { IsoDate } from '../dates/calendar';
import { classifyName, countTitles, FRAGMENT, isBody, isInitials, type NameClass } from './classify-name';
import { correctionsOf, wordsByLetter, type Correction } from './corrections';
import type { LeadKind, Register, RegisterEntry } from './lead-match';
import { readLeadTokens } from './lead-token';
import { JOIN, nameSteps } from './name-steps';

export interface NameNode {
  readonly next: ReadonlyMap<string, NameNode>;
  /** The names that end at this node, as indexes into `CompiledRegister.entries`, without duplicates. */
  readonly ends: readonly NameEnd[];
}

export interface NameEnd {
  readonly entry: number;
  /** 0 for the name itself, 1 for an alias, 2 for the name without its bracketed remark or title. */
  readonly rank: number;
  /** Letters in the whole name, which decide how many spelling slips are allowed. */
  readonly letters: number;
}

export interface CompiledRegister {
  readonly origin: Register['origin'];
  /** In a fixed order that does not depend on the register's own. */
  readonly entries: readonly RegisterEntry[];
  /** The kind of each entry, inferred by grammar if the register does not give it. */
  readonly kinds: readonly LeadKind[];
  /** Words in each entry's name. */
  readonly lengths: readonly number[];
  /** How the grammar classifies each entry's name. */
  readonly classes: readonly NameClass[];
  /** What a cell that holds each entry's name is taken to name there: by its kind, then by the grammar. */
  readonly named: readonly NameClass[];
  readonly root: NameNode;
  /** Names and aliases exactly as written. */
  readonly exact: ReadonlyMap<string, readonly NameEnd[]>;
  /** Words long enough to be misspelt, grouped by first letter. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlySet<string>;
  /** The words that a folded word may be a misspelling of, nearest first. */
  readonly corrections: (key: string) => readonly Correction[];
  /** Initials derived from people's names, if only one person has them. */
  readonly initials: ReadonlyMap<string, number>;
  /** Indexes of the entries whose name or aliases contain a word. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

interface GrowingNode {
  next: Map<string, GrowingNode>;
  ends: NameEnd[];
}

const LONGEST = 40;

export function compileRegister(register: Register): CompiledRegister {
  const entries = [...register.entries].filter((entry) => entry.name.trim() !== '').sort(inOrder);
  const root: GrowingNode = { next: new Map(), ends: [] };
  const exact = new Map<string, NameEnd[]>();
  const byWord = new Map<string, number[]>();
  const words = new Set<string>();
  const initials = new Map<string, number | null>();
  const classes = entries.map(({ name }) => classifyName(readLeadTokens(withoutRemark(name))));
  const kinds = entries.map(({ kind }, at) => (kind === 'unknown' ? (classes[at]?.kind ?? kind) : kind));
  entries.forEach((entry, index) => {
    for (const { spelling, rank } of spellingsOf(entry, classes[index] ?? FRAGMENT)) {
      const steps = nameSteps(spelling);
      const letters = steps.reduce((sum, step) => sum + (step === JOIN ? 0 : step.length), 0);
      const end = { entry: index, rank, letters };
      addEnd(exact, spelling, end);
      if (steps.length > 0 && steps.length <= LONGEST) addPath(root, steps, end);
      for (const step of steps) {
        if (step === JOIN) continue;
        words.add(step);
        const places = byWord.get(step);
        if (places === undefined) byWord.set(step, [index]);
        else if (places.at(-1) !== index) places.push(index);
      }
    }
    if (kinds[index] === 'person') {
      const letters = initialsOf(entry.name);
      if (letters.length > 1) initials.set(letters, initials.has(letters) ? null : index);
    }
  });
  const spellings = wordsByLetter(words);
  return {
    origin: register.origin,
    entries,
    kinds,
    lengths: entries.map(({ name }) => nameSteps(name).filter((step) => step !== JOIN).length || 1),
    classes,
    named: classes.map((is, at) => namedBy(is, kinds[at] ?? is.kind)),
    root,
    exact,
    spellings,
    words,
    corrections: keptBetweenChecks((key) => correctionsOf(key, words, spellings), 4096, LONGEST),
    initials: new Map(
      [...initials].flatMap(([key, index]) => (index === null ? [] : [[key, index] as const])),
    ),
    byWord,
  };
}

const namedBy = (is: NameClass, kind: LeadKind): NameClass => ({
  kind,
  weight: 'name',
  collective: is.collective,
  closed: kind === 'role' ? is.closed || is.kind !== 'role' : true,
  namesBody: is.namesBody || isBody({ kind }),
});

/** The entry that a spelling means on a given day; `null` if two leads share it and nothing decides between them. */
export function entryMeant(
  { entries }: Pick<CompiledRegister, 'entries'>,
  ends: readonly NameEnd[],
  asOf: IsoDate | null,
): number | null {
  const first = ends[0];
  if (first === undefined) return null;
  if (ends.length === 1) return first.entry;
  const best = smallest(ends.map((end) => end.rank));
  const ranked = ends.filter((end) => end.rank === best);
  const holding = asOf === null ? ranked : ranked.filter((end) => holdsOn(entries[end.entry], asOf));
  const choice = holding.length > 0 ? holding : ranked;
  const names = new Set(choice.map((end) => entries[end.entry]?.name));
  return names.size === 1 ? (choice.at(-1)?.entry ?? null) : null;
}

/** Whether an entry applies on a day; both end dates are inclusive. */
export function holdsOn(entry: RegisterEntry | undefined, day: IsoDate): boolean {
  return (
    entry !== undefined &&
    (entry.from === null || entry.from <= day) &&
    (entry.to === null || day <= entry.to)
  );
}

/** A name without its final bracketed remark. */
export function withoutRemark(name: string): string {
  const whole = name.trimEnd();
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  return open > 0 ? whole.slice(0, open).trimEnd() : name;
}

/** Whether initials are those of a name's words, with or without the small words. */
function isShortFor(initials: string, name: string): boolean {
  const words = readLeadTokens(name).filter((token) => token.kind === 'word');
  const letters = (every: boolean): string =>
    words
      .filter(({ text }) => every || /^\p{Lu}/u.test(text))
      .map(({ text }) => text[0] ?? '')
      .join('')
      .toUpperCase();
  return letters(true) === initials || letters(false) === initials;
}

/** People, posts and names that are neither: a bracket after one mostly says where they work, and bodies have initials. */
const WORKS_SOMEWHERE: ReadonlySet<LeadKind> = new Set<LeadKind>(['person', 'role', 'unknown']);

/**
 * Whether initials in brackets after a name are another name for it: "Ann Other (AO)", "Sutton Board (LSCB)". In "Head of
 * Safeguarding (ICB)" and "Jane Smith (ICB)" they say where the post or person belongs (POLICY.md, Leads).
 */
export const isNamedBy = (initials: string, name: string, kind: LeadKind): boolean =>
  !WORKS_SOMEWHERE.has(kind) || isShortFor(initials, name) || initialsOf(name) === initials;

/** "JC" for "Jackie Cook": the first letters of the words, ignoring titles and remarks. */
export function initialsOf(name: string): string {
  const tokens = readLeadTokens(withoutRemark(name));
  const words = tokens.slice(countTitles(tokens)).filter((token) => token.kind === 'word');
  return words.length > 4 ? '' : words.map((word) => word.text[0]?.toUpperCase() ?? '').join('');
}

function spellingsOf(entry: RegisterEntry, is: NameClass): { spelling: string; rank: number }[] {
  const found = [
    { spelling: entry.name.trim(), rank: 0 },
    ...entry.aliases.map((alias) => ({ spelling: alias.trim(), rank: 1 })),
  ].filter(({ spelling }) => spelling !== '');
  const untitled = withoutTitle(entry.name.trim());
  if (untitled !== null) found.push({ spelling: untitled, rank: 2 });
  const bracket = /^([^()]+)\(([^()]*)\)\s*$/.exec(entry.name);
  if (bracket?.[1] !== undefined && bracket[1].trim() !== '') {
    found.push({ spelling: bracket[1].trim(), rank: 2 });
    const inside = bracket[2]?.trim() ?? '';
    if (isInitials(inside) && isNamedBy(inside, bracket[1], is.kind))
      found.push({ spelling: inside, rank: 1 });
  }
  return found;
}

/** "Jane Smith" for "Dr Jane Smith"; `null` if there is no leading title or too little follows it. */
function withoutTitle(name: string): string | null {
  const tokens = readLeadTokens(name);
  const titles = countTitles(tokens);
  const first = tokens[titles];
  return titles > 0 &&
    first !== undefined &&
    tokens.length - titles > 1 &&
    classifyName(tokens).kind === 'person'
    ? name.slice(first.start)
    : null;
}

function addEnd(exact: Map<string, NameEnd[]>, spelling: string, end: NameEnd): void {
  const ends = exact.get(spelling);
  if (ends === undefined) exact.set(spelling, [end]);
  else keepBest(ends, end);
}

function addPath(root: GrowingNode, steps: readonly string[], end: NameEnd): void {
  let node = root;
  for (const step of steps) {
    let next = node.next.get(step);
    if (next === undefined) node.next.set(step, (next = { next: new Map(), ends: [] }));
    node = next;
  }
  keepBest(node.ends, end);
}

function keepBest(ends: NameEnd[], end: NameEnd): void {
  const last = ends.at(-1);
  if (last?.entry !== end.entry) ends.push(end);
  else if (end.rank < last.rank) ends[ends.length - 1] = end;
}

function inOrder(a: RegisterEntry, b: RegisterEntry): number {
  const key = (entry: RegisterEntry): string =>
    JSON.stringify([
      entry.name,
      entry.from ?? '',
      entry.to ?? '9999',
      entry.kind,
      entry.agency,
      entry.aliases,
    ]);
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
