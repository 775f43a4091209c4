/** The last recorded change, with a button to undo it; an interrupted one can be finished or undone. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { Remembered } from '../../../app/proposal';
import { inWords } from '../../../plan/read/dates/calendar';
import { finishOf } from '../../change/unfinished-change';
import type { JournalEntry } from '../../../plan/marks/journal/journal-entry';
import type { UndoOf } from '../../state/change-state';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function LastChange({ remembered }: { readonly remembered: Remembered }) {
  const { unfinished, last, canFinish, removal } = remembered;
  if (removal) return <Removed />;
  if (unfinished) return <Unfinished entry={unfinished} canFinish={canFinish} />;
  if (!last) return null;
  return (
    <Undoable
      title={last.title}
      on={last.on === null ? '' : `, ${inWords(last.on)}`}
      canUndo={last.hasUndo}
    />
  );
}

function Undoable({
  title,
  on,
  canUndo,
}: {
  readonly title: string;
  readonly on: string;
  readonly canUndo: boolean;
}) {
  const shared = usePaneStyles();
  return (
    <section className={shared.box} aria-label="Last change">
      <p className={shared.text}>
        Last change: <strong>{title}</strong>
        {on}.
      </p>
      {canUndo ? (
        <div>
          <UndoButton>Undo last change</UndoButton>
        </div>
      ) : (
        <p className={shared.small}>
          The record of it on the sheet “Plan setup” can no longer be read, so it cannot be undone.
        </p>
      )}
    </section>
  );
}

function Removed() {
  const shared = usePaneStyles();
  return (
    <section className={shared.box} aria-label="Last change">
      <p className={shared.text}>
        Last change: <strong>Removal</strong>. {UNTIL_WHEN}
      </p>
      <div>
        <UndoButton of="removal">Undo removal</UndoButton>
      </div>
    </section>
  );
}

interface UnfinishedProps {
  readonly entry: JournalEntry;
  readonly canFinish: boolean;
}

function Unfinished({ entry: { title, state, undo }, canFinish }: UnfinishedProps) {
  const { controller, store } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const finish = canFinish ? null : finishOf(title);
  const isWritten = state === 'written';
  return (
    <section className={mergeClasses(shared.box, shared.warned)} aria-labelledby="unfinished">
      <h3 className={shared.subheading} id="unfinished">
        The last change, {title}, was not finished
      </h3>
      <p className={shared.text}>
        {isWritten
          ? 'Its cells are written, but some of its formats, rules or charts are missing. Finish it, or undo it.'
          : 'It was cut off while it was being written. What the board wrote is safe. Finish it, or undo what was done.'}
      </p>
      <div className={shared.row}>
        {canFinish ? <FinishButton title={title} /> : null}
        {finish ? (
          <Button
            size="small"
            disabledFocusable={work.kind !== 'none'}
            onClick={() =>
              'request' in finish
                ? controller.ask({ kind: 'propose', request: finish.request })
                : store.dispatch({ type: 'step-taken', step: finish.step })
            }
          >
            Finish it
          </Button>
        ) : null}
        {undo !== null ? <UndoButton>Undo it</UndoButton> : null}
      </div>
    </section>
  );
}

/** Until when a removal can be undone. */
export const UNTIL_WHEN =
  'It can be undone until this pane is closed or the next change is made, because “Plan setup”, which remembers changes, is gone.';

export function FinishButton({ title }: { readonly title: string }) {
  const { controller } = useController();
  const { work } = usePaneState();
  return (
    <Button
      size="small"
      disabledFocusable={work.kind !== 'none'}
      onClick={() => controller.ask({ kind: 'finish', title })}
    >
      Finish it
    </Button>
  );
}

interface UndoButtonProps {
  readonly children: string;
  readonly of?: UndoOf;
  readonly size?: 'small' | 'medium';
}

export function UndoButton({ children, of, size = 'small' }: UndoButtonProps) {
  const { controller } = useController();
  const { work } = usePaneState();
  return (
    <Button
      size={size}
      disabledFocusable={work.kind !== 'none'}
      onClick={() => controller.ask({ kind: 'undo', changed: 'stop', ...(of ? { of } : {}) })}
    >
      {children}
    </Button>
  );
}
