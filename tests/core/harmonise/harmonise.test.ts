/** One file harmonised: values, derived rubriques, refused rows, missing rubriques. */
import { harmonise, REFUSED_EMPTY, REFUSED_OUT_OF_SCOPE, RETAINED } from '../../../core/harmonise';
import { Problem } from '../../../core/messages';
import type { Profile } from '../../../core/profiles';
import { isoDay, isMissing } from '../../../core/table';
import type { Harmonised } from '../../../core/harmonise';
import { rawOf } from '../rawOf';

type Mapping = readonly (readonly [header: string, rubrique: string | null, rang?: number])[];

function profileOf(mapping: Mapping, more: Partial<Profile> = {}): Profile {
  return {
    version: 1,
    certificateur: 'c',
    colonnes: mapping.map(([entete, rubrique, rang]) => ({
      entete,
      rubrique,
      ...(rang === undefined ? {} : { rang }),
    })),
    ...more,
  };
}

function run(mapping: Mapping, rows: readonly (readonly string[])[], more: Partial<Profile> = {}): Harmonised {
  return harmonise(
    rawOf(
      mapping.map(([header]) => header),
      rows,
    ),
    profileOf(mapping, more),
  );
}

function cells(file: Harmonised, name: string): (string | number)[] {
  const column = file.table.columns.find((one) => one.name === name);
  if (column === undefined) return [];
  return Array.from({ length: file.table.rowCount }, (_, row) => {
    if (isMissing(column, row)) return '';
    if (column.kind === 'date') return isoDay(column.days[row]);
    return column.kind === 'number' ? column.numbers[row] : column.values[column.codes[row]];
  });
}

const codes = (file: Harmonised): string[] => [...new Set(file.findings.map(({ code }) => code))];

describe('harmonise', () => {
  it('reads values by type, once decided by column', () => {
    const file = run(
      [
        ['N°', 'id_dossier_source'],
        ['Sexe', 'sexe'],
        ['Né le', 'date_naissance'],
        ['Décision', 'decision_recevabilite'],
        ['Date', 'date_decision_recevabilite'],
      ],
      [
        ['007', 'Mme', '05/06/1990', '10-Favorable', '04/03/2024'],
        ['08', 'M.', '25/12/1980', 'Irrecevable', '31/02/2024'],
      ],
    );
    expect(cells(file, 'id_dossier_source')).toEqual(['007', '08']);
    expect(cells(file, 'sexe')).toEqual(['F', 'H']);
    expect(cells(file, 'decision_recevabilite')).toEqual(['recevable', 'non_recevable']);
    expect(cells(file, 'date_decision_recevabilite')).toEqual(['2024-03-04', '']);
    expect(cells(file, 'age')).toEqual([33, '']);
    expect(cells(file, 'tranche_age_b')).toEqual(['30-39', '']);
    expect(codes(file)).toContain('date_impossible');
  });

  it('completes the département from the postcode, never over a delivered one', () => {
    const file = run(
      [
        ['N°', 'id_dossier_source'],
        ['CP', 'code_postal'],
        ['Dép', 'departement'],
      ],
      [
        ['1', '97150', ''],
        ['2', '34000', '30'],
        ['3', '20200', ''],
      ],
    );
    expect(cells(file, 'departement')).toEqual(['978', '30', '2B']);
  });

  it('numbers the juries that a profile does not number', () => {
    const file = run(
      [
        ['N°', 'id_dossier_source'],
        ['Date jury', 'date_jury'],
        ['Résultat', 'resultat_jury'],
        ['Date jury bis', 'date_jury'],
      ],
      [['1', '04/03/2023', 'Validation partielle', '04/03/2024']],
    );
    expect(cells(file, 'date_jury#1')).toEqual(['2023-03-04']);
    expect(cells(file, 'date_jury#2')).toEqual(['2024-03-04']);
    expect(cells(file, 'resultat_jury#1')).toEqual(['VP']);
  });

  it('refuses what is not VAE and what tells of nobody, with the reason', () => {
    const file = run(
      [
        ['Nom', 'nom_naissance'],
        ['Prénom', 'prenom'],
        ['Né le', 'date_naissance'],
        ['Dispositif', 'dispositif'],
      ],
      [
        ['Érable', 'Zoé', '01/02/1990', 'VAE'],
        ['Bouleau', 'Léo', '01/02/1991', 'VAPP'],
        ['Charme', '', '', 'VAE'],
      ],
    );
    expect([...file.refusal]).toEqual([RETAINED, REFUSED_OUT_OF_SCOPE, REFUSED_EMPTY]);
    expect(codes(file)).toEqual(expect.arrayContaining(['ligne_hors_champ', 'ligne_sans_personne']));
  });

  it('lets the types of certification tell old levels from new ones', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      String(i),
      i % 2 === 0 ? 'BTS' : 'Bac pro',
      i % 2 === 0 ? '3' : '4',
    ]);
    const file = run(
      [
        ['N°', 'id_dossier_source'],
        ['Type', 'type_certification'],
        ['Niveau', 'niveau_vise'],
      ],
      rows,
    );
    expect(cells(file, 'niveau_vise').slice(0, 2)).toEqual(['5', '4']);
  });

  it('obeys the profile: value decisions, choices, rubriques never sent', () => {
    const mapping: Mapping = [
      ['N°', 'id_dossier_source'],
      ['Avis', 'decision_recevabilite'],
      ['Le', 'date_depot_l1'],
    ];
    const file = run(mapping, [['1', 'Zarbi', '04/03/2024']], {
      valeurs: { decision_recevabilite: { zarbi: 'recevable' } },
      choix: { ordre_dates: { Le: 'MJA' } },
      absentes: ['sexe'],
    });
    expect(cells(file, 'decision_recevabilite')).toEqual(['recevable']);
    expect(cells(file, 'date_depot_l1')).toEqual(['2024-04-03']);
    const missing = file.findings.filter(({ code }) => code === 'rubrique_absente').map(({ rubrique }) => rubrique);
    expect(missing).toContain('code_rncp');
    expect(missing).not.toContain('sexe');
  });

  it('is blocked by a file that tells of nobody', () => {
    expect(() => run([['Couleur', null]], [['bleu']])).toThrow(Problem);
  });
});
