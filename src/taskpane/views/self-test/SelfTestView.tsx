/**
 * "Check this Excel": tests what the add-in assumes about Excel and lists what holds and what does not, with text to
 * copy.
 */
import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { BY_HAND } from '../../self-test/by-hand';
import { outcomeInWords } from '../../self-test/outcome-in-words';
import { excelInWords, reportText, VERDICTS } from '../../self-test/report-text';
import type { SelfTestLine, SelfTestReport, SelfTestVerdict } from '../../../excel/self-test/run-self-test';
import { useController, usePaneState } from '../controller-context';
import { GuideFold } from '../GuideFold';
import { usePaneStyles } from '../pane-styles';
import { ReportToSend } from './ReportToSend';

export function SelfTestView() {
  const { controller, store } = useController();
  const { work, selfTest } = usePaneState();
  const shared = usePaneStyles();
  const [withNoticed, setWithNoticed] = useState(false);
  return (
    <section className={shared.stack} aria-labelledby="self-test">
      <h2 className={shared.heading} id="self-test">
        Check this Excel
      </h2>
      <p className={mergeClasses(shared.box, shared.warned, shared.text)}>
        This empties Excel’s Undo: what you did in this workbook before can then no longer be undone with
        Ctrl+Z.
      </p>
      <p className={shared.text}>
        Tries what this add-in relies on in Excel, on new sheets that it deletes afterwards: a minute or two.
        One of them briefly appears in front of yours. Your own sheets are neither read nor changed.
      </p>
      <Checkbox
        checked={withNoticed}
        onChange={(_, { checked }) => setWithNoticed(checked === true)}
        label="Also open a second workbook, in a window of its own; close it without saving"
      />
      <div className={shared.row}>
        <Button
          appearance="primary"
          disabledFocusable={work.kind !== 'none'}
          onClick={() => controller.ask({ kind: 'self-test', withNoticed })}
        >
          {selfTest.report ? 'Run it again' : 'Run the self-test'}
        </Button>
        <Button
          disabledFocusable={work.kind === 'self-testing'}
          onClick={() => store.dispatch({ type: 'self-test-shown', shown: false })}
        >
          Back
        </Button>
      </div>
      {selfTest.report ? <Report report={selfTest.report} /> : null}
      <ToTryByHand />
      <GuideFold title="A first day in Excel: what else to try" file="first-day.md" />
    </section>
  );
}

function ToTryByHand() {
  const shared = usePaneStyles();
  return (
    <div className={shared.stack} style={{ gap: 6 }}>
      <h3 className={shared.subheading}>To try by hand, on a copy of a plan</h3>
      <ul className={shared.list}>
        {BY_HAND.map(({ title, does, looks }) => (
          <li key={title} className={shared.stack} style={{ gap: 2, marginBottom: 10 }}>
            <p className={shared.text}>{title}</p>
            <p className={shared.small}>{does}</p>
            <p className={shared.small}>{looks}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Those that need attention come first. */
const ORDER: readonly SelfTestVerdict[] = ['does-not-hold', 'not-available', 'not-tried', 'holds'];

function Report({ report }: { readonly report: SelfTestReport }) {
  const shared = usePaneStyles();
  return (
    <div className={shared.stack}>
      <div>
        <p className={shared.subheading} data-testid="self-test-outcome">
          {outcomeInWords(report)}
        </p>
        <p className={shared.small}>
          {excelInWords(report)}. {report.host.sets.join(', ')}.
        </p>
      </div>
      {report.leftSheet === null ? null : (
        <p className={shared.text}>
          Excel would not delete the sheet “{report.leftSheet}”. You can delete it yourself.
        </p>
      )}
      {ORDER.map((verdict) => (
        <Lines
          key={verdict}
          verdict={verdict}
          lines={report.lines.filter((line) => line.verdict === verdict)}
        />
      ))}
      <ReportToSend text={reportText(report)} />
    </div>
  );
}

function Lines({
  verdict,
  lines,
}: {
  readonly verdict: SelfTestVerdict;
  readonly lines: readonly SelfTestLine[];
}) {
  const shared = usePaneStyles();
  if (lines.length === 0) return null;
  const list = (
    <ul className={shared.list}>
      {lines.map(({ id, title, seen, needs }) => (
        <li key={id} className={shared.stack} style={{ gap: 2, marginBottom: 10 }}>
          <p className={shared.text}>{seen === null ? title : `Expected: ${title}`}</p>
          {seen === null ? null : <p className={shared.text}>Found: {seen}</p>}
          {verdict === 'not-available' ? <p className={shared.small}>It needs ExcelApi {needs}.</p> : null}
        </li>
      ))}
    </ul>
  );
  const heading = `${VERDICTS[verdict]} (${lines.length})`;
  if (verdict === 'holds')
    return (
      <details data-verdict={verdict}>
        <summary>{heading}</summary>
        {list}
      </details>
    );
  return (
    <div data-verdict={verdict}>
      <h3 className={shared.subheading}>{heading}</h3>
      {list}
    </div>
  );
}
