import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { askedInWords, askedBefore } from '../../../../src/plan/returns/chase/asked-before';
import {
  chaseMail,
  type MailContext,
  type MailSettings,
} from '../../../../src/plan/returns/chase/chase-mail';
import { isMailAddress, mailLink } from '../../../../src/plan/returns/chase/mail-link';
import type { ChaseEntry } from '../../../../src/plan/returns/chase-record';
import { whoToChase } from '../../../../src/plan/returns/chase/who-to-chase';
import { reviewWorkbook } from '../../../../src/plan/review';
import { gridSnapshot } from '../../../support/grid-snapshot';

const day = (text: string): IsoDate => text as IsoDate;
const SETTINGS: MailSettings = {
  subject: '',
  text: '',
  namesPlan: false,
  from: 'B. Officer, board@example.org',
};
const CONTEXT: MailContext = {
  mark: 'K7F3-Q2MX',
  replyBy: day('2016-10-29'),
  dateSystem: 1900,
  before: null,
  contact: { email: '', salutation: '' },
};

function mailTo(
  settings: Partial<MailSettings> = {},
  context: Partial<MailContext> = {},
  words: readonly string[] = ['Write to every school.'],
) {
  const rows = words.map((action, at) => [String(at + 1), action, 'Police', 'By end of June 2016']);
  const report = reviewWorkbook(
    [gridSnapshot([['Ref', 'Action', 'Lead', 'Due date'], ...rows], { name: 'Child J' })],
    makeSetup({ asOf: '2016-10-15' }),
  );
  const [lead] = whoToChase(report, new Set(['overdue'] as const), []).leads;
  if (!lead) throw new Error('Nobody is asked.');
  return chaseMail(lead, { ...SETTINGS, ...settings }, { ...CONTEXT, ...context });
}

const entry = (on: string, more: Partial<ChaseEntry> = {}): ChaseEntry => ({
  on: day(on),
  pack: on,
  lead: 'Police',
  actions: 2,
  replyBy: null,
  answeredOn: null,
  times: 1,
  asked: null,
  rows: [1],
  ...more,
});

test('the e-mail greets the lead, lists what is asked with the date as the plan says it, and how to answer', () => {
  const { subject, text, to } = mailTo();
  expect(subject).toBe('Safeguarding action plan: 1 action to update by 29 October 2016');
  expect(to).toBe('');
  expect(text.split('\n\n')).toEqual([
    'Dear Police,',
    'We are bringing the safeguarding action plan up to date. One action for which you are named as a lead is listed below. Please tell us where it stands by 29 October 2016.',
    '1. 1 Write to every school.\n   Due: “By end of June 2016”, read as 30 June 2016. Overdue by 107 days: where does it stand? If it needs longer, by when, and why?',
    expect.stringMatching(/attached sheet \(pack K7F3-Q2MX, for Police\).*names of children or adults/),
    'B. Officer, board@example.org',
  ]);
});

test.each<[string, readonly ChaseEntry[], string, RegExp]>([
  ['never', [], '', /^We are bringing/],
  [
    'once',
    [entry('2016-05-02')],
    'Asked once, on 2 May 2016, not answered.',
    /^This is a reminder: .* on 2 May 2016\./,
  ],
  [
    'three times',
    [entry('2016-05-02'), entry('2016-06-02', { times: 2 }), entry('2016-07-02', { times: 3 })],
    'Asked 3 times since 2 May 2016, never answered.',
    /^This is the fourth time that we ask, and we have no answer on record since 2 May 2016\./,
  ],
  [
    'again after an answer',
    [entry('2016-05-02', { answeredOn: day('2016-05-09') }), entry('2016-06-02')],
    'Asked once, on 2 June 2016, last answered on 9 May 2016.',
    /^This is a reminder/,
  ],
  [
    'and answered',
    [entry('2016-05-02', { answeredOn: day('2016-05-09') })],
    'Answered on 9 May 2016.',
    /^We are bringing/,
  ],
  ['as others were', [entry('2016-05-02', { lead: 'Education' })], '', /^We are bringing/],
])('the tone of a lead asked before: %s', (_, entries, words, opening) => {
  const before = askedBefore('POLICE', entries);
  expect(before === null ? '' : askedInWords(before)).toBe(words);
  expect(mailTo({}, { before }).text.split('\n\n')[1]).toMatch(opening);
});

test('a plan is named in the subject line only where Setup allows it', () => {
  const subject = '{plan}: {count} for {lead}';
  expect(mailTo({ subject }).subject).toBe('the action plan: 1 action for Police');
  expect(mailTo({ subject, namesPlan: true }).subject).toBe('Child J: 1 action for Police');
  expect(mailTo({ subject: '{actions} {opening}' }).subject).not.toMatch(/school|Child J/);
});

test('a template is filled in once, and words in braces that mean nothing stay', () => {
  const text = '{Greeting} {name} {reply-by} {__proto__}\n\n{actions}';
  const contact = { email: 'x', salutation: 'DCI {from}' };
  expect(mailTo({ text }, { contact }, ['Ask {from}.']).text).toMatch(
    /^Dear DCI \{from\}, \{name\} 29 October 2016 \{__proto__\}\n\n1\. 1 Ask \{from\}\./,
  );
});

test.each([
  'Police\r\nBcc: everyone@example.org',
  'a@b.example?bcc=c@d.example',
  'a@b.example&bcc=c@d.example',
  'a@b.example,c@d.example',
  'a@b.example;c@d.example',
  'a%40b.example',
  '"a b"@b.example',
  'a@b',
  'a@@b.example',
  '.a@b.example',
  'a..b@b.example',
  'a@-b.example',
  '<a@b.example>',
  'a@b.example\nc',
  'javascript:alert(1)@b.example',
])('%j is no address, so nobody is written into the link', (email) => {
  expect(isMailAddress(email)).toBe(false);
  const { to, link } = mailTo({}, { contact: { email, salutation: '' } });
  expect(to).toBe('');
  expect(link).toMatch(/^mailto:\?subject=/);
});

test('no text can add a header to the link, or end it', () => {
  const link = mailLink({
    to: "o'neil+x@b.example",
    subject: 'a\r\nBcc: x@y.example ?&%0A"',
    text: "b\n&cc=x@y.example\ud800 <a> (c)'",
  });
  expect(link).toBe(
    'mailto:o%27neil%2Bx@b.example?subject=a%0D%0ABcc%3A%20x%40y.example%20%3F%26%250A%22&body=b%0D%0A%26cc%3Dx%40y.example%EF%BF%BD%20%3Ca%3E%20%28c%29%27',
  );
  expect(mailTo({ subject: 'a\r\nBcc: x@y.example' }).subject).toBe('a Bcc: x@y.example');
});

test('a link is offered only while it is shorter than 1,800 characters', () => {
  expect(mailTo().link?.length).toBeLessThan(1_800);
  expect(
    mailTo(
      {},
      {},
      Array.from({ length: 12 }, (_, at) => `Write to school ${at}.`),
    ).link,
  ).toBeNull();
});
