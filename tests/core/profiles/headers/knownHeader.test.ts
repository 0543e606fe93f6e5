import { knownHeader } from '../../../../core/profiles';

describe('knownHeader', () => {
  it.each([
    'Nom',
    'N° dossier',
    'DateJury2',
    'date de naissance',
    'DT_DEP_L1',
    'Statut du dossier',
    'Civilité',
    'last_name',
    'DÃ©partement',
    'date depot l1',
  ])('knows %s', (text) => {
    expect(knownHeader(text)).toBe(true);
  });

  it.each([
    '',
    '12/03/2024',
    '34000',
    'BERLAND',
    'Esperandieu Gaëtane',
    'Extraction du 12 mars 2024 - suivi des candidats du centre',
    '—',
  ])('does not know %s', (text) => {
    expect(knownHeader(text)).toBe(false);
  });
});
