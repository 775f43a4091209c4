/** Parts of a sheet besides its cells: tables, notes, charts, links, page layout, panes, protection, names. */
import type { Area } from './area';
import type { AutoFilter } from './rules';

export interface TableColumn {
  readonly id: number;
  name: string;
  totalsLabel?: string;
  totalsFunction?: string;
  /** With its `=`. */
  calculatedFormula?: string;
}

export interface Table {
  /** Unique in the workbook and never reused; `id` in Office.js. */
  readonly id: string;
  name: string;
  /** Includes header and total rows. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  filter: AutoFilter | null;
  /** The table has no rows yet: the blank row below its headers is only a placeholder for the first one. */
  awaitsRow?: boolean;
}

/** A defined name. `sheet` is the id of the sheet it belongs to; `null` for a workbook-level name. */
export interface DefinedName {
  name: string;
  sheet: string | null;
  /** Without `=`: `'Plan setup'!$B$2`, `0.2`, `SUM(Sheet1!$A$1:$A$9)`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Hyperlink {
  readonly address?: string;
  /** A place in the workbook: `'Plan'!A4`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A note (legacy comment) or a threaded comment with its replies. */
export interface Comment {
  readonly id: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly threaded: boolean;
  readonly author: string;
  readonly text: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
  readonly visible: boolean;
}

export interface ChartSeries {
  readonly name?: string;
  /** References without `=`, if the series has them. */
  readonly nameReference?: string;
  readonly categories?: string;
  readonly values?: string;
  readonly colour?: string;
  readonly dataLabels?: boolean;
}

/** Axis settings that differ from Excel's defaults. */
export interface ChartAxis {
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly reversed?: boolean;
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  /** Office.js chart type: `BarStacked`, `Line`…; `kept` if the model cannot draw it. */
  type: string;
  title: string | null;
  series: ChartSeries[];
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  legend: 'Top' | 'Bottom' | 'Left' | 'Right' | 'None';
  categoryAxis?: ChartAxis;
  valueAxis?: ChartAxis;
  /** Percent of a bar's width; `overlap` is how far the bars of a category overlap. */
  gapWidth?: number;
  overlap?: number;
  /** The part of the original package that holds it. */
  part?: string;
}

export interface PageLayout {
  orientation?: 'Portrait' | 'Landscape';
  /** OOXML paper number: 9 is A4, 8 is A3. */
  paperSize?: number;
  /** Percent. */
  scale?: number;
  fitToWidth?: number | null;
  fitToHeight?: number | null;
  /** Inches. */
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** In Excel's own codes (`&P of &N`), left, centre and right in one text. */
  oddHeader?: string;
  oddFooter?: string;
  centreHorizontally?: boolean;
  centreVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  /** Indexes of the rows that start a new page. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface FreezePanes {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first frozen row and column; those before them are out of reach. Absent means the sheet's first. */
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}

export interface SheetProtection {
  /** OOXML attributes (`formatCells`, `sort`, …): `true` means that the user may not. */
  readonly options: Readonly<Record<string, boolean>>;
  /** Whether unprotecting requires a password; the hash stays in the original package. */
  readonly hasPassword: boolean;
}

export interface DocumentProperties {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  lastAuthor?: string;
  category?: string;
  company?: string;
  manager?: string;
  /** ISO 8601. */
  created?: string;
  modified?: string;
}
