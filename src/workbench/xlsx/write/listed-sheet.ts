/** A sheet as listed in the workbook part, before and after saving. */
import type { Sheet } from '../../model/workbook';
import type { XmlNode } from './xml-node';

/** `sheet` is `null` for a kind that the model does not understand. */
export interface ListedSheet {
  readonly element: XmlNode;
  readonly sheet: Sheet | null;
  readonly partName: string;
}
