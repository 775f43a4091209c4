/** Who owes an answer, from the record of chasing, and the way to the tab that says more. */
import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isNamedSetup } from '../../../plan/read/setup/find-setup-tables';
import { chaseRecord } from '../../../plan/returns/chase-record';
import { askedNotAnswered } from '../../check/asked-not-answered';
import { today } from '../../today';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function AskedNotAnswered() {
  const { store } = useController();
  const { checked } = usePaneState();
  const shared = usePaneStyles();
  // Only an edit of that sheet changes what it records.
  const setup = checked?.review.snapshots.find(isNamedSetup);
  const words = useMemo(
    () => (setup ? askedNotAnswered(chaseRecord([setup])?.entries ?? [], today()) : ''),
    [setup],
  );
  if (words === '') return null;
  return (
    <section className={shared.box} aria-labelledby="asked-not-answered">
      <h3 className={shared.subheading} id="asked-not-answered">
        Asked, not answered
      </h3>
      <p className={shared.text}>
        {words}{' '}
        <Link as="button" inline onClick={() => store.dispatch({ type: 'tab-chosen', tab: 'chase' })}>
          Chase
        </Link>
      </p>
    </section>
  );
}
