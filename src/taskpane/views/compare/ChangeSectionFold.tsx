/** One kind of change, folded: how many there are and, when unfolded, each action with what changed. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComparedVersions } from '../../../app/compare/compared-versions';
import type { ChangeEntry } from '../../../plan/compare/change-entries';
import type { ChangeSection } from '../../../plan/compare/change-sections';
import { detailInWords, leadInWords, nameInWords } from '../../../plan/compare/entry-in-words';
import type { CellRef } from '../../../plan/read/sheet/sheet-snapshot';
import { useFoldStyles } from '../fold-styles';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { useRowStyles } from '../row-styles';

/** Entries drawn at first, and added by each "Show more". */
const STEP = 50;
const NAME_LENGTH = 140;

interface ChangeSectionFoldProps {
  readonly section: ChangeSection;
  readonly compared: ComparedVersions;
}

export function ChangeSectionFold({ section, compared }: ChangeSectionFoldProps) {
  const { store } = useController();
  const { unfolded } = usePaneState();
  const shared = usePaneStyles();
  const folds = useFoldStyles();
  const [drawn, setDrawn] = useState(STEP);
  const { id, title, entries } = section;
  const key = `what changed ${id}`;
  const isOpen = unfolded.has(key);
  const left = entries.length - drawn;
  const isHere = standsHere(section, compared);
  return (
    <section className={folds.box} data-section={id}>
      <h3 className={folds.heading}>
        <button
          type="button"
          className={folds.fold}
          aria-expanded={isOpen}
          onClick={() => store.dispatch({ type: 'unfold-toggled', key })}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          <span className={folds.title}>{title}</span>
          <span className={folds.count}>{entries.length.toLocaleString('en-GB')}</span>
        </button>
      </h3>
      {isOpen ? (
        <>
          <ul className={shared.list}>
            {entries.slice(0, drawn).map((entry, at) => (
              <Entry key={at} entry={entry} id={`${key} ${at}`} isHere={isHere} />
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

/** Whether the section's actions stand in this workbook, where they can be selected. */
function standsHere({ id }: ChangeSection, { request, older }: ComparedVersions): boolean {
  const isOldSide = id === 'gone' || id.startsWith('split');
  return request.other.kind === 'sheet' || isOldSide === (older === 'this');
}

interface EntryProps {
  readonly entry: ChangeEntry;
  readonly id: string;
  readonly isHere: boolean;
}

function Entry({ entry, id, isHere }: EntryProps) {
  const { controller } = useController();
  const { marked } = usePaneState();
  const rows = useRowStyles();
  const folds = useFoldStyles();
  const { action, others, details } = entry;
  const { rowIndex, readings } = action.action.row;
  const columnIndex =
    (readings.action ?? readings.recommendation)?.columnIndex ?? action.plan.table.region.firstColumn;
  const cell: CellRef = { sheet: action.plan.sheet, rowIndex, columnIndex };
  const lead = leadInWords(action);
  const lines = [
    ...details.map(detailInWords),
    ...others.map((other) => `${nameInWords(other, NAME_LENGTH)}`),
  ].filter((line) => line !== '');
  const words = (
    <span className={rows.body}>
      <span className={rows.line}>{nameInWords(action, NAME_LENGTH)}</span>
      {lead === '' ? null : <span className={rows.faint}>{lead}</span>}
      {lines.map((line, at) => (
        <span key={at} className={rows.line}>
          {line}
        </span>
      ))}
    </span>
  );
  return (
    <li className={mergeClasses(folds.item, marked === id && rows.marked)}>
      {isHere ? (
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
