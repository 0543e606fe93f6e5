/** The colours of the pane after those of Office, where Office tells them and they can be read. */

/** The variables of pane.css, for a light and for a dark Office: the pane's own, which the system's choice may not follow. */
const PALETTES = {
  light: {
    '--line': '#767676',
    '--accent': '#0b4f8a',
    '--on-accent': '#ffffff',
    '--refused': '#9c1c1c',
    '--doubtful': '#7a4d00',
  },
  dark: {
    '--line': '#9a9a9a',
    '--accent': '#8cc4ff',
    '--on-accent': '#10202f',
    '--refused': '#ffb1b1',
    '--doubtful': '#ffd28a',
  },
} as const;

/** WCAG 2.1, 1.4.3: contrast of a text. */
const CONTRAST = 4.5;

/** Relative luminance of a `#rrggbb` colour (WCAG 2.1); NaN for anything else. */
export function luminance(color: string): number {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return NaN;
  const [red, green, blue] = match.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21; NaN when one is unknown. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The values of the pane's variables under a theme of Office; null when they would not be readable: the pane's own stay.
 * @param theme colours as `#rrggbb`
 */
export function themeVariables(theme: Partial<Office.OfficeTheme>): Record<string, string> | null {
  const { bodyBackgroundColor: back, bodyForegroundColor: text, controlBackgroundColor: soft } = theme;
  if (back === undefined || text === undefined) return null;
  const palette = luminance(back) < luminance(text) ? PALETTES.dark : PALETTES.light;
  const readable = [text, palette['--accent'], palette['--refused'], palette['--doubtful']];
  // Written so that an unknown colour, whose contrast is NaN, is refused too.
  if (!readable.every((color) => contrast(color, back) >= CONTRAST)) return null;
  const isSoft = soft !== undefined && readable.every((color) => contrast(color, soft) >= CONTRAST);
  return { ...palette, '--back': back, '--text': text, '--soft': isSoft ? soft : back };
}

/** Gives the page the colours of Office, now. */
export function followTheme(style: CSSStyleDeclaration, theme: Partial<Office.OfficeTheme> | undefined): void {
  const variables = theme === undefined ? null : themeVariables(theme);
  if (variables === null) return;
  for (const [name, value] of Object.entries(variables)) style.setProperty(name, value);
  style.setProperty('color-scheme', luminance(variables['--back']) < luminance(variables['--text']) ? 'dark' : 'light');
}
