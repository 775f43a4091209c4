/** The columns of a new plan: headers that a table accepts, widths by what each holds, and validation. */
import { largest } from '../../long-lists';
import { DATE_FIELDS, type Field } from '../../read/schema/fields';
import type { Profile } from '../../read/schema/profile';

export interface NewPlanColumn {
  readonly header: string;
  readonly fields: readonly Field[];
  /** In characters. */
  readonly width: number;
  readonly isDate: boolean;
}

/** Excel's limit for a table header, in characters. */
const LONGEST_HEADER = 255;
const NARROWEST = 8;

/** In the profile's order. A repeated or empty header is made unique by a number. */
export function newPlanColumns({ columns }: Profile): readonly NewPlanColumn[] {
  const taken = new Set<string>();
  return columns.map(({ header, fields }) => {
    const plain = header.trim().slice(0, LONGEST_HEADER - 6) || 'Column';
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} ${count}`;
    taken.add(name.toLowerCase());
    const [only, more] = fields;
    const isDate = only !== undefined && more === undefined && DATE_FIELDS.includes(only);
    return {
      header: name,
      fields,
      width: Math.max(largest(fields.map((field) => WIDTHS[field])), NARROWEST),
      isDate,
    };
  });
}

const WIDTHS: Readonly<Record<Field, number>> = {
  ref: 8,
  source: 18,
  theme: 20,
  recommendation: 36,
  action: 44,
  purpose: 30,
  measure: 30,
  lead: 22,
  otherAgencies: 22,
  due: 14,
  revisedDue: 14,
  reviewDate: 14,
  decisionDate: 14,
  achieved: 14,
  evidenceRequired: 32,
  evidenceProvided: 36,
  progress: 36,
  status: 14,
  statedRag: 12,
  priority: 11,
};
