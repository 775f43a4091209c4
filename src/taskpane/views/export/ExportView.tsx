/** Exports, one step at a time: the kind, its choices, and the result. */
import { useEffect, useRef } from 'react';
import type { ExportStep } from '../../state/export-state';
import { STEP_HEADING } from '../change/StepHeading';
import { usePaneState } from '../controller-context';
import { BoardCopyView } from './BoardCopyView';
import { CsvView } from './CsvView';
import { ExportHome } from './ExportHome';
import { MadeView } from './MadeView';
import { PrintView } from './PrintView';

export function ExportView() {
  const { step } = usePaneState().export;
  useExportFocus(step);
  switch (step.at) {
    case 'choose':
      return <ExportHome />;
    case 'board-copy':
      return <BoardCopyView />;
    case 'csv':
      return <CsvView />;
    case 'print':
      return <PrintView />;
    case 'made':
      return <MadeView exported={step.exported} kind={step.kind} opening={step.opening} />;
  }
}

/** Moves the focus: to the heading of a new step, and on the way back to the button that led away. */
function useExportFocus(step: ExportStep): void {
  const last = useRef(step.at);
  useEffect(() => {
    const from = last.current;
    if (from === step.at) return;
    last.current = step.at;
    const opener = step.at === 'choose' ? document.getElementById(`export-${from}`) : null;
    if (!opener) document.querySelector('[data-scroller]')?.scrollTo(0, 0);
    if (document.hasFocus()) (opener ?? document.getElementById(STEP_HEADING))?.focus();
  }, [step]);
}
