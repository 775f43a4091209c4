/** The shorter source of the file whose source is given. */
declare function tokensByName(source: string): string;

export = tokensByName;
