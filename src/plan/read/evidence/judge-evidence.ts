/**
 * Judges an evidence cell as supplied, weak or none (POLICY.md, Evidence). The cell is cut into clauses, the first
 * matching sign of the registry decides what each says, and the clauses are weighed; first match wins:
 * 1. an admitted gap that nothing later resolves: `weak` beside any evidence or claim, else `none`;
 * 2. anything that can be looked at: `supplied`;
 * 3. a claim: `weak`;
 * 4. only a request, a promise or a pointer to nothing: `none`.
 * Correspondence beside a gap is part of asking and does not count as evidence.
 */
import { clausesOf, type Clause } from './clauses';
import type { EvidenceView } from './evidence-view';
import { EVIDENCE_SIGNS } from './signs';
import { bareClaim } from './signs/bare-claim';
import { blank } from './signs/blank';
import { figures } from './signs/figures';
import { heldCopy } from './signs/held-copy';
import { promised } from './signs/promised';
import { wentToABody } from './signs/went-to-a-body';
import type { EvidenceSign } from './sign';
import { SAID_DONE } from './vocabulary';

interface Spoken {
  readonly clause: Clause;
  readonly sign: EvidenceSign;
  readonly words: string;
}

/** Words showing that an earlier gap was followed up or filled. */
const RESOLVES =
  /\b(?:followed up|resolved|rectified|(?:has|have|had|was|were) (?:since|now|subsequently|later|then) (?:been )?[a-z]+ed|(?:now|since|subsequently|later) (?:been )?(?:received|provided|supplied|submitted|completed|obtained|returned))\b/i;

/** Correspondence: who was written to, who attends, whom to contact. */
const CORRESPONDENCE =
  /\b(?:invitations?|invited|letters?|e-?mails?|wrote|written|requests?|reminders?|representatives?|contact(?:ed)?|correspondence|template|telephoned|phoned|calls?)\b/i;

const CLAIMS_WORK = new RegExp(
  `\\b(?:has|have|had|was|were|been|is|are|now|fully) (?:[a-z]+ly )?(?:${SAID_DONE})\\b`,
  'i',
);

/** Signs that count even if their clause goes on to admit or promise something. */
const SHOWN_BEFORE_PROMISE: readonly EvidenceSign[] = [heldCopy, wentToABody];
const SHOWN_BEFORE_COMMA: readonly EvidenceSign[] = [heldCopy, wentToABody, figures];

/**
 * `above` is the judgement of the row that a "see above" refers to, or `null` if there is none. Never throws. Case and
 * spacing do not affect the level.
 */
export function judgeEvidence(text: string, above: EvidenceView | null): EvidenceView {
  const spoken = clausesOf(text).flatMap(speak);
  const nothing = spoken.length === 0 ? lonePointer(text) : null;
  if (spoken.length === 0) return nothing ? fromAbove(nothing, above) : view(blank, blank.why, text.trim());

  const gap = openGap(spoken);
  const others = spoken.filter(
    (each) => each.sign.role === 'holds' && !(gap !== null && (isAsking(each) || saysOnlyWhen(each))),
  );
  const pointer = spoken.find((each) => each.sign.role === 'above');
  const supplied = others.filter((each) => each.sign.level === 'supplied');
  const shown = supplied.find((each) => each.sign.points) ?? supplied[0];
  const claimed = shown ?? others[0];
  const pointed = pointer ? fromAbove(pointer, above) : null;

  if (gap !== null) {
    if (claimed === undefined && (pointed === null || pointed.level === 'none')) return viewOf(gap);
    return view(
      gap.sign,
      `${claimed ? 'it gives something' : 'it points to evidence'}, but ${gap.sign.why}`,
      gap.words,
      'weak',
    );
  }
  if (shown !== undefined) return viewOf(shown);
  if (pointed !== null && (claimed === undefined || pointed.level === 'supplied')) return pointed;
  if (claimed !== undefined) return viewOf(claimed);
  const first = spoken.find((each) => each.sign.role === 'gap') ?? spoken[0];
  return first ? viewOf(first) : view(blank, blank.why, '');
}

/** Whether the words that made it supplied refer to something: a document, a record, a body that saw it. */
export const pointsToEvidence = ({ sign }: Pick<EvidenceView, 'sign'>): boolean =>
  EVIDENCE_SIGNS.some(({ id, points }) => id === sign && points === true);

/**
 * What a clause says. One that admits, asks or promises may show evidence first ("Minutes attached, audit to follow").
 */
function speak(clause: Clause): readonly Spoken[] {
  const said = firstSign(clause);
  if (said.sign.role === 'holds' || said.sign.role === 'above') return [said];
  const comma = clause.text.lastIndexOf(',');
  const shown =
    (comma > 0 ? headOf(clause, comma, SHOWN_BEFORE_COMMA) : null) ??
    (said.sign === promised ? headOf(clause, clause.text.indexOf(said.words), SHOWN_BEFORE_PROMISE) : null);
  return shown === null ? [said] : [shown, said];
}

/** What the start of a clause shows according to the given signs, or `null`. */
function headOf(clause: Clause, end: number, signs: readonly EvidenceSign[]): Spoken | null {
  const head = { text: clause.text.slice(0, Math.max(0, end)) };
  for (const sign of signs) {
    const words = sign.find(head.text);
    if (words !== null) return firstSign(head).sign.role === 'holds' ? { clause: head, sign, words } : null;
  }
  return null;
}

function firstSign(clause: Clause): Spoken {
  for (const sign of EVIDENCE_SIGNS) {
    const words = sign.find(clause.text);
    if (words !== null) return { clause, sign, words };
  }
  return { clause, sign: blank, words: '' };
}

/** The first admitted gap that the next clause does not resolve. */
function openGap(spoken: readonly Spoken[]): Spoken | null {
  for (const [index, each] of spoken.entries()) {
    if (each.sign.role !== 'gap') continue;
    const next = spoken[index + 1];
    if (next === undefined || next.sign.role === 'gap' || !RESOLVES.test(next.clause.text)) return each;
  }
  return null;
}

function isAsking({ clause }: Spoken): boolean {
  return CORRESPONDENCE.test(clause.text) && !CLAIMS_WORK.test(clause.text);
}

/** "On 3 May 2016", "To date": says when the gap existed and claims nothing. */
function saysOnlyWhen({ clause, sign }: Spoken): boolean {
  return (
    sign === bareClaim && /^\W*(?:on|as at|as of|by|since|during|to|until|in(?! place))\b/i.test(clause.text)
  );
}

/** Ditto marks contain no word, so they give no clause. */
function lonePointer(text: string): Spoken | null {
  const sign = EVIDENCE_SIGNS.find(({ role }) => role === 'above');
  const words = sign?.find(text) ?? null;
  return sign && words !== null ? { clause: { text }, sign, words: words.trim() } : null;
}

function fromAbove({ sign, words }: Spoken, above: EvidenceView | null): EvidenceView {
  if (above === null) return view(sign, `${sign.why}, and nothing was found there`, words);
  // In a chain of references only the last reason is given.
  const because = above.sign === sign.id ? above.because : `${sign.why}, and of that row: ${above.because}`;
  return view(sign, because, words, above.level);
}

function viewOf({ sign, words }: Spoken): EvidenceView {
  return view(sign, sign.why, words);
}

function view(sign: EvidenceSign, because: string, text: string, level = sign.level): EvidenceView {
  return { level, sign: sign.id, because, text };
}
