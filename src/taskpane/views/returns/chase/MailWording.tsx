/** The wording of the e-mails, kept on "Plan setup": who asks, subject and text with their places, and what they mean. */
import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { MAIL_PLACES, unknownPlaces } from '../../../../plan/read/setup/mail-places';
import type { SetupSettings } from '../../../../plan/read/setup/setup';
import { USUAL_SUBJECT, USUAL_TEXT } from '../../../../plan/returns/chase/chase-mail';
import { useController, usePaneState } from '../../controller-context';
import { usePaneStyles } from '../../pane-styles';

type Wording = Pick<SetupSettings, 'chaseFrom' | 'chaseSubject' | 'chaseText' | 'chasePlanNamed'>;

export function MailWording({ settings }: { readonly settings: SetupSettings }) {
  const { controller } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const [changed, setChanged] = useState<Wording>({});
  const now = { ...settings, ...changed };
  const change = (part: Wording): void => setChanged({ ...changed, ...part });
  const unknown = unknownPlaces(`${now.chaseSubject ?? ''}\n${now.chaseText ?? ''}`);
  const idle = Object.keys(changed).length === 0 || work.kind !== 'none';
  const save = (): void => {
    if (idle) return;
    const kept = Object.entries(changed).map(([key, value]) => [
      key,
      value === '' || value === false ? undefined : value,
    ]);
    controller.ask({ kind: 'save', what: 'setup', settings: Object.fromEntries(kept) as Wording });
    setChanged({});
  };
  return (
    <details>
      <summary className={shared.text}>Wording of the e-mails</summary>
      <div className={shared.stack} style={{ padding: '8px 0' }}>
        <Field label="Who asks" hint="A name and how to reach it; stands on each sheet too">
          <Input value={now.chaseFrom ?? ''} onChange={(_, { value }) => change({ chaseFrom: value })} />
        </Field>
        <Field label="Subject line" hint={`Blank: ${USUAL_SUBJECT}`}>
          <Input
            value={now.chaseSubject ?? ''}
            onChange={(_, { value }) => change({ chaseSubject: value })}
          />
        </Field>
        <Checkbox
          label="The subject line may name the plan, which may name a case"
          checked={now.chasePlanNamed === true}
          onChange={(_, { checked }) => change({ chasePlanNamed: checked === true })}
        />
        <Field label="Text" hint={`Blank: ${USUAL_TEXT.replace(/\n+/g, ' ')}`}>
          <Textarea
            rows={6}
            resize="vertical"
            value={now.chaseText ?? ''}
            onChange={(_, { value }) => change({ chaseText: value })}
          />
        </Field>
        {unknown.length > 0 ? (
          <p className={shared.text} role="alert">
            Not filled in, because they are none of the places:{' '}
            {unknown.map((place) => `{${place}}`).join(', ')}.
          </p>
        ) : null}
        <details>
          <summary className={shared.small}>What is filled in</summary>
          <dl className={shared.small}>
            {Object.entries(MAIL_PLACES).map(([name, meaning]) => (
              <div key={name}>
                <dt>
                  <strong>{`{${name}}`}</strong>
                </dt>
                <dd style={{ margin: '0 0 4px 8px' }}>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
        <div>
          <Button disabledFocusable={idle} onClick={save}>
            Keep the wording on “Plan setup”
          </Button>
        </div>
      </div>
    </details>
  );
}
