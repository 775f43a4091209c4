/** A problem, what to do about it, and a button to try again. An alert for screen readers; does not take the focus. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { faultInWords, problemInWords } from '../../app/words';
import type { Notice } from '../state/pane-state';
import { useController } from './controller-context';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({ bar: { marginBottom: '12px' } });

/** What a fault may leave written in part. */
const WRITES: Readonly<Partial<Record<Notice['intent']['kind'], true | 'unrecorded'>>> = {
  save: 'unrecorded',
  apply: true,
  finish: true,
  undo: true,
};

const AGAIN: Readonly<Partial<Record<Notice['intent']['kind'], string>>> = {
  check: 'Check again',
  propose: 'Look again',
};

export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const { controller, store } = useController();
  const shared = usePaneStyles();
  const styles = useStyles();
  const { what, next } = notice.problem
    ? problemInWords(notice.problem)
    : faultInWords(WRITES[notice.intent.kind]);
  return (
    <div className={mergeClasses(shared.box, shared.warned, styles.bar)}>
      <div role="alert">
        <p className={shared.subheading}>{what}</p>
        <p className={shared.text}>{next}</p>
      </div>
      <div className={shared.row}>
        <Button size="small" onClick={() => controller.ask(notice.intent)}>
          {AGAIN[notice.intent.kind] ?? 'Try again'}
        </Button>
        {notice.problem?.code === 'no-plan-found' && notice.problem.sheets.length > 0 ? (
          <Button size="small" onClick={() => controller.ask({ kind: 'point', wanted: 'nearest' })}>
            Show where it is
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={() => store.dispatch({ type: 'notice-closed' })}>
          Close
        </Button>
      </div>
    </div>
  );
}
