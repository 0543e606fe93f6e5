/** The family of a certification told by its title. */
import { kindOfTitle, typeFromTitle } from '../../../core/values';

describe('typeFromTitle', () => {
  it.each([
    ['BTS Management commercial opérationnel', 'BTS'],
    ['B.T.S. Tourisme', 'BTS'],
    ['Brevet de technicien supérieur agricole - ACSE', 'BTSA'],
    ['BTSA Gestion et protection de la nature', 'BTSA'],
    ['Titre professionnel Assistant de vie aux familles', 'TP'],
    ['TP - Formateur professionnel d’adultes', 'TP'],
    ['Diplôme d’État d’aide-soignant', 'DE'],
    ["DIPLOME D'ETAT D'EDUCATEUR SPECIALISE", 'DE'],
    ['DEAS', 'DE'],
    ['DE Aide-soignant', 'DE'],
    ["D.E. d'infirmier", 'DE'],
    ['DEJEPS Perfectionnement sportif', 'DEJEPS'],
    ['CAP Accompagnant éducatif petite enfance', 'CAP'],
    ["Certificat d'aptitude professionnelle Cuisine", 'CAP'],
    ["Certificat d'aptitude aux fonctions d'encadrement et de responsable d'unité d'intervention sociale", 'CA'],
    ['Bac pro ASSP', 'Bac pro'],
    ['Baccalauréat professionnel Commerce', 'Bac pro'],
    ['Brevet professionnel Coiffure', 'BP'],
    ['BPJEPS Activités de la forme', 'BPJEPS'],
    ['Brevet professionnel agricole Travaux paysagers', 'autre'],
    ['Licence professionnelle Métiers du numérique', 'Licence pro'],
    ['Licence Sciences de l’éducation', 'Licence'],
    ['Master MEEF', 'Master'],
    ['Mention complémentaire Aide à domicile', 'MC'],
    ['CQP Agent de prévention', 'CQP'],
    ['Gestion de la PME (BTS)', 'BTS'],
    ['Diplôme de comptabilité et de gestion', 'DCG'],
    ['Doctorat en sciences de gestion', 'Doctorat'],
    ['Assistant de vie aux familles', null],
    ['Éducateur spécialisé', null],
    ['de la petite enfance', null],
    ['Conseiller en insertion professionnelle', null],
    ['', null],
  ])('%s -> %s', (title, code) => {
    expect(typeFromTitle(title)).toBe(code);
  });
});

describe('kindOfTitle', () => {
  it.each([
    ['DEAES', 'intitule'],
    ['BTS MCO', 'intitule'],
    ['CAP AEPE', 'intitule'],
    ['Assistant de vie aux familles (TP)', 'intitule'],
    ["Diplôme d'État d'aide-soignant", 'intitule'],
    ['BTS', 'type'],
    ['B.T.S.', 'type'],
    ['Titre professionnel', 'type'],
    ["Diplôme d'État", 'type'],
    ['TP niveau 5', 'type'],
    ['CAP / BEP', 'type'],
    ['Assistant de vie aux familles', null],
    ['Mme', null],
    ['', null],
  ])('%s', (title, expected) => expect(kindOfTitle(title)).toBe(expected));
});
