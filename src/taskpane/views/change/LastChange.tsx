/** The last recorded change, with a button to undo it; an interrupted one can be finished or undone. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { Remembered } from '../../../app/proposal';
import { inWords } from '../../../plan/read/dates/calendar';
import { finishOf } from '../../change/unfinished-change';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function LastChange({ remembered }: { readonly remembered: Remembered }) {
  const { unfinished, last } = remembered;
  if (unfinished) return <Unfinished title={unfinished.title} canUndo={unfinished.undo !== null} />;
  if (!last) return null;
  return (
    <Undoable
      title={last.title}
      on={last.on === null ? '' : `, ${inWords(last.on)}`}
      canUndo={last.undo !== null}
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
          What would take it back cannot be read on the sheet “Plan setup” any more, so it cannot be undone.
        </p>
      )}
    </section>
  );
}

function Unfinished({ title, canUndo }: { readonly title: string; readonly canUndo: boolean }) {
  const { controller, store } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const finish = finishOf(title);
  return (
    <section className={mergeClasses(shared.box, shared.warned)} aria-labelledby="unfinished">
      <h3 className={shared.subheading} id="unfinished">
        The last change, {title}, was not finished
      </h3>
      <p className={shared.text}>
        It was cut off while it was being written. What the board wrote is safe. Finish it, or take back what
        was done.
      </p>
      <div className={shared.row}>
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
        {canUndo ? <UndoButton>Take it back</UndoButton> : null}
      </div>
    </section>
  );
}

interface UndoButtonProps {
  readonly children: string;
  readonly size?: 'small' | 'medium';
}

export function UndoButton({ children, size = 'small' }: UndoButtonProps) {
  const { controller } = useController();
  const { work } = usePaneState();
  return (
    <Button
      size={size}
      disabledFocusable={work.kind !== 'none'}
      onClick={() => controller.ask({ kind: 'undo', changed: 'stop' })}
    >
      {children}
    </Button>
  );
}
