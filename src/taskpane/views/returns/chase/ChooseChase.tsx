/** Whom to ask for what: the rules, the day to answer by, the leads with what each would be asked, and who is left out. */
import { Button, Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { addDays, type IsoDate } from '../../../../plan/read/dates/calendar';
import { leftOutInWords } from '../../../../plan/judge/report/live-plans';
import { CHASE_RULES, type ChaseRuleId } from '../../../../plan/returns/chase/rules';
import type { ChaseDraft } from '../../../state/chase-state';
import { today } from '../../../today';
import { StepFoot } from '../../change/StepFoot';
import { StepHeading } from '../../change/StepHeading';
import { useController, usePaneState } from '../../controller-context';
import { DayField } from '../../DayField';
import { usePaneStyles } from '../../pane-styles';
import { PlansLeftOut } from '../../PlansLeftOut';
import { AnswersStanding } from './AnswersStanding';
import { LeadsToAsk } from './LeadsToAsk';
import { MailWording } from './MailWording';
import { NotChasedList } from './NotChasedList';

/** Days to answer unless the user says otherwise. */
const USUAL_DAYS = 14;

export function ChooseChase() {
  const { store, controller } = useController();
  const { checked, work, chase: state, offering } = usePaneState();
  const shared = usePaneStyles();
  const { draft } = state;
  const [valid, setValid] = useState(true);
  const all = useMemo(
    () => (checked ? controller.chase(checked, { rules: draft.rules, leads: null, replyBy: null }) : null),
    [checked, controller, draft.rules, offering],
  );
  if (!checked || !all) return null;
  const { report } = checked.review;
  const replyBy = draft.replyBy === 'usual' ? usualDay(report.asOf) : draft.replyBy;
  const chosen = all.asked.map(({ lead }) => lead.name).filter((name) => !draft.left.has(name));
  const change = (part: Partial<ChaseDraft>): void => store.dispatch({ type: 'chase-drafted', draft: part });
  const ready = work.kind === 'none' && chosen.length > 0 && valid;
  const make = (): void => {
    if (!ready) return;
    const leads = chosen.length === all.asked.length ? null : chosen;
    const { rules, form } = draft;
    controller.ask({ kind: 'make-chase', wanted: { rules, leads, replyBy, form } });
  };
  const toCollect = (): void => store.dispatch({ type: 'collecting-begun' });
  return (
    <div className={shared.stack} style={{ gap: 16 }}>
      <div>
        <StepHeading>Chase and collect</StepHeading>
        <p className={shared.text}>
          Asks each lead about their own actions, and takes in what they answer. A pack is made as copies:
          nothing is sent, and this workbook stays as it is.
        </p>
      </div>
      <AnswersStanding entries={all.entries} />
      <div>
        <Button id="to-collect" onClick={toCollect} aria-describedby="about-collect">
          Collect the answers
        </Button>
        <p className={shared.small} id="about-collect" style={{ marginTop: 4 }}>
          Takes what leads sent back into the plan, cell by cell, as you decide.
        </p>
      </div>
      <fieldset className={shared.list} style={{ border: 0, minWidth: 0 }}>
        <legend className={shared.subheading}>Ask about</legend>
        {CHASE_RULES.map(({ id, title }) => (
          <div key={id}>
            <Checkbox
              label={title}
              checked={draft.rules.includes(id)}
              onChange={(_, { checked: on }) => change({ rules: withRule(draft.rules, id, on === true) })}
            />
          </div>
        ))}
      </fieldset>
      <DayField
        label="Answers by"
        hint="Blank asks for no day"
        value={replyBy}
        onChange={(day) => change({ replyBy: day })}
        onValid={setValid}
      />
      <LeadsToAsk asked={all.asked} left={draft.left} onLeft={(left) => change({ left })} />
      <NotChasedList chase={all.chase} />
      <PlansLeftOut words={leftOutInWords(report)} />
      <Field label="Make">
        <RadioGroup
          value={draft.form}
          onChange={(_, { value }) => change({ form: value === 'zip' ? 'zip' : 'workbook' })}
        >
          <Radio value="zip" label="a zip with a file for each lead" />
          <Radio value="workbook" label="one workbook with a sheet for each lead" />
        </RadioGroup>
      </Field>
      <MailWording settings={checked.settings} />
      <StepFoot>
        <Button id="make-chase" appearance="primary" disabledFocusable={!ready} onClick={make}>
          Make the pack
        </Button>
        <span className={shared.small} role="status">
          {chosen.length === 0
            ? 'Nobody is asked anything.'
            : `${chosen.length} of ${all.asked.length} leads`}
        </span>
      </StepFoot>
    </div>
  );
}

/** Never before the day that the actions are rated on, which Setup may put in the future. */
function usualDay(asOf: IsoDate): IsoDate {
  const now = today();
  return addDays(now < asOf ? asOf : now, USUAL_DAYS);
}

/** All open actions are asked about by one rule alone. */
function withRule(rules: readonly ChaseRuleId[], id: ChaseRuleId, on: boolean): readonly ChaseRuleId[] {
  if (!on) return rules.filter((rule) => rule !== id);
  if (id === 'all-open') return [id];
  return [...rules.filter((rule) => rule !== 'all-open'), id];
}
