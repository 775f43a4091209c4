/** What the plan is judged by: dates, rating, leads, meetings. Saved on "Plan setup", which staff can edit too. */
import { Button, makeStyles, Textarea, Field, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planKeyOf } from '../../app/plan-key';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { Register } from '../../plan/read/leads/lead-match';
import type { SetupSettings } from '../../plan/read/setup/setup';
import { setupChanges, withChanges } from '../../plan/read/setup/setup-changes';
import type { SetupProblem } from '../../plan/read/setup/setup-problem';
import { a1 } from '../../plan/read/sheet/a1';
import { isLive } from '../../plan/judge/report/live-plans';
import { registerDraft } from '../setup/edit-register';
import { meetingsAsTyped, typedMeetings } from '../setup/typed-meetings';
import { useController, usePaneState } from './controller-context';
import { GuideFold } from './GuideFold';
import { usePaneStyles } from './pane-styles';
import { RegisterEditor } from './RegisterEditor';
import { SelfTestLink } from './self-test/SelfTestLink';
import { SettingsFields } from './SettingsFields';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: '-12px',
    margin: '0 -12px -12px',
    padding: '8px 12px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  problem: { display: 'block', textAlign: 'start', whiteSpace: 'normal', width: '100%' },
});

export function SetupView() {
  const { checked, plan: key, setupDraft, work } = usePaneState();
  const { store, controller } = useController();
  const shared = usePaneStyles();
  const styles = useStyles();
  const [invalid, setInvalid] = useState<ReadonlySet<string>>(new Set());
  // A new number remounts the fields, which discards unsaved typing after an undo.
  const [round, setRound] = useState(0);
  if (!checked) return null;
  const { plans } = checked.review.report;
  const plan = plans.find((each) => planKeyOf(each) === key) ?? plans.find(isLive) ?? plans[0];
  const settings = withChanges(checked.settings, setupDraft ?? {});
  const learnt = plan?.register.entries ?? [];
  const change = (next: SetupSettings): void => {
    const changes = setupChanges(checked.settings, next);
    store.dispatch({
      type: 'setup-drafted',
      settings: Object.keys(changes).length === 0 ? null : changes,
    });
  };
  const valid = (field: string, isValid: boolean): void => {
    if (invalid.has(field) !== isValid) return;
    const next = new Set(invalid);
    if (isValid) next.delete(field);
    else next.add(field);
    setInvalid(next);
  };
  const save = (): void => {
    if (invalid.size === 0 && setupDraft)
      controller.ask({ kind: 'save', what: 'setup', settings: setupDraft });
  };
  return (
    <div className={shared.stack}>
      <div>
        <h2 className={shared.heading}>What the plan is judged by</h2>
        <p className={shared.text}>
          Kept on the sheet “Plan setup” of this workbook. You can change it here or there.
        </p>
      </div>
      <SetupProblems problems={checked.problems} />
      <ToColumns plan={plan ?? null} />
      <SettingsFields
        key={`settings-${round}`}
        settings={settings}
        report={checked.review.report}
        plan={plan ?? null}
        onChange={change}
        onValid={valid}
      />
      <section className={shared.stack} style={{ gap: 8 }} aria-labelledby="setup-leads">
        <h3 className={shared.subheading} id="setup-leads">
          Leads
        </h3>
        <LeadsState
          settings={settings}
          plan={plan ?? null}
          busy={work.kind !== 'none' || invalid.size > 0}
          onConfirm={(register) => controller.ask({ kind: 'save', what: 'register', settings: { register } })}
        />
        <RegisterEditor
          key={`leads-${round}`}
          register={registerDraft(settings, learnt)}
          onChange={(entries) => change({ ...settings, register: { origin: 'confirmed', entries } })}
          onValid={valid}
        />
      </section>
      <Meetings key={`meetings-${round}`} settings={settings} onChange={change} onValid={valid} />
      <SelfTestLink />
      <GuideFold title="What’s new" file="whats-new.md" />
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={setupDraft === null || invalid.size > 0 || work.kind !== 'none'}
          onClick={save}
        >
          Save
        </Button>
        <Button
          disabledFocusable={setupDraft === null && invalid.size === 0}
          onClick={() => {
            store.dispatch({ type: 'setup-drafted', settings: null });
            setInvalid(new Set());
            setRound(round + 1);
          }}
        >
          Undo changes
        </Button>
        <span className={shared.small} role="status">
          {invalid.size > 0 ? 'Correct what is marked before you save.' : setupDraft ? 'Not saved yet.' : ''}
        </span>
      </div>
    </div>
  );
}

function ToColumns({ plan }: { readonly plan: PlanReport | null }) {
  const { store } = useController();
  const shared = usePaneStyles();
  const doubtful = plan?.columns.columns.filter(({ inDoubt }) => inDoubt).length ?? 0;
  return (
    <section className={shared.stack} style={{ gap: 8 }} aria-labelledby="setup-columns">
      <h3 className={shared.subheading} id="setup-columns">
        Columns
      </h3>
      <p className={shared.small}>
        {doubtful === 0
          ? 'What each column of the plan holds, and how that was decided.'
          : `${doubtful === 1 ? 'One column' : `${doubtful} columns`} of the plan could hold one thing or another.`}
      </p>
      <div>
        <Button size="small" onClick={() => store.dispatch({ type: 'tab-chosen', tab: 'columns' })}>
          Which column holds what?
        </Button>
      </div>
    </section>
  );
}

function SetupProblems({ problems }: { readonly problems: readonly SetupProblem[] }) {
  const { controller } = useController();
  const shared = usePaneStyles();
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <section className={shared.box} aria-labelledby="setup-problems">
      <h3 className={shared.subheading} id="setup-problems">
        To correct on the sheet “Plan setup” ({problems.length})
      </h3>
      <ul className={shared.list}>
        {problems.slice(0, 50).map(({ cell, message }, at) => (
          <li key={at}>
            <Button
              appearance="subtle"
              className={styles.problem}
              onClick={() => controller.ask({ kind: 'select', cell, key: `setup-${at}` })}
            >
              <strong>{a1(cell.rowIndex, cell.columnIndex)}</strong> {message}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LeadsStateProps {
  readonly settings: SetupSettings;
  readonly plan: PlanReport | null;
  readonly busy: boolean;
  readonly onConfirm: (register: Register) => void;
}

function LeadsState({ settings, plan, busy, onConfirm }: LeadsStateProps) {
  const shared = usePaneStyles();
  if (settings.register?.origin === 'confirmed')
    return <p className={shared.small}>Only these count as known leads.</p>;
  const entries = plan?.register.entries ?? [];
  return (
    <div className={shared.stack} style={{ gap: 8 }}>
      <p className={shared.text}>
        These names were read in the plan; nobody has confirmed them yet. Merge those that mean the same, then
        confirm. Saving a change to them confirms them all.
      </p>
      <div>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => onConfirm({ origin: 'confirmed', entries })}
        >
          Confirm these leads
        </Button>
      </div>
    </div>
  );
}

interface MeetingsProps {
  readonly settings: SetupSettings;
  readonly onChange: (settings: SetupSettings) => void;
  readonly onValid: (field: string, valid: boolean) => void;
}

function Meetings({ settings, onChange, onValid }: MeetingsProps) {
  const [text, setText] = useState(() => meetingsAsTyped(settings.meetings));
  const { unreadable } = typedMeetings(text);
  return (
    <Field
      label="Board meetings"
      hint="One a line, such as 14 September 2016. You can paste a column of dates."
      {...(unreadable.length > 0
        ? {
            validationState: 'error',
            validationMessage: `No day could be read in line ${unreadable.slice(0, 5).join(', ')}.`,
          }
        : {})}
    >
      <Textarea
        value={text}
        rows={4}
        resize="vertical"
        onChange={(_, { value }) => {
          setText(value);
          const typed = typedMeetings(value);
          onValid('meetings', typed.unreadable.length === 0);
          if (typed.unreadable.length === 0) onChange({ ...settings, meetings: [...typed.meetings] });
        }}
      />
    </Field>
  );
}
