/** What a file says over its cells: text struck through by its style or in a run of it, notes, threaded comments, text boxes. */
import { buildXlsx } from '../../support/build-xlsx';
import { readFile } from '../../support/read-other-file';

const STYLES =
  '<fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
const SHARED = [
  '<t>plain</t>',
  '<r><t>Begun. </t></r><r><rPr><strike/></rPr><t>Done.</t></r>',
  '<r><rPr><strike val="false"/><color rgb="FFFF0000"/></rPr><t>in red</t></r>',
];
const XML = `<sheetData><row r="1">
  <c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>0</v></c><c r="C1" s="2" t="s"><v>0</v></c>
  <c r="D1" t="s"><v>1</v></c><c r="E1" t="s"><v>2</v></c>
  <c r="F1" t="inlineStr"><is><r><rPr><strike/></rPr><t>inline</t></r></is></c>
  <c r="G1" t="inlineStr"><is><t>after it</t></is></c><c r="H1" s="1"/>
</row></sheetData>`;

test('text that is struck through, by style or in part, is known; a blank cell and a strike that is off are not', async () => {
  const { struck, snapshots } = await readFile(
    buildXlsx({ sheets: [{ name: 'Plan', xml: XML }], styles: STYLES, sharedStrings: SHARED }),
  );
  expect(struck.map(({ sheet, rowIndex, columnIndex }) => [sheet, rowIndex, columnIndex])).toEqual([
    ['Plan', 0, 1],
    ['Plan', 0, 3],
    ['Plan', 0, 5],
  ]);
  expect(snapshots[0]?.values[0]?.slice(3, 5)).toEqual(['Begun. Done.', 'in red']);
});

test('notes are read with their cells, and a threaded comment with its reply instead of the note that stands for it', async () => {
  const thread = (id: string, text: string, parent = '') =>
    `<threadedComment ref="B1" id="${id}"${parent}><text>${text}</text></threadedComment>`;
  const { comments } = await readFile(
    buildXlsx({
      sheets: [
        {
          name: 'Plan',
          xml: XML,
          relationships: [
            ['a', 'comments', '../comments1.xml'],
            ['b', 'threadedComment', '../threadedComments/threadedComment1.xml'],
          ],
        },
      ],
      styles: STYLES,
      sharedStrings: SHARED,
      parts: {
        'xl/comments1.xml':
          '<comments><authors><author>J. Reed</author></authors><commentList>' +
          '<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>J. Reed:</t></r><r><t xml:space="preserve">&#10;Done in May.</t></r></text></comment>' +
          '<comment ref="B1" authorId="0"><text><t>[Threaded comment]&#10;Your version of Excel… Comment: Late.</t></text></comment>' +
          '</commentList></comments>',
        'xl/threadedComments/threadedComment1.xml': `<ThreadedComments>${thread('1', 'Late.')}${thread('2', 'Now done.', ' parentId="1"')}</ThreadedComments>`,
      },
    }),
  );
  expect(
    comments.map(({ sheet, rowIndex, columnIndex, text }) => [sheet, rowIndex, columnIndex, text]),
  ).toEqual([
    ['Plan', 0, 0, 'J. Reed:\nDone in May.'],
    ['Plan', 0, 1, 'Late.'],
    ['Plan', 0, 1, 'Now done.'],
  ]);
});

test('a text box is read at the cell under its corner, once, and a picture with its alternative text; an empty shape says nothing', async () => {
  const anchor = (row: number, inner: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>${inner}</xdr:twoCellAnchor>`;
  const shape = (words: readonly string[]) =>
    `<xdr:sp><xdr:txBody>${words.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp>`;
  const { comments } = await readFile(
    buildXlsx({
      sheets: [
        {
          name: 'Plan',
          xml: XML,
          relationships: [
            ['a', 'drawing', '../drawings/drawing1.xml'],
            ['b', 'drawing', '../drawings/missing.xml'],
          ],
        },
      ],
      styles: STYLES,
      sharedStrings: SHARED,
      parts: {
        'xl/drawings/drawing1.xml': `<xdr:wsDr>${anchor(1, shape(['Done in May.', 'See minutes.']) + shape(['Done in May.', 'See minutes.']))}${anchor(3, '<xdr:pic/>')}${anchor(4, shape(['']))}${anchor(5, '<xdr:sp/>')}${anchor(6, '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Picture 3" descr="Minutes &amp; sign-off"/></xdr:nvPicPr></xdr:pic>')}</xdr:wsDr>`,
      },
    }),
  );
  expect(comments).toEqual([
    { sheet: 'Plan', rowIndex: 1, columnIndex: 2, text: 'Done in May.\nSee minutes.', over: 'text box' },
    { sheet: 'Plan', rowIndex: 3, columnIndex: 2, text: '', over: 'picture' },
    { sheet: 'Plan', rowIndex: 6, columnIndex: 2, text: 'Minutes & sign-off', over: 'picture' },
  ]);
});
