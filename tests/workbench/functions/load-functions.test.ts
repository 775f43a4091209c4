/** How the page finds the custom functions: from the manifest, and the description that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { functionsJson } from '../../../src/functions/functions-json';
import { readFunctions } from '../../../src/workbench/model/plan-functions/read-functions';
import { functionsPlace } from '../../../src/workbench/page/load-functions';

const manifest = readFileSync(join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');
const placeIn = (xml: string) => {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('There is no element.');
  return functionsPlace(root as unknown as Parameters<typeof functionsPlace>[0]);
};

test.each([
  ['without functions', manifest.replace(/<AllFormFactors>[^]*<\/AllFormFactors>/, '')],
  ['without the namespace’s text', manifest.replace('id="Functions.Namespace"', 'id="Other"')],
])('a manifest %s names none', (_what, xml) => {
  expect(placeIn(xml)).toBeNull();
});

test.each<[string, unknown]>([
  ['of no functions', {}],
  ['of nothing', null],
  ['of half a function', { functions: [{ id: 'DUE', name: 'DUE' }, null] }],
])('a description %s gives none', (_what, json) => {
  expect(readFunctions(json, 'PLAN')).toEqual([]);
});

test('the manifest leads to the description, which gives the names and numbers of arguments', () => {
  expect(placeIn(manifest)).toEqual({ metadata: 'functions.json', namespace: 'PLAN' });
  expect(readFunctions(functionsJson(), 'plan')).toEqual([
    { id: 'DUE', name: 'PLAN.DUE', least: 1, most: 2, volatile: false },
    { id: 'MILESTONES', name: 'PLAN.MILESTONES', least: 1, most: 2, volatile: false },
    { id: 'LEADS', name: 'PLAN.LEADS', least: 1, most: 2, volatile: false },
    { id: 'EVIDENCE', name: 'PLAN.EVIDENCE', least: 1, most: 1, volatile: false },
    { id: 'RAG', name: 'PLAN.RAG', least: 3, most: 4, volatile: true },
  ]);
});
