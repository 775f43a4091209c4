/** Follows Office's theme, or the system's where Office tells of none. Forced colours are the browser's to apply. */
import { useEffect, useState } from 'react';

const DARK = '(prefers-color-scheme: dark)';

export function useTheme(officeTheme: () => 'light' | 'dark' | null): 'light' | 'dark' {
  const look = (): 'light' | 'dark' => officeTheme() ?? (window.matchMedia(DARK).matches ? 'dark' : 'light');
  const [theme, setTheme] = useState(look);
  useEffect(() => {
    const again = (): void => setTheme(look());
    const system = window.matchMedia(DARK);
    system.addEventListener('change', again);
    // Excel tells of no change of its theme: it is looked at when the person comes back to the pane.
    window.addEventListener('focus', again);
    return () => {
      system.removeEventListener('change', again);
      window.removeEventListener('focus', again);
    };
  });
  return theme;
}
