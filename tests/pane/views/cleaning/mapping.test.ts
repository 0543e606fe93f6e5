/** The mapping that a person confirms: from a proposal or a profile to a profile, replayed on the next delivery. */
import { parseProfile, profileFromProposal, proposeMapping } from '../../../../core/profiles';
import { readGrid, gridOfRows } from '../../../../core/reading';
import { drain, nettoyer } from '../../../../core/tasks';
import { createCsvReader } from '../../../../core/reading';
import { SAMPLE_CELLS } from '../../../../pane/sample/cells';
import { sampleFile } from '../../../../pane/sample/file';
import { Acceptance } from '../../../../pane/views/cleaning/acceptance';
import {
  certifierId,
  choiceKey,
  choiceOf,
  mappingOf,
  offeredChoices,
  profileOf,
  sharedColumns,
} from '../../../../pane/views/cleaning/mapping';

const raw = readGrid([gridOfRows('Exemple', SAMPLE_CELLS)], { fileName: 'exemple', format: 'grille' });
const proposals = proposeMapping(raw);

describe('the sample', () => {
  it('is read below its title, recognised, and full of faults to repair', () => {
    expect(raw.source.headerRow).toBe(3);
    expect(proposals.filter(({ statut }) => statut === 'sur').length).toBeGreaterThanOrEqual(14);
    const profile = profileOf(raw, mappingOf(raw, proposals, null), 'exemple', null);
    const { repairs, groups } = drain(nettoyer(raw, profile, [], 25000));
    const acceptance = new Acceptance(repairs);
    expect(acceptance.columns('sure').length).toBeGreaterThan(4);
    expect(acceptance.columns('proposed').length).toBeGreaterThan(1);
    expect(groups.length).toBeGreaterThan(3);
  });

  it('is the same as a file', async () => {
    const file = sampleFile('exemple.csv');
    const reader = createCsvReader({ fileName: file.name });
    reader.push(new Uint8Array(await file.arrayBuffer()));
    const read = reader.end();
    expect([read.rowCount, read.columns.map(({ header }) => header)]).toEqual([
      raw.rowCount,
      raw.columns.map(({ header }) => header),
    ]);
  });
});

describe('mapping', () => {
  it('makes a profile that is valid, and that the next delivery replays without a word', () => {
    const mapping = mappingOf(raw, proposals, null);
    const profile = profileOf(raw, mapping, 'exemple', null, new Set(['accompagnement']));
    expect(parseProfile(JSON.stringify(profile), 'p.json')).toEqual(profile);
    expect(profile.absentes).toEqual(['accompagnement']);
    const again = mappingOf(raw, proposals, profile);
    expect(again.drift).toEqual({ nouvelles: 0, disparues: [], renommees: [] });
    expect(again.choices).toEqual(mapping.choices);
    expect(again.statuses.every((status) => status === 'profil')).toBe(true);
  });

  it('keeps what an earlier profile decided, and its columns that this file does not have', () => {
    const earlier = {
      ...profileOf(raw, mappingOf(raw, proposals, null), 'exemple', null),
      choix: { ordre_dates: { 'Date de jury': 'JMA' } },
      valeurs: { resultat_jury: { 'à revoir': 'ATT' } },
    };
    earlier.colonnes.push({ entete: 'Téléphone', rubrique: 'telephone' });
    const mapping = mappingOf(raw, proposals, earlier);
    expect(mapping.drift?.disparues).toEqual([{ entete: 'Téléphone', rubrique: 'telephone' }]);
    mapping.choices[0] = null;
    const profile = profileOf(raw, mapping, 'exemple', earlier);
    expect(profile).toMatchObject({ choix: earlier.choix, valeurs: earlier.valeurs });
    expect(profile.colonnes[0]).toEqual({ entete: 'N° dossier', rubrique: null });
    expect(profile.colonnes.at(-1)).toEqual({ entete: 'Téléphone', rubrique: 'telephone' });
  });

  it('writes choices as keys and back, repeated rubriques numbered', () => {
    for (const choice of [null, { rubrique: 'sexe' }, { rubrique: 'date_jury', rang: 2 }]) {
      expect(choiceOf(choiceKey(choice))).toEqual(choice);
    }
    const part = { rubrique: 'date_naissance', partie: 'mois' as const };
    expect(choiceOf(choiceKey(part))).toEqual(part);
    for (const beside of [{ coche: 'F' }, { bloc: 'RNCP1|BC02' }]) {
      expect(choiceOf(choiceKey({ rubrique: 'sexe', ...beside }))).toEqual({ rubrique: 'sexe', ...beside });
    }
    const keys = offeredChoices().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.map(choiceOf)).toContainEqual({ rubrique: 'date_jury', rang: 3 });
  });

  it('keeps what a profile says beside the rubrique, under the headers of this file', () => {
    const made = profileOf(raw, mappingOf(raw, proposals, null), 'exemple', null);
    const earlier = parseProfile(
      JSON.stringify({
        ...made,
        feuilles: ['2024', '2025'],
        reporter: false,
        laissees: { niveau_vise: ['III'] },
        choix: { ordre_dates: { 'date de jury': 'MJA', 'Autre date': 'JMA' } },
        colonnes: made.colonnes.map((one) => (one.entete === 'Sexe' ? { ...one, entete: 'Genre', coche: 'F' } : one)),
      }),
      'p.json',
    );
    const mapping = mappingOf(raw, proposals, earlier);
    const profile = profileOf(raw, mapping, 'exemple', earlier);
    expect(profile).toMatchObject({ feuilles: ['2024', '2025'], reporter: false, laissees: { niveau_vise: ['III'] } });
    expect(profile.choix).toEqual({ ordre_dates: { 'Date de jury': 'MJA', 'Autre date': 'JMA' } });
  });

  it('keeps what is proposed of columns to tick', () => {
    const rows = [
      ['N° dossier', 'Nom', 'Prénom', 'Date de naissance', 'Homme', 'Femme', 'Date de jury'],
      ...Array.from({ length: 12 }, (_, i) => {
        const own = [`D${i}`, `Nom${'abcdefghijkl'[i]}`, 'Alba', `1${i % 9}/03/1980`];
        return [...own, i % 2 ? 'X' : '', i % 2 ? '' : 'X', `1${i % 9}/05/2024`];
      }),
    ];
    const ticks = readGrid([gridOfRows('Cases', rows)], { fileName: 'cases', format: 'grille' });
    const proposed = proposeMapping(ticks);
    const made = profileOf(ticks, mappingOf(ticks, proposed, null), 'cases', null);
    expect(made).toEqual(profileFromProposal(ticks, proposed, 'cases'));
    expect(made.colonnes.filter(({ coche }) => coche !== undefined).map(({ entete }) => entete)).toEqual([
      'Homme',
      'Femme',
    ]);
    const again = mappingOf(ticks, proposed, made);
    expect(profileOf(ticks, again, 'cases', made)).toEqual(made);
  });

  it('tells new columns, and follows an unused one whose header changed', () => {
    const made = profileOf(raw, mappingOf(raw, proposals, null), 'exemple', null);
    const colonnes = made.colonnes
      .filter(({ entete }) => entete !== 'Niveau')
      .map((one) => (one.entete === 'Code postal' ? { entete: 'Code  Postal', rubrique: null } : one));
    const mapping = mappingOf(raw, proposals, { ...made, colonnes });
    expect(mapping.fresh.map((index) => raw.columns[index].header)).toEqual(['Niveau']);
    const postal = raw.columns.findIndex(({ header }) => header === 'Code postal');
    expect([mapping.choices[postal], mapping.statuses[postal]]).toEqual([null, 'profil']);
  });

  it('keeps a column that is gone, unless its rubrique is sent no more', () => {
    const made = profileOf(raw, mappingOf(raw, proposals, null), 'exemple', null);
    const earlier = { ...made, colonnes: [...made.colonnes, { entete: 'Financement', rubrique: 'financement' }] };
    const mapping = mappingOf(raw, proposals, earlier);
    const kept = (absent: readonly string[]) =>
      profileOf(raw, mapping, 'exemple', earlier, new Set(absent)).colonnes.some(
        ({ entete }) => entete === 'Financement',
      );
    expect([kept([]), kept(['financement'])]).toEqual([true, false]);
  });

  it('tells columns that share a rubrique', () => {
    const mapping = mappingOf(raw, proposals, null);
    mapping.choices[6] = { rubrique: 'sexe' };
    expect([...sharedColumns(mapping)]).toEqual([6]);
  });

  it.each([
    ['Rectorat de l’Académie d’Essai', 'rectorat-de-l-academie-d-essai'],
    ['  DRAJES  (Été) ', 'drajes-ete'],
    ['…', 'certificateur'],
    ['Un nom beaucoup trop long pour un identifiant', 'un-nom-beaucoup-trop-long-pour-u'],
  ])('names a certifier %j: %s', (name, id) => {
    expect(certifierId(name)).toBe(id);
    expect(id).toMatch(/^[a-z0-9-]{1,32}$/);
  });
});
