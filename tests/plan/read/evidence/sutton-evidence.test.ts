import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { judgeEvidence } from '../../../../src/plan/read/evidence/judge-evidence';
import type { EvidenceView } from '../../../../src/plan/read/evidence/evidence-view';

interface Expected {
  readonly row: number;
  readonly joinedRows: readonly number[];
  readonly evidence: string;
  readonly evidenceAccept: readonly string[];
}

const fixtures = join(__dirname, '../../../fixtures');
const { actions } = JSON.parse(readFileSync(join(fixtures, 'expected/sutton-child-d.json'), 'utf8')) as {
  readonly actions: readonly Expected[];
};

/** Column C of the plan, by row, read by a few lines here so that this test depends on nothing else. */
function assuranceColumn(): Map<number, string> {
  const parts = unzipSync(readFileSync(join(fixtures, 'plans/sutton-child-d.xlsx')));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  const column = new Map<number, string>();
  for (const [, row, inner] of xml.matchAll(/<c r="C(\d+)"[^>]*>(.*?)<\/c>/gs)) {
    const text = [...(inner ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((match) => match[1]).join('');
    column.set(
      Number(row),
      text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    );
  }
  return column;
}

describe('the evidence of the Sutton plan', () => {
  const column = assuranceColumn();

  test.each([' ', '\n'])('all 52 rows are judged as the board would, joined by %j', (joint) => {
    let above: EvidenceView | null = null;
    const judged = actions.map(({ row, joinedRows }) => {
      const text = [row, ...joinedRows]
        .map((each) => column.get(each) ?? '')
        .filter((each) => each !== '')
        .join(joint);
      above = judgeEvidence(text, above);
      return { row, evidence: above.level };
    });
    expect(judged).toHaveLength(52);
    expect(judged).toEqual(actions.map(({ row, evidence }) => ({ row, evidence })));
  });
});
