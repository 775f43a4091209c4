/** The closing summary of a quick run: what it tested for what changed and, always, how much it did not. */

const counted = (count, thing) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** `related` and `tried` count test files. */
function told({ changed, how }, related, tried) {
  const what = `the ${counted(changed.length, 'file')} ${how}`;
  if (related === 0) return `No unit test is related to ${what}: nothing was tried.`;
  const extent =
    tried === related
      ? `Tried all ${counted(related, 'unit test file')} related to ${what}.`
      : `Tried ${tried} of the ${counted(related, 'unit test file')} related to ${what}, the nearest first. ` +
        `NOT tried, as the time was up: ${related - tried}.`;
  return `${extent} Slow and browser tests are left to npm test.`;
}

module.exports = { told };
