export function contentSecurityPolicy(options: {
  readonly officeJs: string | null;
  readonly page?: boolean;
}): string;
