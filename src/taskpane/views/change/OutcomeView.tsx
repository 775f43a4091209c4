/** The result of a change: applied or undone, and which cells differ from what was intended. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProposalKind } from '../../../app/proposal';
import { unformattedInWords } from '../../../app/unformatted-in-words';
import { a1 } from '../../../plan/read/sheet/a1';
import type { ChangeStep } from '../../state/change-state';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { CellLinks, type CellLink } from './CellLinks';
import { FinishButton, UndoButton, UNTIL_WHEN } from './LastChange';
import { MergeTaken } from '../returns/collect/MergeTaken';
import { tabOfChange } from '../../change/tab-of-change';
import { StepFoot } from './StepFoot';
import { StepHeading } from './StepHeading';

const DONE: Readonly<Record<ProposalKind | 'finish', string>> = {
  finish: 'The missing parts have been added.',
  flag: 'The add-in’s columns are written and have been verified.',
  complete: 'What you ticked is written and has been verified.',
  fix: 'The fix is written and has been verified.',
  'new-plan': 'The new plan is on its sheet.',
  remove: 'Everything the add-in made has been removed from this workbook.',
  summary: 'The RAG summary is on its sheet, ready to be shown or printed.',
  meeting: 'The meeting is recorded on the sheet “Plan setup”.',
  'erase-history': 'The record of meetings has been erased.',
  chase: 'The pack is noted in the table “Chasing” on the sheet “Plan setup”.',
  merge:
    'What you ticked is in the plan, and every value that came back is in the table “Plan updates” on “Plan setup”.',
  rows: 'The rows are inserted. What goes into them is not written yet.',
  'what-changed': 'What changed is on its sheet, ready to be printed.',
};

export function OutcomeView({
  step,
}: {
  readonly step: Extract<ChangeStep, { readonly at: 'applied' | 'undone' }>;
}) {
  const { store, controller } = useController();
  const { checked, offering } = usePaneState();
  const shared = usePaneStyles();
  const remembered = useMemo(
    () => (checked ? controller.remembered(checked) : null),
    [checked, controller, offering],
  );
  const applied = step.at === 'applied';
  const removal = applied && step.kind === 'remove' && remembered?.removal === true;
  const summarised = applied && step.kind === 'summary';
  const shown = applied ? step.shown : null;
  const odd: readonly CellLink[] = applied
    ? step.differs.map((address) => ({ address, cell: null }))
    : step.left.map((cell) => ({ address: a1(cell.rowIndex, cell.columnIndex), cell }));
  const carryOn = (): void => {
    store.dispatch({ type: 'step-taken', step: { at: 'choose' } });
    const tab = step.at === 'applied' ? tabOfChange(step.kind) : null;
    if (tab !== null) store.dispatch({ type: 'tab-chosen', tab });
  };
  const toBoardCopy = (): void => {
    store.dispatch({ type: 'step-taken', step: { at: 'choose' } });
    store.dispatch({ type: 'export-step-taken', step: 'board-copy' });
    store.dispatch({ type: 'tab-chosen', tab: 'export' });
  };
  return (
    <div className={shared.stack}>
      <StepHeading>{applied ? `Done: ${step.title}` : `Undone: ${step.title}`}</StepHeading>
      <p className={shared.text}>
        {applied
          ? step.differs.length + step.unformatted.length > 0
            ? 'The change is written.'
            : DONE[step.kind]
          : step.left.length === 0
            ? 'The workbook is as it was before this change.'
            : 'The workbook is as it was before this change, except for the cells that were edited since.'}
      </p>
      {applied && step.kind === 'merge' ? <MergeTaken /> : null}
      {odd.length > 0 ? (
        <section className={shared.box} aria-label={applied ? 'Cells to look at' : 'Cells left as edited'}>
          <p className={shared.text}>
            {applied
              ? 'Excel shows something other than what was written in these cells. Look at them:'
              : 'Left as they were edited:'}
          </p>
          <CellLinks cells={odd} />
        </section>
      ) : null}
      {step.unformatted.length > 0 ? (
        <section className={shared.box} aria-label="Formats that are missing">
          <p className={shared.text}>
            {unformattedInWords(step.unformatted)}
            {applied ? ' All the cells are written; “Finish it” adds the rest.' : ''}
          </p>
          {applied ? (
            <div>
              <FinishButton title={step.title} />
            </div>
          ) : null}
        </section>
      ) : null}
      {removal ? <p className={shared.text}>{UNTIL_WHEN}</p> : null}
      {summarised ? (
        <p className={shared.small} id="about-board-copy">
          Next, a board copy: a workbook of its own for the meeting, with this summary and a cover.
        </p>
      ) : null}
      {shown ? (
        <div>
          <Button onClick={() => controller.ask({ kind: 'select', cell: shown, key: 'change-shown' })}>
            Show it in the sheet
          </Button>
        </div>
      ) : null}
      <StepFoot>
        {summarised ? (
          <Button
            id="to-board-copy"
            appearance="primary"
            onClick={toBoardCopy}
            aria-describedby="about-board-copy"
          >
            Make the board copy
          </Button>
        ) : null}
        <Button appearance={summarised ? 'secondary' : 'primary'} onClick={carryOn}>
          {!applied ? 'Back' : step.kind === 'fix' ? 'Back to the list' : 'Carry on'}
        </Button>
        {removal ? (
          <UndoButton size="medium" of="removal">
            Undo removal
          </UndoButton>
        ) : null}
        {applied && !removal && remembered?.last?.hasUndo ? (
          <UndoButton size="medium">Undo last change</UndoButton>
        ) : null}
      </StepFoot>
    </div>
  );
}
