/**
 * Corrects what the file writer gets wrong: the order of a font's children (the schema wants size before colour), and
 * the application name, which is removed for privacy. Every part keeps its place, and timestamps are left out.
 */
type Zip = Pick<typeof import('fflate'), 'unzipSync' | 'zipSync' | 'strFromU8' | 'strToU8'>;

const CHANGES: Readonly<Record<string, (xml: string) => string>> = {
  'xl/styles.xml': (xml) => xml.replace(/(<color [^<>]*\/>)(<sz [^<>]*\/>)/g, '$2$1'),
  'docProps/app.xml': (xml) => xml.replace(/<Application>[^<]*<\/Application>/, ''),
};

export function settleParts(file: Uint8Array, { unzipSync, zipSync, strFromU8, strToU8 }: Zip): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, part]): [string, Uint8Array] => {
    const change = Object.hasOwn(CHANGES, path) ? CHANGES[path] : undefined;
    return [path, change ? strToU8(change(strFromU8(part))) : part];
  });
  // The earliest date that a zip can hold.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}
