/** Whether a rating says that nothing is left to do: complete and evidenced, or assured, whatever colour the scheme gives it. */
import type { Rating } from './rating';

export const isComplete = ({ because }: Rating): boolean =>
  because[0] === 'complete' || because[0] === 'assured';
