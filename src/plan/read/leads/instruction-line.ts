/**
 * Splits a line that says what is to be done and ends in who does it: "Draft a letter to tenants – Jane Smith".
 * Requires an instruction before the last dash or colon, and a person or a registered name after it.
 */
import { opensLikeAction } from '../recognise/wording';
import { classifyName } from './classify-name';
import { isHit, isLower, tokensOf, wordOf, type LeadItem } from './lead-item';
import type { LeadToken } from './lead-token';

const PARTS: ReadonlySet<string> = new Set(['dash', 'colon']);

export interface InstructionLine {
  readonly doer: readonly LeadItem[];
  readonly instruction: readonly LeadItem[];
}

/** The two parts of such a line; `null` for any other line. */
export function instructionLine(
  line: readonly LeadItem[],
  tokens: readonly LeadToken[],
): InstructionLine | null {
  const [first, second] = line;
  if (!isLower(wordOf(second)) || !opensLikeAction(wordOf(first)?.text ?? '')) return null;
  let mark = line.length - 1;
  while (mark > 0 && !PARTS.has(line[mark]?.hit === null ? (line[mark]?.token.kind ?? '') : '')) mark -= 1;
  const doer = line.slice(mark + 1);
  if (mark < 2 || doer.length === 0 || doer.length > 6) return null;
  const isNamed =
    (doer.length === 1 && isHit(doer[0])) || classifyName(tokensOf(doer, tokens)).kind === 'person';
  return isNamed ? { doer, instruction: line.slice(0, mark) } : null;
}
