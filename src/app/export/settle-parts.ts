/**
 * Puts right what the writer of files does not: the order of a font's parts (the schema wants the size before the colour),
 * and the name of the program, which is nobody's business. Every part keeps its place, and the time of day is left out.
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
  // The first day that a zip can name.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}
