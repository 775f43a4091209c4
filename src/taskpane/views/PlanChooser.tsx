/** Several plans in one workbook: which one to look at, and which of them take part. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { planKeyOf } from '../../app/plan-key';
import { tallyInWords } from '../../plan/judge/report/report-in-words';
import type { PlanReport, WorkbookReport } from '../../plan/judge/report/plan-report';
import { isLive, nameOf } from '../../plan/judge/report/live-plans';
import { STANDING_WORDS } from '../../plan/read/standing/standing';
import { plansInWords } from '../setup/plan-standing';
import { useController } from './controller-context';
import { usePaneStyles } from './pane-styles';
import { PlanMissing } from './PlanMissing';
import { StandingSwitch } from './StandingSwitch';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '16px' },
  button: {
    width: '100%',
    padding: '10px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** "Sheet1, from row 3 (closed)". */
export function planTitle(plan: PlanReport, plans: readonly PlanReport[]): string {
  const name = nameOf(plan, plans);
  return isLive(plan) ? name : `${name} (${STANDING_WORDS[plan.standing].toLowerCase()})`;
}

export function PlanChooser({ report }: { readonly report: WorkbookReport }) {
  const { store } = useController();
  const shared = usePaneStyles();
  const styles = useStyles();
  if (report.plans.length === 0) return <NoPlan />;
  return (
    <section className={shared.stack} aria-label="Choose a plan">
      <h2 className={shared.heading}>{plansInWords(report.plans)}</h2>
      <p className={shared.text}>
        Choose the one to look at. You can change to another at any time. Only live plans are flagged,
        summarised, exported and chased.
      </p>
      <ul className={shared.list}>
        {report.plans.map((plan) => (
          <li key={planKeyOf(plan)} className={styles.item}>
            <button
              type="button"
              className={styles.button}
              onClick={() => store.dispatch({ type: 'plan-chosen', plan: planKeyOf(plan) })}
            >
              <strong>{nameOf(plan, report.plans)}</strong>
              <br />
              <span className={shared.small}>{tallyInWords(plan)}</span>
            </button>
            <StandingSwitch plan={plan} />
          </li>
        ))}
      </ul>
      <PlanMissing />
    </section>
  );
}

/** The plan was taken back, or deleted, while the pane was open. */
function NoPlan() {
  const { controller } = useController();
  const shared = usePaneStyles();
  return (
    <section className={shared.stack} aria-label="No plan">
      <h2 className={shared.heading}>There is no action plan in this workbook now</h2>
      <p className={shared.text}>Put a plan into a sheet, or start a new one under “Change”.</p>
      <div>
        <Button onClick={() => controller.ask({ kind: 'check' })}>Check again</Button>
      </div>
      <PlanMissing />
    </section>
  );
}
