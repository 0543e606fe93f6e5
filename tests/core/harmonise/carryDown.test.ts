/** Rows that leave the candidate blank: joined to the one above when nothing contradicts it, else refused and told. */
import {
  applyRepairs,
  harmonise,
  provenRepairSteps,
  REFUSED_UNATTACHED,
  RETAINED,
  sureOnly,
} from '../../../core/harmonise';
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
  const dropped = (raw: RawTable, at: number): RawTable => ({
    ...raw,
    rowNumbers: raw.rowNumbers.map((n, row) => n + (row >= at ? 1 : 0)),
  });

  it.each([
    ['the first row has nobody above', table(SECOND, BERLAND, SECOND, OGIER), [0]],
    ['a row that was left out stands between', dropped(table(BERLAND, SECOND, OGIER, SECOND), 3), [3]],
    ['the row above only has a title', table(BERLAND, 'Session de juin', SECOND, OGIER, NIVELLE), [2]],
    ['an earlier total validation', table(BERLAND, SECOND, OGIER, SECOND.replace('2024', '2020')), [3]],
    ['the jury comes after the end', table(BERLAND, NIVELLE, SECOND, OGIER), [2]],
    [
      'another diploma, and nothing of an application',
      table(BERLAND, ';;;;BTS Banque;;28/12/2024;Refus;VAE', OGIER),
      [1],
    ],
    ['the same jury with another result', table(BERLAND, ';;;;;;28/12/2023;Refus;VAE', OGIER), [1]],
    ['what stands under one that is refused', table(BERLAND, NIVELLE, SECOND, THIRD, OGIER), [2, 3]],
  ])('%s: of no candidate', (_, raw, rows) => {
    const file = read(raw);
    expect(codes(file).filter((code) => code.startsWith('ligne_non_rattachee'))).toEqual(
      rows.map((row) => `ligne_non_rattachee ${row}`),
    );
    for (const row of rows) {
      expect(file.refusal[row]).toBe(REFUSED_UNATTACHED);
      expect(numbers(file)[row]).toBe('');
    }
  });

  it('somebody whose name was left out keeps an application of its own, and says nothing of the others', () => {
    const file = read(table(BERLAND, SECOND, OGIER, NAMELESS));
    expect([...(file.joined ?? [])]).toEqual([-1, 0, -1, -1]);
    expect(file.refusal[3]).toBe(RETAINED);
    expect(codes(file)).toContain('lignes_sans_identite -1');
  });

  it('dates in no order: blanks do not mean "same as above", unless the profile says so', () => {
    const partial = (year: string): string => `;;;;;;28/12/${year};Validation partielle;VAE`;
    const raw = table(BERLAND, partial('2024'), OGIER, partial('2020'), NIVELLE);
    expect(read(raw).joined).toBeUndefined();
    expect([...read(raw).refusal]).toEqual([RETAINED, REFUSED_UNATTACHED, RETAINED, REFUSED_UNATTACHED, RETAINED]);
    expect([...(read(raw, { reporter: true }).joined ?? [])]).toEqual([-1, 0, -1, 2, -1]);
  });

  it('most blanks contradict the row above: identities were erased', () => {
    const raw = table(BERLAND, SECOND, NIVELLE, SECOND, NIVELLE, SECOND, OGIER);
    expect(read(raw).joined).toBeUndefined();
  });

  const only = (columns: RegExp): Profile => ({
    ...profile,
    colonnes: profile.colonnes.filter(({ entete }) => columns.test(entete)),
  });

  it.each([
    ['the identity alone', /Dossier|Nom|Prénom|Né|Jury|Résultat/],
    ['a name and a diploma', /Nom|Diplôme|Jury|Résultat/],
  ])('%s is enough to be left blank', (_, entetes) => {
    const file = harmonise(table(BERLAND, SECOND, OGIER), only(entetes));
    expect([...(file.joined ?? [])]).toEqual([-1, 0, -1]);
  });

  it('a name that is the only cell left blank may have been forgotten: the jury has to follow', () => {
    const file = harmonise(table(BERLAND, SECOND, OGIER, THIRD.replace('2025', '2023')), only(/Nom|Jury|Résultat/));
    expect([...(file.joined ?? [])]).toEqual([-1, 0, -1, -1]);
    expect(file.refusal[3]).toBe(REFUSED_UNATTACHED);
  });

  it.each([
    ['no column names anybody', /Né|Diplôme|Recevable|Jury|Résultat/],
    ['every name is blank', /./],
  ])('%s: nothing changes', (_, entetes) => {
    const raw = table(SECOND, THIRD, SECOND);
    const file = harmonise(raw, only(entetes));
    expect(codes(file)).toEqual([]);
    expect([...file.refusal]).toEqual([RETAINED, RETAINED, RETAINED]);
  });

  it('the last lines of a page are no passage, unless the file writes passages without a date', () => {
    const undated = ';;;;;;;Refus;VAE';
    const end = read(table(BERLAND, SECOND, OGIER, undated));
    expect(numbers(end)).toEqual(['A1', 'A1', 'A2', '']);
    expect(end.refusal[3]).not.toBe(RETAINED);
    expect(numbers(read(table(BERLAND, undated, OGIER, undated)))).toEqual(['A1', 'A1', 'A2', 'A2']);
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

describe('a name told again, less fully, right below', () => {
  const AGAIN = ';BERLAND;Amandine;;;;28/12/2024;Validation totale;VAE';

  it.each([
    ['without the birth date', AGAIN],
    ['in other capitals', AGAIN.replace('BERLAND', 'Berland')],
    ['the family name alone', AGAIN.replace('Amandine', '')],
  ])('is the same candidate: %s', (_, again) => {
    const file = read(table(BERLAND, again, OGIER));
    expect(numbers(file)).toEqual(['A1', 'A1', 'A2']);
    const birth = findColumn(file.table, 'date_naissance');
    expect(birth?.kind === 'date' && birth.days[1]).toBe(birth?.kind === 'date' && birth.days[0]);
    expect(codes(file)).toContain('ligne_rattachee 1');
  });

  it.each([
    ['another first name', AGAIN.replace('Amandine', 'Brice')],
    ['a number of its own', `A9${AGAIN}`],
    ['another diploma', AGAIN.replace(';;;;', ';;BTS Banque;;').replace('Amandine;;', 'Amandine;')],
  ])('%s: the row stays as it is', (_, again) => {
    const file = read(table(BERLAND, again, OGIER));
    expect(file.joined).toBeUndefined();
    expect(file.refusal[1]).toBe(RETAINED);
  });
});

it('a column that counts the lines names nobody', () => {
  const counted = (n: number, line: string): string => `${n};${line.split(';').slice(1).join(';')}`;
  const file = read(table(counted(1, BERLAND), counted(2, SECOND), counted(3, OGIER)));
  expect(numbers(file)).toEqual(['1', '1', '3']);
});

it('an unread cell of the row above is unread for the rows that go with it', () => {
  const file = read(table(BERLAND.replace('05/01/2023', '31/02/2023'), SECOND, OGIER, NIVELLE));
  expect(file.unread?.get('date_decision_recevabilite')?.[0]).toBe(0b11);
});
