/** One action: its rating as shape and word, its place, due date and leads, and how they were decided. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { ListItem } from '../list/list-items';
import { entryWords } from '../list/entry-words';
import { useController } from './controller-context';
import { RatingMark } from './RatingMark';
import { useRowStyles } from './row-styles';

const HowDecided = lazy(() => import('./HowDecided').then(({ HowDecided }) => ({ default: HowDecided })));

const useStyles = makeStyles({
  more: { padding: '0 10px 6px 30px', display: 'flex', flexDirection: 'column', gap: '8px' },
  fold: { alignSelf: 'flex-start' },
});

interface ActionItemProps {
  readonly item: Extract<ListItem, { readonly kind: 'action' }>;
  readonly plan: PlanReport;
  readonly marked: boolean;
  readonly unfolded: boolean;
  readonly stop: boolean;
}

export function ActionItem({ item, plan, marked, unfolded, stop }: ActionItemProps) {
  const { entry, goesOn } = item;
  const { controller, store } = useController();
  const rows = useRowStyles();
  const styles = useStyles();
  const { ref } = entry.action.row;
  const words = entryWords(entry.action, plan);
  const tabIndex = stop ? 0 : -1;
  return (
    <div
      className={mergeClasses(rows.card, goesOn && rows.goesOn, marked && rows.marked)}
      data-action-row={entry.excelRow}
      data-rating={entry.colour}
    >
      <button
        type="button"
        data-stop
        tabIndex={tabIndex}
        className={rows.press}
        aria-current={marked ? 'true' : undefined}
        title="Select in Excel"
        onClick={() => controller.ask({ kind: 'select', cell: words.cell, key: entry.key })}
      >
        <RatingMark colour={entry.colour} />
        <span className={rows.body}>
          <span className={mergeClasses(rows.line, rows.where)}>
            Row {entry.excelRow}
            {ref === null ? '' : ` · ${ref}`} · {words.rating}
          </span>
          <span className={rows.clamp}>{words.text}</span>
          <span className={rows.faint}>
            {words.when === '' ? '' : `${words.when} · `}
            {entry.leads.length === 0 ? 'No lead' : entry.leads.join('; ')}
          </span>
        </span>
      </button>
      <div className={styles.more}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.fold}
          tabIndex={tabIndex}
          aria-expanded={unfolded}
          aria-label={`How this was decided, row ${entry.excelRow}`}
          onClick={() => store.dispatch({ type: 'unfold-toggled', key: entry.key })}
        >
          <span aria-hidden="true">{unfolded ? '▾' : '▸'}&nbsp;</span>How this was decided
        </Button>
        {unfolded ? (
          <Suspense fallback="Loading…">
            <HowDecided entry={entry} plan={plan} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
