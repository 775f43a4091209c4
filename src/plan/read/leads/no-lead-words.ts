/**
 * Recognises words in a lead cell that name nobody: "TBC", "N/A", "to be agreed", and the dates in a combined "lead and
 * when" column. Judges whole runs of words only, since "May Smith" and "March 2017" start alike.
 */
import type { LeadToken } from './lead-token';
import { LABEL_WORDS } from './trade-words';

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'tbc tba tbd tbi n/a na none nil nobody noone vacant vacancy unknown ditto various pending unallocated unassigned blank confirmed agreed'.split(
    ' ',
  ),
);
const PRONOUNS: ReadonlySet<string> = new Set(
  'this that these those it they there which who we you'.split(' '),
);
const SETTLED =
  /^(?:confirmed|agreed|identified|advised|determined|decided|appointed|allocated|assigned|nominated|named|announced|discussed)$/;
const MONTH =
  /^(?:jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)$/;
const NUMBER = /^(?:\d+(?:[./]\d+)*(?:st|nd|rd|th)?|q[1-4]|h[12]|fy\d*)$/;
const DATE_WORDS = new Set(
  'by end mid early late beginning week commencing quarter spring summer autumn winter term year month day immediately immediate ongoing on going annually annual quarterly monthly weekly asap when within before after until from now complete completed monday tuesday wednesday thursday friday saturday sunday next due date st nd rd th and the of in to at'.split(
    ' ',
  ),
);

const NAMELESS: ReadonlySet<string> = new Set('name names lead leads owner owners officer person'.split(' '));
const AWAITED = /^(?:await|awaiting|awaits|pending|subject)$/;
const FILLING =
  /^(?:allocation|appointment|assignment|confirmation|decision|nomination|identification|recruitment)$/;
const NOBODY_PHRASES: ReadonlySet<string> = new Set([
  'as above',
  'see above',
  'as below',
  'not applicable',
  'not known',
  'no lead',
]);

/** Whether a run of words says only that there is no lead yet. */
export function saysNobody(words: readonly LeadToken[]): boolean {
  const [first, second, third] = words;
  if (first === undefined) return true;
  if (words.length > 4 && first.word.low !== 'to') return false;
  const low = words.map(({ word }) => word.low);
  if (low.length <= 2 && low.every((word) => PLACEHOLDERS.has(word))) return true;
  if (low.length === 1 && PRONOUNS.has(low[0] ?? '')) return true;
  if (low.length === 2 && NOBODY_PHRASES.has(low.join(' '))) return true;
  if (low.length > 1 && PLACEHOLDERS.has(low.at(-1) ?? '') && words.slice(0, -1).every(isLabel)) return true;
  // "No named lead", "Roles no names".
  if (NAMELESS.has(low.at(-1) ?? '') && low.includes('no')) return true;
  if (low.length <= 3 && AWAITED.test(low[0] ?? '') && FILLING.test(low.at(-1) ?? '')) return true;
  if (/^(?:no|none|not)$/.test(low[0] ?? '') && low.length <= 4 && SETTLED.test(low.at(-1) ?? ''))
    return true;
  return low[0] === 'to' && second?.text === 'be' && SETTLED.test(third?.word.low ?? '');
}

const isLabel = ({ key }: LeadToken): boolean => LABEL_WORDS.has(key);

/** Whether words only say that there is to be a lead: "Lead officer" before "to be confirmed". */
export const namesOnlyALead = (words: readonly LeadToken[]): boolean =>
  words.length > 0 && words.every(isLabel);

/** "to be confirmed" and similar, starting at a "to". */
export function isStillToCome(words: readonly (LeadToken | undefined)[]): boolean {
  const [to, be, settled] = words;
  return to?.key === 'to' && be?.key === 'be' && SETTLED.test(settled?.word.low ?? '');
}

/** Whether a run of words is only about time. */
export function saysOnlyWhen(words: readonly LeadToken[]): boolean {
  let telling = false;
  for (const {
    word: { low },
  } of words) {
    const known = DATE_WORDS.has(low);
    const time = MONTH.test(low) || NUMBER.test(low);
    if (!time && !known) return false;
    telling ||=
      time ||
      /^(?:immediate|immediately|ongoing|going|asap|annual|annually|quarterly|monthly|weekly|completed?)$/.test(
        low,
      );
  }
  return telling;
}

/** How many words at the end of a run are a date or a "TBC" after the lead: "Jane Smith March 2017". */
export function trailingNonLead(words: readonly LeadToken[]): number {
  const low = words.map(({ word }) => word.low);
  const n = low.length;
  if (n < 2) return 0;
  if (PLACEHOLDERS.has(low[n - 1] ?? '') && low[n - 1] !== 'unknown') return 1;
  const until = low.findIndex((word) => word === 'until' || word === 'till' || word === 'to');
  if (until > 0 && saysOnlyWhen(words.slice(until))) return n - until;
  let from = n;
  while (from > 1 && (NUMBER.test(low[from - 1] ?? '') || MONTH.test(low[from - 1] ?? ''))) from -= 1;
  if (from === n) return 0;
  // A number alone belongs to the name ("Tier 3", "Team 2"); a month alone may be part of a person's name.
  const dated = low.slice(from).some((word) => MONTH.test(word)) && n - from > 1;
  if (!dated) return 0;
  while (from > 1 && /^(?:by|end|of|mid|early|late|from|in)$/.test(low[from - 1] ?? '')) from -= 1;
  return n - from;
}
