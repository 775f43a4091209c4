/** The page shows the ribbon that the manifest describes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { readRibbon } from '../../../src/workbench/page/read-ribbon';

const manifest = readFileSync(join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');

const ribbonOf = (xml: string) => {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('No manifest.');
  return readRibbon(root as unknown as Parameters<typeof readRibbon>[0]);
};

test('the group and its buttons have the labels, tips, icons and functions from the manifest’s resources', () => {
  expect(ribbonOf(manifest)).toEqual([
    {
      label: 'Action plan',
      buttons: expect.arrayContaining([
        {
          id: 'ActionPlans.Check',
          label: 'Check',
          tipTitle: 'Check this action plan',
          tip: expect.stringContaining('rates every action'),
          icon: 'assets/icons/icon-32.png',
          functionName: 'checkPlan',
        },
      ]),
    },
  ]);
});

test('a manifest without commands has no group', () => {
  expect(ribbonOf(manifest.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, ''))).toEqual([]);
});
