/** Work in progress, how far it has got, and a button to stop it. Shown at once and announced to screen readers. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { collectingInWords } from '../collect/collect-news';
import type { Work } from '../state/pane-state';
import { useController } from './controller-context';
import { usePaneStyles } from './pane-styles';
import { ShareBar } from './ShareBar';

const useStyles = makeStyles({ bar: { marginBottom: '12px' } });

type Doing = Exclude<Work, { readonly kind: 'none' }>;

function inWords(work: Doing): string {
  if (work.kind === 'saving') return 'Saving on the sheet “Plan setup”…';
  if (work.kind === 'opening-sample') return 'Opening the sample plan…';
  if (work.kind === 'applying') return `Writing: ${work.title}…`;
  if (work.kind === 'pointing') return 'Looking at the row…';
  if (work.kind === 'comparing') return 'Comparing the versions…';
  if (work.kind === 'undoing') return 'Undoing the last change…';
  if (work.kind === 'exporting') return 'Reading the workbook and making the copy…';
  if (work.kind === 'opening-export') return 'Opening the copy in Excel…';
  if (work.kind === 'collecting') return collectingInWords(work);
  if (work.kind === 'self-testing') return 'Trying what Excel does…';
  return work.stage === 'reading' ? 'Reading the workbook…' : 'Judging each action…';
}

export function WorkBar({ work }: { readonly work: Doing }) {
  const { controller } = useController();
  const shared = usePaneStyles();
  const styles = useStyles();
  const words = inWords(work);
  const stoppable =
    work.kind === 'checking' ||
    work.kind === 'proposing' ||
    work.kind === 'comparing' ||
    work.kind === 'self-testing' ||
    work.kind === 'collecting';
  const done =
    !stoppable || work.kind === 'comparing'
      ? 0
      : work.kind === 'collecting'
        ? work.at / Math.max(1, work.count)
        : work.share;
  return (
    <div className={mergeClasses(shared.box, styles.bar)}>
      <p className={shared.text} role="status">
        {words}
      </p>
      <ShareBar label={words} share={done > 0 ? done : null} />
      {stoppable ? (
        <div>
          <Button size="small" onClick={controller.cancel}>
            Stop
          </Button>
        </div>
      ) : null}
    </div>
  );
}
