export const PLACEHOLDER: string;
export function readBaseUrl(env: { readonly baseUrl?: string }, production: boolean): string;
export function fillBaseUrl(manifest: string, baseUrl: string): string;
