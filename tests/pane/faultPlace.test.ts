/** A fault is told by its kind and place; its message, which may quote a cell, never is. */
import { faultPlace } from '../../pane/faultPlace';

function fault(name: string, stack: string): Error {
  return Object.assign(new Error('Jeanne FICTIVE'), { name, stack });
}

it.each([
  [
    'Chromium',
    'TypeError: Jeanne FICTIVE\n    at read (file:///C:/x/suivi-vae.html:41:2093)\n    at file:///C:/x/suivi-vae.html:12:77',
    'TypeError, suivi-vae.html:41:2093, suivi-vae.html:12:77',
  ],
  ['Firefox', 'read@https://a.test/taskpane.js:1:20\n@blob:null/0-1:3:4', 'TypeError, taskpane.js:1:20, worker:3:4'],
  ['an engine that tells nothing', '', 'TypeError'],
])('%s', (_, stack, told) => {
  expect(faultPlace(fault('TypeError', stack))).toBe(told);
});

it('tells neither a message nor a name that is none', () => {
  expect(faultPlace(fault('Jeanne FICTIVE', 'Error: né le 01/02/1980'))).toBe('Error');
  expect(faultPlace('Jeanne FICTIVE')).toBe('string');
});
