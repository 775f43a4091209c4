/**
 * The real pane in an iframe, docked on the right as in Excel, with Excel's title bar and a handle to resize it. Each
 * start of the pane gets a new frame and a new connection to the emulated Excel.
 */
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { EmulatedExcel } from './emulated-excel';
import { PANE_CONNECTION } from './office-host/pane-connection';
import { listenInFrame } from './use-part-keys';

/** CSS pixels. */
const WIDTH_AT_START = 320;
const NARROWEST = 280;
const WIDEST = 900;
const STEP = 20;

/**
 * What Office adds to the pane's address: Excel on Windows; 3 means a page shared with custom functions [C:
 * HostInfoFlags].
 */
const HOST_INFO = '_host_Info=Excel$Win32$16.01$en-US$$$$3';

interface Props {
  readonly excel: EmulatedExcel;
  readonly start: number;
  /** When closed, the pane keeps running unseen. */
  readonly shown: boolean;
}

export function PaneFrame({ excel, start, shown }: Props) {
  const [width, setWidth] = useState(WIDTH_AT_START);
  const [dragging, setDragging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const [ready, setReady] = useState(-1);

  // The connection must be in place before the frame's first script runs.
  useLayoutEffect(() => {
    (window as unknown as Record<string, unknown>)[PANE_CONNECTION] = excel.connectPane();
    setReady(start);
  }, [excel, start]);

  const widen = (wanted: number): void => {
    const most = Math.min(WIDEST, window.innerWidth - 200);
    setWidth(Math.round(Math.max(NARROWEST, Math.min(most, wanted))));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (dragging) widen(window.innerWidth - event.clientX);
  };
  const nudge = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    widen(width + by);
  };

  return (
    <aside className="pane" hidden={!shown} style={{ width }} aria-labelledby="pane-title">
      <div
        className="pane-handle"
        role="separator"
        aria-label="Width of the pane"
        aria-orientation="vertical"
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        tabIndex={0}
        onKeyDown={nudge}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => setDragging(false)}
      />
      <div className="pane-title">
        <h2 id="pane-title" ref={heading}>
          Action Plan Assurance
        </h2>
        <button
          type="button"
          className="plain"
          aria-label="Close the pane"
          onClick={() => excel.showPane(false)}
        >
          ✕
        </button>
      </div>
      {ready === start && (
        <iframe
          key={start}
          data-start={start}
          className={dragging ? 'dragging' : undefined}
          title="Action Plan Assurance pane"
          src={`taskpane.html?${HOST_INFO}`}
          onLoad={(event) => listenInFrame(event.currentTarget)}
        />
      )}
    </aside>
  );
}
