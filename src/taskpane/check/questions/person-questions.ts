/** All that only a person can answer in the live plans, as few questions; those first that most of the plan waits for. */
import type { ComparedVersions } from '../../../app/compare/compared-versions';
import { columnQuestions } from './column-questions';
import { dateQuestions } from './date-questions';
import { doneQuestions } from './done-questions';
import { leadQuestions } from './lead-questions';
import { pairQuestions } from './pair-questions';
import { planQuestions } from './plan-questions';
import type { Asking, PersonQuestion } from './question';
import { typedQuestions } from './typed-questions';

/** `compared`: with the last recorded meeting; `null` if there is none, or it is not known yet. */
export const personQuestions = (
  asking: Asking,
  compared: ComparedVersions | null,
): readonly PersonQuestion[] =>
  [
    ...columnQuestions(asking),
    ...planQuestions(asking),
    ...typedQuestions(asking),
    ...(compared === null ? [] : pairQuestions(compared, asking.checked.settings)),
    ...leadQuestions(asking),
    ...dateQuestions(asking),
    ...doneQuestions(asking),
  ].sort((a, b) => b.waiting - a.waiting);
