/** Cells of columns to tick, and of columns of blocs. */
import { blocState, isBlocVerdict } from '../../../../core/values/jury/blocStates';
import { tickOf } from '../../../../core/values/codes/ticks';

describe('tickOf', () => {
  it.each([
    ...['x', 'X', ' xx ', '×', '✓', '✔', '☑', '☒', '1', '1.0', 'oui', 'O', 'VRAI', 'ok', '●', '*'].map((text) => [
      text,
      'coche',
    ]),
    ...['', '0', '0,0', 'non', 'N', 'FAUX', '-', 'NC', 'néant', '☐'].map((text) => [text, 'non']),
    ...['✗', '✘', '❌'].map((text) => [text, 'croix']),
    ...['2', '12/03/2024', 'à voir', 'AFPA'].map((text) => [text, 'autre']),
  ])('%j -> %s', (text, tick) => expect(tickOf(text, 0)).toBe(tick));
});

describe('blocState', () => {
  it.each([
    ...['V', 'Validé', 'validée', 'ACQUIS', 'obtenu', 'oui', '1', 'x', 'OK'].map((text) => [text, 'acquis']),
    ...['NV', 'Non validé', 'NA', 'refusé', 'non', '0', 'À repasser', 'Absent', '✗'].map((text) => [text, 'non']),
    ...['Dispensé', 'dispense', 'Équivalence', 'déjà acquis'].map((text) => [text, 'dispense']),
    ...['en attente', 'En cours', 'non présenté'].map((text) => [text, 'attente']),
    ...['-', 'néant', '?'].map((text) => [text, 'vide']),
    ...['12,5', 'A', 'peut-être', '12/03/2024'].map((text) => [text, 'autre']),
  ])('%j -> %s', (text, state) => expect(blocState(text, 0)).toBe(state));

  it('tells a verdict from a mere tick', () => {
    expect(['V', 'NV', 'validé', 'dispensé'].map((text) => isBlocVerdict(text, 0))).toEqual([true, true, true, true]);
    expect(['x', '1', 'oui', 'ok', ''].map((text) => isBlocVerdict(text, 0))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
