/** Decides whether a row that says it was withdrawn also says why, in more than a bare verdict (POLICY.md, Done). */
import { WITHDRAWN } from './claim-words';

const VERDICT_ALONE =
  /^\W*(?:now |action |item |this (?:action|is|was) |status |closed|rag|formally |by|on|at|in|as|and|the|was|been|has|is)*\W*$/u;

/** `words` as given by `plainWords`: anything besides the verdict and its date is a reason ("merged with 7"). */
export function saysReason(words: string): boolean {
  const rest = words.replace(WITHDRAWN, ' ').replace(/@/g, ' ');
  return !VERDICT_ALONE.test(rest.replace(/\s+/g, ' ').trim());
}
