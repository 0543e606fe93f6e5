/** Slots of sentences: counts with their thousands apart, ordinals as they are, singular and plural. */
import { fill } from '../../../core/messages';

it.each([
  ['{n} lignes', { n: 999 }, '999 lignes'],
  ['{n} lignes', { n: 13667 }, '13\u202f667 lignes'],
  ['{n} {n|ligne|lignes}', { n: 1_234_567 }, '1\u202f234\u202f567 lignes'],
  ['{n} {n|ligne|lignes}', { n: 1 }, '1 ligne'],
  ['{n}', { n: '13667' }, '13667'],
  ['{n}', { n: 0.12345 }, '0.12345'],
  ['ligne {ligne}, {annee}', { ligne: 12345, annee: 2024 }, 'ligne 12345, 2024'],
  ['{absent}', {}, '{absent}'],
])('%s', (sentence, slots, told) => {
  expect(fill(sentence, slots)).toBe(told);
});
