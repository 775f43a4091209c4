/** The report of the self-test as text, with a button that copies it by whatever way this pane allows. */
import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePaneStyles } from '../pane-styles';

const SAID = {
  no: '',
  yes: 'Copied.',
  marked: 'It could not be copied, but all of it is marked above: press Ctrl+C.',
} as const;

export function ReportToSend({ text }: { readonly text: string }) {
  const shared = usePaneStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<keyof typeof SAID>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // Excel's pane is often a frame without access to the clipboard, though it can still copy its selected text.
      field.current?.focus();
      field.current?.select();
      setCopied(document.execCommand?.('copy') ? 'yes' : 'marked');
    }
  };
  return (
    <div className={shared.stack} style={{ gap: 6 }}>
      <label className={shared.subheading} htmlFor="self-test-text">
        Report to send
      </label>
      <Textarea
        id="self-test-text"
        textarea={{ ref: field }}
        readOnly
        value={text}
        rows={6}
        resize="vertical"
      />
      <div className={shared.row}>
        <Button size="small" onClick={() => void copy()}>
          Copy the report
        </Button>
        <span className={shared.small} role="status">
          {SAID[copied]}
        </span>
      </div>
    </div>
  );
}
