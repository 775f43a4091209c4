/** Undo stopped at cells that were edited since the change: lists them and asks what to do about them. */
import { Button } from '@fluentui/react-components';
import { editedNews } from '../../change/change-news';
import { cellOfAddress } from '../../../plan/read/sheet/cell-of-address';
import type { UndoOf } from '../../state/change-state';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { CellLinks } from './CellLinks';
import { StepFoot } from './StepFoot';
import { StepHeading } from './StepHeading';

interface EditedSinceProps {
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly of: UndoOf;
}

export function EditedSince({ sheet, cells, of }: EditedSinceProps) {
  const { store, controller } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const one = cells.length === 1;
  const links = cells.map((address) => ({ address, cell: cellOfAddress(address, sheet) }));
  return (
    <div className={shared.stack}>
      <StepHeading>{editedNews(cells.length)}</StepHeading>
      <p className={shared.text}>
        Nothing has been undone yet{sheet === null ? '' : `. On the sheet “${sheet}” someone has edited`}
        {sheet === null ? '.' : ':'}
      </p>
      <CellLinks cells={links} />
      <p className={shared.text}>
        You can undo the rest and leave {one ? 'this cell' : 'these cells'} as edited, or leave everything as
        it is.
      </p>
      <StepFoot>
        <Button
          appearance="primary"
          disabledFocusable={work.kind !== 'none'}
          onClick={() => controller.ask({ kind: 'undo', changed: 'leave', of })}
        >
          {one ? 'Undo the rest, leave this cell' : 'Undo the rest, leave these cells'}
        </Button>
        <Button onClick={() => store.dispatch({ type: 'step-taken', step: { at: 'choose' } })}>
          Leave all as it is
        </Button>
      </StepFoot>
    </div>
  );
}
