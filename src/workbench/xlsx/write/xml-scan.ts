/**
 * Finds where tags and elements of well-formed XML end, by offset only: builds no tree and visits each character once.
 */

/** The offset just past the `>` of the tag that starts at `at`; a `>` in an attribute's quotes does not count. */
export function afterTag(xml: string, at: number): number {
  for (let index = at + 1; index < xml.length; index += 1) {
    const sign = xml.charCodeAt(index);
    if (sign === 62) return index + 1;
    if (sign === 34 || sign === 39) {
      index = xml.indexOf(sign === 34 ? '"' : "'", index + 1);
      if (index < 0) return xml.length;
    }
  }
  return xml.length;
}

/** Whether a comment, a CDATA section or an instruction starts at `at`, rather than an element. */
export const isMarkup = (xml: string, at: number): boolean => {
  const next = xml.charCodeAt(at + 1);
  return next === 33 || next === 63;
};

function afterMarkup(xml: string, at: number): number {
  const [closing, length] = xml.startsWith('<!--', at)
    ? ['-->', 3]
    : xml.startsWith('<![CDATA[', at)
      ? [']]>', 3]
      : xml.charAt(at + 1) === '?'
        ? ['?>', 2]
        : ['>', 1];
  const end = xml.indexOf(closing, at + 2);
  return end < 0 ? xml.length : end + length;
}

/** The offset just past the element (or comment, or instruction) that starts at `at`, content included. */
export function afterElement(xml: string, at: number): number {
  if (isMarkup(xml, at)) return afterMarkup(xml, at);
  let depth = 0;
  for (let index = at; index >= 0 && index < xml.length; index = xml.indexOf('<', index)) {
    if (isMarkup(xml, index)) {
      index = afterMarkup(xml, index);
      continue;
    }
    const closes = xml.charCodeAt(index + 1) === 47;
    const end = afterTag(xml, index);
    if (closes) depth -= 1;
    else if (xml.charCodeAt(end - 2) !== 47) depth += 1;
    if (depth === 0) return end;
    index = end;
  }
  return xml.length;
}

/** The elements in a stretch of XML, as offsets; comments and text between them are skipped. */
export function* elementsWithin(xml: string, from: number, to: number): Generator<readonly [number, number]> {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to;) {
    if (xml.charCodeAt(at + 1) === 47) return;
    const end = afterElement(xml, at);
    if (!isMarkup(xml, at)) yield [at, end];
    at = xml.indexOf('<', end);
  }
}
