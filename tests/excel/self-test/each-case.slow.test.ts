/** Each self-test case alone: it leaves nothing behind, and needs no newer Excel than it states. */
import { SELF_TEST_CASES } from '../../../src/excel/self-test/cases';
import { runSelfTest } from '../../../src/excel/self-test/run-self-test';
import type { SelfTestCase } from '../../../src/excel/self-test/self-test-case';
import type { Fault, HostOptions } from '../../../src/workbench/wire/host';
import { openGrid } from '../../support/open-grid';
import { given } from '../../support/open-engine';
import { stateOf } from '../../support/workbook-state';

async function tryOne(each: SelfTestCase, options: HostOptions = {}) {
  const { workbook, stats } = openGrid({ Plan: [['Action', 'Lead']] }, options);
  const seen = (): string => {
    const front = workbook.sheets.find(({ id }) => id === workbook.activeSheet);
    return JSON.stringify([stateOf(workbook), front?.name]);
  };
  const before = seen();
  const { lines, leftSheet } = await given(runSelfTest({ cases: [each], withNoticed: true }));
  return { line: lines[0], leftSheet, isAsBefore: seen() === before, syncs: stats.syncs };
}

const refusedAt = (atSync: number): readonly Fault[] => [{ atSync, code: 'GeneralException' }];

const cases = SELF_TEST_CASES.map((each) => [each.id, each] as const);

test.each(cases)(
  '%s leaves nothing, or says so, whichever of its exchanges is refused',
  async (_id, each) => {
    const { syncs } = await tryOne(each);
    const left: number[] = [];
    // The first two exchanges create its sheet, without which the case does not run.
    for (let at = 3; at <= syncs; at += 1) {
      const { leftSheet, isAsBefore } = await tryOne(each, { faults: refusedAt(at) });
      if (leftSheet !== null) left.push(at);
      else expect([at, isAsBefore]).toEqual([at, true]);
    }
    // Only failures while deleting the sheets may leave one: two exchanges for each of at most two sheets.
    expect(left.filter((at) => at <= syncs - 4)).toEqual([]);
  },
);

test.each(cases.filter(([id]) => id !== 'floor'))(
  '%s holds in the oldest Excel that it needs',
  async (_id, each) => {
    // Adding and deleting its sheet needs 1.4.
    const apiLevel = Number(each.needs.slice(2)) < 4 ? '1.4' : each.needs;
    expect((await tryOne(each, { apiLevel })).line).toMatchObject({
      verdict: 'holds',
      seen: null,
      refusal: null,
    });
  },
);
