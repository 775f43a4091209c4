/**
 * Compares one cell of a return with the plan's and, if it is known, with what was sent (RETURNS.md, section 5, the
 * table): whether the return says anything, and whether the plan has moved on since.
 */
import { comparableText } from '../../compare/action-words';
import { goesOnFrom, isBlankOrDash, saysSame, standsIn } from './compared-line';

export type CellAnswer =
  /** The return says what the plan says, or neither says anything. */
  | 'same'
  /** The plan has words and the return has none: blanks never overwrite. */
  | 'left-blank'
  /** The return says what was sent, and the plan something newer. */
  | 'as-sent'
  /** The plan holds the words already, as part of more. */
  | 'already-held'
  | 'fills-blank'
  /** The return begins with the plan's words and goes on. */
  | 'adds'
  /** The plan still says what was sent, and the return something else. */
  | 'replaces'
  /** All differ, or nobody knows what was sent. */
  | 'differs';

/** Texts as shown; `sent` is `null` where it is not known. */
export function compareAnswer(plan: string, sent: string | null, returned: string): CellAnswer {
  if (saysSame(plan, returned)) return 'same';
  if (isBlankOrDash(returned)) return plan.trim() === '' ? 'same' : 'left-blank';
  if (sent !== null && saysSame(sent, returned)) return 'as-sent';
  if (plan.trim() === '') return 'fills-blank';
  if (standsIn(plan, returned)) return 'already-held';
  if (goesOnFrom(returned, plan)) return 'adds';
  // A tick or another mark alone may be an answer, but never takes the place of words unasked.
  if (comparableText(returned) === '') return 'differs';
  return sent !== null && saysSame(sent, plan) ? 'replaces' : 'differs';
}
