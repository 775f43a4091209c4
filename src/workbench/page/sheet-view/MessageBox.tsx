/** Excel's message when it refuses an entry, with the options: retry, cancel, or accept where that is allowed. */
import { useEffect, useRef } from 'react';

export interface Message {
  readonly title: string;
  readonly text: string;
  /** Discards what was typed. */
  readonly onGiveUp?: () => void;
  readonly onInsist?: () => void;
}

interface Props {
  readonly message: Message;
  readonly onClose: () => void;
}

export function MessageBox({ message, onClose }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const close = (more?: () => void): void => {
    onClose();
    more?.();
  };
  return (
    <div className="message-shade">
      <div
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="message-title"
        aria-describedby="message-text"
        className="message-box"
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') close(message.onGiveUp);
        }}
      >
        <h2 id="message-title">{message.title}</h2>
        <p id="message-text">{message.text}</p>
        <div className="message-buttons">
          <button ref={first} type="button" onClick={() => close()}>
            {message.onGiveUp ? 'Change it' : 'OK'}
          </button>
          {message.onInsist && (
            <button type="button" onClick={() => close(message.onInsist)}>
              Enter it all the same
            </button>
          )}
          {message.onGiveUp && (
            <button type="button" onClick={() => close(message.onGiveUp)}>
              Cancel
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
