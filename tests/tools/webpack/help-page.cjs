/** The pages that are read without Excel: help, and the accessibility statement, which is the guide of that name. */
const { escaped, isWebAddress } = require('./publisher.cjs');

/** The guide's placeholder for the person to ask. */
const CONTACT = '[the council’s contact]';

/**
 * The page with its `{{publisher}}`, `{{contact}}` and `{{guide}}` filled in. Without a contact it says "whoever gave
 * you this add-in".
 */
function fillPage(page, { council, contact }, guide) {
  const ask = contact === null ? 'whoever gave you this add-in' : asLink(contact);
  return page
    .replaceAll('{{guide}}', () => guide.map(asHtml).join('\n').replaceAll('</ul>\n<ul>', ''))
    .replaceAll('{{publisher}}', () => (council === null ? '' : `<p>Published by ${escaped(council)}.</p>`))
    .replaceAll('{{contact}}', () => ask)
    .replaceAll(CONTACT, () => ask);
}

function asHtml({ kind, words }) {
  const text = words
    .map(({ text, strong }) => (strong ? `<strong>${escaped(text)}</strong>` : escaped(text)))
    .join('');
  if (kind === 'heading') return `<h2>${text}</h2>`;
  return kind === 'item' ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`;
}

function asLink(contact) {
  const mail = /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : null;
  const address = isWebAddress(contact) ? contact : mail;
  return address === null ? escaped(contact) : `<a href="${escaped(address)}">${escaped(contact)}</a>`;
}

module.exports = { fillPage };
