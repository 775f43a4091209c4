/**
 * Reads one XML part as a stream of events, in either dialect of OOXML (transitional, strict) and whatever its
 * prefixes. Refuses malformed text, a document type definition (so that no entity is ever expanded) and excessive
 * nesting.
 */
import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import type { Limits } from './limits';
import { Refusal } from './refusal';

/** Keyed by the name as written; created without a prototype, so that any name is harmless. */
export type Attributes = Readonly<Record<string, Pick<SaxesAttributeNS, 'value' | 'local' | 'uri'>>>;

/**
 * `depth` is 0 at the root. Names in the part's main namespace have no prefix (`row`), others a known one (`x14:id`).
 */
export interface XmlEvents {
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  /** May be called several times for one text. */
  readonly text: (text: string) => void;
  readonly close: (name: string, depth: number) => void;
}

const SCHEMAS = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/';

/** The prefix that our code uses for a namespace; `''` for those without one. */
const PREFIXES = new Map<string, string>([
  ['', ''],
  [`${SCHEMAS}spreadsheetml/2006/main`, ''],
  [`${STRICT}spreadsheetml/main`, ''],
  [`${SCHEMAS}package/2006/content-types`, ''],
  [`${SCHEMAS}package/2006/relationships`, ''],
  [`${SCHEMAS}officeDocument/2006/extended-properties`, ''],
  [`${STRICT}officeDocument/extendedProperties`, ''],
  [`${MICROSOFT}spreadsheetml/2018/threadedcomments`, ''],
  [`${SCHEMAS}package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  [`${SCHEMAS}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${SCHEMAS}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${SCHEMAS}drawingml/2006/spreadsheetDrawing`, 'xdr'],
  [`${STRICT}drawingml/spreadsheetDrawing`, 'xdr'],
  [`${SCHEMAS}drawingml/2006/chart`, 'c'],
  [`${STRICT}drawingml/chart`, 'c'],
  [`${SCHEMAS}markup-compatibility/2006`, 'mc'],
  [`${MICROSOFT}spreadsheetml/2009/9/main`, 'x14'],
  [`${MICROSOFT}excel/2006/main`, 'xm'],
]);

const SLICE = 64 * 1024;

export function streamXml(bytes: Uint8Array, limits: Limits, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal('unsafe-content', 'document type definition');
  });
  parser.on('opentag', (tag) => {
    if (depth > limits.xmlDepth) throw new Refusal('damaged', 'nesting');
    events.open(knownName(tag.uri, tag.local), tag.attributes, depth);
    depth += 1;
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close(knownName(tag.uri, tag.local), depth);
  });
  parser.on('error', (error) => {
    throw new Refusal('damaged', error.message);
  });
  const decoder = decoderFor(bytes);
  for (let at = 0; at < bytes.length; at += SLICE) {
    parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function knownName(uri: string, local: string): string {
  const prefix = PREFIXES.get(uri);
  return prefix === '' ? local : `${prefix ?? '?'}:${local}`;
}

/** The value of an attribute without a prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name]?.value;
}

/** An attribute such as `r:id`: `local` in the relationships namespace, whatever its prefix. */
export function relationshipAttribute(attributes: Attributes, local: string): string | undefined {
  for (const name in attributes) {
    const found = attributes[name];
    if (found !== undefined && found.local === local && PREFIXES.get(found.uri) === 'r') return found.value;
  }
  return undefined;
}

/** An XML Schema boolean; `fallback` if the attribute is absent. */
export function flag(attributes: Attributes, name: string, fallback = false): boolean {
  const value = attribute(attributes, name);
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

/** A finite number, or `undefined`. */
export function numeric(attributes: Attributes, name: string): number | undefined {
  const value = attribute(attributes, name);
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}
