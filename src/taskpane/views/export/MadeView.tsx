/**
 * A finished export, still in memory: opened by Excel as a new workbook, or downloaded. Never claims that it was saved.
 */
import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Exported, ExportWanted } from '../../../app/export/exported';
import { faultInWords, problemInWords } from '../../../app/words';
import { inWords } from '../../../plan/read/dates/calendar';
import type { Opening } from '../../state/export-state';
import { StepFoot } from '../change/StepFoot';
import { StepHeading } from '../change/StepHeading';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { useBlobAddress } from './use-blob-address';

interface MadeViewProps {
  readonly exported: Exported;
  readonly kind: ExportWanted['kind'];
  readonly opening: Opening;
}

export function MadeView({ exported, kind, opening }: MadeViewProps) {
  const { store, controller } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const [taken, setTaken] = useState(false);
  const address = useBlobAddress(exported.file);
  return (
    <div className={shared.stack}>
      <div>
        <StepHeading>{exported.title}</StepHeading>
        <p className={shared.text}>Made from the workbook as it is now, rated on {inWords(exported.asOf)}.</p>
      </div>
      {opening.at === 'opened' ? (
        <p className={mergeClasses(shared.box, shared.text)}>
          Excel was asked to open it in its own window; it may be behind this one. Check it, then save it
          there.
          {kind === 'csv' ? ' Choose File, Save As, and CSV UTF-8 as the type.' : ''}
        </p>
      ) : opening.at === 'failed' ? (
        <div className={mergeClasses(shared.box, shared.warned)} role="alert">
          <p className={shared.subheading}>Excel could not open it as a new workbook.</p>
          <p className={shared.text}>
            {(opening.problem ? problemInWords(opening.problem) : faultInWords()).what} Download it instead.
          </p>
        </div>
      ) : null}
      <div className={shared.row}>
        <Button
          id="open-export"
          appearance="primary"
          disabledFocusable={work.kind !== 'none'}
          onClick={() => controller.ask({ kind: 'open-export', exported })}
        >
          Open as a new workbook
        </Button>
      </div>
      <p className={shared.text}>
        <Link href={address} download={exported.file.name} inline onClick={() => setTaken(true)}>
          Download {exported.file.name}
        </Link>
      </p>
      <p className={shared.small} role="status">
        {taken
          ? 'If no file arrives, this Excel does not allow downloads (Excel on a Mac does not): open it as a new workbook instead.'
          : ''}
      </p>
      <StepFoot>
        <Button onClick={() => store.dispatch({ type: 'export-step-taken', step: 'choose' })}>Done</Button>
        <Button onClick={() => store.dispatch({ type: 'export-step-taken', step: kind })}>
          Back to the choices
        </Button>
      </StepFoot>
    </div>
  );
}
