/** The check of one plan: tally, order, search and filters, with the findings below. */
import { Button, makeStyles, Select } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { ComparedVersions } from '../../app/compare/compared-versions';
import { planKeyOf } from '../../app/plan-key';
import { inWords } from '../../plan/read/dates/calendar';
import type { RatingColour } from '../../plan/judge/rating/rating-colour';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { isNamedSetup } from '../../plan/read/setup/find-setup-tables';
import { isLive } from '../../plan/judge/report/live-plans';
import { findingList } from '../list/list-items';
import { isFiltered, type ListView } from '../list/list-view';
import { NextStepButton } from './check/NextStepButton';
import { CalculatedWhenAsked } from './check/CalculatedWhenAsked';
import { RowsToCheckAgain } from './check/RowsToCheckAgain';
import { useController, usePaneState } from './controller-context';
import { FindingList } from './FindingList';
import { ListFilters } from './ListFilters';
import { usePaneStyles } from './pane-styles';
import { PlanChooser, planTitle } from './PlanChooser';
import { StandingSwitch } from './StandingSwitch';
import { RatingTally } from './RatingTally';

const SinceLastMeeting = lazy(() =>
  import('./check/SinceLastMeeting').then(({ SinceLastMeeting }) => ({ default: SinceLastMeeting })),
);
const AskedNotAnswered = lazy(() =>
  import('./check/AskedNotAnswered').then(({ AskedNotAnswered }) => ({ default: AskedNotAnswered })),
);
const NeedsPerson = lazy(() =>
  import('./check/NeedsPerson').then(({ NeedsPerson }) => ({ default: NeedsPerson })),
);

const useStyles = makeStyles({
  title: { flexGrow: 1, flexShrink: 1, flexBasis: '140px', minWidth: 0 },
  again: { flexShrink: 0 },
});

export function CheckView() {
  const { checked, plan: key } = usePaneState();
  if (!checked) return null;
  const plan = checked.review.report.plans.find((each) => planKeyOf(each) === key);
  if (plan) return <CheckedPlan plan={plan} />;
  return (
    <PlanChooser report={checked.review.report}>
      <WhatNeedsDoing />
    </PlanChooser>
  );
}

/** Of the workbook as a whole: what changed, what is out of date, who owes an answer, what comes next, what is asked. */
function WhatNeedsDoing() {
  const { checked } = usePaneState();
  const [compared, setCompared] = useState<ComparedVersions | null>(null);
  const hasSetup = checked?.review.snapshots.some(isNamedSetup) === true;
  return (
    <>
      {hasSetup ? (
        <Suspense fallback={null}>
          <SinceLastMeeting compared={compared} onCompared={setCompared} />
        </Suspense>
      ) : null}
      <CalculatedWhenAsked />
      <RowsToCheckAgain />
      {hasSetup ? (
        <Suspense fallback={null}>
          <AskedNotAnswered />
        </Suspense>
      ) : null}
      <NextStepButton />
      <Suspense fallback={null}>
        <NeedsPerson compared={compared} />
      </Suspense>
    </>
  );
}

function CheckedPlan({ plan }: { readonly plan: PlanReport }) {
  const { controller, store } = useController();
  const { checked, view, work, live } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const listRef = useRef<HTMLDivElement>(null);
  const list = useMemo(() => findingList(plan, view), [plan, view]);
  const change = (next: Partial<ListView>): void => store.dispatch({ type: 'view-changed', view: next });
  const plans = checked?.review.report.plans ?? [];
  const total = plan.actions.length;
  return (
    <div className={shared.stack}>
      <div className={shared.top}>
        <div className={styles.title}>
          <h2 className={shared.heading}>{plan.sheet}</h2>
          <p className={shared.small}>
            {total === 1 ? '1 action' : `${total.toLocaleString('en-GB')} actions`}, rated as at{' '}
            {inWords(plan.asOf)}
          </p>
        </div>
        <Button
          size="small"
          className={styles.again}
          disabledFocusable={work.kind !== 'none'}
          onClick={() => controller.ask({ kind: 'check' })}
        >
          Check again
        </Button>
      </div>
      {live ? null : (
        <p className={shared.small}>
          Changes in the sheet do not reach this pane. After you change the plan, press “Check again”.
        </p>
      )}
      {plans.length > 1 ? (
        <Select
          aria-label="Plan"
          value={planKeyOf(plan)}
          onChange={(_, { value }) => store.dispatch({ type: 'plan-chosen', plan: value })}
        >
          {plans.map((each) => (
            <option key={planKeyOf(each)} value={planKeyOf(each)}>
              {planTitle(each, plans)}
            </option>
          ))}
        </Select>
      ) : null}
      {plans.length > 1 || !isLive(plan) ? <StandingSwitch plan={plan} /> : null}
      {plans.length > 1 ? (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => store.dispatch({ type: 'plan-chosen', plan: null })}
          >
            All {plans.length} plans
          </Button>
        </div>
      ) : null}
      <RatingTally
        tally={plan.tally}
        basis={plan.basis}
        scheme={checked?.review.setup.scheme ?? 'brag'}
        chosen={view.ratings}
        onToggle={(colour) => change({ ratings: toggled(view.ratings, colour) })}
      />
      {plans.length > 1 ? null : <WhatNeedsDoing />}
      <ListFilters plan={plan} view={view} onChange={change} />
      <p className={shared.small} role="status" data-testid="shown">
        {shownInWords(list, total, isFiltered(view))}
      </p>
      <div ref={listRef}>
        <FindingList items={list.items} plan={plan} view={view} />
      </div>
      {list.atRest > 0 ? <p className={shared.small}>{restInWords(list.atRest, view.arrange)}</p> : null}
    </div>
  );
}

const toggled = (chosen: ListView['ratings'], colour: RatingColour): ListView['ratings'] =>
  chosen.includes(colour) ? chosen.filter((each) => each !== colour) : [...chosen, colour];

function shownInWords(
  { actions, findings }: { readonly actions: number; readonly findings: number },
  total: number,
  filtered: boolean,
): string {
  if (actions === 0 && findings === 0)
    return filtered
      ? 'Nothing matches. Clear the search and filters to see all.'
      : 'Nothing was found to fix.';
  const number = (n: number): string => n.toLocaleString('en-GB');
  const some = actions === total ? number(actions) : `${number(actions)} of ${number(total)}`;
  const counts = [
    ...(actions > 0 ? [`${some} ${total === 1 ? 'action' : 'actions'}`] : []),
    `${number(findings)} ${findings === 1 ? 'finding' : 'findings'}`,
  ];
  return `${filtered ? 'Matching: ' : ''}${counts.join(', ')}`;
}

/** What this order leaves out, and where to find it. */
function restInWords(actions: number, arrange: ListView['arrange']): string {
  const nothing = arrange === 'kind' ? 'without a finding' : 'with nothing to fix';
  return actions === 1
    ? `1 more action, ${nothing}, is listed under “By action”.`
    : `${actions.toLocaleString('en-GB')} more actions, ${nothing}, are listed under “By action”.`;
}
