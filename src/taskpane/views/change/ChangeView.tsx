/** Changes to the workbook, one step at a time: what the user wants, what would change, and the result. */
import { usePaneState } from '../controller-context';
import { ChangeHome } from './ChangeHome';
import { CompleteView } from './CompleteView';
import { SummaryView } from '../summary/SummaryView';
import { WhatChangedView } from '../compare/WhatChangedView';
import { EditedSince } from './EditedSince';
import { NewPlanView } from './NewPlanView';
import { OutcomeView } from './OutcomeView';
import { PreviewView } from './PreviewView';
import { useStepFocus } from './use-step-focus';

export function ChangeView() {
  const { step } = usePaneState().change;
  useStepFocus(step);
  switch (step.at) {
    case 'choose':
      return <ChangeHome />;
    case 'complete':
      return <CompleteView />;
    case 'new-plan':
      return <NewPlanView />;
    case 'summary':
      return <SummaryView />;
    case 'what-changed':
      return <WhatChangedView />;
    case 'preview':
      return <PreviewView proposal={step.proposal} request={step.request} />;
    case 'edited-since':
      return <EditedSince sheet={step.sheet} cells={step.cells} of={step.of} />;
    case 'applied':
    case 'undone':
      return <OutcomeView step={step} />;
  }
}
