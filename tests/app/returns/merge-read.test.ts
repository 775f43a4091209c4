/** How answers look in the file makes no difference to what they say: coloured, in runs, across merged cells, in hidden rows. */
import { NO_PAUSE } from '../../../src/app/apply-workbook';
import { readReturn } from '../../../src/app/returns/merge-read';
import { buildXlsx, MAIN } from '../../support/build-xlsx';
import { judgedRows, merged, offersInWords, ON } from '../../plan/returns/merge/support/merged';
import { plain } from '../../plan/returns/merge/support/small-return';

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><color rgb="FFFF0000"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`;
const text = (ref: string, words: string, style = 0): string =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
const RED_RUN =
  '<c r="J3" t="inlineStr"><is><r><t xml:space="preserve">Shared with </t></r><r><rPr><color rgb="FFFF0000"/><b/></rPr><t>all partners</t></r></is></c>';

/** The plan, with row 3 as given after its first seven cells. */
const copyOf = (answers: string, attributes = '', after = ''): Uint8Array =>
  buildXlsx({
    styles: STYLES,
    sheets: [
      {
        name: 'Plan',
        xml: `<sheetData>${plain()
          .map((row, r) => {
            const cells = row.map((value, c) =>
              value === '' || (r === 2 && c > 6) ? '' : text(`${'ABCDEFGHIJK'[c]}${r + 1}`, String(value)),
            );
            return `<row r="${r + 1}"${r === 2 ? attributes : ''}>${cells.join('')}${r === 2 ? answers : ''}</row>`;
          })
          .join('')}</sheetData>${after}`,
      },
    ],
  });

test.each<[string, Uint8Array, readonly string[]]>([
  ['in red', copyOf(text('J3', 'Shared', 1)), ['J3 update ✓ → Shared']],
  ['partly in red and bold', copyOf(RED_RUN), ['J3 update ✓ → Shared with all partners']],
  ['in a hidden row', copyOf(text('J3', 'Shared'), ' hidden="1"'), ['J3 update ✓ → Shared']],
  [
    'once for two actions, in merged cells',
    copyOf(text('J3', 'Shared'), '', '<mergeCells count="1"><mergeCell ref="J3:J4"/></mergeCells>'),
    ['J3 update ✓ → Shared', 'J4 update ✓ → Shared'],
  ],
  [
    'by a formula: its result, as text',
    copyOf('<c r="J3" t="str"><f>CONCATENATE("Sha","red")</f><v>Shared</v></c>'),
    ['J3 update ✓ → Shared'],
  ],
])('an answer given %s', async (_, bytes, wanted) => {
  const read = await readReturn({ name: 'r.xlsx', bytes }, {}, { today: ON, pace: NO_PAUSE });
  if (!read.ok) throw new Error(read.problem.code);
  expect(offersInWords(merged({ plans: judgedRows(plain()), returns: [read.value] }))).toEqual(wanted);
});

test('what a hidden sheet says and the plan does not is kept, and nothing of it is offered', async () => {
  const hidden = `<sheetData><row r="1">${text('A1', 'Action')}${text('B1', 'Lead')}${text('C1', 'Progress')}</row><row r="2">${text('A2', 'Ask the ward.')}${text('B2', 'Police')}${text('C2', 'Asked.')}</row></sheetData>`;
  const rows = plain()
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((cell, c) => text(`${'ABCDEFGHIJK'[c]}${r + 1}`, String(cell))).join('')}</row>`,
    )
    .join('');
  const bytes = buildXlsx({
    styles: STYLES,
    sheets: [
      { name: 'Plan', xml: `<sheetData>${rows}</sheetData>` },
      { name: 'Draft', xml: hidden, state: 'hidden' },
    ],
  });
  const read = await readReturn({ name: 'r.xlsx', bytes }, {}, { today: ON, pace: NO_PAUSE });
  if (!read.ok) throw new Error(read.problem.code);
  const merge = merged({ plans: judgedRows(plain()), returns: [read.value] });
  expect([merge.offers, merge.newRows]).toEqual([[], []]);
  expect(merge.otherWords.map(({ sheet, address, text: words }) => [sheet, address, words])).toEqual([
    ['Draft', 'A2', 'Ask the ward.'],
    ['Draft', 'B2', 'Police'],
    ['Draft', 'C2', 'Asked.'],
  ]);
});
