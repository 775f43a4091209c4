/**
 * Decides whether the words beside a date say only who or where: names, bodies, meetings, and the small words between.
 * Refuses an unknown word in lower case, or one capitalised only because it opens the clause, as it could mean
 * anything.
 */

const BETWEEN = new Set(
  'end early mid beginning start-of week a an the of to at in on by for with via as and & per via see from late early approx approximately circa c date dated w/c wc was were is are been has have had it this that all both each now then also done number no item items minute minutes ref page para v version mins agenda part-b'.split(
    ' ',
  ),
);
const BODIES = new Set(
  'board exec executive group groups sub-group subgroup sub committee cabinet council councils panel forum meeting meetings team teams police health education housing school schools academy college nhs trust icb ccg probation cafcass partnership partners safeguarding social care children childrens adults adult services service chair manager director head nurse doctor gp gps hospital ambulance fire agency agencies staff conference workshop event session quality assurance performance scrutiny delivery steering serious review case learning improvement practice governance senior leadership management business unit lead leads chief officer officers commissioner minutes minute item agenda intranet website commissioning public family hub local authority midwifery maternity cscp lscb lscp sab sap ssp csp scp'.split(
    ' ',
  ),
);
/** Two or three capitals are a person's initials, unless they have another meaning to boards. */
const INITIALS = /^\p{Lu}{2,3}$/u;
const NO_INITIALS = new Set(
  'NO NOT TBC TBA TBD WIP ETA EST IP PC NS NC NA NYS NYD NYC CF BF PTO RTN DUE NEW OS OG OD RAG MET END BAU REV'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}@][\p{L}\p{N}@'’.&/-]*/gu;

/** `clause` in its original case, with dates as `@`. */
export function namesWhoOrWhere(clause: string): boolean {
  const words = clause.match(WORD) ?? [];
  return words.every((word, at) => {
    const small = word
      .toLowerCase()
      .replace(/['’]s?$|[.]+$/u, '')
      .replace(/['’]/gu, '');
    if (small.includes('@') || /\d/.test(small) || BETWEEN.has(small) || BODIES.has(small)) return true;
    if (INITIALS.test(word) && !NO_INITIALS.has(word)) return true;
    if (/^\p{Lu}[\p{Lu}&/-]+$/u.test(word) && /\p{Ll}/u.test(clause)) return true;
    const isCapital = /^\p{Lu}/u.test(word);
    // In "Westshire Board" the first word is a name because the next belongs to it.
    const next = words[at + 1] ?? '';
    const opens = at === 0 && !BODIES.has(next.toLowerCase()) && !/^\p{Lu}/u.test(next);
    return isCapital && !opens;
  });
}
