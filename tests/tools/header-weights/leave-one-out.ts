/**
 * Leave-one-out validation: for each plan of labelled layouts, and each of the five boards', the weights are retrained
 * without the phrases that occur only in this plan's headers, and its headers are read with them. This guards against
 * overfitting. Usage: npx tsx tests/tools/header-weights/leave-one-out.ts FOLDER_OF_CASES
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS, type Field } from '../../../src/plan/read/schema/fields';
import { headerKey } from '../../../src/plan/read/schema/header-text';
import { HEADER_MATCHERS } from '../../../src/plan/read/schema/headers';
import { NONE_OF_THESE } from '../../../src/plan/read/schema/no-field-headers';
import { PROFILES } from '../../../src/plan/read/schema/profiles';
import { headerModel, scoreHeader } from '../../../src/plan/read/schema/score-header';
import { trainWeights } from './train-weights';

interface Labelled {
  readonly header: string;
  readonly fields: readonly string[];
  readonly plans: readonly string[];
}

/** The labels' field names where they differ from ours. */
const NAMES: Readonly<Record<string, Field | 'other'>> = {
  reference: 'ref',
  due_date: 'due',
  milestone: 'due',
  'purpose/outcome': 'purpose',
  other_agencies: 'otherAgencies',
  performance_measure: 'measure',
  'progress/comments': 'progress',
  evidence_required: 'evidenceRequired',
  'evidence_supplied/assurance': 'evidenceProvided',
  date_achieved: 'achieved',
  rag: 'statedRag',
  review_date: 'reviewDate',
  revised_due_date: 'revisedDue',
  decision_date: 'decisionDate',
};

/** A rival with at least this probability is one that the user would be asked about. */
const ASKED = 0.05;

function labelled(folder: string): readonly Labelled[] {
  const cases = JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8')) as {
    header: string;
    field: string;
    seen_in: string[];
    unsure?: boolean;
  }[];
  const boards = PROFILES.filter(({ id }) => id !== 'standard-schema').flatMap(({ id, columns }) =>
    columns
      .filter(({ fields }) => fields.length === 1)
      .map(({ header, fields }) => ({ header, fields: [...fields], plans: [id] })),
  );
  return [
    ...cases
      .filter(({ header, unsure }) => header.trim() !== '' && !unsure)
      .map(({ header, field, seen_in }) => ({
        header,
        fields: field.split('|').map((name) => NAMES[name] ?? name),
        plans: seen_in,
      })),
    ...boards,
  ];
}

function run(folder: string): void {
  const all = labelled(folder);
  const plans = [...new Set(all.flatMap((each) => each.plans))];
  const seenIn = new Map<string, Set<string>>();
  for (const { header, plans: where } of all)
    for (const plan of where)
      seenIn.set(headerKey(header), (seenIn.get(headerKey(header)) ?? new Set()).add(plan));
  let [count, right, asked, wrong] = [0, 0, 0, 0];
  for (const plan of plans) {
    const only = new Set(
      [...seenIn].filter(([, where]) => where.size === 1 && where.has(plan)).map(([key]) => key),
    );
    const kept = (phrases: readonly string[]) => phrases.filter((phrase) => !only.has(headerKey(phrase)));
    const matchers = HEADER_MATCHERS.map((matcher) => ({
      ...matcher,
      phrases: kept(matcher.phrases),
      perhaps: kept(matcher.perhaps ?? []),
      examples: kept(matcher.examples),
    }));
    const model = headerModel(matchers, trainWeights({ matchers, none: kept(NONE_OF_THESE) }));
    for (const { header, fields } of all.filter(({ plans: where }) => where.includes(plan))) {
      const { chances } = scoreHeader(header, model);
      const named = FIELDS.map((field, at) => ({ field: field as string, chance: chances[at] as number }));
      named.push({ field: 'other', chance: 1 - chances.reduce((sum, chance) => sum + chance, 0) });
      named.sort((a, b) => b.chance - a.chance);
      const [first] = named;
      const found = fields.includes(first?.field ?? '');
      const offered = named.some(({ field, chance }) => fields.includes(field) && chance >= ASKED);
      count += 1;
      if (found) right += 1;
      else if (offered) asked += 1;
      else if ((first?.chance ?? 0) > 0.5 && first?.field !== 'other') wrong += 1;
      if (!found)
        console.log(
          `${offered ? 'asked' : 'wrong'} ${plan}: ${JSON.stringify(header)} is ${fields.join('|')}, read as ${first?.field} ${first?.chance.toFixed(2)}`,
        );
    }
  }
  const share = (part: number) => `${((100 * part) / count).toFixed(1)} %`;
  console.log(
    `${plans.length} plans, ${count} headers: right ${share(right)}, right or asked ${share(right + asked)}, surely wrong ${share(wrong)}`,
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  console.log('Usage: npx tsx tests/tools/header-weights/leave-one-out.ts FOLDER_OF_CASES');
else run(folder);
