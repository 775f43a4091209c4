/** How one plan stands and why, and the choice to have it otherwise: kept on "Plan setup" as soon as it is made. */
import { makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { planKeyOf } from '../../app/plan-key';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { nameOf } from '../../plan/judge/report/live-plans';
import { STANDING_WORDS, STANDINGS } from '../../plan/read/standing/standing';
import { standingInWords, withStanding } from '../setup/plan-standing';
import { useController, usePaneState } from './controller-context';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  select: { flexGrow: 0, flexShrink: 1 },
  why: { flexGrow: 1, flexShrink: 1, flexBasis: '160px', minWidth: 0 },
});

export function StandingSwitch({ plan }: { readonly plan: PlanReport }) {
  const { controller } = useController();
  const { checked } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const why = useId();
  if (!checked) return null;
  const { plans } = checked.review.report;
  const choose = (value: string): void => {
    const standing = STANDINGS.find((each) => each === value);
    if (!standing || standing === plan.standing) return;
    const settings = withStanding(checked.settings, plan, plans, standing);
    controller.ask({ kind: 'save', what: 'standing', settings });
  };
  return (
    <div className={styles.line} data-testid="plan-standing" data-plan={planKeyOf(plan)}>
      <Select
        size="small"
        className={styles.select}
        aria-label={`Standing of “${nameOf(plan, plans)}”`}
        aria-describedby={why}
        value={plan.standing}
        onChange={(_, { value }) => choose(value)}
      >
        {STANDINGS.map((standing) => (
          <option key={standing} value={standing}>
            {STANDING_WORDS[standing]}
          </option>
        ))}
      </Select>
      <p className={`${shared.small} ${styles.why}`} id={why}>
        {standingInWords(plan)}
      </p>
    </div>
  );
}
