export function withQuickRun(
  environment: NodeJS.ProcessEnv,
  changed: readonly string[],
  how: string,
): NodeJS.ProcessEnv;
