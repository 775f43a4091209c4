/** A sheet as the workbook part lists it, in the file as it was and as it will be. */
import type { Sheet } from '../../model/workbook';
import type { XmlNode } from './xml-node';

/** A sheet of the file or to be of the file; `sheet` is `null` for a kind that the model does not know. */
export interface ListedSheet {
  readonly element: XmlNode;
  readonly sheet: Sheet | null;
  readonly partName: string;
}
