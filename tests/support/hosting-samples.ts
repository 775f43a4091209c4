/** The hosting guide's samples as printed in it, and the headers that each sends with a file of the add-in. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { children, descendants, name } from './manifest-elements';

/** Values by header name in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** The text of one sample; throws unless the guide has exactly one in that language. */
export function hostingSample(language: 'nginx' | 'xml' | 'json'): string {
  const guide = readFileSync(join(__dirname, '../../assets/guides/hosting.md'), 'utf8');
  const blocks = [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))];
  if (blocks.length !== 1) throw new Error(`The guide has ${blocks.length} samples for ${language}.`);
  return blocks[0]?.[1] ?? '';
}

/** The headers that IIS sends by the sample `web.config`; `file` is relative to it, such as `functions.json`. */
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

/** The headers that Azure sends: the global ones, overridden by the first matching route's. `file` as for IIS. */
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

/** The headers that nginx should send; another test asks a real nginx. `file` as for IIS. */
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
