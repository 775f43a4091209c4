/**
 * The Office themes that a tester can give the pane, in desktop Excel's form: four colours, each as RRGGBB [C]. The
 * values are Office's own for that theme [A].
 */

export const THEMES = {
  colourful: { label: 'Colourful', body: ['#F0F0F0', '#262626'], control: ['#FFFFFF', '#262626'] },
  light: { label: 'White', body: ['#FFFFFF', '#262626'], control: ['#FFFFFF', '#262626'] },
  darkGrey: { label: 'Dark grey', body: ['#666666', '#F0F0F0'], control: ['#D4D4D4', '#262626'] },
  dark: { label: 'Black', body: ['#262626', '#FFFFFF'], control: ['#363636', '#FFFFFF'] },
  none: { label: 'Not given', body: null, control: null },
} as const satisfies Readonly<Record<string, Theme>>;

interface Theme {
  readonly label: string;
  /** Background and text colours; `null` if the host reports no theme. */
  readonly body: readonly [string, string] | null;
  readonly control: readonly [string, string] | null;
}

export type ThemeName = keyof typeof THEMES;

const asNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** The JSON text that `GetOfficeThemeInfo` returns. */
export function officeThemeInfo(name: ThemeName): string {
  const { body, control }: Theme = THEMES[name];
  if (!body || !control) return '{}';
  return JSON.stringify({
    bodyBackgroundColor: asNumber(body[0]),
    bodyForegroundColor: asNumber(body[1]),
    controlBackgroundColor: asNumber(control[0]),
    controlForegroundColor: asNumber(control[1]),
  });
}
