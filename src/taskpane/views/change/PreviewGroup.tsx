/** One kind of change: how many there are, and folded below it each cell, before and after. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PreviewedGroup as Group, PreviewItem } from '../../../plan/change/preview/preview';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { useRowStyles } from '../row-styles';

/** Items drawn at first, and with each press of "Show more". */
const STEP = 50;

const useStyles = makeStyles({
  fold: {
    display: 'flex',
    gap: '6px',
    alignItems: 'baseline',
    width: '100%',
    padding: '8px 10px',
    textAlign: 'start',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  box: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0, font: 'inherit' },
  title: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  still: { boxSizing: 'border-box', cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
  before: { textDecorationLine: 'line-through', textDecorationThickness: '1px' },
  more: { padding: '6px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface PreviewGroupProps {
  readonly group: Group;
  /** What kind of change it belongs to: what was unfolded there stays so when it is looked at anew. */
  readonly of: string;
  readonly openAtFirst: boolean;
  /** Whether the sheet is to be named, where it is another than that of the line before. */
  readonly sheets: boolean;
}

export function PreviewGroup({ group, of, openAtFirst, sheets }: PreviewGroupProps) {
  const { store } = useController();
  const { unfolded } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const [drawn, setDrawn] = useState(STEP);
  const key = `preview ${of} ${group.id}`;
  const isOpen = unfolded.has(key) !== openAtFirst;
  const { items, title, id } = group;
  const left = items.length - drawn;
  return (
    <section className={styles.box} data-preview={id}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => store.dispatch({ type: 'unfold-toggled', key })}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{items.length.toLocaleString('en-GB')}</span>
        </button>
      </h3>
      {isOpen ? (
        <>
          <ul className={shared.list}>
            {items.slice(0, drawn).map((item, at) => (
              <Item
                key={at}
                item={item}
                sheets={sheets && item.cell?.sheet !== items[at - 1]?.cell?.sheet}
                id={`${key} ${at}`}
              />
            ))}
          </ul>
          {left > 0 ? (
            <div className={styles.more}>
              <Button size="small" onClick={() => setDrawn(drawn + STEP)}>
                Show {Math.min(left, STEP)} more of {left.toLocaleString('en-GB')}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

interface ItemProps extends Pick<PreviewGroupProps, 'sheets'> {
  readonly item: PreviewItem;
  readonly id: string;
}

function Item({ item, id, sheets }: ItemProps) {
  const { controller } = useController();
  const { marked } = usePaneState();
  const rows = useRowStyles();
  const styles = useStyles();
  const { cell } = item;
  const words = <ItemWords item={item} sheets={sheets} />;
  return (
    <li className={mergeClasses(styles.item, marked === id && rows.marked)}>
      {cell ? (
        <button
          type="button"
          className={rows.press}
          title="Select in Excel"
          aria-current={marked === id ? 'true' : undefined}
          onClick={() => controller.ask({ kind: 'select', cell, key: id })}
        >
          {words}
        </button>
      ) : (
        <div className={mergeClasses(rows.press, styles.still)}>{words}</div>
      )}
    </li>
  );
}

function ItemWords({ item, sheets }: Omit<ItemProps, 'id'>) {
  const rows = useRowStyles();
  const shared = usePaneStyles();
  const styles = useStyles();
  const { cell, words, before, after } = item;
  return (
    <span className={rows.body}>
      <span className={rows.line}>
        {words}
        {cell && sheets ? <span className={rows.faint}>On the sheet “{cell.sheet}”</span> : null}
      </span>
      {before !== null && before !== '' ? (
        <span className={mergeClasses(rows.faint, rows.clamp)}>
          <span className={shared.unseen}>Now: </span>
          <span className={styles.before}>{before}</span>
        </span>
      ) : null}
      {after !== null && (after !== '' || before !== '') && !words.includes(`“${after}”`) ? (
        <span className={mergeClasses(rows.faint, rows.clamp)}>
          <span className={shared.unseen}>Then: </span>
          <span aria-hidden="true">→ </span>
          {after === '' ? <em>blank</em> : after}
        </span>
      ) : null}
    </span>
  );
}
