/** How it stands with the answers, from the record on "Plan setup": who was asked, who answered, whose answer is overdue. */
import { mergeClasses } from '@fluentui/react-components';
import { inWords } from '../../../../plan/read/dates/calendar';
import { askedInWords, everyoneAsked, isAnswerOverdue } from '../../../../plan/returns/chase/asked-before';
import type { ChaseEntry } from '../../../../plan/returns/chase-record';
import { today } from '../../../today';
import { usePaneStyles } from '../../pane-styles';

/** As many names are shown without being asked for. */
const FEW = 5;

export function AnswersStanding({ entries }: { readonly entries: readonly ChaseEntry[] }) {
  const shared = usePaneStyles();
  if (entries.length === 0) return null;
  const all = everyoneAsked(entries);
  const open = all.filter(({ before }) => before.times > 0);
  const overdue = open.filter(({ before }) => isAnswerOverdue(before, today()));
  const answered = all.length - open.length;
  return (
    <section className={mergeClasses(shared.box)} aria-labelledby="answers-stand" data-testid="answers">
      <h3 className={shared.subheading} id="answers-stand">
        How it stands with the answers
      </h3>
      <p className={shared.text}>
        {all.length} asked · {answered} answered · {overdue.length} overdue
      </p>
      {open.length > 0 ? (
        <details open={overdue.length > 0 || open.length <= FEW}>
          <summary className={shared.text}>Not answered</summary>
          <ul className={shared.list}>
            {[...overdue, ...open.filter((each) => !overdue.includes(each))].map(({ name, before }) => (
              <li key={name} className={shared.text}>
                <strong>{name}</strong>: {askedInWords(before)}{' '}
                {before.replyBy === null ? null : (
                  <span className={shared.small}>
                    {overdue.some((each) => each.name === name)
                      ? `The answer is overdue since ${inWords(before.replyBy)}.`
                      : `Answer by ${inWords(before.replyBy)}.`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
