import { applyProfile, profileFromProposal, profileSchema, proposeMapping, type Profile } from '../../../core/profiles';
import { CELLS, rawTable } from './rawTable';

const profile = (colonnes: Profile['colonnes']): Profile => ({ version: 1, certificateur: 'essai', colonnes });
const PROFILE = profile([
  { entete: 'N° dossier', rubrique: 'id_dossier_source' },
  { entete: 'Nom', rubrique: 'nom_naissance' },
  { entete: 'Date jury', rubrique: 'date_jury', rang: 1 },
  { entete: 'Date jury', rubrique: 'date_jury', rang: 2 },
  { entete: 'Statut', rubrique: null },
  { entete: 'Date dépôt L1', rubrique: 'date_depot_l1' },
]);

const fed = (headers: readonly string[]): string[] =>
  applyProfile(rawTable(headers.map((header) => [header, CELLS.vide])), PROFILE).columns.map(
    ({ index, rubrique, rang }) => `${index}:${rubrique}#${rang}`,
  );
const drift = (headers: readonly string[]) =>
  applyProfile(rawTable(headers.map((header) => [header, CELLS.vide])), PROFILE).drift;

const SAME = ['N° dossier', 'Nom', 'Date jury', 'Date jury', 'Statut', 'Date dépôt L1'];

describe('applyProfile', () => {
  it('replays on the same file without drift', () => {
    expect(fed(SAME)).toEqual([
      '0:id_dossier_source#0',
      '1:nom_naissance#0',
      '2:date_jury#1',
      '3:date_jury#2',
      '5:date_depot_l1#0',
    ]);
    expect(drift(SAME)).toEqual({ nouvelles: 0, disparues: [], renommees: [] });
  });

  it('follows moved columns, duplicated headers staying in order', () => {
    const moved = ['Statut', 'Date jury', 'Nom', 'Date dépôt L1', 'Date jury', 'N° dossier'];
    expect(fed(moved)).toEqual([
      '1:date_jury#1',
      '2:nom_naissance#0',
      '3:date_depot_l1#0',
      '4:date_jury#2',
      '5:id_dossier_source#0',
    ]);
    expect(drift(moved).disparues).toEqual([]);
  });

  it('does not mind case, accents, spaces and punctuation', () => {
    expect(fed(['n°  DOSSIER', 'NOM', 'date-jury', 'Date Jury ', 'statut', 'DATE DEPOT L1'])).toHaveLength(5);
    expect(drift(['n°  DOSSIER', 'NOM', 'date-jury', 'Date Jury ', 'statut', 'DATE DEPOT L1']).renommees).toEqual([]);
  });

  it('follows a renamed header when one stands for one, and says so', () => {
    const renamed = ['Numéro de dossier', 'Nom', 'Date jury', 'Date jury', 'Statut', 'Date de dépôt du livret 1'];
    expect(fed(renamed)).toContain('5:date_depot_l1#0');
    expect(drift(renamed).renommees).toEqual([
      { entete: 'N° dossier', rubrique: 'id_dossier_source', index: 0 },
      { entete: 'Date dépôt L1', rubrique: 'date_depot_l1', index: 5 },
    ]);
  });

  it('follows one wrong letter in a long header, never between words that mean different things', () => {
    const withZone = profile([
      { entete: 'Observatoire interne', rubrique: 'remarques' },
      { entete: 'Dossier complet', rubrique: 'date_l1_complet' },
    ]);
    const apply = (headers: readonly string[]) =>
      applyProfile(rawTable(headers.map((header) => [header, CELLS.vide])), withZone);
    expect(apply(['Observatoirre interne', 'Dossier complet']).columns).toHaveLength(2);
    expect(apply(['Observatoire interne', 'Dossier incomplet']).drift.disparues).toEqual([
      { entete: 'Dossier complet', rubrique: 'date_l1_complet' },
    ]);
  });

  it('guesses nothing when two headers could be the renamed one', () => {
    const both = [
      'N° dossier',
      'Nom',
      'Date jury',
      'Date jury',
      'Statut',
      'Date de dépôt du livret 1',
      'Date de réception du dossier de recevabilité',
    ];
    expect(fed(both)).not.toContain('5:date_depot_l1#0');
    expect(drift(both).disparues).toEqual([{ entete: 'Date dépôt L1', rubrique: 'date_depot_l1' }]);
    expect(drift(both).nouvelles).toBe(2);
  });

  it('does not take the second jury for the first', () => {
    expect(
      applyProfile(
        rawTable([['DateJury2', CELLS.jury]]),
        profile([{ entete: 'DateJury1', rubrique: 'date_jury', rang: 1 }]),
      ).columns,
    ).toEqual([]);
  });

  it('counts new columns without their text, and lists those that are gone', () => {
    const other = ['N° dossier', 'Esperandieu Gaëtane', 'Date jury', 'Statut', 'Date dépôt L1'];
    const seen = drift(other);
    expect(seen.nouvelles).toBe(1);
    expect(seen.disparues).toEqual([
      { entete: 'Nom', rubrique: 'nom_naissance' },
      { entete: 'Date jury', rubrique: 'date_jury' },
    ]);
    expect(JSON.stringify(seen)).not.toContain('Esperandieu');
  });
});

describe('profileFromProposal', () => {
  const raw = rawTable([
    ['Nom', CELLS.nom],
    ['Prénom', CELLS.prenom],
    ['Date jury 1', CELLS.jury],
    ['Date jury 2', CELLS.jury],
    ['Reçu le', CELLS.l1],
  ]);
  const made = profileFromProposal(raw, proposeMapping(raw), 'dava');

  it('is a valid profile that keeps what is sure and leaves the rest to fill', () => {
    expect(profileSchema.parse(made)).toEqual(made);
    expect(made.colonnes.map(({ rubrique, rang }) => [rubrique, rang])).toEqual([
      ['nom_naissance', undefined],
      ['prenom', undefined],
      ['date_jury', 1],
      ['date_jury', 2],
      [null, undefined],
    ]);
  });

  it('replays on its own file', () => {
    expect(applyProfile(raw, made).columns.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(applyProfile(raw, made).drift).toEqual({ nouvelles: 0, disparues: [], renommees: [] });
  });
});
