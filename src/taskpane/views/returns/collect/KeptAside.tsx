/** What came back and has no cell to go to: new rows, notes beside the plan, and cells that were left blank. */
import { Button, Checkbox } from '@fluentui/react-components';
import { canBeInserted, newRowKey } from '../../../../plan/returns/merge/place-new-rows';
import { notInserted } from '../../../collect/new-row-words';
import { useId, type ReactNode } from 'react';
import { offerHead, shortWords } from '../../../collect/offer-words';
import { textOf } from '../../../../plan/read/schema/action-row';
import type { Merge } from '../../../../plan/returns/merge/merge-returns';
import { useController, usePaneState } from '../../controller-context';
import { usePaneStyles } from '../../pane-styles';

const MOST = 50;

export function KeptAside({ merge: { newRows, offers, otherWords, leftBlank } }: { readonly merge: Merge }) {
  const shared = usePaneStyles();
  const { controller, store } = useController();
  const { collect } = usePaneState();
  const notes = offers.filter(({ kind }) => kind === 'unknown-column');
  return (
    <>
      <Fold
        id="new-rows"
        title="Rows that the plan lacks"
        about="They are kept in the log, and added to the plan only if you tick them."
        count={newRows.length}
      >
        {newRows.every(canBeInserted) ? null : (
          <li style={{ listStyleType: 'none', marginInlineStart: '-20px' }}>
            <Button
              size="small"
              onClick={() => controller.ask({ kind: 'collect', files: [], as: 'returns' })}
            >
              Compare again
            </Button>
          </li>
        )}
        {newRows.map((each, at) => {
          const { file, row, after, says, room } = each;
          const key = newRowKey(each);
          const { rowIndex } = after.action.row;
          const cell = {
            sheet: after.plan.sheet,
            rowIndex,
            columnIndex: after.plan.table.region.firstColumn,
          };
          return (
            <li key={at}>
              <strong>
                {file}, row {row}
              </strong>
              , for below row {rowIndex + 1}{' '}
              <Button
                size="small"
                appearance="subtle"
                title="Select in Excel"
                aria-label={`Go to row ${rowIndex + 1}`}
                onClick={() => controller.ask({ kind: 'select', cell, key: `collect row ${at}` })}
              >
                Row {rowIndex + 1}
              </Button>
              {canBeInserted(each) ? (
                <Checkbox
                  label={
                    room.blank > 0
                      ? `Write it into row ${room.rowIndex + 1}, which is blank`
                      : `Insert a row below row ${room.rowIndex} and write it there`
                  }
                  checked={collect.rows.has(key)}
                  onChange={(_, { checked }) =>
                    store.dispatch({ type: 'new-row-ticked', key, on: checked === true })
                  }
                />
              ) : (
                <p className={shared.small}>{notInserted(each)}</p>
              )}
              <ul>
                {says.map(({ header, text }) => (
                  <li key={header}>
                    {header}: {text}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </Fold>
      <Fold
        id="notes"
        title="Notes beside the plan"
        about="What the plan has no cell for: words beside it or typed where no answer was asked for, on hidden sheets, comments, text boxes, pictures, and words of the plan’s that were struck through. They are kept in the log."
        count={notes.length + otherWords.length}
      >
        {notes.slice(0, MOST).map((offer, at) => (
          <li key={`note ${at}`}>
            {offerHead(offer)} ({offer.file}): {shortWords(offer.to)}
          </li>
        ))}
        {otherWords.slice(0, MOST).map(({ file, sheet, address, text }, at) => (
          <li key={`word ${at}`}>
            {file}, {sheet} {address}: {shortWords(text)}
          </li>
        ))}
      </Fold>
      <Fold
        id="left-blank"
        title="Left blank"
        about="The plan says something here and the return does not. The plan stays as it is."
        count={leftBlank.length}
      >
        {leftBlank.slice(0, MOST).map(({ file, action, header, was }, at) => (
          <li key={at}>
            {action.action.row.ref ?? shortWords(textOf(action.action.row, 'action'))}, {header} ({file}): the
            plan says “{shortWords(was)}”
          </li>
        ))}
        {leftBlank.length > MOST ? (
          <li className={shared.small}>and {leftBlank.length - MOST} more</li>
        ) : null}
      </Fold>
    </>
  );
}

interface FoldProps {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Fold({ id, title, about, count, children }: FoldProps) {
  const { store } = useController();
  const { unfolded } = usePaneState();
  const shared = usePaneStyles();
  const titleId = useId();
  if (count === 0) return null;
  const key = `collect ${id}`;
  const isOpen = unfolded.has(key);
  return (
    <section className={shared.box} aria-labelledby={titleId} data-list={id}>
      <h3 className={shared.subheading} id={titleId}>
        <Button
          appearance="subtle"
          aria-expanded={isOpen}
          style={{ minWidth: 0, paddingInline: 0, textAlign: 'start', whiteSpace: 'normal' }}
          onClick={() => store.dispatch({ type: 'unfold-toggled', key })}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}&nbsp;</span>
          {title} ({count.toLocaleString('en-GB')})
        </Button>
      </h3>
      {isOpen ? (
        <>
          <p className={shared.small}>{about}</p>
          <ul style={{ margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' }}>{children}</ul>
        </>
      ) : null}
    </section>
  );
}
