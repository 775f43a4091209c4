/** After a merge: how much was taken and how much was not, and who has still not answered. */
import { takenInWords } from '../../../collect/taken-in-words';
import { usePaneState } from '../../controller-context';
import { usePaneStyles } from '../../pane-styles';
import { StillToAnswer } from './StillToAnswer';

export function MergeTaken() {
  const { collect } = usePaneState();
  const shared = usePaneStyles();
  if (!collect.merge) return null;
  return (
    <>
      <p className={shared.text}>{takenInWords(collect.merge, collect)}</p>
      <StillToAnswer merge={collect.merge} />
    </>
  );
}
