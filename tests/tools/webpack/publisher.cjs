/**
 * Who gives the add-in to staff: the council's name and whom to ask, from `--env council="…" --env contact=…`. They go
 * into the manifest and the pages of help.
 */

/** What Office shows of a short text, in characters. */
const LONGEST = 125;

/** `{ council, contact }`, each `null` if not given. Throws in a sentence if one cannot be shown. */
function readPublisher({ council, contact }) {
  return { council: readWords('council', council), contact: readWords('contact', contact) };
}

function readWords(name, given) {
  if (given === undefined) return null;
  const words = String(given).trim();
  if (given === true || words === '') throw new Error(`Say who it is: --env ${name}="…"`);
  if (words.length > LONGEST) throw new Error(`The ${name} has more than ${LONGEST} characters.`);
  if (/\p{Cc}/u.test(words)) throw new Error(`The ${name} must be one line of text.`);
  return words;
}

/** The manifest with the council as its provider; its support address is the contact, if that is a web address. */
function fillPublisher(manifest, { council, contact }) {
  const named =
    council === null
      ? manifest
      : manifest.replace(/(?<=<ProviderName>).*(?=<\/ProviderName>)/, () => escaped(council));
  return contact === null || !isWebAddress(contact)
    ? named
    : named.replace(/(?<=<SupportUrl DefaultValue=")[^"]*/, () => escaped(contact));
}

const isWebAddress = (words) => /^https:\/\/\S+$/.test(words);

/** For XML and HTML, in texts and in attributes. */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

module.exports = { readPublisher, fillPublisher, isWebAddress, escaped };
