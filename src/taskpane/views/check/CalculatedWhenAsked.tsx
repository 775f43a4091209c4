/** That Excel is set to calculate only when asked, by which live ratings stand still; nothing if it is not. */
import { usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function CalculatedWhenAsked() {
  const { checked } = usePaneState();
  const shared = usePaneStyles();
  const review = checked?.review;
  const isFlagged = [...(review?.boards.values() ?? [])].some(({ flags }) => flags.length > 0);
  if (!isFlagged || !review?.snapshots.some((sheet) => sheet.calculatedWhenAsked)) return null;
  return (
    <p className={shared.text}>
      Excel’s calculation is set to manual: the ratings in the sheet move only when you press F9 or check
      here.
    </p>
  );
}
