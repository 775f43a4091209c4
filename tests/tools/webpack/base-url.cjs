/**
 * The address that the add-in will be served from: the manifest has the placeholder below, which the build replaces
 * with the real one. Refuses anything but https, because Excel loads nothing else.
 */
const { URL } = require('node:url');

const PLACEHOLDER = 'https://localhost:3000/';

/** `env.baseUrl` with one trailing slash. Throws in a production build without one, saying what to do. */
function readBaseUrl(env, production) {
  if (env.baseUrl === undefined) {
    if (!production) return PLACEHOLDER;
    throw new Error(
      'Say where the add-in will be served from: npm run build -- --env baseUrl=https://example.org/action-plans',
    );
  }
  let url;
  try {
    url = new URL(String(env.baseUrl));
  } catch {
    throw new Error(`This is not a web address: ${env.baseUrl}`);
  }
  if (url.protocol !== 'https:') throw new Error('Excel loads add-ins from https addresses only.');
  if (url.search !== '' || url.hash !== '') throw new Error('The base address cannot have a ? or a # in it.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The manifest with every placeholder address replaced. `baseUrl` ends with a slash. */
function fillBaseUrl(manifest, baseUrl) {
  const origin = new URL(baseUrl).origin;
  return manifest
    .replaceAll(PLACEHOLDER, baseUrl.replaceAll('&', '&amp;'))
    .replaceAll(PLACEHOLDER.slice(0, -1), origin);
}

module.exports = { PLACEHOLDER, readBaseUrl, fillBaseUrl };
