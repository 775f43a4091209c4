/** Which action is which, where the comparison with the last meeting leaves it open. */
import type { ComparedVersions } from '../../../app/compare/compared-versions';
import type { ComparedAction } from '../../../plan/compare/compared-action';
import { actionWordsOf, cutAtWord } from '../../../plan/compare/entry-in-words';
import type { SetupSettings } from '../../../plan/read/setup/setup';
import { pairsAsked, PAIR_ANSWERS, PAIR_QUESTIONS } from '../../compare/pairs-asked';
import type { PersonQuestion } from './question';

export const pairQuestions = (
  compared: ComparedVersions,
  settings: SetupSettings,
): readonly PersonQuestion[] =>
  pairsAsked(compared.comparison).map(({ key, kind, olds, news, confirmed, parted }) => ({
    key: `pair ${key}`,
    words: `${PAIR_QUESTIONS[kind]} At the last meeting “${inShort(olds)}”, now “${inShort(news)}”.`,
    waiting: Math.max(olds.length, news.length),
    answers: [
      {
        label: PAIR_ANSWERS[kind],
        does: () => ({ ask: { kind: 'decide', compared, settings: confirmed(settings) } }),
      },
      {
        label: 'Different actions',
        does: () => ({ ask: { kind: 'decide', compared, settings: parted(settings) } }),
      },
      { label: 'Show both', does: () => ({ meeting: true }) },
    ],
  }));

const LONGEST = 90;

const inShort = (actions: readonly ComparedAction[]): string =>
  cutAtWord(actions.map(actionWordsOf).join('; '), LONGEST);
