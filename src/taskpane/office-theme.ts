/**
 * Whether Office uses a dark theme: from its own flag, otherwise from the pane's background colour; `null` if it
 * reports neither.
 */

interface ThemeTold {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export function officeTheme(): 'light' | 'dark' | null {
  const told = Office.context.officeTheme as ThemeTold | undefined;
  if (typeof told?.isDarkTheme === 'boolean') return told.isDarkTheme ? 'dark' : 'light';
  return themeOfColour(told?.bodyBackgroundColor ?? '');
}

/** `#RRGGBB`; `null` for anything else. */
function themeOfColour(colour: string): 'light' | 'dark' | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  const light = (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)) / 255;
  return light < 0.5 ? 'dark' : 'light';
}
