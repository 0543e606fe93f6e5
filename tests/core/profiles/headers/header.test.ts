import { readHeader } from '../../../../core/profiles/headers/header';
import { expand } from '../../../../core/profiles/headers/headerText';

const tokens = (text: string): string => [...readHeader(text).readings[0].tokens].sort().join(' ');
const numbers = (text: string): string => readHeader(text).readings[0].numbers.join(' ');

describe('readHeader', () => {
  it.each([
    ['DateDepotLivret1', 'date depot l1'],
    ['DT_DEP_L1', 'date depot l1|date departement l1'],
    ['Date dépôt L1', 'date depot l1'],
    ['Date de réception du dossier de recevabilité', 'date depot l1'],
    ['DATDEPOTL1', 'date depot l1'],
    ['Date de dépôt du dossier de validation', 'date depot l2'],
    ['N° dossier', 'dossier num'],
    ['Dép. résidence', 'departement residence'],
    ['CP', 'cp'],
    ['C.P.', 'cp'],
    ['Code postal', 'cp'],
    ['birth_date', 'date naissance'],
    ['Né(e) le', 'date naissance'],
    ['Née le :', 'date naissance'],
    ['Né à', 'lieu naissance'],
    ['DDN', 'date naissance'],
    ['NJF', 'naissance nom'],
    ['Nom de jeune fille', 'naissance nom'],
    ['LIB_CERTIF', 'certification libelle'],
    ['Décision recev.', 'decision recev'],
    ['Sexe (H/F)', 'sexe sexe?'],
    ['Recevabilité (R/NR)', 'recev'],
    ['Date de naissance (JJ/MM/AAAA)', 'date naissance'],
    ['Reçu le', 'date depot'],
    ['submitted_at', 'date depot'],
    ['Catégorie socio-professionnelle', 'pcs'],
    ['Numéro de sécurité sociale', 'secu'],
    ['Adresse électronique', 'courriel'],
    ['nomdusage', 'nom usage'],
  ])('%s', (header, expected) => {
    const readings = readHeader(header).readings.map((reading) => [...reading.tokens].sort().join(' '));
    for (const one of expected.split('|')) expect(readings).toContain(one);
  });

  it.each([
    ['DateJury2', 'date jury', '2'],
    ['Jury n°2 : résultat', 'jury num resultat', '2'],
    ['1er jury - date', 'date jury', '1'],
    ['J2_DATE', 'date jury', '2'],
    ['Résultat du second jury', 'jury resultat', '2'],
    ['RESJURY1', 'jury resultat', '1'],
    ['Jury II', 'jury', '2'],
    ['Décision DC3', 'bloc decision', '3'],
  ])('keeps the number of %s', (header, expected, number) => {
    expect(tokens(header)).toBe(expected);
    expect(numbers(header)).toBe(number);
  });

  it('never takes the number of a livret for a rank', () => {
    expect(numbers('Date dépôt livret 2')).toBe('');
    expect(numbers('DATE_RECEPTION_L1')).toBe('');
  });

  it.each([
    ['DÃ©partement', 'departement'],
    ['PrÃ©nom', 'prenom'],
    ['D\ufffdpartement', 'departement'],
    ['D?partement', 'departement'],
    ['Pr\ufffdnom', 'prenom'],
  ])('reads through damaged letters: %s', (header, expected) => {
    expect(tokens(header)).toBe(expected);
  });

  it('repairs a misspelt word, and never turns one known word into another', () => {
    expect(tokens('Date de naisance')).toBe('date naissance');
    expect(tokens('Dossier incomplet')).toBe('dossier incomplet');
    expect(tokens('Irrecevable')).toBe('irrecevable');
  });

  it('says the same of a header in any case, with or without accents', () => {
    for (const header of ['Date de dépôt du livret 1', 'Décision de recevabilité', 'Prénom du candidat']) {
      expect(tokens(header.toUpperCase())).toBe(tokens(header));
      expect(tokens(header.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))).toBe(tokens(header));
    }
  });
});

describe('expand', () => {
  it('expands alternatives, and drops those that say nothing', () => {
    expect(expand('{N°|Num} {de|du|} dossier')).toEqual(['N° dossier', 'Num dossier']);
    expect(expand('Jury {le|du}')).toEqual(['Jury le', 'Jury du']);
  });
});
