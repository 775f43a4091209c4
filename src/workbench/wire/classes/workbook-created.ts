/** WorkbookCreated: a workbook made from base64 that waits to be opened; opening it is the tester's page's to do. */
import type { ObjectClass } from '../object-class';

export interface CreatedWorkbook {
  readonly base64: string;
}

export const workbookCreated: ObjectClass<CreatedWorkbook> = {
  name: 'WorkbookCreated',
  identity: () => ({ Id: 'created' }),
  properties: { id: { get: () => 'created' } },
  methods: { open: (created, _args, host) => host.options.onOpenWorkbook?.(created.base64) },
};
