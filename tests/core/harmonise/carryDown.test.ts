/** Rows that leave the candidate blank: joined when the whole file writes so, counted apart and told when it does not. */
import { applyRepairs, harmonise, provenRepairSteps, sureOnly } from '../../../core/harmonise';
import type { Harmonised } from '../../../core/harmonise';
import type { Profile } from '../../../core/profiles';
import { duplicateSteps } from '../../../core/base';
import { findColumn, lastOf } from '../../../core/table';
import type { RawTable } from '../../../core/table';
import { rawTable } from '../profiles/rawTable';

const HEADERS = ['Dossier', 'Nom', 'Prénom', 'Né le', 'Diplôme', 'Recevable le', 'Jury', 'Résultat', 'Dispositif'];
const RUBRIQUES = [
  'id_dossier_source',
  'nom_naissance',
  'prenom',
  'date_naissance',
  'intitule_certification',
  'date_decision_recevabilite',
  'date_jury',
  'resultat_jury',
  'dispositif',
];
const profile: Profile = {
  version: 1,
  certificateur: 'essai',
  colonnes: HEADERS.map((entete, i) => ({ entete, rubrique: RUBRIQUES[i] })),
};

const BERLAND = 'A1;BERLAND;Amandine;03/04/1975;BTS Assurance;05/01/2023;28/12/2023;Validation partielle;VAE';
const OGIER = 'A2;OGIER;Marc;17/08/1991;CAP Fleuriste;20/08/2023;20/07/2024;Validation partielle;VAE';
const NIVELLE = 'A3;NIVELLE;Zoé;01/02/1968;BTS Tourisme;20/08/2022;20/07/2023;Validation totale;VAE';
const SECOND = ';;;;;;28/12/2024;Validation totale;VAE';
const THIRD = ';;;;;;28/06/2025;Refus;VAE';

function table(...lines: readonly string[]): RawTable {
  const cells = lines.map((line) => line.split(';'));
  return rawTable(
    HEADERS.map((header, c) => [header, cells.map((row) => row[c] ?? '')] as const),
    lines.length,
  );
}

const read = (raw: RawTable, own: Partial<Profile> = {}): Harmonised => harmonise(raw, { ...profile, ...own });
const numbers = ({ table: { columns, rowCount } }: Harmonised): string[] => {
  const column = findColumn({ columns, rowCount }, 'id_dossier_source');
  return column?.kind === 'text' ? [...column.codes].map((code) => column.values[code]) : [];
};
const codes = ({ findings }: Harmonised): string[] =>
  findings.filter(({ code }) => code.startsWith('ligne')).map(({ code, row }) => `${code} ${row}`);

describe('rows that repeat the candidate by blanks', () => {
  const raw = table(BERLAND, SECOND, OGIER, SECOND.replace('totale', 'partielle'), THIRD, NIVELLE);
  const file = read(raw);

  it('go with the identified row above', () => {
    expect(numbers(file)).toEqual(['A1', 'A1', 'A2', 'A2', 'A2', 'A3']);
    expect([...(file.joined ?? [])]).toEqual([-1, 0, -1, 2, 2, -1]);
    expect(codes(file)).toEqual([
      'lignes_rattachees -1',
      'ligne_rattachee 1',
      'ligne_rattachee 3',
      'ligne_rattachee 4',
    ]);
    expect(file.findings.find(({ row, code }) => row === 4 && code === 'ligne_rattachee')?.suggestion).toBe(
      'detail.ligne;ligne=4',
    );
    for (const name of ['nom_naissance', 'date_naissance', 'intitule_certification', 'age']) {
      const column = findColumn(file.table, name);
      if (column?.kind === 'text') expect(column.codes[4]).toBe(column.codes[2]);
      else if (column?.kind === 'date') expect(column.days[4]).toBe(column.days[2]);
    }
  });

  it('keep their own jury and result', () => {
    const jury = findColumn(file.table, 'resultat_jury#1');
    expect(jury?.kind === 'text' && [...jury.codes].map((code) => jury.values[code])).toEqual([
      'VP',
      'VT',
      'VP',
      'VP',
      'REF',
      'VT',
    ]);
  });

  it('leave the raw table as it was, and no cell is repaired for them', () => {
    expect([...raw.columns[1].codes].map((code) => raw.columns[1].values[code])[1]).toBe('');
    const repaired = applyRepairs(raw, lastOf(provenRepairSteps(file, [])), sureOnly);
    expect(repaired.columns.slice(0, 6).map(({ codes: own }) => own[1])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(numbers(read(repaired))).toEqual(numbers(file));
  });

  it('are not the same row as those of another candidate', () => {
    const twice = [...lastOf(duplicateSteps(file, { demandes: true }))];
    expect(twice.filter(({ code }) => code === 'ligne_en_double')).toEqual([]);
  });

  it('stay apart when the profile says so', () => {
    const apart = read(raw, { reporter: false });
    expect(numbers(apart)).toEqual(['A1', '', 'A2', '', '', 'A3']);
    expect(codes(apart)).toEqual([]);
  });
});

describe('rows that stay apart', () => {
  const NAMELESS = ';;;;BTS Banque;12/03/2023;28/12/2024;Validation totale;VAE';
  const dropped = (raw: RawTable): RawTable => ({
    ...raw,
    rowNumbers: raw.rowNumbers.map((n, row) => n + (row > 0 ? 1 : 0)),
  });

  it.each([
    ['somebody without a name is among them', table(BERLAND, SECOND, OGIER, NAMELESS)],
    [
      'somebody without a name nor a jury is among them',
      table(BERLAND, SECOND, OGIER, NAMELESS.replace('28/12/2024', '')),
    ],
    ['the first row has nobody above', table(SECOND, BERLAND, SECOND, OGIER)],
    ['a row that was left out stands between', dropped(table(BERLAND, SECOND, OGIER))],
    ['the row above only has a title', table(BERLAND, 'Session de juin', SECOND, OGIER, NIVELLE)],
    ['dates are in no order', table(BERLAND, SECOND, OGIER, SECOND.replace('2024', '2020'))],
    ['the jury comes after the end', table(BERLAND, NIVELLE, SECOND, OGIER)],
  ])('%s', (_, raw) => {
    const file = read(raw);
    expect(file.joined).toBeUndefined();
    expect(codes(file).filter((code) => !code.startsWith('ligne_sans_personne'))).toEqual(['lignes_sans_identite -1']);
    expect(numbers(file)).toContain('');
  });

  it.each([
    ['too few columns are blank to say anything', /Nom|Diplôme|Jury|Résultat/],
    ['identities alone are blank: they may have been erased', /Dossier|Nom|Prénom|Né|Jury|Résultat/],
  ])('%s', (_, entetes) => {
    const few = { ...profile, colonnes: profile.colonnes.filter(({ entete }) => entetes.test(entete)) };
    expect(harmonise(table(BERLAND, SECOND, OGIER), few).joined).toBeUndefined();
  });

  it('a blank row without a date, or a file that names everybody, is no such row', () => {
    const file = read(table(BERLAND, SECOND, OGIER, ';;;;;;;Refus;VAE'));
    expect(numbers(file)).toEqual(['A1', 'A1', 'A2', '']);
    expect(codes(file)).toContain('ligne_sans_personne 3');
    expect(codes(read(table(BERLAND, OGIER)))).toEqual([]);
  });

  it('one that contradicts the row above, in a file of many', () => {
    const many = Array.from({ length: 20 }, () => [BERLAND, SECOND]).flat();
    const file = read(table(...many, NIVELLE, SECOND));
    expect(numbers(file)[41]).toBe('');
    expect(numbers(file)[39]).toBe('A1');
    expect(codes(file)).toContain('ligne_non_rattachee 41');
  });
});

it('an unread cell of the row above is unread for the rows that go with it', () => {
  const file = read(table(BERLAND.replace('05/01/2023', '31/02/2023'), SECOND, OGIER, NIVELLE));
  expect(file.unread?.get('date_decision_recevabilite')?.[0]).toBe(0b11);
});
