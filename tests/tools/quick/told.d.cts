export function told(
  run: { readonly changed: readonly string[]; readonly how: string },
  related: number,
  tried: number,
): string;
