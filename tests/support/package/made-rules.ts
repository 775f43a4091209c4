/** Rules, validations and extensions of a made-up package's plan; `body` returns the area of a column's cells. */

export const rulesXml = (body: (column: string) => string): string =>
  `<conditionalFormatting sqref="${body('E')}"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Completed"</formula></cfRule><cfRule type="expression" dxfId="1" priority="3" stopIfTrue="1"><formula>$D4&lt;TODAY()</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="${body('H')}"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${body('E')}" error="Pick&#10;one"><formula1>"In progress,Not started,Completed"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" imeMode="off" sqref="${body('F')}"><formula1>42000</formula1></dataValidation></dataValidations>`;

export const extensionsXml = (body: (column: string) => string): string =>
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Figures!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${body('C')}</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>';
