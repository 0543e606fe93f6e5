/** The pane follows the colours of Office where they can be read. */
import { contrast, luminance, themeVariables } from '../../addin/theme';

it('measures contrast as WCAG does', () => {
  expect([contrast('#000000', '#ffffff'), contrast('#ffffff', '#FFFFFF')]).toEqual([21, 1]);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(luminance('white')).toBeNaN();
});

it.each([
  ['colourful', '#ffffff', '#262626', '#0b4f8a'],
  ['dark grey', '#262626', '#f0f0f0', '#8cc4ff'],
  ['black', '#000000', '#ffffff', '#8cc4ff'],
])('takes the %s theme, with an accent that shows on it', (_name, back, text, accent) => {
  const variables = themeVariables({ bodyBackgroundColor: back, bodyForegroundColor: text });
  expect(variables).toMatchObject({ '--back': back, '--text': text, '--accent': accent });
  for (const name of ['--text', '--accent', '--refused', '--doubtful']) {
    expect(contrast(variables?.[name] ?? '', back)).toBeGreaterThanOrEqual(4.5);
  }
});

it.each([
  [{}],
  [{ bodyBackgroundColor: '#777777', bodyForegroundColor: '#888888' }],
  [{ bodyBackgroundColor: 'Window', bodyForegroundColor: 'WindowText' }],
])('keeps its own colours for a theme that cannot be read (%j)', (theme) => {
  expect(themeVariables(theme)).toBeNull();
});

it('uses the colour of controls only where texts show on it', () => {
  const theme = { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#262626' };
  expect(themeVariables({ ...theme, controlBackgroundColor: '#f3f3f3' })?.['--soft']).toBe('#f3f3f3');
  expect(themeVariables({ ...theme, controlBackgroundColor: '#444444' })?.['--soft']).toBe('#ffffff');
});
