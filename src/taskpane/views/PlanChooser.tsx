/** Several plans in one workbook: how all live ones stand together, a link to each, and which of them take part. */
import { Button, Link, makeStyles } from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import { planKeyOf } from '../../app/plan-key';
import { inWords } from '../../plan/read/dates/calendar';
import { RATING_COLOURS, type RatingColour } from '../../plan/judge/rating/rating-colour';
import { tallyInWords } from '../../plan/judge/report/report-in-words';
import type { PlanReport, Tally, WorkbookReport } from '../../plan/judge/report/plan-report';
import { isLive, nameOf } from '../../plan/judge/report/live-plans';
import { STANDING_WORDS } from '../../plan/read/standing/standing';
import { plansInWords, sizeInWords } from '../setup/plan-standing';
import { useController, usePaneState } from './controller-context';
import { usePaneStyles } from './pane-styles';
import { PlanMissing } from './PlanMissing';
import { RATING_NAMES, RatingTally } from './RatingTally';
import { StandingSwitch } from './StandingSwitch';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  item: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '12px' },
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
  const { front, work } = usePaneState();
  const { controller } = useController();
  const shared = usePaneStyles();
  if (report.plans.length === 0) return <NoPlan />;
  const plans = inFrontFirst(report.plans, front);
  const live = plans.filter(isLive);
  return (
    <section className={shared.stack} aria-label="Choose a plan">
      <div>
        <div className={shared.top}>
          <h2 className={shared.heading}>{sizeInWords(live)}</h2>
          <Button
            size="small"
            disabledFocusable={work.kind !== 'none'}
            onClick={() => controller.ask({ kind: 'check' })}
          >
            Check again
          </Button>
        </div>
        <p className={shared.small}>
          As at {inWords(report.asOf)} · <PlanLinks plans={live} of={report.plans} />
          <LeftOut plans={plans.filter((plan) => !isLive(plan))} of={report.plans} />
        </p>
      </div>
      <LiveTally plans={live} of={report.plans} />
      {children}
      <WhichTakePart plans={plans} of={report.plans} />
      <PlanMissing />
    </section>
  );
}

interface SomePlans {
  readonly plans: readonly PlanReport[];
  /** All of the workbook, among which they are named. */
  readonly of: readonly PlanReport[];
}

interface OnePlan extends Pick<SomePlans, 'of'> {
  readonly plan: PlanReport;
  /** The ratings to show of it. */
  readonly then?: RatingColour;
  readonly quoted?: true;
}

function PlanLink({ plan, of, then, quoted }: OnePlan) {
  const { store } = useController();
  const styles = useStyles();
  const open = (): void => {
    store.dispatch({ type: 'plan-chosen', plan: planKeyOf(plan) });
    if (then) store.dispatch({ type: 'view-changed', view: { ratings: [then] } });
  };
  return (
    <Link as="button" inline className={styles.link} onClick={open}>
      {quoted ? `“${nameOf(plan, of)}”` : nameOf(plan, of)}
    </Link>
  );
}

function PlanLinks({ plans, of }: SomePlans) {
  return plans.map((plan, at) => (
    <Fragment key={planKeyOf(plan)}>
      {at === 0 ? '' : ', '}
      <PlanLink plan={plan} of={of} />
    </Fragment>
  ));
}

/** "“Closed actions” is left out (14)", each with a way to look at it. */
function LeftOut({ plans, of }: SomePlans) {
  return plans.map((plan) => (
    <Fragment key={planKeyOf(plan)}>
      {' · '}
      <PlanLink plan={plan} of={of} quoted />
      {` is ${plan.standing === 'closed' ? 'closed' : 'left out'} (${plan.actions.length.toLocaleString('en-GB')})`}
    </Fragment>
  ));
}

/** The ratings of all live plans together; a tile says in which plans they are. */
function LiveTally({ plans, of }: SomePlans) {
  const { checked } = usePaneState();
  const shared = usePaneStyles();
  const [chosen, setChosen] = useState<RatingColour | null>(null);
  if (plans.length === 0) return null;
  const tally = Object.fromEntries(
    RATING_COLOURS.map((colour) => [colour, plans.reduce((sum, plan) => sum + plan.tally[colour], 0)]),
  ) as Tally;
  const within = chosen === null ? [] : plans.filter((plan) => plan.tally[chosen] > 0);
  return (
    <div className={shared.stack} style={{ gap: 6 }}>
      <RatingTally
        tally={tally}
        basis={plans.some(({ basis }) => basis === 'dates') ? 'dates' : 'assurance'}
        scheme={checked?.review.setup.scheme ?? 'brag'}
        chosen={chosen === null ? [] : [chosen]}
        onToggle={(colour) => setChosen(colour === chosen ? null : colour)}
      />
      {chosen === null ? null : (
        <p className={shared.small} role="status">
          {RATING_NAMES[chosen]}: {within.length === 0 ? 'none.' : ''}
          {within.map((plan, at) => (
            <Fragment key={planKeyOf(plan)}>
              {at === 0 ? '' : ', '}
              <PlanLink plan={plan} of={of} then={chosen} /> ({plan.tally[chosen]})
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

/** Every plan with its figures, and whether it takes part. */
function WhichTakePart({ plans, of }: SomePlans) {
  const shared = usePaneStyles();
  const styles = useStyles();
  return (
    <section aria-labelledby="which-take-part">
      <h3 className={shared.subheading} id="which-take-part">
        Plans in this workbook
      </h3>
      <p className={shared.small} style={{ marginBottom: 8 }}>
        {plansInWords(of)}. Only live plans are flagged, summarised, exported and chased.
      </p>
      <ul className={shared.list}>
        {plans.map((plan) => (
          <li key={planKeyOf(plan)} className={styles.item}>
            <strong className={shared.text}>{nameOf(plan, of)}</strong>
            <span className={shared.small}>{tallyInWords(plan)}</span>
            <StandingSwitch plan={plan} />
          </li>
        ))}
      </ul>
    </section>
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
