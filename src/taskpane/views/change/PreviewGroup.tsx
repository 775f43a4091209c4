/** One kind of change: how many there are and, when unfolded, each cell before and after. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { PreviewedGroup as Group, PreviewItem } from '../../../plan/change/preview/preview';
import { useController, usePaneState } from '../controller-context';
import { useFoldStyles } from '../fold-styles';
import { usePaneStyles } from '../pane-styles';
import { useRowStyles } from '../row-styles';

/** Items drawn at first, and added by each "Show more". */
const STEP = 50;

const useStyles = makeStyles({
  before: { textDecorationLine: 'line-through', textDecorationThickness: '1px' },
});

interface PreviewGroupProps {
  readonly group: Group;
  /** The kind of change it belongs to, so that a refreshed preview keeps what was unfolded. */
  readonly of: string;
  readonly openAtFirst: boolean;
  /** Whether to name the sheet wherever it differs from the line before. */
  readonly sheets: boolean;
}

export function PreviewGroup({ group, of, openAtFirst, sheets }: PreviewGroupProps) {
  const { store } = useController();
  const { unfolded } = usePaneState();
  const shared = usePaneStyles();
  const folds = useFoldStyles();
  const [drawn, setDrawn] = useState(STEP);
  const key = `preview ${of} ${group.id}`;
  const isOpen = unfolded.has(key) !== openAtFirst;
  const { items, title, id } = group;
  const left = items.length - drawn;
  return (
    <section className={folds.box} data-preview={id}>
      <h3 className={folds.heading}>
        <button
          type="button"
          className={folds.fold}
          aria-expanded={isOpen}
          onClick={() => store.dispatch({ type: 'unfold-toggled', key })}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          <span className={folds.title}>{title}</span>
          <span className={folds.count}>{items.length.toLocaleString('en-GB')}</span>
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
            <div className={folds.more}>
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
  const folds = useFoldStyles();
  const { cell } = item;
  const words = <ItemWords item={item} sheets={sheets} />;
  return (
    <li className={mergeClasses(folds.item, marked === id && rows.marked)}>
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
        <div className={mergeClasses(rows.press, folds.still)}>{words}</div>
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
