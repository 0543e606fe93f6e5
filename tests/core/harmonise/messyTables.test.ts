/**
 * Tables of nasty cells, of every rubrique and several layouts: cleaning twice changes nothing, the raw table is as it was,
 * the same profile gives the same bytes; and each faulty cell is told, no other.
 */
import fc from 'fast-check';
import type { Rubrique } from '../../../core/dictionary';
import { rubriqueById, rubriques } from '../../../core/dictionary';
import type { Harmonised } from '../../../core/harmonise';
import { applyRepairs, harmonise, provenRepairSteps, sureOnly } from '../../../core/harmonise';
import { anomaliesCsv, harmonisedCsv } from '../../../core/reports';
import { checkRows } from '../../../core/rules';
import type { RawTable } from '../../../core/table';
import { joinFindings, lastOf, parseIsoDay } from '../../../core/table';
import { valueTypeById } from '../../../core/values';
import { rawOf } from '../rawOf';

const T = parseIsoDay('2026-03-31');

/** What spreadsheets and people leave in any column. */
const ANYWHERE: readonly string[] = [
  '',
  '',
  ' ',
  '\u00a0',
  '-',
  '?',
  'NC',
  'n/a',
  'néant',
  'NULL',
  '#N/A',
  '#REF!',
  '0',
  '00/00/0000',
  '45123',
  '1,5',
  '=1+1',
  '"',
  'a;b',
  'à voir',
  'idem',
  '\u200bRecevable\u200b',
  'Validation\npartielle',
  'Ã©chec',
  'ＶＡＥ',
  'x'.repeat(300),
  '12/13/2024',
  '3/2/24',
];

const DELIVERED = rubriques.filter(({ derivee }) => derivee !== true);
const examplesOf = ({ type }: Rubrique): readonly string[] => {
  const { valid, invalid } = valueTypeById(type).examples;
  return [...valid, ...invalid].map(({ raw }) => raw);
};

interface Layout {
  readonly headers: readonly string[];
  readonly columns: readonly string[];
  /** Rows below another one, blank but for the jury. */
  readonly carried: boolean;
}

/** The file number and some rubriques; juries side by side; two columns for one rubrique; juries one below the other. */
const layouts = fc
  .record({
    ids: fc.subarray(
      DELIVERED.map(({ id }) => id),
      { minLength: 4, maxLength: 9 },
    ),
    juries: fc.integer({ min: 1, max: 3 }),
    twice: fc.boolean(),
    carried: fc.boolean(),
  })
  .map(({ ids, juries, twice, carried }): Layout => {
    const columns = ['id_dossier_source', ...ids.filter((id) => id !== 'id_dossier_source')].flatMap((id) => {
      const times = rubriqueById(id)?.repetee === true && !carried ? juries : 1;
      return Array.from({ length: times }, () => id);
    });
    if (twice) columns.push(ids[0]);
    return { headers: columns.map((id, i) => `${id} ${i}`), columns, carried };
  });

const cellOf = (id: string, row: number): fc.Arbitrary<string> => {
  if (id === 'id_dossier_source') return fc.constantFrom(`D${row}`, `D${row}`, '', ' 00017 ');
  const own = examplesOf(rubriqueById(id) as Rubrique);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom(...ANYWHERE) },
  );
};

const tables = layouts.chain((layout) =>
  fc.integer({ min: 1, max: 9 }).chain((n) =>
    fc
      .tuple(
        ...Array.from({ length: n }, (_, row) => fc.tuple(...layout.columns.map((id) => cellOf(id, row)))),
        fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      )
      .map((drawn) => {
        const below = drawn[n] as boolean[];
        const cells = (drawn.slice(0, n) as string[][]).map((row, i) =>
          layout.carried && i > 0 && below[i]
            ? row.map((cell, c) => (rubriqueById(layout.columns[c])?.repetee === true ? cell : ''))
            : row,
        );
        return { layout, cells };
      }),
  ),
);

interface Table {
  readonly layout: Layout;
  readonly cells: readonly (readonly string[])[];
}

const rawTable = ({ layout, cells }: Table, format: 'csv' | 'grille'): RawTable => {
  const raw = rawOf(layout.headers, cells);
  return { ...raw, source: { ...raw.source, format, sheet: format === 'csv' ? null : 'Essai' } };
};

function clean(raw: RawTable, { columns, headers }: Layout): { file: Harmonised; written: string; cleaned: RawTable } {
  const colonnes = headers.map((entete, i) => ({ entete, rubrique: columns[i] }));
  const file = harmonise(raw, { version: 1, certificateur: 'essai', colonnes });
  const repairs = lastOf(provenRepairSteps(file, []));
  const findings = joinFindings(file.findings, checkRows(file, T));
  const certifier = { id: 'essai', nom: 'Essai', nature: 'certificateur' as const, exports: [] };
  const delivery = {
    read: { livraison: 'essai-01', certifier, raw, sha256: '' },
    file,
    findings,
    counts: { retenues: 0, refusees: 0, fusionnees: 0 },
  };
  const written = [harmonisedCsv(file), anomaliesCsv([delivery])].map((bytes) => Buffer.from(bytes).toString()).join();
  return { file, written: written + JSON.stringify(repairs), cleaned: applyRepairs(raw, repairs, sureOnly) };
}

const held = ({ columns }: RawTable): string =>
  JSON.stringify(columns.map(({ codes, values, kinds }) => [Array.from(codes), values, Array.from(kinds)]));

it('cleaning twice changes nothing, and nothing of the raw table; the same profile gives the same bytes', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom('csv' as const, 'grille' as const), (table, format) => {
      const raw = rawTable(table, format);
      const before = held(raw);
      const once = clean(raw, table.layout);
      expect(held(raw)).toBe(before);
      expect(clean(rawTable(table, format), table.layout).written).toBe(once.written);
      const twice = clean(once.cleaned, table.layout);
      expect(Buffer.from(harmonisedCsv(twice.file)).toString()).toBe(Buffer.from(harmonisedCsv(once.file)).toString());
      expect(held(twice.cleaned)).toBe(held(once.cleaned));
    }),
    { numRuns: 25, seed: 44 },
  );
});

/**
 * Faults that are none in the columns made here: a serial, a month first and a 1 are read as their column says; months
 * are years, and a whole target is an answer, in their own rubriques.
 */
const OF_THE_COLUMN = new Set(['45123', '12/25/2023', '1']);
const OWN_RUBRIQUE: Readonly<Record<string, string>> = { annees_experience: '18 mois', visee_partielle: 'Totale' };

/** Rubriques whose values are read one by one, with the faults that their type declares for a text cell. */
const FAULTS = DELIVERED.flatMap((rubrique): [string, string[], string[]][] => {
  const { valid, invalid } = valueTypeById(rubrique.type).examples;
  const plain = valid.filter(({ choices, kind, code }) => choices === undefined && kind === undefined && !code);
  const faults = invalid
    .filter(({ choices, kind, code }) => choices === undefined && kind === undefined && code)
    .map(({ raw }) => raw)
    .filter((raw) => !OF_THE_COLUMN.has(raw) && OWN_RUBRIQUE[rubrique.id] !== raw);
  const isNumber = rubrique.id === 'id_dossier_source';
  if (plain.length === 0 || faults.length === 0 || isNumber) return [];
  return [[rubrique.id, plain.map(({ raw }) => raw), faults]];
});

it('as many faulty cells are told as there are, rubrique by rubrique', () => {
  expect(FAULTS.length).toBeGreaterThan(40);
  for (const [id, valid, faults] of FAULTS) expectAllTold(id, valid, faults);
});

function expectAllTold(id: string, valid: readonly string[], faults: readonly string[]): void {
  const found = (cells: readonly string[]): number[] => {
    const raw = rawOf(
      ['Dossier', 'Colonne'],
      cells.map((cell, i) => [`D${i}`, cell]),
    );
    const colonnes = [
      { entete: 'Dossier', rubrique: 'id_dossier_source' },
      { entete: 'Colonne', rubrique: id },
    ];
    const { findings } = harmonise(raw, { version: 1, certificateur: 'essai', colonnes });
    return findings.filter(({ row, column }) => row >= 0 && column === 1).map(({ row }) => row);
  };
  // One way of writing for the valid ones: a column has its own, and mixing them is a fault of another kind.
  const good = valid.find((cell) => found(Array.from({ length: 30 }, () => cell)).length === 0) as string;
  const cells = Array.from({ length: 3 * faults.length + 30 }, (_, i) =>
    i % 3 === 2 ? (faults[(i - 2) / 3] ?? good) : good,
  );
  const isInjected = cells.map((cell, i) => i % 3 === 2 && cell !== good);
  expect(isInjected.filter((one) => one).length).toBe(faults.length);
  const told = new Set(found(cells));
  const got = cells.filter((_, i) => told.has(i));
  expect([id, ...got]).toEqual([id, ...cells.filter((_, i) => isInjected[i])]);
}
