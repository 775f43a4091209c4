/**
 * Decides what a bracket says about the name before it: its initials, who holds the post, whose it is, or a remark. A
 * remark that identifies the agency ("(hosted by …)") stays in the name; one that says who helps does not.
 */
import { isBody, isInitials, type NameClass } from './classify-name';
import type { NameUnit, UnitContext } from './name-unit';

/** One lead of a cell: the unit that names it. */
export interface JoinedName {
  readonly from: number;
  readonly to: number;
  readonly hit: NameUnit['hit'];
  readonly is: NameClass;
  /** A post, agency or initials have been merged into it. */
  readonly hasPost: boolean;
  readonly hasBody: boolean;
  /** Initials given in brackets after the name ("Ann Other (AO)"). */
  readonly initials: string | null;
  /** Marked as supporting ("John Brown (support)"). */
  readonly supports: boolean;
  /** For a person: the last part of their post or organisation given outside brackets; `null` if nothing yet. */
  readonly tail: NameClass | null;
}

/** Merges the bracket on the right into the lead on the left; `null` if it names a separate lead. */
export function takeRemark(left: JoinedName, right: NameUnit, { tokens }: UnitContext): JoinedName | null {
  const text = right.to - right.from === 1 ? (tokens[right.from]?.text ?? '') : '';
  // "Named Nurse (Ann Other & Jo Brown)": each person who shares the post is a lead.
  const inOneBracket = tokens.slice(left.to, right.from).every(({ kind }) => kind !== 'open');
  if (right.is.kind === 'person' && left.is.kind === 'person' && left.hasPost && inOneBracket) return null;
  if (right.is.kind === 'person' && left.is.kind !== 'person') {
    const { from, to, hit, is } = right;
    return { from, to, hit, is, hasPost: true, hasBody: true, initials: null, supports: false, tail: null };
  }
  // "Operations Managers (SF), (CD)": the people with these initials are responsible, not the plural post.
  if (isInitials(text) && left.is.kind === 'role' && left.is.collective && right.is.kind === 'unknown') {
    const { from, to, hit, is } = right;
    return { from, to, hit, is, hasPost: true, hasBody: true, initials: text, supports: false, tail: null };
  }
  if (left.hasPost && left.initials !== null && left.is.kind === 'unknown' && isInitials(text)) return null;
  if (/^support(?:s|ing|er)?$/i.test(text)) return { ...left, supports: true };
  if (isInitials(text) && standsFor(text, left, tokens)) return { ...left, initials: text };
  if (
    left.hit !== null ||
    left.is.kind === 'person' ||
    left.is.kind === 'role' ||
    // "TB (ICB)": somebody's initials and their organisation.
    (left.is.kind === 'unknown' && left.is.weight === 'name' && isBody(right.is)) ||
    helps(tokens[right.from]?.text ?? '')
  )
    return { ...left, hasBody: left.hasBody || isBody(right.is) };
  const close = tokens[right.to]?.kind === 'close' ? right.to + 1 : right.to;
  // An agency in brackets classifies an unknown name before it ("Health Overview (Sutton CCG)").
  const is =
    left.is.weight === 'fragment' && isBody(right.is)
      ? { ...left.is, kind: right.is.kind, weight: right.is.weight }
      : left.is;
  return { ...left, to: close, is };
}

function helps(word: string): boolean {
  return /^(?:supported|supporting|support|assisted|with|lead|leading|led|joint|jointly|via|in|interim|acting|tbc|overseen|and|until|from)$/i.test(
    word,
  );
}

/** Whether initials are those of the words before them, with or without the small words. */
function standsFor(initials: string, left: JoinedName, tokens: UnitContext['tokens']): boolean {
  const words = tokens.slice(left.from, left.to).filter((token) => token.kind === 'word');
  const letters = (every: boolean): string =>
    words
      .filter((word) => every || /^\p{Lu}/u.test(word.text))
      .map((word) => word.text[0] ?? '')
      .join('')
      .toUpperCase();
  return (
    letters(true).startsWith(initials) ||
    letters(false).startsWith(initials) ||
    letters(false).endsWith(initials)
  );
}
