/** How a lead is written to: an e-mail address, and the salutation of a letter. */
import { Field, Input } from '@fluentui/react-components';
import type { RegisterEntry } from '../../plan/read/leads/lead-match';
import { isMailAddress } from '../../plan/returns/chase/mail-link';

interface ContactFieldsProps {
  readonly entry: Pick<RegisterEntry, 'email' | 'salutation'>;
  readonly onChange: (change: Pick<RegisterEntry, 'email' | 'salutation'>) => void;
}

export function ContactFields({ entry: { email = '', salutation = '' }, onChange }: ContactFieldsProps) {
  const bad = email !== '' && !isMailAddress(email);
  return (
    <>
      <Field
        label="E-mail"
        hint="For the e-mails under Chase"
        size="small"
        {...(bad
          ? {
              validationState: 'warning',
              validationMessage: 'This is not one plain address, and is not used.',
            }
          : {})}
      >
        <Input
          size="small"
          value={email}
          onChange={(_, { value }) => onChange({ email: value.trim() === '' ? undefined : value })}
        />
      </Field>
      <Field label="Salutation" hint="As after “Dear”; blank takes the name" size="small">
        <Input
          size="small"
          value={salutation}
          onChange={(_, { value }) => onChange({ salutation: value === '' ? undefined : value })}
        />
      </Field>
    </>
  );
}
