/**
 * The everyday vocabulary of assurance that several signs share: general terms of the sector, never names or phrases
 * from one board's plan.
 */

/** Builds a pattern of plain words, which matches far faster than nested patterns; `*` means an optional "s". */
function anyOf(words: string): string {
  return words
    .split(', ')
    .flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word]))
    .sort()
    .reverse()
    .join('|');
}

/** Records that exist only to be looked at: naming one is enough. */
export const RECORDS = anyOf(
  'minutes, agenda*, letter*, e-mail*, email*, certificate*, newsletter*, bulletin*, screenshot*, photograph*, slides, transcript*, attendance list*, attendance sheet*, attendance register*, attendance record*, attendance log*, attendance figure*, sign-in sheet*, signin sheet*, case notes, case record*, case file*, audit trail, training record*, training log*, training matrix, training register, written assurance*, written confirmation*, written response*, written statement*, written update*, written report*, briefing note*, file note*, practice note*, guidance note*, spreadsheet*, leaflet*, poster*',
);

/** Kinds of document: to find one, you need to know which ("escalation policy", "audit of referrals"). */
export const DOCUMENTS = anyOf(
  'audit*, re-audit*, report*, policy, policies, procedure*, protocol*, guidance, guideline*, template*, toolkit*, tool*, presentation*, briefing*, survey*, questionnaire*, data set*, dataset*, dashboard*, scorecard*, strategy, strategies, plan*, terms of reference, specification*, contract*, framework*, flow chart*, flowchart*, directory, directories, record*, file*, form*, checklist*, handbook*, manual*, pathway*, website*, web page*, webpage*, intranet, data, figures, statistics, log*, register*, evaluation*, chronology, chronologies, assessment*, memorandum, memoranda, agreement*, statement*, schedule*, returns, proforma*, pro forma*',
);

/** Events: evidence once it is known when, how often, how many or before whom. */
export const EVENTS = anyOf(
  'training, workshop*, conference*, event*, session*, course*, seminar*, briefing*, meeting*, forum*, campaign*, launches, launch, supervision, inspection*, visit*, review*, audit*, re-audit*, induction*, away day*, awayday*, webinar*, presentation*, programme*, exercise*, dip-sample*, dip sample*, sample*, spot check*, interview*, focus group*, survey*, consultation*, peer review*, drop-in*, dropin*, teaching, e-learning, elearning, recruitment, appraisal*, updates, refresher*',
);

/** Bodies that keep minutes. */
export const BODIES = anyOf(
  'board*, committee*, sub-group*, subgroup*, group*, panel*, executive*, cabinet*, council*, partnership*, forum*, meeting*, conference*, governors, trustees, scrutiny, court*, ofsted, cqc, hmicfrs, hmic, hmip, department for education, dfe, lscb*, scb*, lscp*, sab*, csp, senior leadership team, senior management team, leadership team, management team, slt, smt',
);

/** Posts that answer for something by themselves. */
export const HIGH_POSTS = anyOf(
  'heads of, head of, director*, assistant director*, chief nurse, chief executive, chief officer, chief constable, chief inspector, chief superintendent, chief operating officer, chief medical officer, independent chair*, chairs of, chair of, named nurse*, named doctor*, named midwife*, named gp*, named professional*, named lead*, designated nurse, designated doctor, designated safeguarding, designated professional, designated lead, medical director, service manager*, borough commander*, caldicott guardian*, principal social worker*, headteacher*, head teacher*',
);

/** Posts in general: they count only as the person who did it ("by a senior manager"). */
export const GENERAL_POSTS = anyOf(
  'manager*, lawyer*, solicitor*, nurse*, midwife, midwives, doctor*, gp*, consultant*, supervisor*, social worker*, health visitor*, teacher*, adviser*, advisor*, co-ordinator*, coordinator*, champion*, lead*, chair*, officer*, auditor*, reviewer*, educator*, inspector*, sergeant*, commissioner*',
);

export const FREQUENCIES =
  'daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|termly|half-?termly|annual(?:ly)?|yearly|six[- ]monthly|6[- ]monthly|biannual(?:ly)?|bi-?annual(?:ly)?|(?:once|twice|three times) (?:a|per|each|every) (?:week|month|quarter|term|year)|(?:every|each) (?:week|month|quarter|term|year|case|referral|meeting|school|child|file|[a-z0-9]+ (?:weeks|months|days))|per (?:week|month|quarter|term|year|annum)';

/** Verbs that claim that work is done without showing anything. */
export const SAID_DONE =
  'completed?|done|delivered|implemented|actioned|achieved|addressed|embedded|established|introduced|developed|designed|commissioned|trained|undertaken|carried out|held|launched|rolled out|revised|updated|reviewed|amended|strengthened|improved|approved|ratified|agreed|adopted|finalised|resolved|closed|appointed|recruited|audited|in place|set up|put in place|produced|created|provided to|shared with|circulated|disseminated|incorporated|included|recorded|reported';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A time named in the clause, other than the year of an Act or of national guidance. */
export const DATED = new RegExp(
  `\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\b(?:${MONTH}|may)\\.?,? ?'?(?:(?:19|20)\\d\\d|\\d\\d)\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH}|may)\\b|\\b(?:in|on|since|during|from|of|dated|early|late|mid|end) (?:${MONTH})\\b|\\b(?:quarter|q) ?[1-4]\\b|\\b(?:spring|summer|autumn|winter)(?: term)?,? (?:19|20)\\d\\d\\b|(?<!\\b(?:act|together|regulations?|order|rules|code) )\\b(?:19|20)\\d\\d(?: ?[/-] ?(?:19|20)?\\d\\d)?\\b`,
  'i',
);
