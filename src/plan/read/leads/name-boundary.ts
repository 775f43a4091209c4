/**
 * Where one name ends and the next begins with no mark between: "Board Manager | Chair PPO Sub-group", "Dr Jane Smith |
 * Designated Doctor". Decides by nouns that end a post's title and by names that are a person's beyond doubt.
 */
import { classifyName, countTitles, isCapital, isTradeWord } from './classify-name';
import { isPlural } from './fold-word';
import type { LeadToken } from './lead-token';
import { POST_OPENERS, POSTS } from './trade-words';

/** Posts whose title ends there, so that another post's title may begin right after. */
const ENDS_POST = new Set(
  'manager officer doctor commander adviser advisor coordinator commissioner superintendent inspector lado iro dsl leader worker practitioner'.split(
    ' ',
  ),
);

/** Whether the word at `at` begins another name than the words since `start`. */
export function beginsAnother(words: readonly LeadToken[], start: number, at: number): boolean {
  return endsPost(words, at) || endsPerson(words, start, at);
}

/** "… Manager | Chair …": one post's title has ended and the next one's begins. */
function endsPost(words: readonly LeadToken[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at]];
  if (before === undefined || next === undefined) return false;
  // "DSLs | Head of Education": many of one post, and then another.
  const many = isPlural(before.text) && POSTS.has(before.key);
  if (!many && !ENDS_POST.has(before.key)) return false;
  return (
    POST_OPENERS.has(next.key) && isCapital(next.text) && next.key !== 'borough' && at < words.length - 1
  );
}

/** Of a person's name and of no place's: an initial, "O'Hare", "McKay". */
const UNMISTAKABLE = /^(?:\p{Lu}|O['’]\p{Lu}\p{Ll}+|Ma?c\p{Lu}\p{Ll}+)$/u;

/** "Dr Jane Smith | Designated Doctor", "A. Name | Team Manager". */
function endsPerson(words: readonly LeadToken[], start: number, at: number): boolean {
  if (at - start < 2 || at - start > 5 || !isTradeWord(words[at]?.key ?? '')) return false;
  const said = words.slice(start, at);
  if (countTitles(said) === 0 && !said.some(({ text }) => UNMISTAKABLE.test(text))) return false;
  return classifyName(said).kind === 'person';
}
