/** One finding: where it is, what it is, how to fix it, and its answers as buttons. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { inWords } from '../../plan/read/dates/calendar';
import type { CellFix } from '../../plan/judge/report/fix';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { a1 } from '../../plan/read/sheet/a1';
import { findingAnswers, isCellFix } from '../check/finding-answers';
import { checkWords } from '../list/check-titles';
import type { ListItem } from '../list/list-items';
import { AnswerButtons } from './AnswerButtons';
import { useController, usePaneState } from './controller-context';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  answers: { padding: '0 10px 8px' },
  // In line with the words of the action above, beside its mark.
  under: { paddingLeft: '38px' },
});

interface FindingRowProps {
  readonly item: Extract<ListItem, { readonly kind: 'finding' }>;
  readonly plan: PlanReport;
  readonly marked: boolean;
  readonly stop: boolean;
}

export function FindingRow({ item, plan, marked, stop }: FindingRowProps) {
  const { controller } = useController();
  const { checked, offering } = usePaneState();
  const rows = useRowStyles();
  const styles = useStyles();
  const id = useId();
  const { finding, under, key, goesOn } = item;
  const { title, why, fix } = checkWords(finding.id);
  const cell = finding.cells[0];
  const answers = useMemo(
    () => (checked ? findingAnswers(finding, plan, { checked, fixes: controller.fixes }) : []),
    [checked, controller, finding, plan, offering],
  );
  const meant = finding.fixes.filter(isCellFix);
  const isOffered = answers.some(({ settles }) => settles);
  const ofAction = under === 'action';
  return (
    <div
      className={mergeClasses(
        rows.card,
        ofAction && rows.follows,
        goesOn && rows.goesOn,
        marked && rows.marked,
      )}
      data-finding={finding.id}
      data-finding-cell={cell ? a1(cell.rowIndex, cell.columnIndex) : ''}
    >
      <button
        type="button"
        data-stop
        tabIndex={stop ? 0 : -1}
        className={mergeClasses(rows.press, ofAction && styles.under)}
        aria-current={marked ? 'true' : undefined}
        {...(cell ? { title: 'Select in Excel' } : {})}
        onClick={() => cell && controller.ask({ kind: 'select', cell, key })}
      >
        <span className={rows.body} id={id}>
          {ofAction ? null : (
            <span className={rows.faint}>
              {cell ? (
                <span className={rows.where}>{a1(cell.rowIndex, cell.columnIndex)}</span>
              ) : (
                'Whole plan'
              )}
              {under === 'kind' ? '' : ` · ${title}`}
            </span>
          )}
          <span className={rows.line}>{finding.message}</span>
          {under === 'plan' ? <span className={rows.faint}>{`${why} ${fix}`}</span> : null}
          {ofAction && !isOffered ? <span className={rows.faint}>{fix}</span> : null}
          {meant.length > 0 && !isOffered ? (
            <span className={rows.faint}>Perhaps meant: {meant.map(offered).join(' or ')}.</span>
          ) : null}
        </span>
      </button>
      {answers.length > 0 ? (
        <div className={mergeClasses(styles.answers, ofAction && styles.under)}>
          <AnswerButtons answers={answers} labelledBy={id} tabIndex={stop ? 0 : -1} />
        </div>
      ) : null}
    </div>
  );
}

function offered({ after }: CellFix): string {
  return 'date' in after ? inWords(after.date) : `‘${after.text}’`;
}
