/** One row of the list: a heading, an action or a finding. A click or Enter selects its cell in Excel. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { ListItem } from '../list/list-items';
import { ActionItem } from './ActionItem';
import { FindingRow } from './FindingRow';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  heading: { padding: '14px 0 6px' },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface ListRowProps {
  readonly item: ListItem;
  readonly plan: PlanReport;
  readonly marked: boolean;
  readonly unfolded: boolean;
  /** Whether this row has the list's only tab stop. */
  readonly stop: boolean;
}

export const ListRow = memo(function ListRow({ item, plan, marked, unfolded, stop }: ListRowProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  if (item.kind === 'action')
    return <ActionItem item={item} plan={plan} marked={marked} unfolded={unfolded} stop={stop} />;
  if (item.kind === 'finding') return <FindingRow item={item} plan={plan} marked={marked} stop={stop} />;
  return (
    <div className={styles.heading}>
      <h3 className={mergeClasses(shared.subheading)}>
        {item.title} <span className={styles.count}>({item.count.toLocaleString('en-GB')})</span>
      </h3>
      {item.note === '' ? null : <p className={shared.small}>{item.note}</p>}
    </div>
  );
});
