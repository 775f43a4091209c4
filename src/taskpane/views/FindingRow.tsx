/** One finding: where it is, what it is, why it matters and how to fix it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { inWords } from '../../plan/read/dates/calendar';
import type { CellFix, Fix } from '../../plan/judge/report/fix';
import { a1 } from '../../plan/read/sheet/a1';
import { checkWords } from '../list/check-titles';
import type { ListItem } from '../list/list-items';
import { AddLead } from './AddLead';
import { useController } from './controller-context';
import { FixButtons } from './FixButtons';
import { RightButton } from './RightButton';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  under: { marginLeft: '12px', marginTop: '4px' },
  verdict: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingRowProps {
  readonly item: Extract<ListItem, { readonly kind: 'finding' }>;
  readonly marked: boolean;
  readonly stop: boolean;
}

export function FindingRow({ item, marked, stop }: FindingRowProps) {
  const { controller } = useController();
  const rows = useRowStyles();
  const styles = useStyles();
  const { finding, under, key } = item;
  const { title, why, fix } = checkWords(finding.id);
  const cell = finding.cells[0];
  const meant = finding.fixes.filter(isCellFix);
  return (
    <div
      className={mergeClasses(rows.card, under === 'action' && styles.under, marked && rows.marked)}
      data-finding={finding.id}
      data-finding-cell={cell ? a1(cell.rowIndex, cell.columnIndex) : ''}
    >
      <button
        type="button"
        data-stop
        tabIndex={stop ? 0 : -1}
        className={rows.press}
        aria-current={marked ? 'true' : undefined}
        {...(cell ? { title: 'Select in Excel' } : {})}
        onClick={() => cell && controller.ask({ kind: 'select', cell, key })}
      >
        <span className={rows.body}>
          <span className={rows.faint}>
            {cell ? <span className={rows.where}>{a1(cell.rowIndex, cell.columnIndex)}</span> : 'Whole plan'}
            {under === 'kind' ? '' : ` · ${title}`}
            {finding.verdict === 'review' ? ' · for you to judge' : ''}
          </span>
          <span className={rows.line}>{finding.message}</span>
          {under === 'kind' ? null : <span className={rows.faint}>{`${why} ${fix}`}</span>}
          {meant.length > 0 ? (
            <span className={rows.faint}>Perhaps meant: {meant.map(offered).join(' or ')}.</span>
          ) : null}
        </span>
      </button>
      {meant.length > 0 ? <FixButtons finding={finding} /> : null}
      <RightButton finding={finding} />
      {finding.fixes.map((fix) =>
        'add' in fix ? <AddLead key={fix.add.name} fix={fix} sheet={cell?.sheet ?? ''} /> : null,
      )}
    </div>
  );
}

const isCellFix = (fix: Fix): fix is CellFix => 'after' in fix;

function offered({ after }: CellFix): string {
  return 'date' in after ? inWords(after.date) : `‘${after.text}’`;
}
