/** Style sheets are imported for what they do to the page; the bundler takes them, and they export nothing. */
declare module '*.css';
