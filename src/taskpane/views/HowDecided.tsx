/** How an action's rating, dates, evidence and leads were decided: loaded once somebody unfolds it. */
import { makeStyles } from '@fluentui/react-components';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { ActionEntry } from '../list/action-entry';
import { howDecided } from '../list/how-decided';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  decided: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  about: { margin: 0, fontWeight: 600 },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
});

export function HowDecided({ entry, plan }: { readonly entry: ActionEntry; readonly plan: PlanReport }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <div className={styles.decided}>
      {howDecided(entry.action, plan).map(({ about, sentences }) => (
        <div key={about} className={shared.small}>
          <p className={styles.about}>{about}</p>
          {sentences.map((sentence, at) => (
            <p key={at} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
