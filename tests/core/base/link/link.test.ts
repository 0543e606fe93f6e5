/** Linkage: precision and recall on people written by several offices; the pairs that must and must not link; order. */
import fc from 'fast-check';
import { MISSING_DAY, parseIsoDay, textColumn } from '../../../../core/table';
import type { Row } from '../../../fixtures/linkage';
import { byCertifier, columnsOf, drawRows, random } from '../../../fixtures/linkage';
import { linkFiles, linkSources, scoreLinkage, sourceOf, sourcesOfDesk } from '../../../fixtures/linkageScore';

describe('5 000 people, 5 % of them known to two certifiers under spelling variants', () => {
  it.each([1, 2, 3])('seed %i: pairwise F1 >= .97', (seed) => {
    const { f1, precision, recall } = scoreLinkage(drawRows({ seed, persons: 5000, duplicates: 0.05 }));
    expect({ f1: f1 >= 0.97, precision: precision >= 0.98, recall: recall >= 0.94 }).toEqual({
      f1: true,
      precision: true,
      recall: true,
    });
  });

  it('unrelated people, homonyms and twins among them, are left apart', () => {
    expect(scoreLinkage(drawRows({ seed: 4, persons: 8000, duplicates: 0 })).falsePairs).toBeLessThanOrEqual(4);
  });

  // Each variant alone, on a third of the people.
  it.each([
    ['insertion', 0.9],
    ['suppression', 0.9],
    ['substitution', 0.9],
    ['transposition', 0.9],
    ['phonetique', 0.95],
    ['accents', 1],
    ['tiret', 1],
    ['usage_seul', 0.8],
    ['epouse', 0.97],
    ['troncature', 0.95],
    ['second_prenom_perdu', 0.95],
    ['second_prenom_ajoute', 0.95],
    ['inversion', 0.95],
    ['jour_mois', 0.9],
    ['chiffre_date', 0.75],
    ['sexe_absent', 0.99],
    ['particule', 0.9],
    ['saint', 0.95],
    ['demenagement', 0.99],
  ])('%s alone is seen through: %d of the pairs', (variant, least) => {
    const rows = drawRows({ seed: 5, persons: 900, duplicates: 0.3, variants: [variant] });
    const { byVariant, falsePairs } = scoreLinkage(rows);
    const [hits, pairs] = byVariant.get(variant)!;
    expect(pairs).toBeGreaterThan(0);
    expect(hits / pairs).toBeGreaterThanOrEqual(least);
    expect(falsePairs).toBeLessThanOrEqual(3);
  });
});

interface Cells {
  nom: string;
  usage: string;
  prenom: string;
  naissance: string;
  sexe: string;
  commune: string;
  departement: string;
  dossier: string;
}

const ONE: Cells = {
  nom: 'Testardière',
  usage: '',
  prenom: 'Marinette',
  naissance: '1980-05-12',
  sexe: 'F',
  commune: '',
  departement: '',
  dossier: '',
};

/** A crowd, so that frequencies and the threshold are those of a real base. */
const crowd = byCertifier(drawRows({ seed: 6, persons: 1500, duplicates: 0 }));
const crowdSources = crowd.map((rows, i) => sourceOf(columnsOf(rows, i)));

/** Links two files, one row each (or two of the same certifier), amid the crowd; the ids of the rows. */
function pairOf(a: Partial<Cells>, b: Partial<Cells>, sameCertifier = false, useColumn = false) {
  const file = (cells: Partial<Cells>, certificateur: string) => {
    const row = { ...ONE, ...cells };
    const text = (value: string) => (value === '' ? undefined : textColumn('x', [value]));
    const day = row.naissance === '' ? MISSING_DAY : parseIsoDay(row.naissance);
    return {
      rowCount: 1,
      nomNaissance: text(row.nom),
      nomUsage: useColumn ? textColumn('x', [row.usage]) : text(row.usage),
      prenom: text(row.prenom),
      dateNaissance: { kind: 'date' as const, name: 'd', days: Int32Array.of(day) },
      sexe: text(row.sexe),
      commune: text(row.commune),
      departement: text(row.departement),
      certificateur,
      idDossier: text(row.dossier),
    };
  };
  const files = [file(a, 'un'), file(b, sameCertifier ? 'un' : 'deux')];
  const { ids, result } = linkSources([...files.map(sourceOf), ...crowdSources]);
  // The two rows are the first two persons.
  const review = result.review.find(({ left, right }) => left + right === 1);
  return { linked: ids[0][0] === ids[1][0], review: review?.reason ?? '' };
}

describe('pairs that are one person', () => {
  it.each<[string, Partial<Cells>, Partial<Cells>]>([
    ['same identity', {}, {}],
    ['one letter more', {}, { nom: 'Testtardière' }],
    ['two letters exchanged, in both names', {}, { nom: 'Tesatrdière', prenom: 'Marintete' }],
    ['another ear', {}, { nom: 'Testardier', prenom: 'Marinete' }],
    ['day and month exchanged', {}, { naissance: '1980-12-05' }],
    ['one digit of the date', {}, { naissance: '1986-05-12' }],
    ['inverted', {}, { nom: 'Marinette', prenom: 'Testardière' }],
    ['inverted, with a slip', {}, { nom: 'Marinete', prenom: 'Testardiére Anne' }],
    ['name of use alone, known elsewhere', { usage: 'Fictivon' }, { nom: 'Fictivon' }],
    ['half of a double name', { nom: 'Testardière-Fictivon' }, { nom: 'Fictivon' }],
    ['double name turned round', { nom: 'Testardière-Fictivon' }, { nom: 'Fictivon Testardière' }],
    ['cut', { nom: 'Testardière-Fictivon' }, { nom: 'Testardière-Fic' }],
    ['a glued particle', { nom: 'De La Testardière' }, { nom: 'DELATESTARDIERE' }],
    ['a lost particle', { nom: 'Le Testardec' }, { nom: 'Testardec' }],
    ['a lost particle that was glued', { nom: 'Letestardec' }, { nom: 'Testardec' }],
    ['Saint', { nom: 'Saint-Fictivon' }, { nom: 'ST FICTIVON' }],
    ['second first name lost', { prenom: 'Marinette Josépha' }, { prenom: 'Marinette' }],
    ['the second first name is the usual one', { prenom: 'Anne Marinette' }, { prenom: 'Marinette' }],
    ['a compound first name with its first half as an initial', { prenom: 'Marie-Josépha' }, { prenom: 'M. Josépha' }],
    ['no sex on one side', { sexe: '' }, {}],
    ['a slip in the sex', { sexe: 'H' }, { nom: 'TESTARDIERE' }],
    [
      'no birth date, but the commune and the rare name',
      { commune: 'Essaiville' },
      { naissance: '', commune: 'ESSAIVILLE' },
    ],
    ['no birth date, but two surnames', { usage: 'Fictivon' }, { usage: 'Fictivon', naissance: '' }],
  ])('%s', (_, a, b) => expect(pairOf(a, b)).toEqual({ linked: true, review: '' }));

  it('a married name with nothing else to tell it, when all else agrees to the letter', () => {
    expect(pairOf({}, { nom: 'Fictivon' }).linked).toBe(true);
  });

  it('another surname is no change of name when she lives elsewhere', () => {
    expect(pairOf({ departement: '34' }, { nom: 'Fictivon', departement: '69' })).toEqual({
      linked: false,
      review: 'nom',
    });
  });

  it('one file number of one certifier, whatever the slips', () => {
    const slips = { nom: 'Tsetardièr', prenom: 'Mrainette', naissance: '', dossier: '7' };
    expect(pairOf({ dossier: '7' }, slips, true).linked).toBe(true);
    expect(pairOf({ dossier: '7' }, slips, false).linked).toBe(false);
  });
});

describe('pairs that are two persons', () => {
  it.each<[string, Partial<Cells>, Partial<Cells>, string]>([
    ['homonyms born on other days', {}, { naissance: '1991-02-27' }, ''],
    ['twins', {}, { prenom: 'Joséphine' }, ''],
    ['twins with compound names', { prenom: 'Marie-Marinette' }, { prenom: 'Marie-Josépha' }, 'prenom'],
    ['sisters with close common names', { prenom: 'Marine' }, { prenom: 'Marina' }, 'prenom'],
    ['twins of two sexes with close names', { prenom: 'Marinet', sexe: 'H' }, { prenom: 'Marinete' }, 'sexe'],
    [
      'a man under another name',
      { prenom: 'Marinet', sexe: 'H' },
      { nom: 'Fictivon', prenom: 'Marinet', sexe: 'H' },
      'nom',
    ],
    ['no birth date', {}, { naissance: '' }, 'sans_date'],
    ['no first name', {}, { prenom: '' }, 'prenom_absent'],
  ])('%s', (_, a, b, review) => expect(pairOf(a, b)).toEqual({ linked: false, review }));

  it('two birth names known and different, one name of use: two sisters-in-law', () => {
    expect(pairOf({ usage: 'Fictivon' }, { nom: 'Exemplot', usage: 'Fictivon' }, false, true).linked).toBe(false);
  });

  it('one file number for two names is a fault of the number', () => {
    const other = { nom: 'Exemplot', prenom: 'Lucas', sexe: 'H', naissance: '1975-01-30', dossier: '7' };
    expect(pairOf({ dossier: '7' }, other, true)).toEqual({ linked: false, review: '' });
  });
});

describe('clusters', () => {
  const written = (nom: string, prenom: string, naissance: string, certificateur: number, personne: number): Row => ({
    nomNaissance: nom,
    nomUsage: '',
    prenom,
    nomPrenom: '',
    naissance: parseIsoDay(naissance),
    sexe: 'F',
    departement: '',
    commune: '',
    personne,
    variante: '',
    certificateur,
    dossier: '',
  });

  it('joins several dossiers of one person, in one file and in many', () => {
    const rows = [
      written('Testardière', 'Marinette', '1980-05-12', 0, -1),
      written('TESTARDIERE', 'Marinete', '1980-05-12', 0, -1),
      written('Testardiere', 'MARINETTE', '1980-05-12', 1, -1),
      written('Tesatrdière', 'Marinette', '1980-05-12', 3, -1),
    ];
    const { f1, result } = scoreLinkage([...rows, ...crowd.flat()]);
    expect(f1).toBe(1);
    expect(result.review).toEqual(expect.not.arrayContaining([expect.objectContaining({ reason: 'chaine' })]));
  });

  it('does not chain two persons through a third spelling', () => {
    // The middle one is a slip away from each; the two ends are two people.
    const rows = [
      written('Testardière', 'Marinette', '1980-05-12', 0, -1),
      written('Testardière', 'Marinette', '1980-05-19', 1, 2),
      written('Testardière', 'Marinette', '1988-05-19', 3, 3),
    ];
    const { result } = scoreLinkage([...rows, ...crowd.flat()]);
    const candidates = new Set([0, 1, 3].map((file) => result.candidate[result.starts[file]]));
    expect(candidates.size).toBe(2);
    expect(result.review.some(({ reason }) => reason === 'chaine')).toBe(true);
  });

  it('names a candidate by the smallest pseudonym of its persons', () => {
    const rows = drawRows({ seed: 7, persons: 300, duplicates: 0.5 });
    const { ids, result } = linkFiles(byCertifier(rows).map((file, i) => columnsOf(file, i)));
    const all = Array.from({ length: result.ids.length }, (_, i) => result.ids.text(i));
    expect([...all].sort()).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(ids.flat())).toEqual(new Set(all));
    const linked = Object.values(result.pairsByReason).reduce((sum, n) => sum + n, 0);
    expect(linked).toBeGreaterThan(50);
  });
});

it('gives the same candidates and the same doubts whether one desk read the files or one each', () => {
  const files = byCertifier(drawRows({ seed: 9, persons: 1200, duplicates: 0.2 })).map(columnsOf);
  const apart = linkFiles(files);
  const together = linkSources(sourcesOfDesk(files));
  expect(apart.result.review.length).toBeGreaterThan(0);
  expect(together.ids).toEqual(apart.ids);
  expect(together.result.pairsByReason).toEqual(apart.result.pairsByReason);
  expect(together.result.review).toEqual(apart.result.review);
});

it('gives the same candidates and the same doubts with files and rows in another order', () => {
  const rows = drawRows({ seed: 8, persons: 1200, duplicates: 0.2 });
  const told = (shuffled: readonly Row[], order: readonly number[]) => {
    const files = byCertifier(shuffled);
    const { ids, result } = linkFiles(order.map((i) => columnsOf(files[i], i)));
    const byDossier = new Map<string, string>();
    order.forEach((certifier, place) =>
      files[certifier].forEach((row, r) => {
        byDossier.set(row.dossier, ids[place][r]);
      }),
    );
    return {
      ids: [...byDossier].sort(),
      reasons: result.pairsByReason,
      doubts: result.review.map(({ ecart, reason, nom, prenom }) => [ecart, reason, nom, prenom].join(' ')),
    };
  };
  const expected = told(rows, [0, 1, 2, 3, 4]);
  expect(expected.doubts.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.nat(), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (seed, order) => {
      const draw = random(seed);
      const shuffled = rows.map((row) => ({ row, key: draw() })).sort((a, b) => a.key - b.key);
      expect(
        told(
          shuffled.map(({ row }) => row),
          order,
        ),
      ).toEqual(expected);
    }),
    { numRuns: 4 },
  );
});

describe('unlikely files', () => {
  it('no file, an empty file, a file of nobody', () => {
    expect(linkFiles([]).result.ids.length).toBe(0);
    expect(linkFiles([columnsOf([], 0)]).ids).toEqual([[]]);
    const nobody = { rowCount: 2, certificateur: 'un' };
    const { ids, result } = linkFiles([nobody]);
    expect(ids).toEqual([['', '']]);
    expect(result.candidate).toHaveLength(0);
  });

  it('one birth date for all is no evidence, and takes no quadratic time', () => {
    const rows = drawRows({ seed: 9, persons: 6000, duplicates: 0 }).map((row) => ({ ...row, naissance: 7305 }));
    const { falsePairs } = scoreLinkage(rows);
    // Homonyms of one constant date are one identity to us; nobody else may join.
    const names = new Set(rows.map(({ nomNaissance, prenom, nomPrenom }) => nomNaissance + prenom + nomPrenom));
    expect(falsePairs).toBeLessThan(3 * (rows.length - names.size) + 60);
  });

  it('one file number for all joins nobody', () => {
    const rows = drawRows({ seed: 10, persons: 1000, duplicates: 0 }).map((row) => ({ ...row, dossier: '1' }));
    expect(scoreLinkage(rows).falsePairs).toBeLessThanOrEqual(2);
  });
});
