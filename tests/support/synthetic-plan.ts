/**
 * A made-up action plan of any size, in the prose that boards write; a seed always gives the same plan. `repeated`
 * draws each column from a few dozen texts, as a board's real lead and due columns do; `distinct` makes every text
 * unique.
 */
import type { CellValue, SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from './grid-snapshot';
import { seeded, type Seeded } from './seeded';

export type Variety = 'repeated' | 'distinct';

export const SYNTHETIC_HEADER = [
  'Ref',
  'Recommendation',
  'Action',
  'Lead',
  'Timescale',
  'Required evidence',
  'Date achieved',
  'Evidence provided',
  'Comments',
] as const;

const LEAD = SYNTHETIC_HEADER.indexOf('Lead');

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const AREAS = 'Northbrook Eastmere Westhaven Southley Millford Ashdown Kingsbury Oakfield'.split(' ');
const TOPICS =
  'neglect,domestic abuse,information sharing,escalation,supervision,record keeping,transfer between schools,pre-birth assessment,missing children,thresholds,the voice of the child,private fostering'.split(
    ',',
  );
const VERBS = 'Review,Audit,Revise,Launch,Evaluate,Commission,Promote,Strengthen,Agree,Monitor'.split(',');
const THINGS =
  'the multi-agency procedure on,training for front line staff on,the guidance on,a dip sample of cases on,the referral pathway for,the learning from the review on,the supervision standards for,a joint protocol on'.split(
    ',',
  );
const BODIES =
  'Learning and Improvement Sub-Group,Quality Assurance Sub-group,Case Review Panel,Policy and Procedures Group,LSCB,Safeguarding Adults Board'.split(
    ',',
  );
const POSTS =
  'Board Manager,Head of Quality Assurance,Named Nurse,Designated Doctor,Principal Social Worker,Borough Commander,Director of Public Health'.split(
    ',',
  );

/** The header row and `actions` rows below it. */
export function syntheticRows(actions: number, variety: Variety, seed = 1): CellValue[][] {
  const random = seeded(seed);
  const pool = variety === 'repeated' ? Array.from({ length: 48 }, (_, at) => rowOf(random, at)) : [];
  const rows: CellValue[][] = [[...SYNTHETIC_HEADER]];
  for (let at = 0; at < actions; at++) {
    const own =
      variety === 'distinct'
        ? rowOf(random, at).map((text, column) =>
            column === LEAD ? leadsOf(at) : text === '' ? '' : distinctly(text, at),
          )
        : SYNTHETIC_HEADER.map((_, column) => (random.pick(pool) as string[])[column] ?? '');
    own[0] = `${1 + Math.floor(at / 9)}.${1 + (at % 9)}`;
    rows.push(own);
  }
  return rows;
}

/** The same as a snapshot of a sheet; its constant grids share their rows, to stay small at 100,000 rows. */
export function syntheticSnapshot(actions: number, variety: Variety, seed = 1): SheetSnapshot {
  const values = syntheticRows(actions, variety, seed);
  const columnCount = SYNTHETIC_HEADER.length;
  const same = <T>(cell: T): T[][] => {
    const row = new Array<T>(columnCount).fill(cell);
    return values.map(() => row);
  };
  return {
    ...gridSnapshot([[...SYNTHETIC_HEADER]], { name: 'Plan' }),
    rowCount: values.length,
    columnCount,
    values,
    kinds: values.map((row) => row.map((value) => (value === '' ? 'blank' : 'text'))),
    formulas: same(''),
    numberFormats: same('General'),
  };
}

/** Due cells as boards write them; `at` makes each unique where the date alone would repeat. */
export function dueText(random: Seeded, at: number): string {
  const year = 2015 + (at % 4);
  const month = MONTHS[(at * 5 + random.below(3)) % 12] as string;
  const day = 1 + ((at * 7) % 28);
  const two = String(year).slice(2);
  const number = 1 + ((at * 5) % 12);
  const forms = [
    `By end of ${month} ${year}`,
    `${month} ${year}`,
    `${day} ${month} ${year}`,
    `${String(day).padStart(2, '0')}/${String(number).padStart(2, '0')}/${year}`,
    `${day}.${number}.${two}`,
    `Q${1 + (at % 4)} ${year}/${String(year + 1).slice(2)}`,
    `Draft by ${month} ${year} and final by March ${year + 1}`,
    `1. 31 January ${year}\n2. ${month} ${year + 1}`,
    `Ongoing – review ${month} ${year}`,
    `To be presented to the ${month} ${year} Board meeting`,
    `Within ${2 + (at % 10)} months`,
    `Autumn term ${year}`,
    'Ongoing',
    'TBC',
  ];
  return forms[(at + random.below(2)) % forms.length] as string;
}

function rowOf(random: Seeded, at: number): string[] {
  const topic = random.pick(TOPICS);
  const area = random.pick(AREAS);
  const body = random.pick(BODIES);
  const post = random.pick(POSTS);
  const month = random.pick(MONTHS);
  const done = random.next() < 0.4;
  const evidence = [
    'Completed.',
    'No further assurance received.',
    `The Board hold a copy of the ${topic} guidance circulated to ${area} schools.`,
    `Training on ${topic} was delivered to ${20 + random.below(300)} staff in ${month} 2016.`,
    'Awaiting response from the Trust.',
    `An audit of ${10 + random.below(40)} files was reported to the ${body} in ${month} 2016 and its findings shared with ${area} teams.`,
    '',
  ];
  return [
    '',
    `The Board should assure itself that agencies in ${area} understand ${topic} and that practice has changed as a result of this review.`,
    `${random.pick(VERBS)} ${random.pick(THINGS)} ${topic} in ${area}, and report the findings to the ${body}.`,
    random.pick([
      body,
      post,
      `${area} Council`,
      `${post} and ${body}`,
      `${area} CCG\n${post}`,
      `${body} to report to the LSCB`,
    ]),
    dueText(random, at),
    `${random.pick(['Report', 'Minutes', 'Audit findings', 'Attendance figures'])} on ${topic}, to be seen by the ${body}`,
    done ? `${month} 2016` : '',
    done ? random.pick(evidence) : '',
    random.next() < 0.5
      ? `Discussed with ${area} partners; the ${post} is leading this work on ${topic}.`
      : '',
  ];
}

/** Up to three leads, each combination once until all 16,128 are used: made-up words would be implausible names. */
function leadsOf(at: number): string {
  let rest = at;
  const take = (from: readonly string[]): string => {
    const taken = from[rest % from.length] as string;
    rest = Math.floor(rest / from.length);
    return taken;
  };
  return `${take(AREAS)} ${take(POSTS)} and ${take(BODIES)}\n${take(AREAS)} CCG to report to the ${take(BODIES)}`;
}

/**
 * The leads that a made-up lead cell was put together from, in order: known bodies, posts of an area or without one, and
 * an area's council or CCG, joined by "and" or on lines; what they are "to report" is not a lead.
 */
export function leadsPutTogether(cell: string): readonly string[] {
  return cell.split('\n').flatMap((line) => {
    const [named = ''] = line.split(' to report to the ');
    if (isMadeUpLead(named)) return [named];
    const cuts = [...named.matchAll(/ and /g)].map(({ index }) => index);
    const cut = cuts.find((at) => isMadeUpLead(named.slice(0, at)) && isMadeUpLead(named.slice(at + 5)));
    if (cut === undefined) throw new Error(`Not a made-up lead: ${named}`);
    return [named.slice(0, cut), named.slice(cut + 5)];
  });
}

const MADE_UP_LEADS = new Set([
  ...BODIES,
  ...POSTS,
  ...AREAS.flatMap((area) => [...POSTS, 'Council', 'CCG'].map((lead) => `${area} ${lead}`)),
]);
const isMadeUpLead = (name: string): boolean => MADE_UP_LEADS.has(name);

/** Makes a text unique with a mark that cannot be read as a month, a name or "TBC". */
function distinctly(text: string, at: number): string {
  return `${text} [${at.toString(6).replace(/\d/g, (digit) => 'qxzkvw'.charAt(Number(digit)))}]`;
}
