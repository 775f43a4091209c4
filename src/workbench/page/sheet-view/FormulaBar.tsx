/** Name box and formula bar: the selection's address and the active cell's contents. Both are editable. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Direction } from '../grid/selection';
import type { Editing } from './use-editing';

interface Props {
  /** `E4`, or `3R x 2C` while an area is selected. */
  readonly name: string;
  readonly text: string;
  readonly editing: Editing | null;
  /** Goes to a typed address or name; returns `false` if it does not exist. */
  readonly onGo: (address: string) => boolean;
  readonly onBegin: () => void;
  readonly onText: (text: string) => void;
  readonly onEnter: (direction: Direction | null) => void;
  readonly onCancel: () => void;
}

export function FormulaBar(props: Props) {
  const { name, text, editing } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [tall, setTall] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setTyped(null), [name]);
  const shown = editing?.text ?? text;

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      props.onText(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      props.onEnter(event.shiftKey ? 'up' : 'down');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      props.onCancel();
    }
  };

  return (
    <div className={tall ? 'formula-bar tall' : 'formula-bar'}>
      <input
        className="name-box"
        aria-label="Name box: the selected cell. Type an address to go to it."
        value={typed ?? name}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
          if (event.key === 'Enter' && typed !== null && props.onGo(typed)) setTyped(null);
        }}
      />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={box}
        className="formula-text"
        aria-label="Formula bar: what the selected cell holds"
        rows={1}
        spellCheck={false}
        value={shown}
        onFocus={() => props.onBegin()}
        onChange={(event) => props.onText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          const next = event.relatedTarget as HTMLElement | null;
          if (editing?.where === 'bar' && !next?.closest('.cell-editor, .message-box')) props.onEnter(null);
        }}
      />
      <button
        type="button"
        className="formula-more"
        aria-label={tall ? 'Make the formula bar smaller' : 'Make the formula bar taller'}
        aria-expanded={tall}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setTall(!tall)}
      />
    </div>
  );
}
