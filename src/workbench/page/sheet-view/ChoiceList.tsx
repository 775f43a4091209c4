/** The drop-down list of a cell with data validation, used with the mouse, arrow keys and Enter. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface Props {
  readonly choices: readonly string[];
  readonly present: string;
  /** The cell's rectangle in the window. */
  readonly below: DOMRect;
  readonly onPick: (choice: string) => void;
  readonly onClose: () => void;
}

const HIGHEST = 240;

export function ChoiceList({ choices, present, below, onPick, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(Math.max(0, choices.indexOf(present)));
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const last = choices.length - 1;
    if (event.key === 'ArrowDown') setAt(Math.min(last, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Home') setAt(0);
    else if (event.key === 'End') setAt(last);
    else if (event.key === 'Enter' || event.key === ' ') onPick(choices[at] ?? present);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
  };
  const height = Math.min(HIGHEST, choices.length * 28 + 8);
  const top = below.bottom + height > window.innerHeight ? Math.max(4, below.top - height) : below.bottom;
  return (
    <div className="menu-shade" onMouseDown={onClose}>
      <div
        ref={list}
        role="listbox"
        aria-label="Choices for this cell"
        tabIndex={0}
        className="choice-list"
        aria-activedescendant={`choice-${at}`}
        style={{ left: below.left, top, minWidth: Math.min(400, below.width), maxHeight: HIGHEST }}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => event.stopPropagation()}
      >
        {choices.map((choice, index) => (
          <div
            key={index}
            id={`choice-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => onPick(choice)}
          >
            {choice}
          </div>
        ))}
      </div>
    </div>
  );
}
