import { compileRegister } from '../../../../src/plan/read/leads/compile-register';
import {
  leadSections,
  sectionLead,
  sectionLeads,
  sectionNamesLead,
} from '../../../../src/plan/read/leads/section-lead';
import { confirmed, NO_REGISTER } from './leads-support';

describe('a heading that is a theme', () => {
  test.each([
    'Care Planning',
    'Bereavement, Transitions and Losses',
    'Assessments and Treatment',
    'Understanding the legal concept of Parental Responsibility and when young people can make decisions',
    'Looked after reviews and the role of the IRO',
    'Management Overview and Leadership',
    "J's Diaries",
    "J's voice: Establishing J's wishes and feelings through consultation",
    'Social Media / Internet Access',
    'Role of the LSCB',
    'Police response to missing children',
    'Communication between Health and Social Care',
    'Involvement of the Police',
    'Safeguarding training for schools',
    'Training for Police',
    'Neglect',
    'Escalation of concerns',
    'Thinking Family',
    'Staffing and Supervision',
    'Using Child Protection Procedures Effectively',
    'Jane Smith',
    'All agencies',
    '',
    '2016/17',
  ])('"%s" names no lead', (section) => {
    expect(sectionNamesLead(section)).toBe(false);
  });
});

describe('a heading that names an agency', () => {
  test.each([
    'Cafcass',
    'Education',
    'Health Overview (Sutton CCG)',
    'Epsom and St. Helier University Hospitals NHS Trust',
    'St. George’s Healthcare NHS Trust',
    'GP Services: Sutton and Merton',
    'Sutton and Merton Community Services (hosted by Royal Marsden NHS Foundation Trust)',
    'Western Sussex Hospitals NHS Trust discharged to Sussex LSCB',
    'Legal',
    'Police',
    'Probation',
    'Social Care',
    'Sutton LSCB',
    'Anyshire Constabulary',
    "Children's Social Care",
    'CSC',
    'Health and Education',
    'Metropolitan Police Service',
    'University Hospitals of Leicester NHS Trust',
    'London Borough of Sutton',
    'Learning and Improvement Sub-Group',
    'London Ambulance Service',
  ])('"%s" names its lead', (section) => {
    expect(sectionNamesLead(section)).toBe(true);
  });
});

describe('the sections of a plan together', () => {
  test('a single agency among themes names no lead', () => {
    expect(leadSections(['Care Planning', 'Police', 'Neglect', 'Escalation of concerns', 'Housing'])).toEqual(
      new Set(),
    );
  });

  test('an unfamiliar name among agencies is taken for one, a summary is not', () => {
    const sections = ['Police', 'CSC', 'Probation', 'Sutton CCG', 'Cafcass', 'Education', 'Kooth', 'Summary'];
    expect(sectionLeads(sections).map((lead) => lead?.kind ?? null)).toEqual([
      'agency',
      'agency',
      'agency',
      'agency',
      'agency',
      'agency',
      'unknown',
      null,
    ]);
  });

  test('no sections give no leads', () => {
    expect(sectionLeads([])).toEqual([]);
  });
});

describe('the lead of a section', () => {
  test('is the whole heading, and known only if the register holds exactly that', () => {
    const register = compileRegister(confirmed('Sutton CCG', 'Police'));
    expect(sectionLead('Health Overview (Sutton CCG)', register, null)).toMatchObject({
      name: 'Health Overview (Sutton CCG)',
      kind: 'agency',
      known: false,
    });
    expect(sectionLead(' Police', register, null)).toMatchObject({
      name: 'Police',
      known: true,
      start: 1,
      end: 7,
    });
    expect(sectionLead('Police', compileRegister(NO_REGISTER), null)).toMatchObject({
      name: 'Police',
      known: false,
    });
  });
});
