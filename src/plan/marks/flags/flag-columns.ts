/** The add-in's columns beside a plan, by id: those of today, and those that earlier versions put there. */
import { COLUMN_REGISTRY as REGISTRY } from './columns';
import type { FlagColumn, VisibleColumn } from './columns/flag-column';
import type { FormerColumnId } from './former-columns';

export type FlagColumnId = (typeof REGISTRY)[number]['id'];

/** A column of today's, or one that an earlier version made. */
export type OwnColumnId = FlagColumnId | FormerColumnId;

export const FLAG_COLUMNS: readonly FlagColumn<FlagColumnId>[] = REGISTRY;

type Shown = Extract<(typeof REGISTRY)[number], { readonly working: false }>;

/** Those that people read, left to right. */
export const SHOWN_COLUMNS: readonly (VisibleColumn & { readonly id: Shown['id'] })[] = REGISTRY.filter(
  (column): column is Shown => !column.working,
);

/** How dates are shown in the add-in's columns. */
export const FLAG_DATE_FORMAT = 'd mmm yyyy';

/** Where the plan has such a header of its own, ours says whose it is: a table takes no header twice. */
export const markedHeader = (header: string): string => `${header} (checked)`;
