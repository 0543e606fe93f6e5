/** What changed since a profile: columns, values, decisions, and choices that the new file gainsays. */
import { harmonise } from '../../../core/harmonise';
import { hasDrifted, profileDrift, updatedProfile, type ColumnProposal, type Profile } from '../../../core/profiles';
import { MISSING_DAY } from '../../../core/table';
import { CELLS, rawTable } from './rawTable';

const COLUMNS = [
  ['N° dossier', CELLS.dossier],
  ['Né le', CELLS.naissance],
  ['Décision', CELLS.recev],
  ['Dépôt L1', CELLS.l1],
] as const;
const PROFILE: Profile = {
  version: 1,
  certificateur: 'essai',
  colonnes: [
    { entete: 'N° dossier', rubrique: 'id_dossier_source' },
    { entete: 'Né le', rubrique: 'date_naissance' },
    { entete: 'Décision', rubrique: 'decision_recevabilite' },
    { entete: 'Dépôt L1', rubrique: 'date_depot_l1' },
  ],
};

type Columns = readonly (readonly [string, readonly string[]])[];
const proposed = (index: number): ColumnProposal => ({
  index,
  entete: '',
  rubrique: null,
  statut: 'a_confirmer',
  candidats: [{ rubrique: 'date_jury', confiance: 0.6, raison: '' }],
});
const driftOf = (columns: Columns, profile = PROFILE) =>
  profileDrift(rawTable(columns), profile, () => columns.map((_, index) => proposed(index)));

const replaced = (header: string, cells: readonly string[]): Columns =>
  COLUMNS.map(([name, own]) => [name, name === header ? cells : own]);

it('is silent on the same file, in whatever order of columns', () => {
  expect(hasDrifted(driftOf(COLUMNS))).toBe(false);
  expect(hasDrifted(driftOf([...COLUMNS].reverse()))).toBe(false);
});

it('tells columns that are new with what they would feed, renamed, gone', () => {
  const columns: Columns = [['DATE DE NAISSANCE', CELLS.naissance], COLUMNS[0], COLUMNS[2], ['Le jury', CELLS.jury]];
  const drift = driftOf(columns);
  expect(drift.nouvelles).toEqual([{ index: 3, statut: 'a_confirmer', rubrique: 'date_jury', confiance: 0.6 }]);
  expect(drift.renommees).toEqual([{ index: 0, rubrique: 'date_naissance' }]);
  expect(drift.disparues).toEqual(['date_depot_l1']);
});

it('counts values that nobody understands, those that the profile decides apart', () => {
  const columns = replaced('Décision', ['Recevable', 'Bof', 'Zut', 'Recevable']);
  const [seen] = driftOf(columns).valeurs;
  expect(seen).toMatchObject({ index: 2, rubrique: 'decision_recevabilite', valeurs: 2, cellules: 30, habituelles: 2 });
  const valeurs = { decision_recevabilite: { bof: 'incomplet', zut: 'incomplet', jadis: 'recevable' } };
  const drift = driftOf(columns, { ...PROFILE, valeurs });
  expect(drift.valeurs).toEqual([]);
  expect(drift.decisions).toEqual([{ rubrique: 'decision_recevabilite', n: 1 }]);
});

it('tells a column that every row had and that is empty or unreadable now', () => {
  expect(driftOf(replaced('Né le', [''])).effondrees).toEqual([
    { index: 1, rubrique: 'date_naissance', cause: 'vide' },
  ]);
  expect(driftOf(replaced('Dépôt L1', ['reçu', 'à revoir'])).effondrees).toEqual([
    { index: 3, rubrique: 'date_depot_l1', cause: 'illisible' },
  ]);
});

describe('a choice of the profile', () => {
  const choosing = (value: string, header = 'Né le'): Profile => ({
    ...PROFILE,
    choix: { ordre_dates: { [header]: value } },
  });
  const american = replaced('Né le', ['04/25/1975', '12/13/1980', '08/02/1991']);

  it.each<[string, Columns, Profile, readonly object[]]>([
    [
      'days first, where months come first',
      american,
      choosing('JMA'),
      [{ choix: 'ordre_dates', profil: 'JMA', fichier: 'MJA' }],
    ],
    [
      'months first, where days come first',
      COLUMNS,
      choosing('MJA'),
      [{ choix: 'ordre_dates', profil: 'MJA', fichier: 'JMA' }],
    ],
    ['months first, where nothing tells', replaced('Né le', ['01/02/1975', '03/04/1980']), choosing('MJA'), []],
    ['months first, where they do', american, choosing('MJA'), []],
  ])('%s', (_title, columns, profile, expected) => {
    const { contredits, findings } = harmonise(rawTable(columns), profile);
    expect(contredits).toEqual(expected.map((one) => ({ index: 1, rubrique: 'date_naissance', ...one })));
    const found = findings.filter(({ code }) => code === 'choix_contredit');
    expect(found).toHaveLength(expected.length);
    for (const { severity, row, column } of found) expect([severity, row, column]).toEqual(['a_verifier', -1, 1]);
  });

  it('holds for a header that is written otherwise', () => {
    const renamed = american.map(([name, cells]) => [name === 'Né le' ? 'NE  LE' : name, cells] as const);
    const { table } = harmonise(rawTable(renamed), choosing('MJA'));
    const births = table.columns.find(({ name }) => name === 'date_naissance');
    expect(births?.kind === 'date' && births.days.every((day) => day !== MISSING_DAY)).toBe(true);
    expect(driftOf(american, choosing('MJA', 'Autre')).choixPerdus).toEqual([{ choix: 'ordre_dates', rubrique: null }]);
  });
});

it('brings a profile up to date: decisions kept, headers followed, new columns proposed, lost ones kept', () => {
  const profile: Profile = {
    ...PROFILE,
    choix: { ordre_dates: { 'Né le': 'JMA' } },
    valeurs: { decision_recevabilite: { ok: 'recevable' } },
    absentes: ['rqth'],
  };
  const columns: Columns = [COLUMNS[0], ['DATE DE NAISSANCE', CELLS.naissance], COLUMNS[2], ['Le jury', CELLS.jury]];
  const proposals = columns.map((_, index): ColumnProposal => ({
    ...proposed(index),
    entete: columns[index][0],
    rubrique: 'date_jury',
    statut: 'sur',
  }));
  const updated = updatedProfile(rawTable(columns), profile, proposals);
  expect(updated).toEqual({
    ...profile,
    colonnes: [
      PROFILE.colonnes[0],
      { entete: 'DATE DE NAISSANCE', rubrique: 'date_naissance' },
      PROFILE.colonnes[2],
      { entete: 'Le jury', rubrique: 'date_jury' },
      PROFILE.colonnes[3],
    ],
    choix: { ordre_dates: { 'DATE DE NAISSANCE': 'JMA' } },
  });
  expect(updatedProfile(rawTable(columns), updated, proposals)).toEqual(updated);
});
