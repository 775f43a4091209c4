/**
 * A finished pack, still in memory: to be opened or downloaded, with an e-mail for each lead, and noted on "Plan setup".
 * Never claims that anything was sent or saved.
 */
import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { MadePack } from '../../../../app/returns/make-chase';
import { faultInWords, problemInWords } from '../../../../app/words';
import { chaseRecord } from '../../../../plan/returns/chase-record';
import { inWords } from '../../../../plan/read/dates/calendar';
import type { Opening } from '../../../state/export-state';
import { StepFoot } from '../../change/StepFoot';
import { StepHeading } from '../../change/StepHeading';
import { useController, usePaneState } from '../../controller-context';
import { useBlobAddress } from '../../export/use-blob-address';
import { usePaneStyles } from '../../pane-styles';
import { LeadMail } from './LeadMail';

export function MadePackView({ made, opening }: { readonly made: MadePack; readonly opening: Opening }) {
  const { store, controller } = useController();
  const { work, checked } = usePaneState();
  const shared = usePaneStyles();
  const [taken, setTaken] = useState(false);
  const { exported, pack } = made;
  const address = useBlobAddress(exported.file);
  const { mark } = pack.head;
  const entries = checked ? (chaseRecord(checked.review.snapshots)?.entries ?? []) : [];
  const noted = entries.some((entry) => entry.pack === mark);
  const busy = work.kind !== 'none';
  return (
    <div className={shared.stack} style={{ gap: 16 }}>
      <div>
        <StepHeading>{exported.title}</StepHeading>
        <p className={shared.text}>
          Made from the workbook as it is now, rated on {inWords(exported.asOf)}. Send each lead only their
          own sheet.
        </p>
      </div>
      {opening.at === 'opened' ? (
        <p className={mergeClasses(shared.box, shared.text)}>
          Excel was asked to open it in its own window; it may be behind this one. Check it, then save it
          there.
        </p>
      ) : opening.at === 'failed' ? (
        <div className={mergeClasses(shared.box, shared.warned)} role="alert">
          <p className={shared.subheading}>Excel could not open it as a new workbook.</p>
          <p className={shared.text}>
            {(opening.problem ? problemInWords(opening.problem) : faultInWords()).what} Download it instead.
          </p>
        </div>
      ) : null}
      <div>
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
      </div>
      <div>
        <Button
          id="open-pack"
          disabledFocusable={busy}
          onClick={() => controller.ask({ kind: 'open-export', exported })}
        >
          Open as one new workbook
        </Button>
      </div>
      <section className={shared.box} aria-labelledby="note-pack">
        <h3 className={shared.subheading} id="note-pack">
          {noted ? 'Noted on “Plan setup”' : 'Note that it was made'}
        </h3>
        <p className={shared.text}>
          {noted
            ? 'This pane can now say who has not answered, and what the plan said when you asked.'
            : 'Then this pane can say who has not answered, and returned sheets can be told from what you sent out. You see what is written first.'}
        </p>
        {noted ? null : (
          <div>
            <Button
              id="note-the-pack"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => controller.ask({ kind: 'propose', request: { kind: 'chase', pack } })}
            >
              Note it on “Plan setup”
            </Button>
          </div>
        )}
      </section>
      <section aria-labelledby="mails" className={shared.stack} style={{ gap: 8 }}>
        <h3 className={shared.subheading} id="mails">
          E-mails ({pack.asked.length})
        </h3>
        <p className={shared.small}>Attach the lead’s own file to each. Nothing is sent from here.</p>
        {pack.asked.map(({ lead, mail }) => (
          <LeadMail key={lead.name} name={lead.name} mail={mail} />
        ))}
      </section>
      <StepFoot>
        <Button onClick={() => store.dispatch({ type: 'pack-left' })}>Back to the choices</Button>
      </StepFoot>
    </div>
  );
}
