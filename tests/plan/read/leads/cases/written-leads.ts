/** All lead cells as boards write them, read without a register. */
import { BODIES } from './bodies';
import { LISTS } from './lists';
import { PEOPLE } from './people';
import { POSTS } from './posts';
import { UNPLACED } from './unplaced';

/** A cell, and `Name [kind]` for each of its leads in the order written. */
export type WrittenLeads = readonly (readonly [cell: string, leads: readonly string[]])[];

export const WRITTEN_LEADS: WrittenLeads = [...UNPLACED, ...BODIES, ...POSTS, ...PEOPLE, ...LISTS];
