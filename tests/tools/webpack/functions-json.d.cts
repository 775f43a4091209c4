export function functionsJsonText(): string;
