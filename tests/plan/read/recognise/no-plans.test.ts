/** Sheets that boards keep beside their plans and that are not plans: none may be found in them. */
import { recognisePlans } from '../../../../src/plan/read/recognise/recognise-plans';
import { PROFILES } from '../../../../src/plan/read/schema/profiles';
import { gridSnapshot } from '../../../support/grid-snapshot';

const SHEETS: readonly (readonly [string, ...string[]])[] = [
  [
    'a risk register',
    'Risk ID | Risk description | Likelihood | Impact | Risk score | Existing controls | Risk owner | Review date',
    'R1 | Staff turnover | 4 | 3 | 12 | Exit interviews | Head of HR | June 2024',
  ],
  [
    'a risk register with further actions',
    'Ref | Risk title | Cause | Consequence | Inherent score | Controls in place | Residual score | Further action | Owner | Due date',
    '1 | Data loss | Phishing | Breach | 16 | Filters | 8 | Train staff | ICT | May 2024',
  ],
  [
    'a risk assessment',
    'Hazard | Who might be harmed | Existing controls | Likelihood | Severity | Risk rating | Further controls',
    'Stairs | Visitors | Rail | Low | High | Medium | Sign',
  ],
  ['minutes', 'Agenda item | Discussion | Decision', '1 | Apologies were received. | Noted'],
  [
    'minutes with actions',
    'Item | Discussion | Decisions | Action | Attendees',
    '2 | The report was noted. | Agreed | JS to circulate | All',
  ],
  ['an agenda', 'Time | Agenda item | Presenter | Paper', '10.00 | Welcome | Chair | Verbal'],
  [
    'a forward plan',
    'Meeting date | Agenda item | Presented by | For decision',
    '3 May 2024 | Annual report | Chair | Yes',
  ],
  [
    'a decision log',
    'Decision | Date | Made by | Rationale',
    'Adopt the policy | 3 May 2024 | Board | National guidance',
  ],
  [
    'a contact list',
    'Name | Role | Agency | Email | Telephone',
    'Ada Holm | Designated Nurse | ICB | a.holm@example.org | 01234 567890',
  ],
  [
    'a membership list',
    'Member | Organisation represented | Deputy | Date appointed | Term of office',
    'Ada Holm | ICB | Bo Lee | May 2023 | 3 years',
  ],
  [
    'a directory of services',
    'Service | Description of service | Referral route | Opening hours | Telephone | Website',
    'Early Help | Family support | Self | 9–5 | 01234 567890 | www.example.org',
  ],
  [
    'a budget',
    'Budget code | Description | Budget | Actual spend | Variance | Budget holder',
    'A1 | Training | 5000 | 4200 | 800 | Board Manager',
  ],
  [
    'partners’ contributions',
    'Partner | Contribution | Invoice number | Date paid | Balance',
    'Police | 12000 | INV-3 | May 2024 | 0',
  ],
  [
    'an expenditure log',
    'Date | Supplier | Description | Amount | Cost centre',
    '3 May 2024 | Venue Ltd | Room hire | 120 | TR1',
  ],
  [
    'a rota',
    'Week commencing | Monday | Tuesday | Wednesday | Thursday | Friday',
    '6 May 2024 | AH | BL | AH | BL | AH',
  ],
  [
    'a duty rota',
    'Date | Duty officer | Backup | Start time | End time',
    '6 May 2024 | Ada Holm | Bo Lee | 09:00 | 17:00',
  ],
  [
    'a training log',
    'Staff name | Course title | Date attended | Provider | Expiry date | Certificate',
    'Ada Holm | Level 3 | 3 May 2024 | Board | May 2027 | Yes',
  ],
  [
    'a training calendar',
    'Course | Date | Venue | Trainer | Places',
    'Level 3 | 3 May 2024 | Town Hall | Ada Holm | 20',
  ],
  [
    'an attendance sheet',
    'Name | Agency | Jan 24 | Mar 24 | May 24',
    'Ada Holm | ICB | Present | Absent | Present',
  ],
  [
    'a list of cases',
    'Case ref | Child | Date received | Referral source | Allocated social worker | Legal status',
    'C12 | A | 3 May 2024 | School | Bo Lee | S20',
  ],
  [
    'an incident log',
    'Incident | Incident date | Incident type | Reported by | Reported to',
    'Missing | 3 May 2024 | Absconding | Home | Police',
  ],
  [
    'a complaints log',
    'Complaint | Complainant | Date received | Nature of complaint | Outcome | Date closed',
    'C1 | Parent | 3 May 2024 | Delay | Upheld | June 2024',
  ],
  [
    'a complaints log with answers due',
    'Complaint | Received | Officer | Response due | Date closed | Outcome',
    'Missed visit | 3 May 2024 | Ada Holm | 3 June 2024 | 1 June 2024 | Upheld',
  ],
  [
    'a list of policies to be renewed',
    'Policy title | Lead officer | Due date | Progress | RAG',
    'Lone working | Ada Holm | 3 June 2024 | With unions | Amber',
  ],
  [
    'a scorecard',
    'Indicator name | Baseline | Q1 actual | Q2 actual | Trend | England average',
    'CPP rate | 45 | 44 | 43 | Down | 43',
  ],
  [
    'a dashboard with targets and owners',
    'KPI ref | Measure | Target performance | Actual performance | RAG | Data source',
    'K1 | Timeliness | 90% | 85% | Amber | Return',
  ],
  [
    'an audit tool',
    'Question | Score | Compliant | Comments | Auditor name',
    'Is the chronology up to date? | 3 | Yes | Good | Ada Holm',
  ],
  [
    'an asset register',
    'Asset number | Make | Model | Location | Date purchased | Assigned to',
    'L1 | Acme | X2 | Town Hall | May 2023 | Ada Holm',
  ],
  [
    'a register of policies',
    'Policy title | Version | Document owner | Date approved | Review date',
    'Escalation | 2.1 | Board Manager | May 2023 | May 2025',
  ],
  [
    'a register of interests',
    'Member name | Interests declared | Date | Organisation',
    'Ada Holm | Trustee | May 2024 | Charity',
  ],
  ['a glossary', 'Term | Meaning', 'MASH | Multi-agency safeguarding hub'],
  ['a RAG key', 'RAG | Meaning', 'Red | Overdue', 'Green | On track'],
  [
    'a distribution list',
    'Name | Job title | Email address | Version sent | Date sent',
    'Ada Holm | Nurse | a.holm@example.org | 2 | May 2024',
  ],
  ['a survey', 'Question | Strongly agree | Agree | Disagree | Total', 'I feel safe | 12 | 8 | 2 | 22'],
  ['version control', 'Version | Date | Author | Changes made', '0.1 | May 2024 | Ada Holm | First draft'],
  [
    'prose about actions',
    'This action plan was agreed by the lead agencies in May 2016.',
    'Actions, leads and due dates are on the next sheet.',
  ],
];

/** A line of the table as cells; bare digits are numbers. */
const cells = (line: string): (string | number)[] =>
  line.split(' | ').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell));

test('many kinds are covered', () => expect(SHEETS.length).toBeGreaterThan(25));

test.each(SHEETS)('%s is not a plan', (_, ...lines) => {
  const rows = lines.map(cells);
  const blank = rows[0]?.map(() => '') ?? [];
  for (const sheet of [rows, [['Anytown Safeguarding Partnership'], blank, ...rows, ...rows.slice(1)]])
    expect(
      recognisePlans(gridSnapshot(sheet), PROFILES, []).map(({ table }) => table.region.headers),
    ).toEqual([]);
});
