/** Registry: what each headless command takes, in the order in which the usage names them. */
import { CHASE } from './chase';
import { CHECK } from './check';
import { COMPARE } from './compare';
import { EXPLAIN } from './explain';
import { EXPORT } from './export';
import type { Accepted } from './form';
import { MERGE } from './merge';
import { WRITE_COPY } from './write-copy';

export const ARGUMENT_FORMS = [CHECK, WRITE_COPY, EXPORT, COMPARE, CHASE, MERGE, EXPLAIN] as const;

/** The arguments of any command, told apart by `command`. */
export type CommandArguments = Extract<
  ReturnType<(typeof ARGUMENT_FORMS)[number]['read']>,
  Accepted<unknown>
>['arguments'];
