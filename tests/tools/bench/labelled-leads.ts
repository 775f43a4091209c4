/**
 * A seeded register of 200 leads and lead cells with known answers: names alone, joined, on lines, misspelt, with
 * duties.
 */
import type { LeadKind, Register, RegisterEntry } from '../../../src/plan/read/leads/lead-match';
import { seeded, type Seeded } from '../../support/seeded';

export interface LabelledCell {
  readonly text: string;
  /** Register names, in the order written. */
  readonly names: readonly string[];
  readonly manner: 'name' | 'joined' | 'lines' | 'slip' | 'duty';
}

const AREAS =
  'Northbrook Eastmere Westhaven Southley Millford Ashdown Kingsbury Oakfield Riverdale Hartwell'.split(' ');
const AGENCIES: readonly (readonly [string, LeadKind])[] = [
  ['Council', 'agency'],
  ['Clinical Commissioning Group', 'agency'],
  ['University Hospitals NHS Trust', 'agency'],
  ['Community Services', 'agency'],
  ['Police', 'agency'],
  ['Probation Service', 'agency'],
  ['Safeguarding Children Board', 'board'],
  ['Learning and Improvement Sub-Group', 'subgroup'],
  ['Policy and Procedures Group', 'subgroup'],
  ['Case Review Panel', 'subgroup'],
  ['Head of Quality Assurance', 'role'],
  ['Director of Public Health', 'role'],
  ['Assistant Director, Planning and Transport', 'role'],
  ['Named Nurse for Safeguarding', 'role'],
  ['Principal Social Worker', 'role'],
];
const FIRST = 'Amina Brian Carol Daniel Elspeth Farid Gwen Harold Imelda Joseph'.split(' ');
const LAST = 'Abbott Bancroft Castle Drummond Ellison'.split(' ');
const DUTIES = [
  'to report to the Board',
  'to lead on training',
  'will audit case files',
  'to write to schools',
];

export function leadRegister(): Register {
  const entry = (name: string, kind: LeadKind): RegisterEntry => ({
    name,
    kind,
    aliases: [],
    agency: null,
    from: null,
    to: null,
  });
  const entries = [
    ...AREAS.flatMap((area) => AGENCIES.map(([name, kind]) => entry(`${area} ${name}`, kind))),
    ...FIRST.flatMap((first) => LAST.map((last) => entry(`${first} ${last}`, 'person'))),
  ];
  return { origin: 'confirmed', entries };
}

export function labelledLeads(register: Register, cells: number): readonly LabelledCell[] {
  const random = seeded(23);
  return Array.from({ length: cells }, (_, at): LabelledCell => {
    const one = random.pick(register.entries).name;
    const other = random.pick(register.entries.filter(({ name }) => name !== one)).name;
    switch (at % 8) {
      case 0:
        return { text: `${one} and ${other}`, names: [one, other], manner: 'joined' };
      case 1:
        return { text: `${one}\n${other}`, names: [one, other], manner: 'lines' };
      case 2:
        return { text: slipped(one, random), names: [one], manner: 'slip' };
      case 3:
        return { text: `${one} ${random.pick(DUTIES)}`, names: [one], manner: 'duty' };
      default:
        return { text: one, names: [one], manner: 'name' };
    }
  });
}

/** One letter of a long word doubled, dropped or changed. */
function slipped(name: string, random: Seeded): string {
  const words = name.split(' ');
  const at = words.reduce(
    (best, word, index) => (word.length > (words[best] ?? '').length ? index : best),
    0,
  );
  const word = words[at] ?? '';
  const place = 1 + random.below(Math.max(1, word.length - 2));
  const letter = word.charAt(place);
  const instead = random.pick(['', letter + letter, letter === 'e' ? 'a' : 'e']);
  words[at] = word.slice(0, place) + instead + word.slice(place + 1);
  return words.join(' ');
}
