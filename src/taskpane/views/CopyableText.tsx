/** A text to take elsewhere, with a button that copies it by whatever way this pane allows. */
import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePaneStyles } from './pane-styles';

const SAID = {
  no: '',
  yes: 'Copied.',
  marked: 'It could not be copied, but all of it is marked above: press Ctrl+C.',
} as const;

interface CopyableTextProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** What the button says: "Copy the report". */
  readonly copy: string;
  readonly rows: number;
}

export function CopyableText({ id, label, text, copy: words, rows }: CopyableTextProps) {
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
      <label className={shared.subheading} htmlFor={id}>
        {label}
      </label>
      <Textarea id={id} textarea={{ ref: field }} readOnly value={text} rows={rows} resize="vertical" />
      <div className={shared.row}>
        <Button size="small" onClick={() => void copy()}>
          {words}
        </Button>
        <span className={shared.small} role="status">
          {SAID[copied]}
        </span>
      </div>
    </div>
  );
}
