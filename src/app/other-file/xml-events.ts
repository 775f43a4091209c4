/**
 * Reads one XML part of a workbook as events, in steps. Names come without their prefix, because both dialects of
 * OOXML and several programs choose their own. Refuses malformed text, a document type definition (so that no entity
 * is ever expanded) and deep nesting.
 */
import { SaxesParser } from 'saxes';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';

/** By name as written; has no prototype, so that any name is harmless. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlEvents {
  /** `depth` is 0 at the root. */
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  /** May come in several pieces. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string, depth: number) => void;
}

/** Yields the number of bytes read after each piece. */
export function* readXml(
  pieces: Generator<Uint8Array, void, void>,
  events: XmlEvents,
): Generator<number, void, void> {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let depth = 0;
  parser.on('doctype', () => {
    throw new FileRefusal('unsafe', 'document type definition');
  });
  parser.on('error', (error) => {
    throw new FileRefusal('damaged', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (depth > FILE_LIMITS.depth) throw new FileRefusal('unsafe', 'nesting');
    events.open(localName(name), attributes, depth);
    depth += 1;
  });
  if (events.text) {
    parser.on('text', events.text);
    parser.on('cdata', events.text);
  }
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.close?.(localName(name), depth);
  });
  let decoder: TextDecoder | null = null;
  for (const piece of pieces) {
    decoder ??= decoderFor(piece);
    parser.write(decoder.decode(piece, { stream: true }));
    yield piece.length;
  }
  if (decoder) parser.write(decoder.decode());
  parser.close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
}

/** `id` in the relationships namespace, whatever its prefix. */
export function relationshipId(attributes: Attributes): string | undefined {
  for (const name in attributes) if (name.endsWith(':id')) return attributes[name];
  return undefined;
}

export const xmlTrue = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';
