/**
 * The everyday words of assurance that several signs share. Words of the trade in general, never names or phrases of one
 * board's plan.
 */

/** Records that exist only as something to look at: naming one is enough. */
export const RECORDS =
  'minutes|agendas?|letters?|e-?mails?|certificates?|newsletters?|bulletins?|screenshots?|photographs?|slides|transcripts?|attendance (?:list|sheet|register|record|log|figure)s?|sign-?in sheets?|case (?:notes|records?|files?)|audit trail|training (?:records?|logs?|matrix|register)|written (?:assurance|confirmation|response|statement|update|report)s?|(?:briefing|file|practice|guidance) notes?|spreadsheets?|leaflets?|posters?';

/** Kinds of document: to be found, one must be told which ("escalation policy", "audit of referrals"). */
export const DOCUMENTS =
  'audits?|re-audits?|reports?|polic(?:y|ies)|procedures?|protocols?|guidance|guidelines?|templates?|toolkits?|tools?|presentations?|briefings?|surveys?|questionnaires?|data ?sets?|dashboards?|scorecards?|strateg(?:y|ies)|plans?|terms of reference|specifications?|contracts?|frameworks?|flow ?charts?|director(?:y|ies)|records?|files?|forms?|checklists?|handbooks?|manuals?|pathways?|websites?|web ?pages?|intranet|data|figures|statistics|logs?|registers?|evaluations?|chronolog(?:y|ies)|assessments?|memorand(?:um|a)|agreements?|statements?|schedules?|returns|proformas?|pro formas?';

/** Things that take place: evidence once one knows when, how often, how many or before whom. */
export const EVENTS =
  'training|workshops?|conferences?|events?|sessions?|courses?|seminars?|briefings?|meetings?|forums?|campaigns?|launch(?:es)?|supervision|inspections?|visits?|reviews?|audits?|re-audits?|inductions?|away ?days?|webinars?|presentations?|programmes?|exercises?|dip[- ]samples?|samples?|spot checks?|interviews?|focus groups?|surveys?|consultations?|peer reviews?|drop-?ins?|teaching|e-?learning|recruitment|appraisals?|updates|refreshers?';

/** Bodies that keep minutes. */
export const BODIES =
  'boards?|committees?|sub-?groups?|groups?|panels?|executives?|cabinets?|councils?|partnerships?|forums?|meetings?|conferences?|governors|trustees|scrutiny|courts?|ofsted|cqc|hmicfrs|hmic|hmip|department for education|dfe|l?scbs?|lscps?|sabs?|csp|senior leadership team|senior management team|leadership team|management team|slt|smt';

/** Posts that answer for something by themselves. */
export const HIGH_POSTS =
  'heads? of|directors?|assistant directors?|chief (?:nurse|executive|officer|constable|inspector|superintendent|operating officer|medical officer)|independent chairs?|chairs? of|named (?:nurse|doctor|midwife|gp|professional|lead)s?|designated (?:nurse|doctor|safeguarding|professional|lead)|medical director|service managers?|borough commanders?|caldicott guardians?|principal social workers?|headteachers?|head teachers?';

/** Posts in general: they tell something only as the doer ("by a senior manager"). */
export const POSTS =
  'managers?|lawyers?|solicitors?|nurses?|midwi(?:fe|ves)|doctors?|gps?|consultants?|supervisors?|social workers?|health visitors?|teachers?|advis[eo]rs?|co-?ordinators?|champions?|leads?|chairs?|officers?|auditors?|reviewers?|educators?|inspectors?|sergeants?|commissioners?';

/** How often something is done. */
export const FREQUENCIES =
  'daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|termly|half-?termly|annual(?:ly)?|yearly|six[- ]monthly|6[- ]monthly|biannual(?:ly)?|bi-?annual(?:ly)?|(?:once|twice|three times) (?:a|per|each|every) (?:week|month|quarter|term|year)|(?:every|each) (?:week|month|quarter|term|year|case|referral|meeting|school|child|file|[a-z0-9]+ (?:weeks|months|days))|per (?:week|month|quarter|term|year|annum)';

/** Work said to be done: verbs that claim, without showing anything. */
export const DONE =
  'completed?|done|delivered|implemented|actioned|achieved|addressed|embedded|established|introduced|developed|designed|commissioned|trained|undertaken|carried out|held|launched|rolled out|revised|updated|reviewed|amended|strengthened|improved|approved|ratified|agreed|adopted|finalised|resolved|closed|appointed|recruited|audited|in place|set up|put in place|produced|created|provided to|shared with|circulated|disseminated|incorporated|included|recorded|reported';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A time named in the clause, other than the year of an Act or of national guidance. */
export const DATED = new RegExp(
  `\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\b(?:${MONTH}|may)\\.?,? ?'?(?:(?:19|20)\\d\\d|\\d\\d)\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH}|may)\\b|\\b(?:in|on|since|during|from|of|dated|early|late|mid|end) (?:${MONTH})\\b|\\b(?:quarter|q) ?[1-4]\\b|\\b(?:spring|summer|autumn|winter)(?: term)?,? (?:19|20)\\d\\d\\b|(?<!\\b(?:act|together|regulations?|order|rules|code) )\\b(?:19|20)\\d\\d(?: ?[/-] ?(?:19|20)?\\d\\d)?\\b`,
  'i',
);
