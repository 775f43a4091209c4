/** A two-colour scale can be created, distinguished from colour rules, and deleted. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const colourScalesCase: SelfTestCase = {
  id: 'colour-scales',
  title: 'A colour scale from white to a colour is made, is told apart from a colour rule, and deleted.',
  known: 'assumed',
  from: 'the shaded table of leads in the RAG summary',
  needs: '1.6',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:A3').values = [[0], [4], [9]];
    const { colorScale } = sheet.getRange('A1:A3').conditionalFormats.add('ColorScale');
    colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#C00000' },
    };
    const { conditionalFormats } = sheet.getRange('A1:A3');
    conditionalFormats.load(
      'items/id,items/cellValueOrNullObject/rule,items/colorScaleOrNullObject/threeColorScale',
    );
    await context.sync();
    const kinds = conditionalFormats.items.map((each) => [
      each.colorScaleOrNullObject.isNullObject,
      each.cellValueOrNullObject.isNullObject,
    ]);
    for (const { id } of conditionalFormats.items) conditionalFormats.getItem(id).delete();
    const left = sheet.getRange('A1:A3').conditionalFormats;
    left.load('items/id');
    await context.sync();
    return firstOf(
      same('It is no colour scale, and no colour rule', kinds, [[false, true]]),
      same('Deleted, there remain', left.items.length, 0),
    );
  },
};
