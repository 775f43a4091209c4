/** The field cases: small workbooks of the kinds that boards keep, and what `check` must report for each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from './field-expectations';

export interface FieldCase {
  readonly file: string;
  readonly as_of: string;
  readonly agreed?: string;
  readonly sheet?: string;
  readonly kind: string;
  readonly say: string;
  readonly expect: readonly Expectation[];
}

const folder = join(__dirname, '..', 'fixtures', 'cases', 'field');

export const FIELD_CASES = JSON.parse(
  readFileSync(join(folder, 'index.json'), 'utf8'),
) as readonly FieldCase[];

/** A file can be checked in more than one way. */
export const caseName = ({ file, agreed }: FieldCase): string =>
  agreed === undefined ? file : `${file} agreed ${agreed}`;

export const fieldPath = ({ file }: Pick<FieldCase, 'file'>): string => join(folder, file);

export const fieldWorkbook = (one: Pick<FieldCase, 'file'>): Uint8Array =>
  new Uint8Array(readFileSync(fieldPath(one)));
