/** A workbook of several sheets gives several deliveries where the face reads files whole. */
import { gridOfRows, readGrid, readGridSheets, type ReadingOptions } from '../../../../core/reading';
import type { Profile } from '../../../../core/profiles';
import { readRows } from '../../../../pane/views/consolidating/reading';
import type { FileRow } from '../../../../pane/views/consolidating/state';
import type { ViewContext, Work } from '../../../../pane/views/view';

const HEADERS = ['Nom', 'Prénom', 'Né le'];
const SHEETS = ['2022', '2023'].map((name) =>
  gridOfRows(name, [HEADERS, ['Fictif', 'Zoé', '01/02/1980'], ['Inventé', 'Léa', '03/02/1980']]),
);
const PROFILE: Profile = {
  version: 1,
  certificateur: 'dava',
  feuille: '2023',
  feuilles: ['2023', '2022'],
  colonnes: HEADERS.map((entete) => ({ entete, rubrique: null })),
};
const gridOptions = (options: ReadingOptions) => ({ ...options, fileName: 'a.xlsx', format: 'xlsx' as const });
const row = {
  ...{ key: 'a', nom: 'a.xlsx', included: true, certifier: 'dava', seen: null, isTried: false, fault: null },
  place: { kind: 'file', name: 'a.xlsx' },
} as FileRow;

async function read(isWhole: boolean): Promise<string[]> {
  const host = {
    readTable: async (_: unknown, options: ReadingOptions) => ({
      raw: readGrid(SHEETS, gridOptions(options)),
      sha256: '',
    }),
    ...(isWhole
      ? {
          readTables: async (_: unknown, options: ReadingOptions) => ({
            tables: readGridSheets(SHEETS, gridOptions(options)),
            sha256: '',
          }),
        }
      : {}),
  };
  const session = {
    profiles: new Map([['dava', PROFILE]]),
    region: { nom: '', certificateurs: [{ id: 'dava', nom: 'DAVA', nature: 'certificateur', exports: [] }] },
  };
  const context = { host, session } as unknown as ViewContext;
  const { given, refused } = await readRows([row], context, { watch: () => ({}) } as unknown as Work);
  expect(refused).toEqual([]);
  return given.map(({ nom, delivery }) => `${nom} > ${delivery.raw.source.sheet}`);
}

it('reads every sheet that the profile names, in its order', async () => {
  expect(await read(true)).toEqual(['a.xlsx, 2023 > 2023', 'a.xlsx, 2022 > 2022']);
});

it('reads the sheet of the profile where sheets are chosen one by one', async () => {
  expect(await read(false)).toEqual(['a.xlsx > 2023']);
});
