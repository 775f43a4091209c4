/**
 * Finds where one name ends and the next begins with no mark between: "Board Manager | Chair PPO Sub-group", "Dr Jane
 * Smith | Designated Doctor". Uses nouns that end a post's title, and names that can only be a person's.
 */
import { classifyName, countTitles, isCapital, isTradeWord } from './classify-name';
import { isPlural } from './fold-word';
import type { LeadToken } from './lead-token';
import { POST_OPENERS, POSTS } from './trade-words';

/** Posts whose title ends with this noun, so another post's title may follow directly. */
const ENDS_POST = new Set(
  'manager officer doctor commander adviser advisor coordinator commissioner superintendent inspector lado iro dsl leader worker practitioner'.split(
    ' ',
  ),
);

/** Whether the word at `at` begins a different name from the words since `start`. */
export function beginsAnother(words: readonly LeadToken[], start: number, at: number): boolean {
  return endsPost(words, at) || endsPerson(words, start, at);
}

/** "… Manager | Chair …": one post's title ends and the next begins. */
function endsPost(words: readonly LeadToken[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at]];
  if (before === undefined || next === undefined) return false;
  // "DSLs | Head of Education": a plural post, then another post.
  const many = isPlural(before.text) && POSTS.has(before.key);
  if (!many && !ENDS_POST.has(before.key)) return false;
  return (
    POST_OPENERS.has(next.key) && isCapital(next.text) && next.key !== 'borough' && at < words.length - 1
  );
}

/** Found in people's names but not in place names: an initial, "O'Hare", "McKay". */
const UNMISTAKABLE = /^(?:\p{Lu}|O['’]\p{Lu}\p{Ll}+|Ma?c\p{Lu}\p{Ll}+)$/u;

/** "Dr Jane Smith | Designated Doctor", "A. Name | Team Manager". */
function endsPerson(words: readonly LeadToken[], start: number, at: number): boolean {
  if (at - start < 2 || at - start > 5 || !isTradeWord(words[at]?.key ?? '')) return false;
  const said = words.slice(start, at);
  if (countTitles(said) === 0 && !said.some(({ text }) => UNMISTAKABLE.test(text))) return false;
  return classifyName(said).kind === 'person';
}
