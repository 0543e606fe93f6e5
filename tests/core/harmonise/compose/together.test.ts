/** Columns to tick, blocs and marks of repetition through harmonising: values, findings at their cells, repairs, cleaning twice. */
import { harmonise, provenRepairSteps, applyRepairs, type Harmonised } from '../../../../core/harmonise';
import { profileFromProposal, proposeMapping, type Profile } from '../../../../core/profiles';
import { harmonisedCsv } from '../../../../core/reports/cleaning/harmonisedCsv';
import { findColumn, isoDay, lastOf, MISSING_DAY } from '../../../../core/table';
import type { RawTable } from '../../../../core/table';
import { linesTable } from '../../profiles/rawTable';

const profile = (colonnes: Profile['colonnes']): Profile => ({
  version: 1,
  certificateur: 'essai',
  colonnes: [{ entete: 'Dossier', rubrique: 'id_dossier_source' }, ...colonnes],
});

function textsOf(file: Harmonised, name: string): string[] {
  const column = findColumn(file.table, name);
  if (column?.kind === 'text') return Array.from(column.codes, (code) => column.values[code]);
  if (column?.kind === 'date') return Array.from(column.days, (day) => (day === MISSING_DAY ? '' : isoDay(day)));
  return [];
}

const found = (file: Harmonised): string[] =>
  file.findings.filter(({ row }) => row >= 0).map(({ code, row, column }) => `${code} ${row}:${column}`);

const numbered = (rows: readonly (readonly string[])[]): string[][] => rows.map((row, i) => [`A${i}`, ...row]);

describe('columns to tick', () => {
  const raw = linesTable(
    ['Dossier', 'Validation totale', 'Refus', 'Absent'],
    numbered([
      ['X', '', ''],
      ['', '1', '0'],
      ['', '', ''],
      ['x', '', 'x'],
      ['12/03/2024', '', ''],
      ['', '', 'à voir'],
      ['', 'oui', 'malade'],
      ['', 'Refusé', ''],
      ['non', '0', '-'],
    ]),
  );
  const own = profile([
    { entete: 'Validation totale', rubrique: 'resultat_jury', coche: 'VT' },
    { entete: 'Refus', rubrique: 'resultat_jury', coche: 'REF' },
    { entete: 'Absent', rubrique: 'resultat_jury', coche: 'ABS' },
  ]);
  const file = harmonise(raw, own);

  it('gives the answer that is ticked, none or a finding at its cell', () => {
    expect(textsOf(file, 'resultat_jury#1')).toEqual(['VT', 'REF', '', '', 'VT', '', 'REF', 'REF', '']);
    expect(textsOf(file, 'date_jury#1')[4]).toBe('2024-03-12');
    expect(found(file)).toEqual(['cases_multiples 3:1', 'case_illisible 5:3', 'texte_en_plus 6:3']);
  });

  it('tells what was not understood, and counts each row once', () => {
    const bits = file.unread?.get('resultat_jury#1');
    expect(bits && [bits[0], bits[1]]).toEqual([(1 << 3) | (1 << 5), 0]);
    expect(file.completeness.find(({ rubrique }) => rubrique === 'resultat_jury')).toMatchObject({
      valides: 5,
      invalides: 2,
      vides: 2,
    });
  });

  it('is the same with the columns moved', () => {
    const moved: RawTable = { ...raw, columns: [3, 0, 2, 1].map((at, index) => ({ ...raw.columns[at], index })) };
    expect(textsOf(harmonise(moved, own), 'resultat_jury#1')).toEqual(textsOf(file, 'resultat_jury#1'));
  });

  it('offers no repair of its cells', () => {
    expect(lastOf(provenRepairSteps(file, [])).filter(({ index }) => index > 0)).toEqual([]);
  });

  it('reads a cross as no beside check marks, as a tick alone', () => {
    const ticks = (a: string, b: string): string[] =>
      textsOf(
        harmonise(
          linesTable(['Dossier', 'H', 'F'], [['A', a, b]]),
          profile([
            { entete: 'H', rubrique: 'sexe', coche: 'H' },
            { entete: 'F', rubrique: 'sexe', coche: 'F' },
          ]),
        ),
        'sexe',
      );
    expect(ticks('✓', '✗')).toEqual(['H']);
    expect(ticks('', '✗')).toEqual(['F']);
  });
});

describe('blocs in columns', () => {
  it('lists those that the jury validated, by jury; all of them make no result', () => {
    const raw = linesTable(
      ['Dossier', 'DC1', 'DC2', 'DC1 bis', 'DC2 bis'],
      numbered([
        ['V', 'V', '', ''],
        ['NV', 'NV', 'validé', 'Dispensé'],
        ['12/03/2024', '12/03/2024', '', ''],
        ['V', 'peut-être', '', ''],
      ]),
    );
    const file = harmonise(
      raw,
      profile([
        { entete: 'DC1', rubrique: 'blocs_valides', bloc: 'DC1' },
        { entete: 'DC2', rubrique: 'blocs_valides', bloc: 'DC2' },
        { entete: 'DC1 bis', rubrique: 'blocs_valides', rang: 2, bloc: 'DC1' },
        { entete: 'DC2 bis', rubrique: 'blocs_valides', rang: 2, bloc: 'DC2' },
      ]),
    );
    expect(textsOf(file, 'blocs_valides#1')).toEqual(['DC1;DC2', '', 'DC1;DC2', 'DC1']);
    expect(textsOf(file, 'blocs_valides#2')).toEqual(['', 'DC1', '', '']);
    expect(textsOf(file, 'date_jury#1')[2]).toBe('2024-03-12');
    expect(textsOf(file, 'resultat_jury#1')).toEqual([]);
    expect(found(file)).toEqual(['case_illisible 3:2', 'bloc_dispense 1:4']);
  });
});

describe('marks of repetition', () => {
  const raw = linesTable(
    ['Dossier', 'Nom', 'Résultat', 'Date dépôt L1', 'Date L1 complet'],
    numbered([
      ['TESTARD', 'VT', '03/04/2024', '05/04/2024'],
      ['idem', '"', '04/04/2024', 'idem'],
      ['FICTIF', 'idem', '"', '06/04/2024'],
      ['ESSAI', 'VP', '07/04/2024', '08/04/2024'],
    ]),
  );
  const file = harmonise(
    raw,
    profile([
      { entete: 'Nom', rubrique: 'nom_naissance' },
      { entete: 'Résultat', rubrique: 'resultat_jury' },
      { entete: 'Date dépôt L1', rubrique: 'date_depot_l1' },
      { entete: 'Date L1 complet', rubrique: 'date_l1_complet' },
    ]),
  );

  it('take the value above, never a name, never where they may mean the cell on the left', () => {
    expect(textsOf(file, 'resultat_jury#1')).toEqual(['VT', 'VT', 'VT', 'VP']);
    expect(textsOf(file, 'date_depot_l1')[2]).toBe('2024-04-04');
    expect(textsOf(file, 'nom_naissance')).toEqual(['TESTARD', '', 'FICTIF', 'ESSAI']);
    expect(textsOf(file, 'date_l1_complet')[1]).toBe('');
    expect(found(file).sort()).toEqual([
      'repetition_non_suivie 1:1',
      'repetition_non_suivie 1:4',
      'valeur_reprise 1:2',
      'valeur_reprise 2:2',
      'valeur_reprise 2:3',
    ]);
  });

  it('are offered as proposals, never written unasked', () => {
    const repairs = lastOf(provenRepairSteps(file, []));
    const result = repairs.find(({ rubrique }) => rubrique === 'resultat_jury');
    expect(
      result?.rewritings
        .filter(({ reason }) => reason === 'valeur_reprise')
        .map(({ kind, before, after }) => [kind, before, after]),
    ).toEqual([
      ['proposed', '"', 'Validation totale'],
      ['proposed', 'idem', 'Validation totale'],
    ]);
    expect(
      repairs
        .flatMap(({ rewritings }) => rewritings)
        .filter(({ before, kind }) => kind === 'sure' && /idem|"/.test(before)),
    ).toEqual([]);
    const written = applyRepairs(raw, repairs, (_, { reason }) => reason === 'valeur_reprise');
    expect(textsOf(harmonise(written, file.profile), 'resultat_jury#1')).toEqual(['VT', 'VT', 'VT', 'VP']);
  });

  it('are not followed over a row that was left out', () => {
    const cut = linesTable(['Dossier', 'Résultat'], numbered([['VT'], ['"']]));
    const gap = harmonise(
      { ...cut, rowNumbers: Int32Array.of(2, 9) },
      profile([{ entete: 'Résultat', rubrique: 'resultat_jury' }]),
    );
    expect(textsOf(gap, 'resultat_jury#1')).toEqual(['VT', '']);
    expect(found(gap)).toEqual(['repetition_non_suivie 1:1']);
  });
});

/** A CSV of ours as a raw table again. */
function again(file: Harmonised): RawTable {
  const text = Buffer.from(harmonisedCsv(file))
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const [header, ...rows] = text
    .trim()
    .split('\r\n')
    .map((line) => line.split(';').map((cell) => cell.replace(/^"(.*)"$/, '$1')));
  return linesTable(header, rows);
}

it('a whole file of such columns, proposed then cleaned twice, is the same', () => {
  const lines = Array.from({ length: 24 }, (_, i) => [
    `D-${i}`,
    ['TESTARD Marie', 'FICTIF Paul', 'Zyx Abc'][i % 3],
    `0${1 + (i % 9)}/04/1975`,
    ...[i % 2 === 0 ? 'x' : '', i % 2 === 0 ? '' : 'x'],
    ['97200 Fort-de-France', '34000 - MONTPELLIER CEDEX 2'][i % 2],
    ['RNCP35830 - Agent fictif', '36004 BTS fictif'][i % 2],
    ...['28', '3', '2024'],
    ...[i % 3 === 0 ? 'X' : '', i % 3 === 1 ? 'X' : ''],
    ...[i % 4 === 0 ? 'V' : 'NV', i % 4 === 1 ? 'V' : 'NV'],
  ]);
  const raw = linesTable(
    [
      'N° dossier',
      'Candidat',
      'Né le',
      'H',
      'F',
      'CP Ville',
      'Certification (code RNCP - intitulé)',
      'Jour jury',
      'Mois jury',
      'Année jury',
      'VT',
      'Refus',
      'DC1',
      'DC2',
    ],
    lines.map((line, i) => (i === 5 ? line.map((cell, at) => (at === 7 ? '14' : cell)) : line)),
  );
  const first = harmonise(raw, profileFromProposal(raw, proposeMapping(raw), 'essai'));
  const names = first.table.columns.map(({ name }) => name);
  for (const name of [
    'nom_naissance',
    'prenom',
    'sexe',
    'commune',
    'code_rncp',
    'intitule_certification',
    'date_jury#1',
    'resultat_jury#1',
    'blocs_valides#1',
  ]) {
    expect(names).toContain(name);
  }
  expect(textsOf(first, 'nom_naissance').slice(0, 3)).toEqual(['TESTARD', 'FICTIF', '']);
  expect(textsOf(first, 'commune').slice(0, 2)).toEqual(['Fort-de-France', 'MONTPELLIER']);
  expect(textsOf(first, 'intitule_certification').slice(0, 2)).toEqual(['Agent fictif', 'BTS fictif']);
  expect(textsOf(first, 'blocs_valides#1').slice(0, 3)).toEqual(['DC1', 'DC2', '']);
  const cleaned = again(first);
  const named = profileFromProposal(cleaned, proposeMapping(cleaned), 'essai');
  const second = harmonise(cleaned, {
    ...named,
    colonnes: named.colonnes.map((one) =>
      one.entete === 'id_dossier_source' ? { ...one, rubrique: one.entete } : one,
    ),
  });
  const csv = (file: Harmonised): string[] =>
    Buffer.from(harmonisedCsv(file))
      .toString('utf8')
      .split('\r\n')
      .map((line) => line.replace(/^\d+;/, ''));
  expect(csv(second)).toEqual(csv(first));
});
