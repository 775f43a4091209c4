/** Several plans in one workbook: which one to look at, and which are live. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { planKeyOf } from '../../app/plan-key';
import { inWords } from '../../plan/read/dates/calendar';
import { RATING_COLOURS } from '../../plan/judge/rating/rating-colour';
import { tallyInWords } from '../../plan/judge/report/report-in-words';
import type { PlanReport, WorkbookReport } from '../../plan/judge/report/plan-report';
import { isLive, nameOf } from '../../plan/judge/report/live-plans';
import { STANDING_WORDS } from '../../plan/read/standing/standing';
import { plansInWords } from '../setup/plan-standing';
import { useController, usePaneState } from './controller-context';
import { RatingMark } from './RatingMark';
import { usePaneStyles } from './pane-styles';
import { PlanMissing } from './PlanMissing';
import { StandingSwitch } from './StandingSwitch';

const useStyles = makeStyles({
  tally: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
  },
  rated: { display: 'flex', gap: '6px', alignItems: 'center' },
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

interface PlanChooserProps {
  readonly report: WorkbookReport;
  /** What there is to do in the workbook, shown between its figures and the list of its plans. */
  readonly children?: ReactNode;
}

export function PlanChooser({ report, children }: PlanChooserProps) {
  const { store } = useController();
  const { front } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  if (report.plans.length === 0) return <NoPlan />;
  return (
    <section className={shared.stack} aria-label="Choose a plan">
      <h2 className={shared.heading}>{plansInWords(report.plans)}</h2>
      <LiveTally plans={report.plans.filter(isLive)} />
      {children}
      <p className={shared.text}>
        Choose the one to look at. You can change to another at any time. Only live plans are flagged,
        summarised, exported and chased.
      </p>
      <ul className={shared.list}>
        {inFrontFirst(report.plans, front).map((plan) => (
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

/** The ratings of all live plans together; nothing for a single one, whose figures stand below. */
function LiveTally({ plans }: { readonly plans: readonly PlanReport[] }) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const [first, another] = plans;
  if (!first || !another) return null;
  const actions = plans.reduce((sum, plan) => sum + plan.actions.length, 0);
  const counts = RATING_COLOURS.map((colour) => ({
    colour,
    count: plans.reduce((sum, plan) => sum + plan.tally[colour], 0),
  })).filter(({ count }) => count > 0);
  return (
    <div>
      <p className={shared.text}>
        {actions.toLocaleString('en-GB')} actions in {plans.length} live plans, as at {inWords(first.asOf)}:
      </p>
      <ul className={styles.tally} aria-label="Live actions by rating">
        {counts.map(({ colour, count }) => (
          <li key={colour} className={styles.rated}>
            <RatingMark colour={colour} /> <strong>{count}</strong> {colour}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The plans of the sheet that the user is looking at come first. */
function inFrontFirst(plans: readonly PlanReport[], front: string | null): readonly PlanReport[] {
  const ahead = plans.filter(({ sheet }) => sheet === front);
  return ahead.length === 0 ? plans : [...ahead, ...plans.filter(({ sheet }) => sheet !== front)];
}

/** Shown if the plan was undone or deleted while the pane was open. */
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
