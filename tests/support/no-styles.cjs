/** Style sheets have no effect in Node. */
module.exports = {};
