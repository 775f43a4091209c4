/** The five real plans and the expected result of each, for the golden tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const GOLDEN_NAMES = [
  'lambeth-child-j',
  'haringey-child-o',
  'southwark-inspection',
  'sutton-child-d',
  'southampton-themes',
] as const;
export type GoldenName = (typeof GOLDEN_NAMES)[number];

const folder = join(__dirname, '..', 'fixtures');

export function goldenWorkbook(name: GoldenName): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, 'plans', `${name}.xlsx`)));
}

export interface ExpectedAction {
  readonly row: number;
  readonly joinedRows: readonly number[];
  readonly ref?: string;
  readonly section?: string;
  readonly leads?: readonly string[];
  readonly milestones?: readonly string[];
  readonly due?: string | null;
  readonly ongoing?: boolean;
  readonly achieved?: string;
  readonly evidence?: string;
  readonly evidenceAccept?: readonly string[];
  readonly rating: string;
  readonly ratingAccept?: readonly string[];
  readonly findings?: readonly string[];
}

export interface ExpectedPlan {
  readonly sheet: string;
  readonly agreed: string | null;
  readonly asOf: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly missingColumns: readonly string[];
  readonly repeatedHeaderRows: readonly number[];
  readonly sectionRows: Readonly<Record<string, string>>;
  readonly outsideRows: readonly number[];
  readonly crossReferenceRows?: readonly number[];
  readonly counts?: { readonly actions: number; readonly themes: number; readonly unrated: number };
  readonly actions: readonly ExpectedAction[];
}

export function expectedPlan(name: GoldenName): ExpectedPlan {
  return JSON.parse(readFileSync(join(folder, 'expected', `${name}.json`), 'utf8')) as ExpectedPlan;
}
