import type { Context } from 'node:vm';

export interface Executor {
  compile: (text: string, file: string) => unknown;
  readonly environment: { readonly getVmContext: () => Context | null };
  readonly resolution: { readonly isCoreModule: (file: string) => boolean };
  readonly injectedModuleParameters: readonly string[];
}

/** Replaces the executor's way of compiling by one that keeps what it has compiled. */
export function keepScripts(executor: Executor): void;
