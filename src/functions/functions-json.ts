/**
 * Builds the description of the custom functions that Excel reads when the add-in is installed (functions.json), from
 * the functions themselves. Every value may be a single cell or a range, so all are blocks of cells ("matrix") of any
 * type. Errors arrive as values, so that one bad cell does not spoil the rest of a column.
 */
import { PLAN_FUNCTIONS } from './definitions';
import type { PlanFunction } from './plan-function';

/** As in Microsoft's reference ("Manually create JSON metadata for custom functions in Excel"). */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'matrix';
      readonly optional?: true;
    }[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
    readonly options?: { readonly volatile: true };
  }[];
}

export function functionsJson(functions: readonly PlanFunction[] = PLAN_FUNCTIONS): FunctionsJson {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, description, parameters, volatile }) => ({
      id,
      name: id,
      description,
      parameters: parameters.map(({ name, description: help, optional }) => ({
        name,
        description: help,
        type: 'any',
        dimensionality: 'matrix',
        ...(optional && { optional }),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
      ...(volatile && { options: { volatile } }),
    })),
  };
}
