/** Header rows among title rows, of one row or two, numeric, or missing. */
import { findHeader } from '../../../../core/reading/head/header';
import { headRow, shapeOf } from '../../../../core/reading/head/row';
import { headerLabels } from '../../../../core/reading/head/twoRows';

const rowsOf = (text: string) => text.split('\n').map((line) => headRow(line.split(';')));

/** `top-bottom>firstData` of the plan, 0-based; `none` without header. */
function planOf(text: string, knownLabels?: (label: string) => boolean): string {
  const plan = findHeader(rowsOf(text), { knownLabels });
  if (plan === null) return 'blank';
  return `${plan.top < 0 ? 'none' : `${plan.top}-${plan.bottom}`}>${plan.firstData}${plan.doubtful ? '?' : ''}`;
}

describe('shapeOf', () => {
  it.each([
    ['', 'blank'],
    [' \u00a0', 'blank'],
    ['Nom', 'text'],
    ['12', 'number'],
    ['-12,5', 'number'],
    ['1 234,50 €', 'number'],
    ['45 %', 'number'],
    ['06 12 34 56 78', 'number'],
    ['12/03/2024', 'date'],
    ['2024-03-12T10:00:00', 'date'],
    ['12 mars 2024', 'date'],
    ['lundi 1er août 2022', 'date'],
    ['RNCP35830', 'code'],
    ['VAE-2024-001', 'code'],
    ['a.b@exemple.invalid', 'code'],
    ['Jury 1', 'text'],
    ['DateJury1', 'text'],
    ['L2', 'text'],
    ['Édité le 30/06/2025', 'text'],
    ['mars', 'text'],
  ])('%j: %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe('findHeader', () => {
  const data = 'DURAND;Alice;01/02/1980;F\nMARTIN;Bob;03/04/1990;H\nPETIT;Eve;05/06/1985;F';
  it.each<[string, string, string]>([
    ['on the first row', `Nom;Prénom;Né le;Sexe\n${data}`, '0-0>1'],
    ['under title rows', `Suivi VAE;;;\nDAVA;;;\n;;;\nNom;Prénom;Né le;Sexe\n${data}`, '3-3>4'],
    [
      'under a block of facts',
      `Certificateur;DAVA;;\nExtrait le;30/06/2025;;\n;;;\nNom;Prénom;Né le;Sexe\n${data}`,
      '3-3>4',
    ],
    [
      'under a long title sentence',
      `Liste des candidats à la VAE, du 01/01/2024 au 31/12/2024, tous diplômes\nNom;Prénom;Né le;Sexe\n${data}`,
      '1-1>2',
    ],
    [
      'wider than sparse data',
      'Nom;Prénom;Né le;Jury 1;Jury 2;Jury 3\nDURAND;Alice;01/02/1980\nMARTIN;Bob;03/04/1990',
      '0-0>1',
    ],
    ['narrower than the data', 'Nom;Prénom;Né le\nDURAND;Alice;01/02/1980;x;y\nMARTIN;Bob;03/04/1990;x;z', '0-0>1'],
    ['in capitals, abbreviated', 'NOM;PRENOM;DT_NAISS;SX\nDURAND;ALICE;19800201;F\nMARTIN;BOB;19900403;H', '0-0>1'],
    ['numbered questions', '1.1;1.2;1.3;2.1\nDURAND;Alice;12/03/2024;oui\nMARTIN;Bob;01/02/2024;non', '0-0>1'],
    ['one row of data', 'Nom;Prénom;Né le\nDURAND;Alice;01/02/1980', '0-0>1'],
    ['headers only', 'Nom;Prénom;Né le', '0-0>1?'],
    ['blank rows below it', `Nom;Prénom;Né le;Sexe\n;;;\n${data}`, '0-0>1'],
    ['missing', data, 'none>0?'],
    ['missing, under a title', `Candidats;;;\n${data}`, 'none>1?'],
    ['missing, numbers only', '1;20240102;3\n2;20240103;4\n3;20240105;9', 'none>0?'],
    ['missing, one row', 'DURAND;01/02/1980;06 12 34 56 78', 'none>0?'],
    ['nothing', ';;;\n;;;', 'blank'],
  ])('%s', (_, text, expected) => {
    expect(planOf(text)).toBe(expected);
  });

  it('all text: the first row, with a doubt that known labels remove', () => {
    const text = 'Nom;Ville;Diplôme\nDurand;Lyon;CAP Cuisine\nMartin;Nice;BTS Gestion';
    expect(planOf(text)).toBe('0-0>1?');
    expect(planOf(text, (label) => ['Nom', 'Ville'].includes(label))).toBe('0-0>1');
  });

  it('labels that data holds too do not make it a header, nor a title above it', () => {
    const known = (label: string) => ['Suivi VAE', 'Recevable', 'F', 'Nom'].includes(label);
    const people = ['DURAND', 'MARTIN', 'PETIT', 'ROUX'].map(
      (name, i) => `${name};Alice;0${i + 1}/02/1980;F;CAP;Recevable;RNCP3583${i}`,
    );
    for (const count of [2, 3, 4]) {
      expect(planOf(people.slice(0, count).join('\n'), known)).toBe('none>0?');
      expect(planOf(['Suivi VAE;;;;;;', ';;;;;;', ...people.slice(0, count)].join('\n'), known)).toBe('none>2?');
    }
  });

  it('all text without header: values that come again give the first row away', () => {
    expect(planOf('Durand;Recevable;CAP\nMartin;Recevable;BTS\nPetit;Irrecevable;CAP\nRoux;Recevable;BTS')).toBe(
      'none>0?',
    );
  });

  it('known labels beat a well-filled row above', () => {
    const text =
      'Région;Exercice;Service\nAURA;Année;DAVA\nNom;Ville;Diplôme\nDurand;Lyon;CAP Cuisine\nMartin;Nice;BTS Gestion';
    expect(planOf(text, (label) => ['Nom', 'Ville', 'Diplôme'].includes(label))).toBe('2-2>3');
  });
});

describe('headers over two rows', () => {
  const below = 'DURAND;01/02/2024;VT;03/04/2024;VP\nMARTIN;05/06/2024;VP;;\nPETIT;07/08/2024;VT;;';
  it.each<[string, string, string, string[]]>([
    [
      'groups above repeated names',
      `Candidat;Jury 1;;Jury 2;\nNom;Date;Résultat;Date;Résultat\n${below}`,
      '0-1>2',
      ['Candidat Nom', 'Jury 1 Date', 'Jury 1 Résultat', 'Jury 2 Date', 'Jury 2 Résultat'],
    ],
    [
      'a name of one row beside groups',
      `Nom;Jury 1;;Jury 2;\n;Date;Résultat;Date;Résultat\n${below}`,
      '0-1>2',
      ['Nom', 'Jury 1 Date', 'Jury 1 Résultat', 'Jury 2 Date', 'Jury 2 Résultat'],
    ],
    [
      'under a title',
      `Suivi des jurys;;;;\nNom;Jury 1;;Jury 2;\n;Date;Résultat;Date;Résultat\n${below}`,
      '1-2>3',
      ['Nom', 'Jury 1 Date', 'Jury 1 Résultat', 'Jury 2 Date', 'Jury 2 Résultat'],
    ],
  ])('%s', (_, text, plan, labels) => {
    expect(planOf(text)).toBe(plan);
    const rows = rowsOf(text);
    const { top, bottom } = findHeader(rows) as { top: number; bottom: number };
    expect(headerLabels(rows[top], rows[bottom])).toEqual(labels);
  });

  it.each<[string, string, string]>([
    ['a title of two cells is no group', `DAVA;;Édité le 30/06/2025;;\nNom;Date;Résultat;Jury;Lieu\n${below}`, '1-1>2'],
    [
      'a first row of data with blanks is no second header row',
      'Nom;Prénom;Ville;Note\nDurand;;Lyon;\nMartin;Bob;Nice;x\nPetit;Eve;Lyon;',
      '0-0>1',
    ],
    [
      'a sparse row of text is no second header row',
      'Nom;Né le;Remarque;\nDurand;;à revoir;\nMartin;03/04/1990;;\nPetit;05/06/1985;vu;',
      '0-0>1',
    ],
  ])('%s', (_, text, expected) => {
    expect(planOf(text, (label) => ['Nom', 'Prénom', 'Né le', 'Date'].includes(label))).toBe(expected);
  });
});
