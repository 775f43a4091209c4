/**
 * The e-mail to one lead, as text to copy or as a link (RETURNS.md, section 4): its tone goes by how often the lead was
 * asked without an answer on record. It says that a request was made, never that it was sent, which nobody here can see.
 */
import { actionInShort, dueInOwnWords, cutShort } from '../../change/summary/action-words';
import { dayThatCounts } from '../../judge/report/judge-action';
import { inWords, type IsoDate } from '../../read/dates/calendar';
import type { DateSystem } from '../../read/sheet/sheet-snapshot';
import type { AskedBefore } from './asked-before';
import { filledIn } from '../../read/setup/mail-places';
import { isMailAddress, mailLink } from './mail-link';
import type { AskedOfLead, LeadChased } from './who-to-chase';

/** What Setup says of the e-mails; an empty text takes the usual one. */
export interface MailSettings {
  readonly subject: string;
  readonly text: string;
  /** Whether a plan may be named in the subject line: its name is often that of a case. */
  readonly namesPlan: boolean;
  /** Who asks. */
  readonly from: string;
}

export interface MailContext {
  readonly mark: string;
  readonly replyBy: IsoDate | null;
  readonly dateSystem: DateSystem;
  readonly before: AskedBefore | null;
  readonly contact: { readonly email: string; readonly salutation: string };
}

export interface ChaseMail {
  /** `''` if the register has no address, or none that can be used. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** `null` if it would be too long to be opened everywhere. */
  readonly link: string | null;
}

export const USUAL_SUBJECT = 'Safeguarding action plan: {count} to update by {reply by}';
export const USUAL_TEXT = '{greeting}\n\n{opening}\n\n{actions}\n\n{how}\n\n{from}';

export function chaseMail(lead: LeadChased, settings: MailSettings, context: MailContext): ChaseMail {
  const { replyBy, mark, before, contact } = context;
  const by = replyBy === null ? 'as soon as you can' : inWords(replyBy);
  const plans = [...new Set(lead.actions.map(({ plan }) => plan.sheet))];
  const count = lead.actions.length === 1 ? '1 action' : `${lead.actions.length} actions`;
  const says = {
    greeting: `Dear ${contact.salutation || lead.name},`,
    lead: lead.name,
    opening: openingOf(before, lead.actions.length, replyBy),
    actions: lead.actions.map((asked, at) => entryOf(asked, at + 1, context.dateSystem)).join('\n\n'),
    how: howOf(lead.name, mark),
    'reply by': by,
    count,
    from: settings.from,
    plan: plans.join(', '),
    pack: mark,
  };
  const inSubject = { ...says, plan: settings.namesPlan ? says.plan : 'the action plan', actions: count };
  const subject = oneLine(
    filledIn(
      settings.subject.trim() ||
        (replyBy === null ? USUAL_SUBJECT.replace(' by {reply by}', '') : USUAL_SUBJECT),
      inSubject,
    ),
  );
  const text = filledIn(settings.text.trim() || USUAL_TEXT, says)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const to = isMailAddress(contact.email) ? contact.email.trim() : '';
  return { to, subject, text, link: mailLink({ to, subject, text }) };
}

/** First, reminder, and from then on by number. */
function openingOf(before: AskedBefore | null, count: number, replyBy: IsoDate | null): string {
  const [listed, them] =
    count === 1
      ? ['One action for which you are named as a lead is listed below.', 'it stands']
      : [`${count} actions for which you are named as a lead are listed below.`, 'each of them stands'];
  const by = replyBy === null ? '' : ` by ${inWords(replyBy)}`;
  const please = `${listed} Please tell us where ${them}${by}.`;
  const times = before?.times ?? 0;
  const since = before?.since ?? null;
  if (times === 0) return `We are bringing the safeguarding action plan up to date. ${please}`;
  const when = since === null ? '' : ` ${times === 1 ? 'on' : 'since'} ${inWords(since)}`;
  if (times === 1)
    return `This is a reminder: we have no answer on record to what we asked${when}. ${please}`;
  return `This is the ${ordinal(times + 1)} time that we ask, and we have no answer on record${when}. ${please} If something stands in the way, or somebody else should be asked, please tell us that, so that the board can be told.`;
}

function ordinal(count: number): string {
  const names = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
  const ending =
    count % 100 > 10 && count % 100 < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[count % 10] ?? 'th');
  return names[count] ?? `${count}${ending}`;
}

/** Characters of an action's words in an e-mail. */
const LONGEST = 110;

function entryOf(
  { action, asks, together, duty }: AskedOfLead,
  number: number,
  dateSystem: DateSystem,
): string {
  const due = dayThatCounts(action);
  const said = oneLine(dueInOwnWords(action, { dateSystem }));
  const read = due === null ? '' : inWords(due);
  const when =
    said === '' && read === ''
      ? ''
      : said === read || said === ''
        ? `Due: ${read}. `
        : `Due: “${said}”${read === '' ? ', which we could not read as a date' : `, read as ${read}`}. `;
  const with_ = together.length === 0 ? '' : ` With: ${together.map(oneLine).join('; ')}.`;
  const part = duty === '' ? '' : ` Your part: ${oneLine(duty)}.`;
  return `${number}. ${cutShort(actionInShort(action), LONGEST)}\n   ${when}${asks.join(' ')}${part}${with_}`;
}

const howOf = (lead: string, mark: string): string =>
  `How to answer: fill in the yellow cells of the attached sheet (pack ${mark}, for ${oneLine(lead)}) and send it back, or write under each action in a reply. Please do not put the names of children or adults in it.`;

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
