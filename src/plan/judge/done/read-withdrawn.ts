/** Decides whether a row that says it was withdrawn also says why, in more than a bare verdict (POLICY.md, Done). */
import { foldWord } from '../../read/leads/fold-word';
import { BODY_HEADS, SECTORS } from '../../read/leads/trade-words';
import { WITHDRAWN } from './claim-words';

const VERDICT_ALONE =
  /^\W*(?:now |action |item |this (?:action|is|was) |status |closed|rag|formally |by|on|at|in|as|and|the|was|been|has|is)*\W*$/u;

/** Who has an action now does not say why it ended, unless a body or another plan took it over. */
const GONE_TO =
  /(?<![\w-])(?:transferred|handed over) to (?:the |an? )?(?<taker>[\p{L}\p{N}][\p{L}\p{N} /&'’-]*)$/u;
const PLACES =
  /(?:^|[ /-])(?:plans?|strategy|programme|workstream|bau|usual|services?|teams?|actions?|rec(?:ommendation)?)$|\d/u;

function isTaken(taker: string): boolean {
  const last = taker.split(/[ /]/u).at(-1) ?? '';
  return (
    BODY_HEADS.has(foldWord(last)) ||
    SECTORS.has(taker.split(' ').map(foldWord).join(' ')) ||
    PLACES.test(taker)
  );
}

/** `words` as given by `plainWords`: anything besides the verdict and its date is a reason ("merged with 7"). */
export function saysReason(words: string): boolean {
  const taker = GONE_TO.exec(words.replace(/\W+$/u, ''))?.groups?.['taker'];
  if (taker !== undefined && !isTaken(taker)) return false;
  const rest = words.replace(WITHDRAWN, ' ').replace(/@/g, ' ');
  return !VERDICT_ALONE.test(rest.replace(/\s+/g, ' ').trim());
}
