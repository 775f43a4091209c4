/** WorkbookCreated: a workbook made from base64 and waiting to be opened, which is left to the tester's page. */
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
