/**
 * Cells from trusts, integrated care boards, councils, police forces, schools, housing, probation, charities and chairs
 * of domestic homicide reviews: the name and kind of each lead, labelled before the reader had been run on any of them.
 */
import type { WrittenLeads } from './written-leads';

export const OTHER_BOARDS: WrittenLeads = [
  // Refusals: nobody, or nobody in particular.
  ['Owner to be identified', []],
  ['No named lead', []],
  ['Awaiting allocation', []],
  ['All partner agencies', ['All partner agencies [agency]']],
  ['Ward Managers', ['Ward Managers [role]']],
  ['Designated Safeguarding Leads', ['Designated Safeguarding Leads [role]']],
  ['Senior leaders across all schools', ['Senior leaders across all schools [role]']],
  ['Young People', ['Young People [unknown]']],

  // A person first: the rest of the line is their post and organisation.
  ['Priya Nair, Head of Housing Options, Westbury Borough Council', ['Priya Nair [person]']],
  [
    'Owen Hughes - Deputy Director of Nursing and Allied Health Professions - Dale Valley NHS Trust',
    ['Owen Hughes [person]'],
  ],
  ['Grace Adeyemi (GA) Partnership Manager', ['Grace Adeyemi [person]']],
  ['T. Marsh, Detective Chief Inspector, Northmoor Police', ['T. Marsh [person]']],
  ['Leah Cohen – Service Manager – Fostering and Adoption, Elmshire Council', ['Leah Cohen [person]']],
  ['Cllr Amir Sheikh, Cabinet Member for Housing, Health and Wellbeing', ['Cllr Amir Sheikh [person]']],
  ['Sally Pike: Regional Manager, Probation Service North West', ['Sally Pike [person]']],
  ['Dr Ruth Okafor, Named GP for Safeguarding and Mental Health', ['Dr Ruth Okafor [person]']],
  ["Nuala O'Hare Director of Quality and Patient Experience", ["Nuala O'Hare [person]"]],
  ['Mrs Jenkins, Headteacher and Designated Safeguarding Lead', ['Mrs Jenkins [person]']],
  ['Bea Lund (Refuge), Chief Executive', ['Bea Lund [person]']],
  ['Colin Tate,\nHead of Community Safety', ['Colin Tate [person]']],
  ['Ifan Rees, BCUHB', ['Ifan Rees [person]']],
  ['Ellie Frost, Strategy & Partnerships', ['Ellie Frost [person]']],

  ['Circulate the housing figures\nHead of Homelessness', ['Head of Homelessness [role]']],
  ['Draft a letter to tenants - Priya Nair', ['Priya Nair [person]']],

  // Several people.
  ['Priya Nair and Owen Hughes, Team Managers', ['Priya Nair [person]', 'Owen Hughes [person]']],
  [
    'Priya Nair, Head of Housing and Owen Hughes, Head of Benefits',
    ['Priya Nair [person]', 'Owen Hughes [person]'],
  ],
  [
    'Priya Nair – Head of Adult Safeguarding & Owen Hughes – Named Nurse',
    ['Priya Nair [person]', 'Owen Hughes [person]'],
  ],
  [
    'Priya Nair, Housing Lead\nWestbury Homes\nOwen Hughes, Named Nurse\nDale Valley NHS Trust',
    ['Priya Nair [person]', 'Owen Hughes [person]'],
  ],
  [
    'Priya Nair (Team Manager), Owen Hughes (Head of Service)',
    ['Priya Nair [person]', 'Owen Hughes [person]'],
  ],
  ['Priya Nair (until June), Owen Hughes', ['Priya Nair [person]', 'Owen Hughes [person]']],
  ['Previously Priya Nair, now Owen Hughes', ['Priya Nair [person]', 'Owen Hughes [person]']],
  ['DI Okoro / PC Lamb', ['DI Okoro [person]', 'PC Lamb [person]']],
  ['Priya Nair and Police', ['Priya Nair [person]', 'Police [agency]']],
  ['Priya Nair / ICB', ['Priya Nair [person]', 'ICB [agency]']],
  ['Priya Nair, Named Nurse; Housing', ['Priya Nair [person]', 'Housing [agency]']],

  // A post, and where it belongs or what it is responsible for.
  ['Named Professional for Safeguarding Adults (ICB)', ['Named Professional for Safeguarding Adults [role]']],
  ['Head of Public Protection (Northmoor Police)', ['Head of Public Protection [role]']],
  [
    'Corporate Director, Communities, Housing and Planning',
    ['Corporate Director, Communities, Housing and Planning [role]'],
  ],
  [
    'Cabinet Member for Children, Families and Young People',
    ['Cabinet Member for Children, Families and Young People [role]'],
  ],
  ['Portfolio Holder for Community Safety', ['Portfolio Holder for Community Safety [role]']],
  ['Director of Nursing, Quality and Governance', ['Director of Nursing, Quality and Governance [role]']],
  ['Head of Patient Safety & Experience', ['Head of Patient Safety & Experience [role]']],
  ['Modern Matron, Older Adults', ['Modern Matron, Older Adults [role]']],
  ['Team Manager: Leaving Care', ['Team Manager: Leaving Care [role]']],
  ['Assistant Chief Constable', ['Assistant Chief Constable [role]']],
  ['Head of Probation Delivery Unit', ['Head of Probation Delivery Unit [role]']],
  ['DHR Panel Chair', ['DHR Panel Chair [role]']],
  ['Independent Chair of the DHR', ['Independent Chair of the DHR [role]']],
  ['IDVA Service Manager', ['IDVA Service Manager [role]']],
  ['SENCo', ['SENCo [role]']],
  ['Chief Officer (Housing Association)', ['Chief Officer [role]']],
  ['Director of Acute and Urgent Care Group', ['Director of Acute and Urgent Care Group [role]']],

  // Bodies.
  ['Elmshire Domestic Abuse Partnership Board', ['Elmshire Domestic Abuse Partnership Board [board]']],
  ['Northmoor Constabulary', ['Northmoor Constabulary [agency]']],
  ['Dale Valley Housing Association', ['Dale Valley Housing Association [agency]']],
  ['Trust Safeguarding Team', ['Trust Safeguarding Team [agency]']],
  ['R&D Team', ['R&D Team [agency]']],
  ['Q & A Group', ['Q & A Group [subgroup]']],
  ['HW&B', ['HW&B [unknown]']],
  ['Integrated Care Board', ['Integrated Care Board [board]']],
  ['Multi-Academy Trust', ['Multi-Academy Trust [agency]']],
  ['DHR Oversight Panel', ['DHR Oversight Panel [subgroup]']],

  // Several bodies and posts, some with an "and" in their name.
  [
    'Policy and Practice Sub-Group and Performance and Quality Sub-Group',
    ['Policy and Practice Sub-Group [subgroup]', 'Performance and Quality Sub-Group [subgroup]'],
  ],
  [
    'Learning and Development Sub-Group and Elmshire Council',
    ['Learning and Development Sub-Group [subgroup]', 'Elmshire Council [agency]'],
  ],
  [
    'Police and Crime Commissioner and Community Safety Partnership',
    ['Police and Crime Commissioner [role]', 'Community Safety Partnership [board]'],
  ],
  ['a) Council b) ICB', ['Council [agency]', 'ICB [agency]']],
  ['(a) Northmoor Police (b) Probation', ['Northmoor Police [agency]', 'Probation [agency]']],
  ['i) Housing ii) Adult Social Care', ['Housing [agency]', 'Adult Social Care [agency]']],
  ['Refuge, Northmoor Police', ['Refuge [unknown]', 'Northmoor Police [agency]']],
  ['Ward Matron and Safeguarding Team', ['Ward Matron [role]', 'Safeguarding Team [agency]']],
  ['DSLs Head of Education Safeguarding', ['DSLs [role]', 'Head of Education Safeguarding [role]']],
  ['Police (lead), Probation (support)', ['Police [agency]']],
  ['Police / Police', ['Police [agency]']],
  ['ICB, Police, ICB', ['ICB [agency]', 'Police [agency]']],
  [
    'HMPPS, Northmoor Police & Victim Support',
    ['HMPPS [agency]', 'Northmoor Police [agency]', 'Victim Support [unknown]'],
  ],
  ['Headteacher / Chair of Governors', ['Headteacher [role]', 'Chair of Governors [role]']],
  [
    'Chief Nurse, ICB and Director of Adult Services, Elmshire Council',
    ['Chief Nurse, ICB [role]', 'Director of Adult Services, Elmshire Council [role]'],
  ],

  // People, before or after what they do or where they work.
  ['Northmoor Police – DCI Hale', ['DCI Hale [person]']],
  ['Review of thresholds - Priya Nair', ['Priya Nair [person]']],
  ['Training: Priya Nair', ['Priya Nair [person]']],
  ['Team Manager: Priya Nair', ['Priya Nair [person]']],
  ['Report to be written by Northmoor Police', ['Northmoor Police [agency]']],
  [
    'Audit to be designed by the Quality Team and carried out by the ICB',
    ['Quality Team [agency]', 'ICB [agency]'],
  ],
  ['(Action: Priya Nair)', ['Priya Nair [person]']],
  ['Service Managers (RT), (PL)', ['RT [unknown]', 'PL [unknown]']],
  ['Priya Nair, JB', ['Priya Nair [person]', 'JB [unknown]']],
  ['KM', ['KM [unknown]']],
  ['KM/RT', ['KM [unknown]', 'RT [unknown]']],
];
