/** Which fields have a column in only one of the two versions. */
import { FIELDS, type Field } from '../read/schema/fields';
import type { ComparedAction } from './compared-action';
import type { Comparison } from './compare-plans';

export interface ColumnsOfOneSide {
  readonly gone: ReadonlySet<Field>;
  readonly added: ReadonlySet<Field>;
}

export function columnsOfOneSide({ olds, news }: Pick<Comparison, 'olds' | 'news'>): ColumnsOfOneSide {
  const [old, now] = [fieldsOf(olds), fieldsOf(news)];
  const only = (some: ReadonlySet<Field>, others: ReadonlySet<Field>) =>
    new Set(FIELDS.filter((field) => some.has(field) && !others.has(field)));
  return { gone: only(old, now), added: only(now, old) };
}

const fieldsOf = (side: readonly ComparedAction[]): ReadonlySet<Field> =>
  new Set(
    [...new Set(side.map(({ plan }) => plan))].flatMap(({ columns }) =>
      columns.columns.flatMap(({ fields }) => fields),
    ),
  );
