/** Style sheets are imported for their effect on the page; the bundler handles them, and they export nothing. */
declare module '*.css';
