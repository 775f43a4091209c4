/**
 * Headers that name no field, grouped by reason: dates of something else, fractions and counts, people who only
 * observed, and columns typical of sheets that are not plans (POLICY.md, Fields). Used to train the weights on what to
 * ignore.
 */
import { phraseList } from './header-matcher';

/** Columns that occur in plans but hold none of the fields. */
export const NO_FIELD_HEADERS: readonly string[] = phraseList(`
  date of incident, incident date, date of death, date of birth, dob, status date, date of status, date status changed,
  self assessment grade, date of update, update date, date updated, date last updated, last updated, last updated on, last modified, modified,
  modified by, date modified, last review date, date of last review, last reviewed, date last reviewed, previous review
  date, previous date, date of last update, date of comment, comment date, date of progress update, date of evidence, date verified, date of verification, date validated,
  evidence date, date evidence received, date of audit, audit date, date of training, training date, date of event,
  event date, date of referral, referral date, date of contact, date of visit, date sent, sent on, date chased,
  date of reminder, reminder sent, date requested, date of response, response date, date printed, as at date,
  lead date, exec date, cabinet date, committee date, date of notification, case date, meeting date and time, date of birth of child, anniversary,
  percent complete, percent completed, completion percent, progress percent, percentage complete, percentage completed,
  percentage, percent done, percent progress, share complete, proportion complete,
  number of extensions, no of extensions, number of revisions, number of times revised, number of changes,
  times extended, number of actions, no of actions, number of updates, count, total, totals, days overdue, days late,
  days remaining, days to go, days left, days open, days to target, number of days, working days, weeks overdue,
  months overdue, age, age of action, overdue by, ageing, days since update, days in status,
  validated by, verified by, checked by, approved by, signed off by, sign off by, agreed by, closed by, closed at,
  closed by whom, completed by whom, reviewed by whom, raised by, created by, entered by, updated by, reported by, reported to,
  requested by, recorded by, logged by, submitted by, author, quality assured by, moderated by, audited by, auditor,
  assessor, reviewer, chaired by, closed at meeting, sign off meeting, approval, approver, sign off required by,
  forecast completion, forecast completion date, forecast date, forecast end date, forecast, forecast finish, forecast outturn,
  projected completion date, projected date, projected end date, predicted completion date,
  scope, scope of recommendation, scope of action, level of recommendation, level for action, local or national,
  local regional national, single or multi agency, agency or board, internal or external, applies to, applicable to,
  page, page no, page number, page ref, tab, sheet, version, version no, version control, file name, filename, column,
  year, financial year, month, quarter, week, week commencing, week ending, period, reporting period, day, time,
  yes, no or yes, n a, not applicable, true false, tick, blank, spare, unused, hidden, formula, check, lookup, list,
  status list, owner list, rag list, lead list, drop down list, drop down, options, option, values, key, legend, rag key,
  colour key, rag count, count of actions, filter, sort order, sort, helper, helper column, validation,
  cost, costs, cost implication, resource, resources, resources required, resource required, resource implication, budget,
  funding, funding source, finance, financial implication, savings, saving, hours, staffing,
  dependency, dependencies, constraints, assumptions, equality impact, equality, equality implications,
  escalate, escalated, escalated to, escalation, escalation route, escalation required, for escalation, on agenda,
  chase, chased, email sent, reminder, notified, circulated, published, published on website,
  item type, path, content type, attachments count, checklist items, completed checklist items, labels, bucket id,
  risk, risk rating, risk score, risk grade, risk grading, risk category, risk and issue, issue and risk, risk and mitigation,
  risk to delivery, barrier, barrier to progress, barrier and risk, issue and barrier, issue affecting delivery, obstacle,
  method, methodology, sign off, interdependency, deadline set by, date set by, target set by, confidence,
  previous rag, previous rag rating, last rag, rag last quarter, rag previous, starting rag, initial rag, previous status,
  late, is recurring, plan id, goals count, description of service, give new achievement date,
  give expected new achievement date, ward, locality, area team, region, borough, county, postcode, school, ethnicity,
  gender, sex, age of child, nhs number, date of admission, location, site, building, room, venue, address,
  all, other, others, misc, general, x, y, police, health, education, social care, probation, council, ccg, icb, nhs,
  housing, fire, ambulance, cafcass, gp, voluntary sector, schools, adult social care, children social care, public health
`);

/** Columns typical of sheets that are not plans, by kind of sheet: two of a kind count against a plan. */
export const OTHER_SHEETS: Readonly<Record<string, readonly string[]>> = {
  'risk register': phraseList(`
    risk description, risk title, risk event, risk id, risk ref, risk no, risk category type, likelihood, probability, impact score,
    likelihood score, inherent risk, inherent score, inherent rating, inherent likelihood, inherent impact, residual risk,
    residual score, residual rating, residual likelihood, residual impact, gross risk, gross score, net risk, net score, target risk,
    target risk score, target score, risk appetite, risk response, risk treatment, controls, existing controls, current controls, key controls,
    controls in place, mitigation, mitigations, mitigation in place, existing mitigation, consequence, consequences, cause, causes, risk cause,
    risk consequence, risk trend, direction of travel, risk matrix, risk proximity, proximity, tolerance, hazard,
    who might be harmed, risk exposure, control effectiveness, initial likelihood, current likelihood, current impact
  `),
  minutes: phraseList(`
    agenda item, agenda, papers due, paper deadline, deadline for papers, meeting dates, venue and time, discussion, discussion points, points discussed, notes of discussion, minutes, minute of meeting, apologies,
    attendees, attendee, in attendance, present, absent, presenter, presented by, paper, papers, item for, for information, for decision, verbal,
    time allocated, declaration of interest, decision made, decision, decisions, chair of meeting, key discussion
  `),
  contacts: phraseList(`
    first name, surname, last name, forename, full name, email, e mail, email address, telephone, phone, phone number, telephone number, mobile,
    mobile number, contact number, contact details, contact email, fax, website, web address, address line, town, opening hours,
    referral route, how to refer, service offered, services offered, eligibility, age range, line manager, employer, salutation
  `),
  budget: phraseList(`
    amount, budget amount, income, expenditure, spend, actual spend, forecast spend, variance, unit cost, quantity, price, total cost, vat,
    net amount, gross amount, invoice, invoice no, invoice number, supplier, cost centre, account code, budget code, balance, payment, paid, contribution, contributions,
    annual budget, budget holder, year to date, outturn, grant, carry forward, purchase order
  `),
  rota: phraseList(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, shift, rota, am, pm, morning, afternoon, evening, on call, cover, duty officer,
    start time, end time, finish time, shift start, shift end, hours worked, annual leave, backup
  `),
  training: phraseList(`
    course, course title, course name, course date, training course, training provider, provider, trainer, trainer name, delegate, delegates, delegate name, attended,
    date attended, attendance, number attended, number of places, places, expiry date, expires, expiry, renewal date, refresher due, certificate,
    certificate number, pass fail, level of training, training level, date of course, e learning, learner, staff name, employee, employee name, payroll number, dbs number, dbs date
  `),
  'case list': phraseList(`
    date received, complaint received, date of complaint, enquiry, enquirer, requester, date acknowledged, referral source, referrer, referral reason, outcome of referral, complainant, complaint, complaint category, nature of complaint, allegation,
    case worker, allocated social worker, legal status, placement, category of abuse, date of allegation, incident, incident type, incident description,
    victim, perpetrator, date closed to service, family name, child name, lac number, swift number, mosaic id
  `),
  figures: phraseList(`
    baseline, actual performance, target performance, previous year, current year, numerator, denominator, performance this quarter, trend, england average,
    statistical neighbour, benchmark, national average, polarity, unit, frequency, data source, q1 actual, q2 actual, q1 target, year to date actual, kpi ref, indicator name, indicator, performance indicator, key performance indicator, indicator description
  `),
  audit: phraseList(`
    question, questions, audit question, score, total score, compliance, compliant, self assessment, self assessment score, moderated score, weighting score, max score, sample size,
    case file, auditor name, judgement, auditor judgement, grade awarded, strengths, good practice
  `),
  register: phraseList(`
    policy, policy name, policy title, document, document title, document owner, asset, asset number, serial no of asset, make, model, date purchased,
    membership, member, member name, organisation represented, deputy, term of office, date appointed, declaration, interest, interests declared, term, definition, meaning, acronym,
    abbreviation, glossary, word, asset no, asset id, asset tag, serial number, purchase date, warranty end date, warranty expiry, condition of asset, date of disposal, retention period, licence, data controller, lawful basis
  `),
};

/** Every header that names no field. */
export const NONE_OF_THESE: readonly string[] = [...NO_FIELD_HEADERS, ...Object.values(OTHER_SHEETS).flat()];
