/** Runtime: whether the host tells the add-in of events. */
import type { Workbook } from '../../model/workbook';
import { invalidArgument } from '../host-error';
import type { ObjectClass } from '../object-class';

export const runtime: ObjectClass<Workbook> = {
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: (_workbook, host) => host.events.enabled,
      set: (_workbook, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        host.events.enabled = value;
      },
    },
  },
};
