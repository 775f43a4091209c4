/** Follows Office's theme, or the system's if Office reports none. Forced colours are left to the browser. */
import { useEffect, useState } from 'react';

const DARK = '(prefers-color-scheme: dark)';

export function useTheme(officeTheme: () => 'light' | 'dark' | null): 'light' | 'dark' {
  const look = (): 'light' | 'dark' => officeTheme() ?? (window.matchMedia(DARK).matches ? 'dark' : 'light');
  const [theme, setTheme] = useState(look);
  useEffect(() => {
    const again = (): void => setTheme(look());
    const system = window.matchMedia(DARK);
    system.addEventListener('change', again);
    // Excel does not announce a change of theme, so it is checked when the user returns to the pane.
    window.addEventListener('focus', again);
    return () => {
      system.removeEventListener('change', again);
      window.removeEventListener('focus', again);
    };
  });
  return theme;
}
