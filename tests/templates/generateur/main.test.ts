/** The generator's command line. */
import { parseArguments } from '../../../templates/generateur/main';

it.each([
  [[], { options: {}, sortie: null }],
  [
    ['--graine', '7', '--variante', 'B', '--taille', '300', '--sortie', 'x'],
    { options: { graine: 7, variante: 'B', taille: 300 }, sortie: 'x' },
  ],
])('%j', (args, expected) => {
  expect(parseArguments(args)).toEqual(expected);
});

// Without --sortie, another seed would overwrite the committed region.
it.each([
  [['--graine', '7']],
  [['--graine', 'x', '--sortie', 'd']],
  [['--variante', 'Z', '--sortie', 'd']],
  [['--sortie']],
  [['--autre', '1']],
])('refuses %j', (args) => {
  expect(() => parseArguments(args)).toThrow(/^Usage/);
});
