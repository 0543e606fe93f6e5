/** Folding, surnames, first names and the phonetic key, by tables of real spellings. */
import fc from 'fast-check';
import { readFirstName } from '../../../core/privacy/firstName';
import { foldName } from '../../../core/values/names/foldName';
import { phoneticKey } from '../../../core/privacy/phonetic';
import { readSurname, surnameForms } from '../../../core/privacy/surname';

describe('foldName', () => {
  it.each([
    ['  Müller ', 'MULLER'],
    ['Lebœuf', 'LEBOEUF'],
    ['LEBŒUF', 'LEBOEUF'],
    ['Strauß', 'STRAUSS'],
    ['Lætitia', 'LAETITIA'],
    ["N'Guyen", 'NGUYEN'],
    ['M’BAYE', 'MBAYE'],
    ["DIOP-N'DIAYE", 'DIOP-NDIAYE'],
    ["M 'Baye", 'M BAYE'],
    ["SAM'BA", 'SAM BA'],
    ['L`Hermite', 'L HERMITE'],
    ['D’Almeida', 'D ALMEIDA'],
    ['Jean‑Pierre', 'JEAN-PIERRE'],
    ['Jean - Pierre', 'JEAN-PIERRE'],
    ['ÉLÉONORE', 'ELEONORE'],
    ['E\u0301lise', 'ELISE'],
    ['Łukasz Ørsted', 'LUKASZ ORSTED'],
    ['DURAND (MARTIN)', 'DURAND/MARTIN'],
    ['DURAND\u00a0MARTIN', 'DURAND MARTIN'],
    ['Durand2', 'DURAND'],
    ['-- ', ''],
    ['東京', ''],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(foldName(text)).toBe(folded));

  it('gives capitals and single separators, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldName(text);
        expect(folded).toMatch(/^([A-Z]+([ \-/][A-Z]+)*)?$/);
        expect(foldName(folded)).toBe(folded);
      }),
    );
  });
});

describe('readSurname', () => {
  it.each([
    ['Durand', 'DURAND', '', false],
    ['Mme DURAND', 'DURAND', '', false],
    ['MME', 'MME', '', false],
    ["M'BAYE", 'MBAYE', '', false],
    ['M. BAYE', 'BAYE', '', false],
    ['MARTIN épouse DUPONT', 'MARTIN', 'DUPONT', true],
    ['MARTIN ép. DUPONT', 'MARTIN', 'DUPONT', true],
    ['MARTIN EPSE DUPONT', 'MARTIN', 'DUPONT', true],
    ['DUPONT née MARTIN', 'MARTIN', 'DUPONT', true],
    ['Dupont, née Martin', 'MARTIN', 'DUPONT', true],
    ['DUPONT (née MARTIN)', 'MARTIN', 'DUPONT', true],
    ['DUPONT né(e) MARTIN', 'MARTIN', 'DUPONT', true],
    ['Mme DUPONT NEE DE LA TOUR', 'DE LA TOUR', 'DUPONT', true],
    ['MARTIN veuve DUPONT', 'MARTIN', 'DUPONT', true],
    ["MARTIN (nom d'usage : DUPONT)", 'MARTIN', 'DUPONT', true],
    ['épouse DUPONT', '', 'DUPONT', true],
    ['née MARTIN', 'MARTIN', '', true],
    ['MARTIN (DUPONT)', 'MARTIN', 'DUPONT', false],
    ['MARTIN / DUPONT', 'MARTIN', 'DUPONT', false],
    ['MARTIN-DUPONT', 'MARTIN DUPONT', '', false],
    ['DE LA FONTAINE', 'DE LA FONTAINE', '', false],
    ['BERNARD dit LAGARDE', 'BERNARD', 'LAGARDE', true],
    ['NE', 'NE', '', false],
    ['', '', '', false],
    ['?', '', '', false],
  ])('%j', (text, birth, use, told) => expect(readSurname(text)).toEqual({ birth, use, told }));
});

describe('surnameForms', () => {
  it.each([
    ['DURAND', 'DURAND', 'DURAND', ['DURAND']],
    ['DE LA FONTAINE', 'DELAFONTAINE', 'FONTAINE', ['FONTAINE']],
    ['LE GOFF', 'LEGOFF', 'GOFF', ['GOFF']],
    ['D ALMEIDA', 'DALMEIDA', 'ALMEIDA', ['ALMEIDA']],
    ['DURAND LEROUX', 'DURANDLEROUX', 'DURANDLEROUX', ['DURAND', 'LEROUX']],
    ['DA SILVA FERREIRA', 'DASILVAFERREIRA', 'SILVAFERREIRA', ['SILVA', 'FERREIRA']],
    ['SAINT PIERRE', 'STPIERRE', 'STPIERRE', ['STPIERRE']],
    ['ST PIERRE', 'STPIERRE', 'STPIERRE', ['STPIERRE']],
    ['SAINTPIERRE', 'STPIERRE', 'STPIERRE', ['STPIERRE']],
    ['SAINTE CROIX', 'STECROIX', 'STECROIX', ['STECROIX']],
    ['SAINTECROIX', 'STECROIX', 'STECROIX', ['STECROIX']],
    ['DE SAINT AUBIN MOREL', 'DESTAUBINMOREL', 'STAUBINMOREL', ['STAUBIN', 'MOREL']],
    ['SAINT', 'SAINT', 'SAINT', ['SAINT']],
    ['TOUSSAINT', 'TOUSSAINT', 'TOUSSAINT', ['TOUSSAINT']],
    ['DA', 'DA', 'DA', ['DA']],
    ['BEN EL', 'BENEL', 'EL', ['EL']],
  ])('%s', (name, full, bare, chunks) => expect(surnameForms(name)).toEqual({ full, bare, chunks }));
});

describe('readFirstName', () => {
  it.each([
    ['Jean-Pierre', 'JEAN PIERRE'],
    ['Marie, Claude, Anne', 'MARIE CLAUDE ANNE'],
    ['J.-P.', 'J P'],
    ['Mme Zoé', 'ZOE'],
    ['M', 'M'],
    ['Fatou Bintou', 'FATOU BINTOU'],
    ['', ''],
  ])('%j is %j', (text, words) => expect(readFirstName(text)).toBe(words));
});

describe('phoneticKey', () => {
  it.each([
    ['DUPONT', 'DUPOND', 'DUPON'],
    ['LEROY', 'LEROI'],
    ['LEFEBVRE', 'LEFEVRE'],
    ['FREDERIC', 'FREDERIQUE', 'FREDERICK', 'FREDERIK'],
    ['CHRISTINE', 'CRISTINE', 'KRISTINE'],
    ['CHLOE', 'CLOE'],
    ['KARINE', 'CARINE'],
    ['NATHALIE', 'NATALIE', 'NATHALY'],
    ['MATHIEU', 'MATTHIEU', 'MATHIEUX'],
    ['MICHELE', 'MICHELLE', 'MICHEL'],
    ['YOHANN', 'YOHAN', 'YOANN', 'JOHAN', 'JOHANN'],
    ['THIBAULT', 'THIBAUT', 'THIBAUD', 'TIBO'],
    ['RENAULT', 'RENAUD', 'RENAUT'],
    ['JEAN', 'JAN'],
    ['JEANNE', 'JANE'],
    ['GEORGES', 'GEORGE', 'JORGE'],
    ['PHILIPPE', 'FILIPE'],
    ['SYLVIE', 'SILVIE', 'SYLVY'],
    ['CELINE', 'SELINE'],
    ['RENE', 'RENEE'],
    ['ANDRE', 'ANDREE'],
    ['YOUSSOUF', 'YUSUF'],
    ['MOHAMED', 'MOHAMMED'],
    ['AICHA', 'AISHA'],
    ['JACQUES', 'JACK', 'JAQUES'],
    ['GUILLAUME', 'GUILAUME'],
    ['BOUCHER', 'BOUCHET', 'BOUCHEZ'],
    ['HERVE', 'ERVE'],
    ['RAYMOND', 'RAIMOND'],
    ['WILLIAM', 'VILIAM'],
    ['SCHMITT', 'CHMIT'],
    ['MOREAU', 'MORO', 'MOREAUX'],
    ['GIRAUD', 'GIRAULT'],
    ['GAUTHIER', 'GAUTIER', 'GOTIER'],
    ['LUCIE', 'LUCY'],
    ['DIAZ', 'DIAS'],
  ])('%s sounds as %s', (...names) => expect(new Set(names.map(phoneticKey)).size).toBe(1));

  it.each([
    ['MARTIN', 'MARTINE'],
    ['JULIEN', 'JULIENNE'],
    ['LOUIS', 'LOUISE'],
    ['LEO', 'LEA'],
    ['LAURENT', 'LAURENCE'],
    ['JEAN', 'JEANNE'],
    ['JEROME', 'JERON'],
    ['PATRICE', 'PATRICK'],
    ['ALAIN', 'ALINE'],
    ['DURAND', 'DUPONT'],
    ['MAX', 'MAS'],
  ])('%s does not sound as %s', (a, b) => expect(phoneticKey(a)).not.toBe(phoneticKey(b)));

  it('is never empty and stays in its alphabet', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 1, maxLength: 20 });
    fc.assert(fc.property(letters, (name) => expect(phoneticKey(name)).toMatch(/^[A-Z1-4]+$/)));
  });
});
