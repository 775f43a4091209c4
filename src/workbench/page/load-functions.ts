/**
 * The custom functions that the manifest names, loaded as Excel does when an add-in is installed: once, from the description
 * beside the page. Where it does not come, formulas know no functions and say #NAME?.
 */
import { installFunctions } from '../model/plan-functions/add-in-functions';
import { readFunctions } from '../model/plan-functions/read-functions';

let loading: Promise<void> | null = null;

/** Settles when formulas know the functions, or never will; never rejects. */
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

/** Where the manifest (its document element) says the description lies, relative to the page, and what names begin with. */
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
