/** The custom functions, one line each, in the order in which staff see them. */
import type { PlanFunction } from '../plan-function';
import { due } from './due';
import { evidence } from './evidence';
import { leads } from './leads';
import { milestones } from './milestones';
import { rag } from './rag';

export const PLAN_FUNCTIONS: readonly PlanFunction[] = [due, milestones, leads, evidence, rag];
