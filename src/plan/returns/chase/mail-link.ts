/**
 * A link that opens an e-mail in the user's own program. Nothing in it can add a header: line breaks, ?, & and % are
 * encoded, and an address must be one plain address.
 */

/** Encoded characters: programs cut longer links off, some without saying so. */
const LONGEST_LINK = 1_800;

const ADDRESS =
  /^[A-Za-z0-9.!#$'*+/=^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** Whether the text is one address and nothing else. */
export const isMailAddress = (text: string): boolean => {
  const plain = text.trim();
  return plain.length <= 254 && ADDRESS.test(plain) && !/^\.|\.\.|\.@/.test(plain);
};

/** `null` if the link would be too long. `to` is an address, or `''`. */
export function mailLink({
  to,
  subject,
  text,
}: Readonly<Record<'to' | 'subject' | 'text', string>>): string | null {
  const body = text.replace(/\r\n?|\n/g, '\r\n');
  const address = to === '' ? '' : encoded(to).replaceAll('%40', '@');
  const link = `mailto:${address}?subject=${encoded(subject)}&body=${encoded(body)}`;
  return link.length < LONGEST_LINK ? link : null;
}

/** Also what `encodeURIComponent` leaves: quotes and brackets may end a link where it is shown. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
