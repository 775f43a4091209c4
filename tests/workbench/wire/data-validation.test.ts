/** Data validation through the real client: every kind of rule, prompts, warnings, several ranges, moved cells. */
import { areaName } from '../../../src/workbench/model/area';
import type { Sheet } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const GRID = [
  ['Lead', 'Due'],
  ['LSCB', 1],
  ['CCG', 2],
  ['NHS', 3],
];

const rulesOf = (sheet: Sheet) =>
  sheet.validations.map(({ areas, kind, formula1 }) => [areas.map(areaName).join(' '), kind, formula1]);

describe('validation rules', () => {
  it.each([
    ['no rule', {}],
    ['two rules', { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['a list of 256 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['a formula that is none', { custom: { formula: '=(1' } }],
    ['an unknown comparison', { date: { formula1: '2026-01-01', operator: 'Before' } }],
    ['one end of two', { wholeNumber: { formula1: 1, operator: 'Between' } }],
  ])('refuses %s', async (_what, rule) => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    const failure = await failureOf(
      Excel.run(async (context) => {
        plan(context).getRange('A2:A4').dataValidation.rule = rule as Excel.DataValidationRule;
        await context.sync();
      }),
    );
    expect(failure).toEqual({ code: 'InvalidArgument', location: 'DataValidation.rule' });
    expect(sheet.validations).toEqual([]);
  });

  it.each<[string, Excel.DataValidationRule, string, Excel.DataValidationRule]>([
    [
      'a list typed out',
      { list: { inCellDropDown: true, source: 'Red,Amber,"Green"' } },
      'List',
      { list: { inCellDropDown: true, source: 'Red,Amber,"Green"' } },
    ],
    [
      'a list of cells',
      { list: { inCellDropDown: false, source: '=$D$1:$D$9' } },
      'List',
      { list: { inCellDropDown: false, source: '=$D$1:$D$9' } },
    ],
    [
      'dates between two',
      { date: { formula1: '2016-01-27', formula2: '2031-01-27', operator: 'Between' } },
      'Date',
      { date: { formula1: '=42396', formula2: '=47875', operator: 'Between' } },
    ],
    [
      'a whole number',
      { wholeNumber: { formula1: 10, operator: 'GreaterThan' } },
      'WholeNumber',
      { wholeNumber: { formula1: '=10', operator: 'GreaterThan' } },
    ],
    [
      'a length',
      { textLength: { formula1: '=B1', operator: 'LessThanOrEqualTo' } },
      'TextLength',
      { textLength: { formula1: '=B1', operator: 'LessThanOrEqualTo' } },
    ],
    [
      'a formula',
      { custom: { formula: '=ISNUMBER(A2)' } },
      'Custom',
      { custom: { formula: '=ISNUMBER(A2)' } },
    ],
  ])('reads %s back', async (_what, rule, type, expected) => {
    const { workbook } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      plan(context).getRange('A2:A4').dataValidation.rule = rule;
      const validation = plan(context).getRange('A2:A4').dataValidation.load('type,rule');
      await context.sync();
      expect([validation.type, validation.rule]).toEqual([type, expected]);
    });
  });

  it('reports the rule of part of the cells', async () => {
    const { workbook } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      const validation = plan(context).getRange('A2:A4').dataValidation;
      validation.rule = { custom: { formula: '=B2>0' } };
      const part = plan(context).getRange('A3').dataValidation.load('rule');
      await context.sync();
      expect(part.rule).toEqual({ custom: { formula: '=B3>0' } });
    });
  });
});

describe('prompts, warnings and mixtures', () => {
  it('gives header cells a prompt without a rule, and keeps it when rows move', async () => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel, person } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      const header = plan(context).getRange('B1').dataValidation;
      header.prompt = { showPrompt: true, title: 'Due date', message: 'The last milestone of the action.' };
      await context.sync();
    });
    person.insert('Plan', '1:1');
    await Excel.run(async (context) => {
      const header = plan(context).getRange('B2').dataValidation.load('type,prompt,rule');
      await context.sync();
      expect([header.type, header.rule, header.prompt]).toEqual([
        'None',
        {},
        { showPrompt: true, title: 'Due date', message: 'The last milestone of the action.' },
      ]);
    });
    expect(rulesOf(sheet)).toEqual([['B2', 'none', undefined]]);
  });

  it('refuses titles and messages that Excel would truncate', async () => {
    const { workbook } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    const failure = await failureOf(
      Excel.run(async (context) => {
        plan(context).getRange('B1').dataValidation.prompt = {
          showPrompt: true,
          title: 'x'.repeat(33),
          message: '',
        };
        await context.sync();
      }),
    );
    expect(failure).toEqual({ code: 'InvalidArgument', location: 'DataValidation.prompt' });
  });

  it('keeps the rule when its warning changes, and the warning when its rule does', async () => {
    const { workbook } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      const validation = plan(context).getRange('A2:A4').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: 'LSCB,CCG' } };
      validation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Lead',
        message: 'Not in the register.',
      };
      validation.ignoreBlanks = false;
      validation.rule = { list: { inCellDropDown: true, source: 'LSCB,CCG,NHS' } };
      validation.load('rule,errorAlert,ignoreBlanks,prompt');
      await context.sync();
      expect(validation.toJSON()).toMatchObject({
        rule: { list: { source: 'LSCB,CCG,NHS' } },
        errorAlert: { showAlert: true, style: 'Warning', title: 'Lead', message: 'Not in the register.' },
        ignoreBlanks: false,
        prompt: { showPrompt: true, title: '', message: '' },
      });
    });
  });

  it('returns null if cells differ, and says how they do', async () => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      plan(context).getRange('A2:A3').dataValidation.rule = { custom: { formula: '=A2<>""' } };
      const partly = plan(context).getRange('A2:A4').dataValidation.load('type,rule,errorAlert');
      await context.sync();
      expect([partly.type, partly.rule, partly.errorAlert]).toEqual(['Inconsistent', null, null]);
      plan(context).getRange('A4').dataValidation.rule = { custom: { formula: '=A4>0' } };
      partly.load('type');
      await context.sync();
      expect(partly.type).toBe('MixedCriteria');
      plan(context).getRange('A2').dataValidation.clear();
      await context.sync();
    });
    expect(rulesOf(sheet)).toEqual([
      ['A3', 'custom', 'A3<>""'],
      ['A4', 'custom', 'A4>0'],
    ]);
  });

  it('is unchanged when its first row is deleted', async () => {
    const { workbook, sheet } = workbookOf(GRID);
    const { Excel, person } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      plan(context).getRanges('A2:A4').dataValidation.rule = { custom: { formula: '=A2<>$B$1' } };
      await context.sync();
    });
    person.delete('Plan', '2:2');
    expect(rulesOf(sheet)).toEqual([['A2:A3', 'custom', 'A2<>$B$1']]);
  });
});
