/** Recorded meetings, latest first, with a button to erase them all. */
import { Button } from '@fluentui/react-components';
import type { SummaryStanding } from '../../../app/summary/summary-standing';
import { inWords } from '../../../plan/read/dates/calendar';
import { usePaneStyles } from '../pane-styles';

/** Older ones are still on "Plan setup". */
const SHOWN = 12;

interface RecordedMeetingsProps {
  readonly meetings: SummaryStanding['meetings'];
  readonly waiting: boolean;
  readonly onErase: () => void;
}

export function RecordedMeetings({ meetings, waiting, onErase }: RecordedMeetingsProps) {
  const shared = usePaneStyles();
  if (meetings.length === 0) return <p className={shared.quiet}>No meeting is recorded yet.</p>;
  const left = meetings.length - SHOWN;
  return (
    <section className={shared.stack} aria-labelledby="recorded-meetings">
      <h3 className={shared.subheading} id="recorded-meetings">
        Meetings recorded
      </h3>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {meetings.slice(0, SHOWN).map(({ date, body, plan, tally }) => (
          <li key={`${date} ${plan}`} className={shared.text}>
            <strong>{inWords(date)}</strong>
            {body === '' ? '' : `, ${body}`} – {plan}: {tally.red} red, {tally.amber} amber, {tally.green}{' '}
            green, {tally.blue} blue, {tally.unrated} unrated
          </li>
        ))}
      </ul>
      {left > 0 ? <p className={shared.small}>{left} earlier ones are on the sheet “Plan setup”.</p> : null}
      <div>
        <Button size="small" disabledFocusable={waiting} onClick={onErase}>
          Erase the history
        </Button>
      </div>
    </section>
  );
}
