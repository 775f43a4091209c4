/** The use cases of chasing that the pane calls, besides that of noting a pack, which is a change like any other. */
import type { Outcome } from '../../plan/outcome';
import type { Checked } from '../check-plan';
import type { ExportOptions } from '../export/exported';
import type { ChaseOf, ChaseWish } from './chase-of';
import type { ChaseWanted, MadePack } from './make-chase';

export interface ChaseEngine {
  /** Whom to ask for what by this wish. Pure, from what was read. */
  readonly chase: (checked: Checked, wish: ChaseWish) => ChaseOf;
  /** Reads the workbook again and changes nothing in it. */
  readonly makeChase: (wanted: ChaseWanted, options: ExportOptions) => Promise<Outcome<MadePack>>;
}
