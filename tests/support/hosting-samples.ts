/** The samples of the hosting guide, as they stand there, and the headers that each gives for a file of the add-in. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { children, descendants, name } from './manifest-elements';

/** By names in small letters. */
export type Headers = Readonly<Record<string, string>>;

/** The text of one sample. */
export function hostingSample(language: 'nginx' | 'xml' | 'json'): string {
  const guide = readFileSync(join(__dirname, '../../assets/guides/hosting.md'), 'utf8');
  const blocks = [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))];
  if (blocks.length !== 1) throw new Error(`The guide has ${blocks.length} samples for ${language}.`);
  return blocks[0]?.[1] ?? '';
}

/** What IIS adds by the `web.config`; `file` is relative to it: `functions.json`. */
export function headersOfIis(file: string): Headers {
  const root = iisSample();
  const within = descendants(root).filter(
    (element) => name(element) === 'location' && element.getAttribute('path') === file,
  );
  const direct = children(root).filter((element) => name(element) === 'system.webServer');
  const added = [...direct, ...within]
    .flatMap(descendants)
    .filter((element) => name(element) === 'customHeaders')
    .flatMap(children)
    .filter((element) => name(element) === 'add');
  const cache = descendants(root).find((element) => name(element) === 'clientCache');
  const [hours = 0, minutes = 0, seconds = 0] = (cache?.getAttribute('cacheControlMaxAge') ?? '')
    .split(':')
    .map(Number);
  return Object.fromEntries([
    ...added.map((element) => [
      (element.getAttribute('name') ?? '').toLowerCase(),
      element.getAttribute('value') ?? '',
    ]),
    ['cache-control', `max-age=${(hours * 60 + minutes) * 60 + seconds}`],
  ]) as Headers;
}

/** The root of the `web.config`. */
export function iisSample(): Element {
  const root = new DOMParser().parseFromString(hostingSample('xml'), 'text/xml').documentElement;
  if (!root) throw new Error('The sample for IIS is empty.');
  return root;
}

interface StaticWebApp {
  readonly globalHeaders: Headers;
  readonly routes: readonly { readonly route: string; readonly headers: Headers }[];
}

/** What Azure adds: the headers for all, and over them those of the first route that fits. `file` as for IIS. */
export function headersOfAzure(file: string): Headers {
  const { globalHeaders, routes } = JSON.parse(hostingSample('json')) as StaticWebApp;
  const fits = ({ route }: { readonly route: string }): boolean => {
    const [start = '', ending] = route.split('*');
    if (ending === undefined) return route === `/${file}`;
    const endings = /^\.\{(.*)\}$/.exec(ending)?.[1]?.split(',') ?? [];
    return `/${file}`.startsWith(start) && endings.some((each) => file.endsWith(`.${each}`));
  };
  const own = routes.find(fits)?.headers ?? {};
  return Object.fromEntries(
    [...Object.entries(globalHeaders), ...Object.entries(own)].map(([key, value]) => [
      key.toLowerCase(),
      value,
    ]),
  );
}

/** What nginx adds; the live test asks nginx itself. `file` as for IIS. */
export function headersOfNginx(file: string): Headers {
  const sample = hostingSample('nginx');
  const valueOf = (value: string): string => {
    if (!value.startsWith('$')) return value;
    const map = sample.slice(sample.indexOf(`map $uri ${value} {`)).split('\n}')[0] ?? '';
    const lines = [...map.matchAll(/^ +(?:"~(.*?)"|default) +"(.*)";$/gm)];
    const found = lines.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(`/${file}`));
    return (found ?? lines.find(([, pattern]) => pattern === undefined))?.[2] ?? '';
  };
  const added = [...sample.matchAll(/^ +add_header ([\w-]+) (?:"(.*)"|(\$\w+))(?: always)?;$/gm)];
  return Object.fromEntries(
    added
      .map(([, key = '', quoted, variable = '']) => [key.toLowerCase(), valueOf(quoted ?? variable)] as const)
      .filter(([, value]) => value !== ''),
  );
}
