/**
 * The words above a plan that say what it is: its title as the board writes it, and the name of the board where it
 * stands there.
 */
import { markingAlone } from './protective-marking';

const LONGEST = 160;

/** Says only where the plan is filed. */
const PLACE =
  /^(?:appendix|annex|attachment|schedule|enclosure|item|page|sheet|tab)\s*(?:no\.?\s*)?[\da-z]{0,3}\.?$/i;
/** What the title of a plan speaks of. */
const OF_A_PLAN =
  /\b(?:action|improvement|delivery|response|learning|implementation|work) ?plans?\b|\bplan\b|\btracker\b|\brecommendations?\b|\breviews?\b|\b(?:SCR|CSPR|LCSPR|SAR|DHR|DARDR|JTAI)\b|\binspection\b|\baudit\b/i;

/** Says that it is a plan, and not of what. */
const BARE =
  /^(?:(?:the|our|multi|agency|partnership|action|improvement|delivery|response|learning|implementation|work|plans?|tracker|log|table|template|draft|final|updated?|recommendations?|reviews?|audit|inspection)(?:[\s:/&–-]+|$))+$/i;

/**
 * The title among the lines above a plan, top down; `''` if none of them is one. `repeated` stand on each page of it: one of
 * them says more than a bare "Action plan".
 */
export function titleIn(lines: readonly string[], repeated: readonly string[] = []): string {
  const plain = titlesAmong(lines);
  const titles = plain.filter((line) => OF_A_PLAN.test(line));
  const named = (line: string): boolean => OF_A_PLAN.test(line) && !BARE.test(line);
  const [first] = titles;
  return first === undefined || BARE.test(first)
    ? (titlesAmong(repeated).find(named) ?? first ?? plain[0] ?? '')
    : first;
}

const titlesAmong = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length <= LONGEST && /\p{L}{3}/u.test(line))
    .filter((line) => !PLACE.test(line) && markingAlone(line) === '');

const KIND = String.raw`(?:local )?safeguarding (?:children(?:['’]?s)?|adults?|child(?:ren)? (?:and|&) adults?|families|communities)? ?(?:board|partnership|executive|arrangements)|community safety partnership`;
const SHORT = 'LSCB|LSCP|LSAB|SSCB|SCB|SCP|SAB|CSCP|CSP';
/** Names before the kind: capitalised words, joined by "and", "&", "of", "with" or commas. */
const NAMES = String.raw`(?:[\p{Lu}][\p{L}'’-]*(?:,)?(?: (?:and|&|of|with|upon|on|the|in) | )){1,6}`;
const FULL = new RegExp(`${NAMES}(?:${SHORT} )?(?:${caseless(KIND)})`, 'u');
const BRIEF = new RegExp(String.raw`${NAMES}(?:${SHORT})\b`, 'u');

/** The name of the board in one of the lines; the full form before the initials, `''` if there is neither. */
export function boardIn(lines: readonly string[]): string {
  const found = (pattern: RegExp): string | undefined =>
    lines.map((line) => pattern.exec(line.replace(/\s+/g, ' '))?.[0]).find((name) => name !== undefined);
  return (found(FULL) ?? found(BRIEF) ?? '').trim();
}

/** Both cases of each letter: the names before must keep their capitals, so the whole pattern cannot ignore case. */
function caseless(pattern: string): string {
  return pattern.replace(/[a-z]/g, (letter, at: number) =>
    pattern[at - 1] === '\\' ? letter : `[${letter}${letter.toUpperCase()}]`,
  );
}
