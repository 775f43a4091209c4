/**
 * Completing a plan's columns: which layout, which of its offers, and whether Excel should warn of unexpected entries.
 */
import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { noRoomInWords } from '../../../app/no-room-in-words';
import { planKeyOf } from '../../../app/plan-key';
import { setupChanges } from '../../../plan/read/setup/setup-changes';
import type { PlanReport } from '../../../plan/judge/report/plan-report';
import { isLive, liveOnly } from '../../../plan/judge/report/live-plans';
import { whyStandingInWords } from '../../../plan/read/standing/standing';
import { profileOf } from '../../../plan/read/schema/profile-of';
import { chosenOffers, offerGroups, tickedRows } from '../../change/offer-groups';
import { layoutChoices, withLayoutOf } from '../../change/layout-choices';

import { FIRST_COMPLETION, type CompletionDraft } from '../../state/change-state';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { PlanChooser, planTitle } from '../PlanChooser';
import { StandingSwitch } from '../StandingSwitch';
import { OfferGroup } from './OfferGroup';
import { StepFoot } from './StepFoot';
import { StepHeading } from './StepHeading';

export function CompleteView() {
  const { checked, plan: key } = usePaneState();
  if (!checked) return null;
  const plan = checked.review.report.plans.find((each) => planKeyOf(each) === key);
  if (!plan) return <PlanChooser report={checked.review.report} />;
  return isLive(plan) ? <CompletePlan plan={plan} /> : <PlanApart plan={plan} />;
}

function CompletePlan({ plan }: { readonly plan: PlanReport }) {
  const { store, controller } = useController();
  const { checked, change, work, offering } = usePaneState();
  const shared = usePaneStyles();
  const key = planKeyOf(plan);
  const draft = change.completion.get(key) ?? FIRST_COMPLETION;
  const offered = useMemo(
    () => (checked ? controller.offers(checked, key, draft.profile) : null),
    [controller, checked, key, draft.profile, offering],
  );
  const groups = useMemo(() => (offered ? offerGroups(offered) : []), [offered]);
  const set = (next: CompletionDraft): void =>
    store.dispatch({ type: 'completion-drafted', plan: key, draft: next });
  const plans = checked ? liveOnly(checked.review.report).plans : [];
  const layouts = layoutChoices(checked?.settings ?? {});
  const followed = profileOf(plan.columns, checked?.settings.profiles ?? []).id;
  const waiting = work.kind !== 'none';
  const ticked = groups.reduce((sum, { rows }) => sum + tickedRows(rows, draft), 0);
  const noRoom = offered?.noRoom ? noRoomInWords(offered.noRoom) : null;
  const propose = (): void => {
    if (!offered) return;
    const choice = {
      plan: key,
      profile: draft.profile,
      chosen: chosenOffers(offered, draft),
      validate: draft.validate,
    };
    controller.ask({ kind: 'propose', request: { kind: 'complete', choices: [choice] } });
  };
  return (
    <div className={shared.stack}>
      <div>
        <StepHeading>Complete the columns</StepHeading>
        <p className={shared.text}>
          Only what you tick is changed. You see it all again before it is written.
        </p>
      </div>
      {plans.length > 1 ? (
        <Field label="Plan">
          <Select
            value={key}
            onChange={(_, { value }) => store.dispatch({ type: 'plan-chosen', plan: value })}
          >
            {plans.map((each) => (
              <option key={planKeyOf(each)} value={planKeyOf(each)}>
                {planTitle(each, plans)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label="Layout to complete it by">
        <Select
          value={draft.profile ?? ''}
          onChange={(_, { value }) => set({ ...draft, profile: value === '' ? null : value })}
        >
          <option value="">Standard schema</option>
          {layouts.map(({ id, title }) => (
            <option key={id} value={id}>
              {id === followed ? `${title} – this plan follows it` : title}
            </option>
          ))}
        </Select>
      </Field>
      {noRoom ? (
        <p className={shared.text}>
          <strong>{noRoom.what}</strong> {noRoom.next}
        </p>
      ) : null}
      {offered?.order.map((sentence) => (
        <p key={sentence} className={shared.small}>
          {sentence}
        </p>
      ))}
      {groups.length === 0 ? (
        <p className={shared.text}>The plan has every column of this layout, and nothing to put right.</p>
      ) : null}
      {groups.map((group) => (
        <OfferGroup key={group.kind} group={group} draft={draft} onChange={set} />
      ))}
      <Checkbox
        label="Have Excel ask when something unexpected is typed: dates, leads, evidence, status. It only warns."
        checked={draft.validate}
        onChange={(_, { checked: on }) => set({ ...draft, validate: on === true })}
      />
      {checked ? (
        <div>
          <Button
            size="small"
            disabledFocusable={waiting}
            onClick={() =>
              controller.ask({
                kind: 'save',
                what: 'layout',
                settings: setupChanges(checked.settings, withLayoutOf(plan, checked.settings)),
              })
            }
          >
            Keep this plan’s own layout
          </Button>
          <p className={shared.small}>Then it can be chosen here, and for new plans in this workbook.</p>
        </div>
      ) : null}
      <StepFoot>
        <Button
          id="see-changes"
          appearance="primary"
          disabledFocusable={waiting || (ticked === 0 && !draft.validate)}
          onClick={() => (ticked > 0 || draft.validate) && propose()}
        >
          See what would change
        </Button>
        <Button onClick={() => store.dispatch({ type: 'step-taken', step: { at: 'choose' } })}>Back</Button>
        <span className={shared.small} role="status">
          {ticked === 1 ? '1 ticked' : `${ticked.toLocaleString('en-GB')} ticked`}
        </span>
      </StepFoot>
    </div>
  );
}

/** A plan that is not live keeps its columns as they are. */
function PlanApart({ plan }: { readonly plan: PlanReport }) {
  const { store } = useController();
  const shared = usePaneStyles();
  return (
    <div className={shared.stack}>
      <StepHeading>Complete the columns</StepHeading>
      <p className={shared.text}>
        “{plan.sheet}” is not included, because {whyStandingInWords(plan)}. Its columns are left as they are.
      </p>
      <StandingSwitch plan={plan} />
      <StepFoot>
        <Button onClick={() => store.dispatch({ type: 'plan-chosen', plan: null })}>
          Choose another plan
        </Button>
        <Button onClick={() => store.dispatch({ type: 'step-taken', step: { at: 'choose' } })}>Back</Button>
      </StepFoot>
    </div>
  );
}
