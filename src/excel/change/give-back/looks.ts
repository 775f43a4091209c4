/** Looks as they were, before the cells: a plain one takes the number format away with it. */
import type { KeptSheet } from '../../../plan/change/restoration';
import { addressOf } from '../../areas';
import { giveFormat } from '../cell-format';
import { step, type Part } from '../part';

export const looks: Part<KeptSheet> = (_place, { looks: kept }) =>
  kept.length === 0
    ? null
    : {
        steps: () =>
          kept.map(({ area, look }) =>
            step(
              'release',
              (sheet) => {
                // Not `clear('Formats')`: that would take the board's own colour rules along.
                if (look === 'plain') sheet.getRange(addressOf(area)).style = 'Normal';
                else giveFormat(sheet, area, look);
              },
              look === 'plain' ? 200 : 2_000,
            ),
          ),
      };
