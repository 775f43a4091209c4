/** The fix of a finding about a lead whom nobody can place: one press adds them to the register, for all their cells. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { RegisterEntry } from '../../plan/read/leads/lead-match';
import { withLead } from '../setup/edit-register';
import { useController, usePaneState } from './controller-context';

const useStyles = makeStyles({ button: { margin: '4px 0 4px 8px' } });

interface AddLeadProps {
  readonly lead: RegisterEntry;
  /** Of the plan whose cells name the lead. */
  readonly sheet: string;
}

export function AddLead({ lead, sheet }: AddLeadProps) {
  const { checked, setupDraft, work } = usePaneState();
  const { controller } = useController();
  const styles = useStyles();
  const plan = checked?.review.report.plans.find((each) => each.sheet === sheet);
  if (!checked || !plan) return null;
  // A register that is being edited in Setup would be saved over this.
  const isEdited = setupDraft?.register !== undefined;
  const add = (): void => {
    if (isEdited || work.kind !== 'none') return;
    const register = withLead(plan.register, checked.settings.register, lead);
    controller.ask({ kind: 'save', what: 'register', settings: { register } });
  };
  return (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={isEdited || work.kind !== 'none'}
      {...(isEdited ? { title: 'Save or undo your changes to the leads in Setup first' } : {})}
      onClick={add}
    >
      Add {lead.name} to the register
    </Button>
  );
}
