/**
 * Loads the custom functions named in the manifest, as Excel does when an add-in is installed: once, from the
 * description beside the page. If it cannot be loaded, formulas that use them show #NAME?.
 */
import { installFunctions } from '../model/plan-functions/add-in-functions';
import { readFunctions } from '../model/plan-functions/read-functions';

let loading: Promise<void> | null = null;

/** Resolves when the functions are installed or have failed to load; never rejects. */
export function loadFunctions(): Promise<void> {
  loading ??= load().catch(() => undefined);
  return loading;
}

async function load(): Promise<void> {
  const text = await (await fetch('manifest.xml')).text();
  const place = functionsPlace(new DOMParser().parseFromString(text, 'application/xml').documentElement);
  if (!place) return;
  const answer = await fetch(place.metadata);
  if (answer.ok) installFunctions(readFunctions(await answer.json(), place.namespace));
}

type XmlElement = Pick<Element, 'getAttribute'> & {
  readonly getElementsByTagNameNS: (namespace: string, name: string) => ArrayLike<XmlElement>;
};

/**
 * Where the manifest (its document element) says the description is, relative to the page, and the functions'
 * namespace.
 */
export function functionsPlace(
  root: XmlElement,
): { readonly metadata: string; readonly namespace: string } | null {
  const all = (within: XmlElement, name: string): readonly XmlElement[] =>
    Array.from(within.getElementsByTagNameNS('*', name));
  const meant = (element: XmlElement | undefined): string => {
    const resid = element?.getAttribute('resid');
    const resources = ['Url', 'String'].flatMap((name) => all(root, name));
    return resources.find((each) => each.getAttribute('id') === resid)?.getAttribute('DefaultValue') ?? '';
  };
  const [description] = all(root, 'Metadata').flatMap((metadata) => all(metadata, 'SourceLocation'));
  const metadata = meant(description).replace(/^https:\/\/[^/]+\//, '');
  const namespace = meant(all(root, 'Namespace')[0]);
  return metadata !== '' && namespace !== '' ? { metadata, namespace } : null;
}
