/** Folding: what no longer counts, and what must still count. */
import fc from 'fast-check';
import { foldLabel } from '../../../../core/values/spelling/fold';
import { isNullWord } from '../../../../core/values/spelling/nullWords';

describe('foldLabel', () => {
  it.each([
    ['Recevable', 'recevable'],
    ['  DÉFAVORABLE ', 'defavorable'],
    ['Réussite\u00a0totale', 'reussite totale'],
    ["Demandeur d'emploi", 'demandeur d emploi'],
    ['Demandeur d’emploi', 'demandeur d emploi'],
    ['SALARIE_PRIVE', 'salarie prive'],
    ['10-Favorable', '10 favorable'],
    ['Éducation – cœur', 'education coeur'],
    ['Bac+2', 'bac 2'],
    ['Ǽ ǿ', 'ae o'],
    ['n° 3', 'n 3'],
    ['Ⅳ', 'iv'],
    ['--', ''],
    ['?', ''],
    ['', ''],
  ])('%j -> %j', (text, folded) => {
    expect(foldLabel(text)).toBe(folded);
  });

  it('keeps the mark of a lost letter, so that nobody takes "D\uFFFDfavorable" for two words', () => {
    expect(foldLabel('D\uFFFDfavorable')).toBe('d\uFFFDfavorable');
  });

  it('is idempotent, and the same whatever the case of ASCII letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldLabel(text);
        expect(foldLabel(once)).toBe(once);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => expect(foldLabel(text.toUpperCase())).toBe(foldLabel(text))));
  });
});

describe('isNullWord', () => {
  it.each([
    '',
    '-',
    '--',
    '?',
    '...',
    'NC',
    'N.C.',
    'néant',
    'NEANT',
    'N/A',
    '#N/A',
    '#N/D',
    'null',
    'NULL',
    'sans objet',
  ])('says that %j is empty', (text) => expect(isNullWord(foldLabel(text))).toBe(true));
  it.each(['Non renseigné', 'NON_SPECIFIE', 'à compléter', 'inconnue', '(vide)', 's.o.', 'xxx', 'Unknown', '/'])(
    'says that %j is empty',
    (text) => expect(isNullWord(foldLabel(text))).toBe(true),
  );
  it.each(['non', 'NR', 'nul', 'X', '0', 'aucun', 'aucune', 'autre', 'sans', 'en attente', 'R', 'non recevable'])(
    'leaves %j to the types',
    (text) => expect(isNullWord(foldLabel(text))).toBe(false),
  );
  // blankOrError passes over texts with a digit without folding them.
  it('knows no null word with a digit', () => {
    const text = fc.tuple(fc.constantFrom('', 'NC ', 'x', 'n/', 'vide'), fc.nat(9), fc.string({ maxLength: 3 }));
    fc.assert(fc.property(text, ([before, digit, after]) => !isNullWord(foldLabel(`${before}${digit}${after}`))));
  });
});
