/**
 * Cells with their board's register (`Name = alias; alias`), and whom they mean: `Name [known]`, `offered` for a
 * tolerated misspelling.
 */
export const WITH_REGISTER: readonly (readonly [
  cell: string,
  register: readonly string[],
  leads: readonly string[],
])[] = [
  ['LSCB Training Officer', ['LSCB'], ['LSCB Training Officer [role]']],
  [
    'Head of Safeguarding Whittington Hospital NHS Trust',
    ['Whittington Hospital NHS Trust'],
    ['Head of Safeguarding Whittington Hospital NHS Trust [role]'],
  ],
  ['Jane Smith Planning Manager', ['Jane Smith'], ['Jane Smith [known]']],
  ['CSC Jane Smith', ['Jane Smith', 'CSC'], ['Jane Smith [known]']],
  ['LSCB Board Manager', ['LSCB', 'Board Manager'], ['Board Manager [known]']],
  ['Lambeth CCG NHS England', ['Lambeth CCG', 'NHS England'], ['Lambeth CCG [known]', 'NHS England [known]']],
  [
    'LSCB\nLearning and Improvement Sub-Group',
    ['LSCB', 'Learning and Improvement Sub-Group'],
    ['LSCB [known]', 'Learning and Improvement Sub-Group [known]'],
  ],
  [
    'LSCB Learning and Improvement Sub-Group',
    ['LSCB', 'Learning and Improvement Sub-Group'],
    ['Learning and Improvement Sub-Group [known]'],
  ],
  [
    'Board Manager\nChair PPO Sub-group',
    ['Board Manager', 'Chair of the PPO Subgroup'],
    ['Board Manager [known]', 'Chair of the PPO Subgroup [known]'],
  ],
  [
    'board manager & LADO',
    ['Board Manager', 'LADO = Local Authority Designated Officer'],
    ['Board Manager [known]', 'LADO [known]'],
  ],
  [
    'Local Authority Designated Officer',
    ['Board Manager', 'LADO = Local Authority Designated Officer'],
    ['LADO [known]'],
  ],
  ['JC/AS', ['Jackie Cook = JC', 'Alasdair Smith = AS'], ['Jackie Cook [known]', 'Alasdair Smith [known]']],
  ['AO', ['Ann Other (AO)'], ['Ann Other [known]']],
  ['JS', ['Jane Smith', 'John Scott'], ['JS [unknown]']],
  ['CSC and Police', ['CSC and Police Joint Team'], ['CSC [agency]', 'Police [agency]']],
  [
    'Assistant Director Planning, Regeneration & Transport',
    ['Assistant Director, Planning, Regeneration and Transport'],
    ['Assistant Director, Planning, Regeneration and Transport [known]'],
  ],
  ['Childrens Commissioner', ['Children’s Commissioner'], ['Children’s Commissioner [known]']],
  [
    'Comunity Engagment Sub-Group',
    ['Community Engagement Sub-Group'],
    ['Community Engagement Sub-Group [known, offered]'],
  ],
  ['IROs', ['IRO', 'IRO Manager'], ['IROs [role]']],
  ['LSCB & NHS Englnd', ['LSCB', 'NHS England'], ['LSCB [known]', 'NHS England [known, offered]']],
  ['Safeguarding Lead', ['Safeguarding Lead Nurse', 'Safeguarding Board'], ['Safeguarding Lead [role]']],
  ['Jane Smith (CSC) / Police', ['CSC', 'Police'], ['Jane Smith [person]', 'Police [known]']],
  ['CSC (Head of Service) / Police', ['CSC', 'Police'], ['CSC [known]', 'Police [known]']],
  ['Probation (NPS & CRC)', ['NPS', 'CRC'], ['Probation (NPS & CRC) [agency]']],
  [
    'Sutton and Merton Community Services',
    ['Sutton and Merton Community Services (hosted by Royal Marsden NHS Foundation Trust)'],
    ['Sutton and Merton Community Services (hosted by Royal Marsden NHS Foundation Trust) [known]'],
  ],
  ['Marian Hill', ['Marion Hill'], ['Marion Hill [known, offered]']],
  ['__proto__ / constructor', ['__proto__', 'toString'], ['__proto__ [known]', 'constructor [unknown]']],
  [
    'Head of Safeguarding and Board Manager',
    ['Head of Safeguarding and Board Manager', 'Board Manager'],
    ['Head of Safeguarding and Board Manager [known]'],
  ],
  ['North Team', ['South Team'], ['North Team [agency]']],
  ['Tier 4', ['Tier 3'], ['Tier 4 [unknown]']],
  ['Tier 3', ['Tier 3', 'Tier 4'], ['Tier 3 [known]']],
  ['CSE', ['CSC'], ['CSE [unknown]']],
  ['Joan Smith', ['John Smith'], ['Joan Smith [person]']],
  ['Paternity Team', ['Maternity Team'], ['Paternity Team [agency]']],
  ['JC', ['Jackie Cook'], ['Jackie Cook [known]']],
  [
    'Alasdar Smith/ Jackie Cook',
    ['Alasdair Smith', 'Jackie Cook'],
    ['Alasdair Smith [known, offered]', 'Jackie Cook [known]'],
  ],
  [
    'Learning & Improvment Subgroup',
    ['Learning and Improvement Sub-Group', 'LSCB'],
    ['Learning and Improvement Sub-Group [known, offered]'],
  ],
  ['Sub Group of Learning', ['Learning Sub-Group'], ['Sub Group of Learning [subgroup]']],
  ['The  LEARNING SUBGROUP.', ['Learning Sub-Group'], ['Learning Sub-Group [known]']],
  ['CSC to work with the LSCB', ['CSC', 'LSCB'], ['CSC [known]']],
  ['Kooth and Place2Be', ['Kooth', 'Place2Be'], ['Kooth [known]', 'Place2Be [known]']],
  [
    'Turning Point, Women’s Aid',
    ["Women's Aid", 'Turning Point'],
    ['Turning Point [known]', "Women's Aid [known]"],
  ],
  [
    'Learning and\nImprovement Group',
    ['Learning and Improvement Group'],
    ['Learning and Improvement Group [known]'],
  ],
  [
    'LSCB\nBusiness Manager',
    ['LSCB', 'Business Manager', 'LSCB Business Manager'],
    ['LSCB [known]', 'Business Manager [known]'],
  ],
  [
    'LSCB Business Manager',
    ['LSCB', 'Business Manager', 'LSCB Business Manager'],
    ['LSCB Business Manager [known]'],
  ],
];
