/** The add-in's columns beside a plan, by id: the current ones, and those that earlier versions made. */
import { COLUMN_REGISTRY as REGISTRY } from './columns';
import type { FlagColumn, VisibleColumn } from './columns/flag-column';
import type { FormerColumnId } from './former-columns';

export type FlagColumnId = (typeof REGISTRY)[number]['id'];

/** A current column, or one that an earlier version made. */
export type OwnColumnId = FlagColumnId | FormerColumnId;

export const FLAG_COLUMNS: readonly FlagColumn<FlagColumnId>[] = REGISTRY;

type Shown = Extract<(typeof REGISTRY)[number], { readonly working: false }>;

/** The visible ones, left to right. */
export const SHOWN_COLUMNS: readonly (VisibleColumn & { readonly id: Shown['id'] })[] = REGISTRY.filter(
  (column): column is Shown => !column.working,
);

/** Used where the plan has the same header of its own: an Excel table cannot have two equal headers. */
export const markedHeader = (header: string): string => `${header} (checked)`;
