/**
 * The chase of a judged workbook: whom to ask for what by the chosen rules, with the e-mail to each, what the workbook's
 * record says of earlier packs, and what Setup says. Pure, from what was read.
 */
import { liveOnly } from '../../plan/judge/report/live-plans';
import { paperWords } from '../../plan/judge/report/paper-words';
import type { IsoDate } from '../../plan/read/dates/calendar';
import { chaseRecord, type ChaseEntry } from '../../plan/returns/chase-record';
import { askedBefore, type AskedBefore } from '../../plan/returns/chase/asked-before';
import { chaseMail, type ChaseMail } from '../../plan/returns/chase/chase-mail';
import { chosenLeads } from '../../plan/returns/chase/chosen-leads';
import { leadKey } from '../../plan/returns/chase/lead-to-ask';
import { packMark } from '../../plan/returns/chase/pack-mark';
import type { ChaseRuleId } from '../../plan/returns/chase/rules';
import { withoutHiddenWords } from '../../plan/returns/chase/without-hidden-words';
import { whoToChase, type Chase, type LeadChased } from '../../plan/returns/chase/who-to-chase';
import type { PackHead } from '../../plan/export/chase/lead-sheet';
import { newsAtMeetings } from './news-at-meetings';
import type { Checked } from '../check-plan';

export interface ChaseWish {
  readonly rules: readonly ChaseRuleId[];
  /** As named by the chase; `null` takes all. */
  readonly leads: readonly string[] | null;
  readonly replyBy: IsoDate | null;
}

export interface AskedLead {
  readonly lead: LeadChased;
  /** `null` if the record does not have the lead. */
  readonly before: AskedBefore | null;
  readonly mail: ChaseMail;
}

export interface ChaseOf {
  readonly chase: Chase;
  readonly asked: readonly AskedLead[];
  /** The leads with what they get to read. */
  readonly shown: readonly LeadChased[];
  /** In the order of the record. */
  readonly entries: readonly ChaseEntry[];
  readonly head: PackHead;
}

export function chaseOf({ review }: Checked, { rules, leads, replyBy }: ChaseWish): ChaseOf {
  const { report, snapshots, setup } = review;
  const entries = chaseRecord(snapshots)?.entries ?? [];
  const meetings = rules.includes('no-news-90') ? newsAtMeetings(review) : new Map();
  const chase = chosenLeads(whoToChase(report, new Set(rules), entries, meetings), leads);
  const { board, marking, title } = paperWords(liveOnly(report).plans, snapshots, setup);
  const from = setup.chaseFrom || board;
  const mark = packMark(report.asOf, chase, entries);
  const head: PackHead = {
    mark,
    asOf: report.asOf,
    replyBy,
    from,
    marking,
    board,
    plan: title,
    namesPlan: setup.chasePlanNamed,
    dateSystem: snapshots[0]?.dateSystem ?? 1900,
  };
  const settings = {
    subject: setup.chaseSubject,
    text: setup.chaseText,
    namesPlan: setup.chasePlanNamed,
    from,
  };
  const contactOf = contacts(setup.register?.entries ?? []);
  const shown = withoutHiddenWords(chase.leads, snapshots);
  const asked = chase.leads.map((lead, at): AskedLead => {
    const before = askedBefore(lead.name, entries);
    const contact = contactOf(lead.name);
    return { lead, before, mail: chaseMail(shown[at] ?? lead, settings, { ...head, before, contact }) };
  });
  return { chase, asked, shown, entries, head };
}

/** The address and salutation that the register has for a lead, by its name. */
function contacts(
  entries: readonly {
    readonly name: string;
    readonly email?: string | undefined;
    readonly salutation?: string | undefined;
  }[],
) {
  const found = new Map(entries.map((entry) => [leadKey(entry.name), entry]));
  return (name: string) => {
    const { email = '', salutation = '' } = found.get(leadKey(name)) ?? {};
    return { email, salutation };
  };
}
