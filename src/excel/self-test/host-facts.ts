/**
 * Which Excel this is: platform, version, and the requirement sets it claims to support. Reads nothing of the workbook.
 */

export interface HostFacts {
  /** `PC`, `Mac`, `OfficeOnline`… */
  readonly platform: string;
  /** Office's own version number; `null` if it does not report one. */
  readonly version: string | null;
  /** The highest supported version of each set: `ExcelApi 1.17`, `SharedRuntime 1.1`. */
  readonly sets: readonly string[];
}

const KINDS: readonly { readonly name: string; readonly versions: readonly string[] }[] = [
  { name: 'ExcelApi', versions: upTo(30) },
  { name: 'ExcelApiDesktop', versions: upTo(5) },
  { name: 'SharedRuntime', versions: upTo(5) },
  { name: 'CustomFunctionsRuntime', versions: upTo(9) },
  { name: 'RibbonApi', versions: upTo(5) },
];

export function hostFacts(): HostFacts {
  const { platform, requirements } = Office.context;
  // Missing in versions of Office older than the type definitions, and outside Office.
  const { diagnostics } = Office.context as { readonly diagnostics?: { readonly version?: string } };
  return {
    platform: String(platform),
    version: diagnostics?.version ?? null,
    sets: KINDS.flatMap(({ name, versions }) => {
      const has = versions.filter((version) => requirements.isSetSupported(name, version));
      const highest = has[has.length - 1];
      return highest === undefined ? [] : [`${name} ${highest}`];
    }),
  };
}

function upTo(minor: number): readonly string[] {
  return Array.from({ length: minor }, (_, at) => `1.${at + 1}`);
}
