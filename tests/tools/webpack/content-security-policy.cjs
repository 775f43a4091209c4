/**
 * What a page of ours may load: its own files and, in production, Office.js. No inline script or style: the only hash
 * is that of the empty style element that Fluent fills through the DOM.
 */
const { URL } = require('node:url');

const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** `officeJs` is the address of Office.js on another host, or null; `page` allows the frame that holds the pane. */
function contentSecurityPolicy({ officeJs, page = false }) {
  const office = officeJs === null ? '' : ` ${new URL(officeJs).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    ...(page ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
