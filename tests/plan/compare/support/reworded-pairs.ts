/** Versions in which actions were reworded, split, merged, copied and renumbered, and what is to be said of each. */
import { A, B, BASE, C, D, E, F, HEADER, row, table, type Given, type VersionPair } from './version-pairs';

const areas = (of: string, ...names: readonly string[]): Given[] =>
  names.map((name, at) => ({ ...F, ref: `${at + 1}`, rec: A.rec, action: of.replace('AREA', name) }));
const TRAIN = 'Train front line staff in AREA on the neglect toolkit.';
const SHORT = { ...C, ref: '1', action: 'Report attendance figures for quarter 1 to the board.' };
const quarter = (ref: string, of: number): Given => ({
  ...SHORT,
  ref,
  action: SHORT.action.replace('quarter 1', `quarter ${of}`),
});

export const REWORDED_PAIRS: readonly VersionPair[] = [
  {
    what: 'an action in other words of the same meaning',
    old: BASE,
    now: table(
      A,
      { ...B, action: 'Provide training for social workers and health visitors in the use of chronologies.' },
      C,
      D,
      E,
      F,
    ),
    says: ['1.2 → 1.2: action reworded'],
  },
  {
    what: 'a slip of spelling put right',
    old: table(A, { ...B, action: B.action.replace('chronologies', 'chronolgies') }, C),
    now: table(A, B, C),
    says: ['1.2 → 1.2: action reworded'],
  },
  {
    what: 'an action rewritten from scratch under its number, lead and recommendation',
    old: BASE,
    now: table({ ...A, action: 'Refresh the board’s approach to neglect and publish it.' }, B, C, D, E, F),
    says: ['1.1 → 1.1?: action reworded'],
  },
  {
    what: 'an action cut down to its first half',
    old: BASE,
    now: table({ ...A, action: 'Revise the neglect strategy.' }, B, C, D, E, F),
    says: ['1.1 → 1.1: action reworded'],
  },
  {
    what: 'an action of two sentences split into two',
    old: table({ ...A, action: `${A.action} ${E.action}` }, C, F),
    now: table(A, { ...E, ref: '1.2', rec: A.rec, lead: A.lead, due: A.due }, C, F),
    says: ['split 1.1 → 1.1 + 1.2'],
  },
  {
    what: 'two actions joined by “and”',
    old: BASE,
    now: table(A, { ...B, action: `${B.action.replace('.', '')}, and ${D.action}` }, C, E, F),
    says: ['merged 1.2 + 2.2 → 1.2'],
  },
  {
    what: 'an action given to two agencies in two rows of nearly the same words',
    old: BASE,
    now: table(
      A,
      B,
      C,
      { ...D, action: 'Agree an escalation protocol for schools.' },
      { ...D, ref: '2.3', action: 'Agree an escalation protocol for children’s social care.' },
      E,
      F,
    ),
    says: ['2.2 → 2.3?: ref renumbered, action reworded', 'new 2.2'],
  },
  {
    what: 'a number given to another action',
    old: BASE,
    now: table(
      { ...A, action: 'Appoint two lay members before the summer.', lead: 'Board Chair' },
      B,
      C,
      D,
      E,
      F,
    ),
    says: ['gone 1.1', 'new 1.1'],
  },
  {
    what: 'numbers moved up by one because an action was put in front',
    old: table(A, B, C),
    now: table({ ...F, ref: '1.1', rec: A.rec }, { ...A, ref: '1.2' }, { ...B, ref: '1.3' }, C),
    says: ['1.1 → 1.2: ref renumbered', '1.2 → 1.3: ref renumbered', 'new 1.1'],
  },
  {
    what: 'a row copied by mistake',
    old: BASE,
    now: table(A, B, C, C, D, E, F),
    says: ['new 2.1'],
  },
  {
    what: 'two rows with the same words, of which one was deleted',
    old: table(A, C, { ...C, lead: 'Named Nurse' }, F),
    now: table(A, { ...C, lead: 'Named Nurse' }, F),
    says: ['gone 2.1'],
  },
  {
    what: 'the same words under two recommendations, sorted the other way, one with another date',
    old: table({ ...C, ref: '1', rec: A.rec }, { ...C, ref: '2', rec: E.rec }),
    now: table({ ...C, ref: '1', rec: E.rec }, { ...C, ref: '2', rec: A.rec, due: '31 October 2017' }),
    says: ['1 → 2: due moved 31, ref renumbered', '2 → 1: ref renumbered'],
  },
  {
    what: 'reports for the next quarters under the old numbers',
    old: table(quarter('1', 1), quarter('2', 2), F),
    now: table(quarter('1', 2), quarter('2', 3), F),
    says: ['1 → 2?: ref renumbered, action reworded', '2 → 1: ref renumbered'],
  },
  {
    what: 'near-duplicates by area, sorted, one of them reworded and renumbered',
    old: table(...areas(TRAIN, 'Northbrook', 'Eastmere', 'Westhaven', 'Southley')),
    now: table(...areas(TRAIN, 'Southley', 'Northbrook', 'Westhaven'), {
      ...(areas('Train all front line staff across AREA on the neglect toolkit.', 'Eastmere')[0] as Given),
      ref: '9',
    }),
    says: ['1 → 2: ref renumbered', '2 → 9: ref renumbered, action reworded', '4 → 1: ref renumbered'],
  },
  {
    what: 'two near-duplicates by area reworded under their numbers',
    old: table(...areas(TRAIN, 'Northbrook', 'Eastmere')),
    now: table(
      ...areas('Offer front line staff in AREA training on the neglect toolkit.', 'Northbrook', 'Eastmere'),
    ),
    says: ['1 → 1: action reworded', '2 → 2: action reworded'],
  },
  {
    what: 'an action moved to another recommendation',
    old: BASE,
    now: table(A, C, D, { ...B, ref: '3.3', rec: E.rec }, E, F),
    says: ['1.2 → 3.3: ref renumbered, recommendation reworded'],
  },
  {
    what: 'an action moved below another section',
    old: [HEADER, ['Neglect'], row(A), row(B), ['Audit'], row(C), row(D)],
    now: [HEADER, ['Neglect'], row(A), ['Audit'], row(C), row(B), row(D)],
    says: [],
  },
  {
    what: 'a recommendation reworded above unchanged actions',
    old: BASE,
    now: table(
      ...[A, B].map((each) => ({ ...each, rec: 'Partners should respond to neglect earlier and together.' })),
      C,
      D,
      E,
      F,
    ),
    says: ['1.1 → 1.1: recommendation reworded', '1.2 → 1.2: recommendation reworded'],
  },
  {
    what: 'numbers written in front of the actions instead of in a column',
    old: BASE,
    now: BASE.map((cells, at) =>
      at === 0
        ? cells.slice(1)
        : [cells[1] ?? '', `${String(cells[0])}. ${String(cells[2])}`, ...cells.slice(3)],
    ),
    says: [],
  },
  {
    what: 'a short action under each recommendation, one of them dropped',
    old: table({ ...A, action: 'Audit.' }, { ...C, action: 'Audit.' }, F),
    now: table({ ...C, action: 'Audit.' }, F),
    says: ['gone 1.1'],
  },
];
