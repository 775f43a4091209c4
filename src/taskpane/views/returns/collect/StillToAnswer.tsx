/** Who has still not answered. */
import type { Merge } from '../../../../plan/returns/merge/merge-returns';
import { usePaneStyles } from '../../pane-styles';

interface StillToAnswerProps {
  readonly merge: Pick<Merge, 'notAnswered' | 'wasAsked'>;
}

export function StillToAnswer({ merge: { notAnswered: names, wasAsked } }: StillToAnswerProps) {
  const shared = usePaneStyles();
  if (names.length === 0)
    return (
      <p className={shared.text}>
        Everybody who {wasAsked ? 'was asked' : 'leads an open action'} has answered.
      </p>
    );
  return (
    <section className={shared.box} aria-label="Still to answer" data-testid="still-to-answer">
      <h3 className={shared.subheading}>Still to answer ({names.length})</h3>
      <p className={shared.text}>{names.join('; ')}</p>
    </section>
  );
}
