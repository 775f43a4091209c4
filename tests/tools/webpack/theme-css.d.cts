type Tokens = Readonly<Record<string, string | number>>;

export function themeCss(light?: Tokens, dark?: Tokens): string;
