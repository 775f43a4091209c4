/** The e-mail to one lead, folded: its subject and text to copy, or a link for the user's own program while it is short. */
import { Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ChaseMail } from '../../../../plan/returns/chase/chase-mail';
import { CopyableText } from '../../CopyableText';
import { usePaneStyles } from '../../pane-styles';

export function LeadMail({ name, mail }: { readonly name: string; readonly mail: ChaseMail }) {
  const shared = usePaneStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={shared.text}>E-mail to {name}</summary>
      {open ? (
        <div className={shared.stack} style={{ padding: '8px 0 8px 8px' }}>
          <p className={shared.small}>
            {mail.to === '' ? 'The leads register has no e-mail address for this lead.' : `To: ${mail.to}`}
          </p>
          <CopyableText
            id={`${id}-subject`}
            label="Subject"
            text={mail.subject}
            copy="Copy the subject"
            rows={2}
          />
          <CopyableText id={`${id}-text`} label="Text" text={mail.text} copy="Copy the text" rows={8} />
          {mail.link === null ? (
            <p className={shared.small}>
              It is too long to be handed to an e-mail program as a link: copy it.
            </p>
          ) : (
            <p className={shared.text}>
              <Link href={mail.link} target="_blank" rel="noreferrer" inline>
                Open it in your e-mail program
              </Link>
            </p>
          )}
        </div>
      ) : null}
    </details>
  );
}
