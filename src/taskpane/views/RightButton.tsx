/** "It is right": answers a finding that only asks. The reading stays, and the workbook remembers the answer. */
import { Button } from '@fluentui/react-components';
import { answerRight, canBeRight } from '../../plan/judge/report/answered';
import type { Finding } from '../../plan/judge/report/plan-report';
import { useController, usePaneState } from './controller-context';

export function RightButton({ finding }: { readonly finding: Finding }) {
  const { checked, work } = usePaneState();
  const { controller } = useController();
  if (!checked || !canBeRight(finding)) return null;
  const waiting = work.kind !== 'none';
  const answer = (): void => {
    const action = checked.review.report.plans
      .flatMap(({ actions }) => actions)
      .find(({ findings }) => findings.includes(finding));
    if (!action || waiting) return;
    const settings = answerRight(checked.settings, finding, action);
    controller.ask({ kind: 'save', what: 'answer', settings });
  };
  return (
    <Button
      size="small"
      style={{ margin: '4px 8px' }}
      disabledFocusable={waiting}
      // Starts with the visible label, for users of speech input.
      aria-label={`It is right. ${finding.message}`}
      title="Keeps what was read, and does not ask again until the words change"
      onClick={answer}
    >
      It is right
    </Button>
  );
}
