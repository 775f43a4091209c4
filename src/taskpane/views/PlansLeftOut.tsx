/** Which plans a change or an export leaves out, and why; renders nothing if every plan is live. */
import { usePaneStyles } from './pane-styles';

export function PlansLeftOut({ words }: { readonly words: readonly string[] }) {
  const shared = usePaneStyles();
  if (words.length === 0) return null;
  return (
    <ul className={shared.list} aria-label="Plans left out" data-testid="left-out">
      {words.map((sentence) => (
        <li key={sentence} className={shared.small}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
