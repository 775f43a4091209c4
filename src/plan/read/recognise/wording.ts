/**
 * Decides how a piece of text in a plan reads: as a heading, a sentence, the rest of a sentence, or page furniture.
 * Uses features of the language only, never a phrase of one plan.
 */

const REFERENCE =
  /^\s*(?:(?:recommendation|rec|action|ref|no)\.?\s*)?(\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,3}(?=\s*[.):](?:\s|$)))[.):]?\s*/i;

/** The reference number that opens a text, and the rest of it: "1.1. The Guardian…" gives "1.1". */
export function leadingReference(text: string): { readonly ref: string; readonly rest: string } | null {
  const match = REFERENCE.exec(text.slice(0, 60));
  const ref = match?.[1];
  if (!match || ref === undefined) return null;
  const rest = text.slice(match[0].length);
  // "3.10.16 meeting" and "2.30 pm" open with a date or a time, not with an action's number.
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(ref) || /^\s*(?:am|pm|%|hours?|weeks?|months?|years?)\b/i.test(rest))
    return null;
  return { ref, rest };
}

/** How many numbered lines a text has: a cell that lists several recommendations has no number of its own. */
export function numberedLines(text: string): number {
  return text.split('\n', 200).filter((line) => leadingReference(line) !== null).length;
}

/** A section's text without its leading number. */
export function withoutNumber(text: string): string {
  const rest = leadingReference(text)?.rest.trim();
  return rest === undefined || rest === '' ? text : rest;
}

export function startsWithBullet(text: string): boolean {
  return /^\s*(?:[•·▪●○◦‣➢➤✓*–—-]|o\s)/u.test(text);
}

export function startsInLowerCase(text: string): boolean {
  return /^[\s"'“‘(]*\p{Ll}/u.test(text);
}

/** Opens like a new sentence: with a capital or a digit, and no bullet. */
export function startsNewSentence(text: string): boolean {
  return text !== '' && !startsWithBullet(text) && !startsInLowerCase(text);
}

/** Cut short: prose long enough to be a sentence that does not end like one. */
export function breaksOff(text: string): boolean {
  return text.length > 60 && !/[.!?:;)\]"”’']\s*$/.test(text);
}

/** Words that open an instruction but not a heading. */
const INSTRUCTIONS = new Set(
  (
    'achieve act add address adopt advise agree align all amend analyse appoint approve arrange ask assess assure attend audit ' +
    'benchmark brief build capture carry challenge check circulate clarify collate commission communicate complete conduct ' +
    'confirm consider consult continue contribute convene coordinate create deliver demonstrate design determine develop ' +
    'disseminate distribute draft embed enable encourage engage enhance ensure escalate establish evaluate evidence explore ' +
    'extend facilitate finalise formalise formulate gather hold identify implement improve include increase inform introduce ' +
    'invite issue launch liaise maintain make map meet monitor name obtain offer organise oversee participate plan prepare ' +
    'present produce promote propose provide publicise publish raise re-issue re-launch reach receive recommend recruit refresh reinforce remind ' +
    'report request require research resolve revise review scope scrutinise secure seek send set share strengthen submit support survey ' +
    'test thread to track train undertake update use utilise verify work write'
  ).split(' '),
);

/** Opens like an instruction, or with its own number: an action even if its row holds nothing else. */
export function opensLikeAction(text: string): boolean {
  const found = leadingReference(text);
  const first = ((found ? found.rest : text).match(/^[\p{L}-]+/u)?.[0] ?? '').toLowerCase();
  return found !== null || INSTRUCTIONS.has(first);
}

/** Reads like a heading: short, no full stop, no instruction. */
export function looksLikeHeading(text: string): boolean {
  const words = text.split(/\s+/, 30);
  if (text.length > 140 || words.length > 18 || /[.;!?]$/.test(text)) return false;
  if (startsInLowerCase(text) || startsWithBullet(text)) return false;
  const first = (withoutNumber(text).match(/^[\p{L}-]+/u)?.[0] ?? '').toLowerCase();
  return !INSTRUCTIONS.has(first) || /^[^\p{Ll}]+$/u.test(text);
}

/** Opens like the title of a part of the plan: "Recommendation 2: Improve recording", "Theme 3 – Practice". */
export function opensPart(text: string): boolean {
  return (
    text.length <= 400 &&
    /^\W*(?:recommendation|theme|priority|priority area|objective|section|part|finding|learning point|learning theme|standard|work ?stream|strand|domain|outcome|area)\s*(?:no\.?|number)?\s*(?:\d{1,2}(?:\.\d{1,2})?|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:[:.–—-]|$)/i.test(
      text,
    )
  );
}

/** Page numbers, protective markings, file paths and similar, anywhere. */
export function looksLikePageFurniture(text: string): boolean {
  return (
    /^\W*page\s+\d+(?:\s*(?:of|\/)\s*\d+)?\W*$/i.test(text) ||
    /^\W*\d+\s*(?:of|\/)\s*\d+\W*$/i.test(text) ||
    /^\W*(?:not protectively marked|official(?:[\s:–-]+sensitive)?|restricted|confidential|protect|unclassified|draft|version\s+[\d.]+)\W*$/i.test(
      text,
    )
  );
}

/** Tells people how to fill in the column below: "(Name and agency)", "e.g. audit report", "Who will do it". */
export function looksLikeGuidance(text: string): boolean {
  return (
    /^\s*[([{<][^()[\]{}<>]*[)\]}>][.\s]*$/.test(text) ||
    /^\s*(?:e\.?g\b|i\.e\b|for example|please|insert|enter|select|choose|state|specify|drop[\s-]?down|free text|dd\s*\/\s*mm|use the|(?:what|who|when|how|where|why|which)(?=\s.{3,80}$))\b/i.test(
      text,
    )
  );
}

/** Shows how a date is to be written, in place of one: "DD/MM/YYYY". */
export const isDatePlaceholder = (text: string): boolean =>
  /^\W*(?:e\.?g\.?\s*)?d{1,2}\s*[/.\s-]\s*m{1,4}\s*[/.\s-]\s*y{2,4}\W*$/i.test(text);

/** A key that is equal for the same line of furniture on different pages: ignores digits. */
export function furnitureKey(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

/** "Progress: …", "Update (March 2026) – …": tells of the action above, across the table, and opens no part. */
export function tellsOfActionAbove(text: string): boolean {
  return /^\W*(?:progress|updates?|comments?|commentary|evidence|current (?:position|status))(?: (?:to date|update|report))?(?:\s*:| ?(?:\([^)]{1,40}\)|\b[\w ./]{0,14}\d[\w ./]{0,8})\s*(?::|[–—-]\s))\s*\S/i.test(
    text,
  );
}

/** Opens a colour key, a signature or a note below a plan ("Red", "RAG key", "Signed:", "Notes"). */
export function looksLikeEndMatter(text: string): boolean {
  return /^\W*(?:(?:b?rag\s+)?(?:key|legend|rating|status)|b?rag|red|amber|yellow|green|blue|grey|white|purple|signed(?:\s+(?:by|off))?|signature|sign[\s-]?off|(?:approved|prepared|completed|agreed)\s+by|author|notes?|totals?|abbreviations?|glossary|distribution)\W*$/i.test(
    text,
  );
}

const ELSEWHERE = [
  /^no\s+(?:stand[\s-]*alone|separate|further|additional|specific|new|single)\s+action\b.*\b(?:cover|address|includ|incorporat|dealt|pick|see)/is,
  /^(?:already\s+|this\s+(?:action\s+|recommendation\s+)?(?:is|has\s+been|will\s+be)\s+|action\s+|to\s+be\s+)?(?:covered|addressed|dealt\s+with|incorporated|picked\s+up|merged|included|combined|subsumed)\s+(?:by|under|in|into|within|elsewhere|through|with)\s+(?:(?:the\s+)?(?:action|recommendation|rec|section|point|item|ref)s?\b|\d|above|below|elsewhere)/i,
  /^(?:please\s+)?(?:see|refer\s+to|as\s+per|as\s+for|same\s+as|duplicate\s+of|duplicates|cf\.?)\s+(?:also\s+)?(?:the\s+)?(?:action|recommendation|rec|section|point|item|ref|no)s?\.?\s*(?:on\s+.{1,120}|[\d.,&\s]+(?:and\s+[\d.]+)?(?:above|below)?)\.?$/i,
];

/** Says only that the action is covered elsewhere in the plan (POLICY.md, Rows). */
export function saysCoveredElsewhere(text: string): boolean {
  return text.length <= 400 && ELSEWHERE.some((pattern) => pattern.test(text));
}
