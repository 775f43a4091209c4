/** A fix for an unknown lead: one press puts them into the register, which covers all their cells. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { RegisterFix } from '../../plan/judge/report/fix';
import { leadFixLabel } from '../check/fix-label';
import { withLead } from '../setup/edit-register';
import { useController, usePaneState } from './controller-context';

const useStyles = makeStyles({ button: { margin: '4px 0 4px 8px' } });

interface AddLeadProps {
  readonly fix: RegisterFix;
  /** The sheet of the plan that names the lead. */
  readonly sheet: string;
}

export function AddLead({ fix, sheet }: AddLeadProps) {
  const { checked, setupDraft, work } = usePaneState();
  const { controller } = useController();
  const styles = useStyles();
  const plan = checked?.review.report.plans.find((each) => each.sheet === sheet);
  if (!checked || !plan) return null;
  // Not while the register is being edited in Setup: saving there would overwrite this.
  const isEdited = setupDraft?.register !== undefined;
  const add = (): void => {
    if (isEdited || work.kind !== 'none') return;
    const register = withLead(plan.register, checked.settings.register, fix.add);
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
      {leadFixLabel(fix)}
    </Button>
  );
}
