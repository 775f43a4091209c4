/** Who has still not answered. */
import { usePaneStyles } from '../../pane-styles';

export function StillToAnswer({ names }: { readonly names: readonly string[] }) {
  const shared = usePaneStyles();
  if (names.length === 0)
    return <p className={shared.text}>Everybody who leads an open action has answered.</p>;
  return (
    <section className={shared.box} aria-label="Still to answer" data-testid="still-to-answer">
      <h3 className={shared.subheading}>Still to answer ({names.length})</h3>
      <p className={shared.text}>{names.join('; ')}</p>
    </section>
  );
}
