/** Validates the page that a manifest shares between pane, custom functions and ribbon buttons. */
import type { Element } from '@xmldom/xmldom';
import { children, name } from './manifest-elements';

/** A button that runs a function needs its name, and a file that contains it. */
export function commandFaults(all: readonly Element[]): string[] {
  const runs = all.filter((element) => element.getAttribute('xsi:type') === 'ExecuteFunction');
  if (runs.length === 0) return [];
  const named = (element: Element): boolean =>
    /^[A-Za-z]\w{0,31}$/.test(
      children(element).find((child) => name(child) === 'FunctionName')?.textContent ?? '',
    );
  return [
    ...(all.some((element) => name(element) === 'FunctionFile')
      ? []
      : ['there is no FunctionFile for its functions']),
    ...runs.filter((element) => !named(element)).map(() => 'a button runs no function'),
  ];
}

/**
 * Functions and pane share one page only if every place names the same one, and the runtime outlives the pane
 * ("Configure your Office Add-in to use a shared runtime"); formulas need a namespace.
 */
export function sharingFaults(all: readonly Element[]): string[] {
  const functions = all.find((element) => element.getAttribute('xsi:type') === 'CustomFunctions');
  if (!functions) return [];
  const part = (wanted: string): Element | undefined =>
    children(functions).find((child) => name(child) === wanted);
  const missing = ['Script', 'Page', 'Metadata', 'Namespace'].filter((wanted) => !part(wanted));
  const runtime = all.find((element) => name(element) === 'Runtime');
  const page = runtime?.getAttribute('resid') ?? null;
  const locations = [
    ...children(part('Page') ?? functions),
    ...all.filter((element) => name(element) === 'Action'),
  ];
  const elsewhere = locations
    .flatMap((element) => [element, ...children(element)])
    .filter((element) => name(element) === 'SourceLocation')
    .concat(all.filter((element) => name(element) === 'FunctionFile'))
    .filter((element) => element.getAttribute('resid') !== page);
  const namespace = all.find(
    (element) => element.getAttribute('id') === part('Namespace')?.getAttribute('resid'),
  );
  return [
    ...missing.map((wanted) => `the custom functions have no ${wanted}`),
    ...(runtime?.getAttribute('lifetime') === 'long'
      ? []
      : ['the runtime does not live as long as the workbook']),
    ...elsewhere.map((element) => `${element.getAttribute('resid') ?? ''} is not the page that is shared`),
    ...(/^[A-Z][A-Z0-9.]{0,31}$/.test(namespace?.getAttribute('DefaultValue') ?? '')
      ? []
      : ['the namespace is not made of capital letters']),
  ];
}
