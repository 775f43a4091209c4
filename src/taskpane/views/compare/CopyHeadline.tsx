/** Copies the headline as text, for minutes or an e-mail; says so, or shows it to be copied by hand. */
import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Headline } from '../../../plan/compare/headline';
import { usePaneStyles } from '../pane-styles';

export function CopyHeadline({ headline }: { readonly headline: Headline }) {
  const shared = usePaneStyles();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const { sources, figures, remarks } = headline;
  const text = [...sources, ...figures, ...remarks].join('\n');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>Copy the headline</Button>
      <span className={shared.small} role="status">
        {copied === 'yes'
          ? 'Copied.'
          : copied === 'refused'
            ? 'Excel did not let it be copied. Copy it here:'
            : ''}
      </span>
      {copied === 'refused' ? (
        <Textarea
          aria-label="The headline as text"
          readOnly
          value={text}
          rows={6}
          style={{ width: '100%' }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      ) : null}
    </>
  );
}
