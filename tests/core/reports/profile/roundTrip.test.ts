/** Profile -> workbook -> profile: equal, every field, whatever the texts; sorted, moved and renamed sheets read the same. */
import * as fc from 'fast-check';
import { codeListById, rubriques } from '../../../../core/dictionary';
import { COLUMN_CHOICES, isDecidable, PARTS, profileSchema } from '../../../../core/profiles';
import type { Profile } from '../../../../core/profiles';
import { profileWorkbook, readProfileTable } from '../../../../core/reports';
import { grids, plainSheets } from './grids';

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    ' Né  le ',
    'Date de\nnaissance',
    '(rien : cellule vide)',
    '"cité"',
    '"',
    '=1+1',
    '-',
    '_x0041_',
    '007',
    '\t;',
    'oui',
  ),
);
const filled = text.filter((one) => one !== '');
const ids = rubriques.map(({ id }) => id).concat('r_ajoutee');
const decidable = rubriques.filter(({ id }) => isDecidable(id));

/** Nothing is said by an empty container. */
const record = <Value>(key: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(key, value, { minKeys: 1, maxKeys: 3 });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const column = fc
  .record({ entete: text, rubrique: fc.option(fc.constantFrom(...ids)), rang: some(fc.integer({ min: 1, max: 20 })) })
  .chain((base) => {
    const codes = rubriques.find(({ id }) => id === base.rubrique)?.codes;
    const coche = codes === undefined ? filled : fc.constantFrom(...codeListById(codes).codes.map(({ code }) => code));
    return fc.record({
      entete: fc.constant(base.entete),
      rubrique: fc.constant(base.rubrique),
      rang: fc.constant(base.rang),
      partie: some(fc.constantFrom(...PARTS)),
      coche: some(coche),
      bloc: some(filled),
    });
  });

const valeurs = fc
  .uniqueArray(fc.constantFrom(...decidable), { minLength: 1, maxLength: 3, selector: ({ id }) => id })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ id, codes }) => {
        const known = codes === undefined ? [] : codeListById(codes).codes.map(({ code }) => code);
        const meaning = codes === undefined ? text : fc.constantFrom('', 'NR', ...known);
        return record(text, meaning).map((meanings) => [id, meanings] as const);
      }),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const choix = fc
  .uniqueArray(fc.constantFrom(...Object.keys(COLUMN_CHOICES)), { minLength: 1, maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        record(text, fc.constantFrom(...COLUMN_CHOICES[name])).map((made) => [name, made] as const),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const laissees = record(
  fc.constantFrom(...decidable.map(({ id }) => id)),
  fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
);
const sheets = fc.array(text, { minLength: 1, maxLength: 3 });

/** One arbitrary a field of the schema: a field that is forgotten here does not compile. */
const fields: Record<keyof Profile, fc.Arbitrary<unknown>> = {
  version: fc.constant(1),
  certificateur: fc.stringMatching(/^[a-z0-9-]{1,32}$/),
  feuille: some(text),
  feuilles: some(sheets),
  feuilles_ecartees: some(sheets),
  ligne_entete: some(fc.integer({ min: 1, max: 5000 })),
  encodage: some(text),
  separateur: some(fc.oneof(text, fc.constantFrom(';', ',', '\t', '|'))),
  colonnes: fc.array(column, { maxLength: 6 }),
  choix: some(choix),
  valeurs: some(valeurs),
  laissees: some(laissees),
  absentes: some(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 })),
  reporter: some(fc.boolean()),
};

/** Without the fields that are not there. */
function clean(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const profiles = fc.record(fields).map((one) => clean(one) as Profile);

it('knows every field of the schema', () => {
  expect(Object.keys(fields).sort()).toEqual(Object.keys(profileSchema.shape).sort());
});

it('gives the same profile back', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      expect(readProfileTable(grids(plainSheets(profileWorkbook(profile, 0))), 'p.xlsx')).toEqual(profile);
    }),
    { numRuns: 50 },
  );
});

it('is read the same when rows are shuffled, moved down, and sheets are renamed and reordered', () => {
  fc.assert(
    fc.property(profiles, fc.infiniteStream(fc.integer({ min: 0, max: 1000 })), (profile, stream) => {
      const next = (): number => stream.next().value as number;
      const moved = plainSheets(profileWorkbook(profile, 0))
        .map((sheet, i) => {
          const isList = ['Colonnes', 'Choix de colonne', 'Valeurs', 'Rubriques absentes'].includes(sheet.nom);
          const [head, body] = isList ? [sheet.rows.slice(3, 4), sheet.rows.slice(4)] : [[], sheet.rows];
          // Repairs and absences are lists of the profile: only rows of columns and choices may change places freely.
          const isFree = ['Colonnes', 'Choix de colonne'].includes(sheet.nom);
          const shuffled = isFree
            ? body
                .map((row) => ({ row, key: next() }))
                .sort((a, b) => a.key - b.key)
                .map(({ row }) => row)
            : body;
          return { ...sheet, nom: `Feuille ${i}`, rows: [[], [null, 'à moi'], ...head, [], ...shuffled] };
        })
        .reverse();
      expect(readProfileTable(grids(moved), 'p.xlsx')).toEqual(profile);
    }),
    { numRuns: 20 },
  );
});
