/** What a person is asked about a file, and what their answers change: all of it, and nothing else. */
import fc from 'fast-check';
import type { Harmonised } from '../../../../core/harmonise';
import { applyRepairs, harmonise, provenRepairSteps, sureOnly } from '../../../../core/harmonise';
import { columnQuestions, labelClusters, valueQuestions } from '../../../../core/harmonise/labels';
import type { Profile } from '../../../../core/profiles';
import { withChoice, withLeft, withoutLeft, withoutValue, withValue } from '../../../../core/profiles';
import { harmonisedCsv } from '../../../../core/reports/cleaning';
import { lastOf } from '../../../../core/table';
import { rawOf } from '../../rawOf';

/** A file number in column A, so that every row is somebody's; then one column for each rubrique. */
function profileOf(rubriques: readonly string[]): Profile {
  const columns = rubriques.map((rubrique) => ({ entete: `col ${rubrique}`, rubrique }));
  return {
    version: 1,
    certificateur: 'essai',
    colonnes: [{ entete: 'Dossier', rubrique: 'id_dossier_source' }, ...columns],
  };
}

function read(
  rubriques: readonly string[],
  rows: readonly (readonly string[])[],
  profile = profileOf(rubriques),
): Harmonised {
  const headers = profile.colonnes.map(({ entete }) => entete);
  return harmonise(
    rawOf(
      headers,
      rows.map((row, i) => [`D${i}`, ...row]),
    ),
    profile,
  );
}

const column = (rubrique: string, cells: readonly string[], profile = profileOf([rubrique])): Harmonised =>
  read(
    [rubrique],
    cells.map((cell) => [cell]),
    profile,
  );

/** The cells once the sure repairs are written. */
function repaired(file: Harmonised): string[] {
  const [, own] = applyRepairs(file.raw, lastOf(provenRepairSteps(file, [])), sureOnly).columns;
  return Array.from(own.codes, (code) => own.values[code]);
}

const many = (text: string, n: number): string[] => Array.from({ length: n }, () => text);

describe('labels', () => {
  const cells = [...many('Infirmier', 5), ...many('Infirmière', 2), 'INFIRMIER', 'Aide-soignant'];

  it('are proposed, and one decision for each settles them', () => {
    const file = column('intitule_certification', cells);
    const [cluster] = labelClusters(file);
    expect(cluster).toMatchObject({
      rubrique: 'intitule_certification',
      index: 1,
      target: 'Infirmier',
      decidable: true,
    });
    const profile = cluster.members.reduce(
      (made, { text }) => (text === cluster.target ? made : withValue(made, cluster.rubrique, text, cluster.target)),
      file.profile,
    );
    const settled = column('intitule_certification', cells, profile);
    expect(labelClusters(settled)).toEqual([]);
    expect(repaired(settled)).toEqual([...many('Infirmier', 8), 'Aide-soignant']);
  });

  it('that are left alone are drawn to no other', () => {
    const profile = withLeft(profileOf(['intitule_certification']), 'intitule_certification', 'Infirmière');
    const [cluster] = labelClusters(column('intitule_certification', cells, profile));
    expect(cluster.members.map(({ text }) => text)).toEqual(['Infirmier', 'INFIRMIER']);
  });

  it('of communes are told, not decided in a profile', () => {
    const file = read(
      ['date_demande', 'commune'],
      [...many('Montpellier', 4), 'MONTPELLIER'].map((town) => ['15/01/2024', town]),
    );
    expect(labelClusters(file)).toMatchObject([{ rubrique: 'commune', decidable: false }]);
  });

  it('of a rubrique that the region added are told', () => {
    const profile = profileOf(['date_demande', 'r_site']);
    const rows = [...many('Site nord', 3), 'SITE NORD'].map((site) => ['15/01/2024', site]);
    expect(labelClusters(read([], rows, profile))).toMatchObject([
      { rubrique: 'r_site', target: 'Site nord', decidable: false },
    ]);
  });
});

describe('values of a list', () => {
  it('that are not understood are asked, the most frequent first, with the codes that they may mean', () => {
    const file = column('decision_recevabilite', [
      'recevabel',
      ...many('Zorg', 3),
      'Recevable',
      'Dossier refuse definitivement zz',
    ]);
    expect(valueQuestions(file).map(({ text, count, candidates }) => [text, count, candidates[0]])).toEqual([
      ['Zorg', 3, undefined],
      ['Dossier refuse definitivement zz', 1, expect.anything()],
      ['recevabel', 1, 'recevable'],
    ]);
  });

  it('name the choice of the column that would answer them', () => {
    const [question] = valueQuestions(column('sexe', ['1', '0', '1']));
    expect(question).toMatchObject({ text: '1', count: 2, choice: 'codage_sexe' });
  });

  it('that are decided or left alone are asked no more', () => {
    const cells = ['Zorg', 'Zurg'];
    const id = 'decision_recevabilite';
    expect(valueQuestions(column(id, cells, withValue(profileOf([id]), id, 'ZORG', 'recevable')))).toHaveLength(1);
    expect(valueQuestions(column(id, cells, withLeft(profileOf([id]), id, 'Zorg')))).toHaveLength(1);
  });
});

describe('choices of a column', () => {
  const asked = (file: Harmonised) =>
    columnQuestions(file).map(({ choice, value, by, count }) => [choice, value, by, count]);

  it.each<[string, readonly string[], unknown[]]>([
    ['date_depot_l1', ['03/04/2024', '25/04/2024'], [['ordre_dates', 'JMA', 'valeurs', 2]]],
    ['date_depot_l1', ['03/04/2024', '05/05/2024'], [['ordre_dates', 'JMA', 'defaut', 1]]],
    ['date_depot_l1', ['03/04/2024', '25/04/2024', '04/25/2024'], [['ordre_dates', 'mixte', 'defaut', 3]]],
    ['date_depot_l1', ['2024-04-03', '2024-04-25'], []],
    ['sexe', ['1', '2'], [['codage_sexe', 'insee', 'defaut', 2]]],
    ['sexe', ['F', 'H'], []],
    ['niveau_formation', ['3', '5', '4'], [['systeme_niveau', 'indecidable', 'defaut', 2]]],
    ['niveau_formation', ['V', 'IV'], []],
    ['montant', ['1.234', '2,5'], [['decimale', 'virgule', 'valeurs', 1]]],
    ['montant', ['1.234'], [['decimale', '', 'defaut', 1]]],
    ['decision_recevabilite', ['NR', 'Recevable'], [['sens_nr', 'indecidable', 'defaut', 1]]],
  ])('of %s %j: %j', (rubrique, cells, expected) => {
    expect(asked(column(rubrique, cells))).toEqual(expected);
  });

  it('of the profile are its own', () => {
    const profile = withChoice(profileOf(['sexe']), 'codage_sexe', 'col sexe', '1_femme_2_homme');
    const file = column('sexe', ['1', '2'], profile);
    expect(asked(file)).toEqual([['codage_sexe', '1_femme_2_homme', 'profil', 2]]);
    expect(file.findings.some(({ code }) => code === 'choix_par_defaut')).toBe(false);
  });

  it('made by default are told once for the column', () => {
    const told = (file: Harmonised) =>
      [...file.findings]
        .filter(({ code }) => code === 'choix_par_defaut')
        .map(({ row, column: at, suggestion }) => [row, at, suggestion]);
    expect(told(column('sexe', ['1', '2', '1']))).toEqual([[-1, 1, 'detail.choix.codage_sexe.insee']]);
    expect(told(column('date_depot_l1', ['03/04/2024', '05/06/2024']))).toHaveLength(1);
    // Dates of one export are written alike.
    expect(
      told(
        read(
          ['date_depot_l1', 'date_depot_l2'],
          [
            ['03/04/2024', '25/04/2024'],
            ['01/04/2024', '26/04/2024'],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      told(
        read(
          ['date_depot_l1', 'date_depot_l2'],
          [
            ['03/04/2024', '04/25/2024'],
            ['01/04/2024', '04/26/2024'],
          ],
        ),
      ),
    ).toHaveLength(1);
  });
});

describe('a repair that is accepted', () => {
  it.each([
    ['date_depot_l1', '31/02/2024', '2024-02-29', '29/02/2024'],
    ['montant', '1.234', '1234', '1234'],
    ['montant', '12h5', '12.5', '12,5'],
    ['intitule_certification', 'DiplÃ´me', 'Diplôme', 'Diplôme'],
    ['decision_recevabilite', 'recevabel', 'recevable', 'Recevable'],
    ['resultat_jury', 'Validé', 'VT', 'Validation totale'],
    ['situation_emploi', 'actif ocupé', 'en emploi', 'En emploi'],
    ['departement', '20', '2A', '2A'],
    ['niveau_vise', 'infra V', '3', 'Niveau 3 (ancien V)'],
  ])('of %s, « %s » as %s: its finding is gone, and the cell is « %s »', (rubrique, text, value, written) => {
    const doubted = column(rubrique, [text]);
    expect([...doubted.findings].some(({ row }) => row === 0)).toBe(true);
    const file = column(rubrique, [text], withValue(profileOf([rubrique]), rubrique, text, value));
    expect([...file.findings].filter(({ row, column: at }) => row === 0 && at === 1)).toEqual([]);
    expect(repaired(file)).toEqual([written]);
  });

  it('that says what a text means where the list is wider leaves the text', () => {
    const id = 'situation_emploi';
    const file = column(
      id,
      ['Chef de rayon chez Exemple'],
      withValue(profileOf([id]), id, 'Chef de rayon chez Exemple', 'en emploi'),
    );
    expect(repaired(file)).toEqual(['Chef de rayon chez Exemple']);
  });
});

describe('a repair that is not wanted', () => {
  it('is not made, nor proposed; its value is read as before', () => {
    const id = 'decision_recevabilite';
    const cells = ['FAVORABLE', 'recevabel'];
    expect(repaired(column(id, cells))).toEqual(['Recevable', 'recevabel']);
    const left = cells.reduce((profile, text) => withLeft(profile, id, text), profileOf([id]));
    const file = column(id, cells, left);
    expect(lastOf(provenRepairSteps(file, []))).toEqual([]);
    expect(file.table).toEqual(column(id, cells).table);
    expect([...file.findings]).toEqual([...column(id, cells).findings]);
  });
});

it('a decision taken back gives the former result, byte for byte', () => {
  const ids = ['intitule_certification', 'decision_recevabilite', 'date_depot_l1', 'montant'];
  const cell = fc.tuple(
    fc.constantFrom('Infirmier', 'infirmière', 'AS'),
    fc.constantFrom('Recevable', 'recevabel', 'Zorg'),
    fc.constantFrom('31/02/2024', '03/04/2024', '12/25/2024'),
    fc.constantFrom('1.234', '12,5'),
  );
  const value: Record<string, string> = {
    intitule_certification: 'Infirmier',
    decision_recevabilite: 'recevable',
    date_depot_l1: '2024-02-29',
    montant: '12.5',
  };
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...ids),
      fc.boolean(),
      (rows, id, left) => {
        const bytes = (profile: Profile): string => {
          const file = read(ids, rows, profile);
          const repairs = lastOf(provenRepairSteps(file, []));
          return JSON.stringify([[...harmonisedCsv(file)], repairs, [...file.findings], file.choices]);
        };
        const first = profileOf(ids);
        const text = rows[0][ids.indexOf(id)];
        const decided = left ? withLeft(first, id, text) : withValue(first, id, text, value[id]);
        bytes(decided);
        const back = left ? withoutLeft(decided, id, text) : withoutValue(decided, id, text);
        expect(bytes(back)).toBe(bytes(first));
      },
    ),
    { numRuns: 25 },
  );
});
