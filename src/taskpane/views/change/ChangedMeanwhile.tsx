/** What was chosen and is not written, because the workbook changed meanwhile. */
import { mergeClasses } from '@fluentui/react-components';
import { usePaneStyles } from '../pane-styles';

const MOST = 20;

export function ChangedMeanwhile({ words }: { readonly words: readonly string[] }) {
  const shared = usePaneStyles();
  if (words.length === 0) return null;
  return (
    <div className={mergeClasses(shared.box, shared.warned)} data-testid="held-back">
      <p className={shared.text}>
        <strong>The plan was changed meanwhile.</strong> What came back for these cells is not taken. Go back
        to see it again.
      </p>
      <ul>
        {words.slice(0, MOST).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {words.length > MOST ? <p className={shared.small}>and {words.length - MOST} more</p> : null}
    </div>
  );
}
