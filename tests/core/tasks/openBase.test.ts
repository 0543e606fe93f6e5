/** A base read back from its files, or from its workbook, is the base that was written. */
import { parcoursColumns, passageColumns } from '../../../core/base';
import { Problem } from '../../../core/messages';
import { gridOfRows } from '../../../core/reading';
import type { PlainCell, SheetGrid } from '../../../core/reading';
import { tableCsv } from '../../../core/reports';
import { encodeUtf8, isMissing, isoDay } from '../../../core/table';
import type { Column, Table } from '../../../core/table';
import { drain, jsonBytes, missingCertifiers, openBaseFiles, openBaseSheets } from '../../../core/tasks';

const REGION = {
  version: 1,
  nom: 'Région fictive',
  code_region: '99',
  date_extraction: '2025-12-31',
  certificateurs: [
    { id: 'dava', nom: 'DAVA fictif', ministere: 'EN' },
    { id: 'universite', nom: 'Université fictive' },
    { id: 'point-conseil', nom: 'Point conseil fictif', nature: 'conseil' },
  ],
};

const DESCRIPTION = {
  version: 1,
  region: REGION,
  cles: { region: 'ABCD EFGH' },
  livraisons: [
    {
      livraison: 'dava-01',
      certificateur: 'dava',
      fichier: 'export.csv',
      feuille: null,
      sha256: 'aa',
      profil: { version: 1 },
      date_arret: '2025-12-31',
      memoire: { kept: true },
    },
  ],
};

/** Rows of a table of the base, by the columns named; the others are empty. */
function csv(names: readonly string[], rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const lines = [names.join(';'), ...rows.map((row) => names.map((name) => row[name] ?? '').join(';'))];
  return encodeUtf8(`\ufeff${lines.join('\r\n')}\r\n`);
}

const PARCOURS = csv(parcoursColumns([]), [
  {
    id_parcours: 'A',
    certificateur: 'dava',
    date_depot_l1: '2024-02-29',
    age: '42',
    niveau_vise: '5',
    departement: '05',
    ligne_source: '7',
  },
  {
    id_parcours: 'B',
    certificateur: 'dava',
    id_dossier_source: "'=1+1",
    intitule_certification: '"un ""titre"" ; deux"',
  },
]);
const PASSAGES = csv(passageColumns([]), [
  { id_parcours: 'A', rang: '1', date_jury: '2025-01-06', resultat_jury: 'VT' },
]);

const files = (change: Partial<Record<'description' | 'parcours' | 'passages', Uint8Array>> = {}) => ({
  description: jsonBytes(DESCRIPTION),
  parcours: PARCOURS,
  passages: PASSAGES,
  ...change,
});

function cell(table: Table, name: string, row: number): string | number {
  const column = table.columns.find((one) => one.name === name) as Column;
  if (isMissing(column, row)) return '';
  if (column.kind === 'text') return column.values[column.codes[row]];
  return column.kind === 'date' ? isoDay(column.days[row]) : column.numbers[row];
}

describe('openBaseFiles', () => {
  const opened = drain(openBaseFiles(files()));

  it.each([
    ['date_depot_l1', 0, '2024-02-29'],
    ['age', 0, 42],
    ['niveau_vise', 0, '5'],
    ['departement', 0, '05'],
    ['ligne_source', 0, 7],
    ['id_dossier_source', 1, '=1+1'],
    ['intitule_certification', 1, 'un "titre" ; deux'],
    ['date_depot_l1', 1, ''],
    ['age', 1, ''],
  ])('%s of row %d is %j', (name, row, expected) => {
    expect(cell(opened.base.parcours, name, row)).toBe(expected);
  });

  it('writes again the very bytes that it read', () => {
    expect(tableCsv(opened.base.parcours)).toEqual(PARCOURS);
    expect(tableCsv(opened.base.passages)).toEqual(PASSAGES);
  });

  it('tells who has delivered nothing, certifiers only, and what signs the figures', () => {
    expect(opened.missing).toEqual(['universite']);
    expect(missingCertifiers(opened).map(({ nom }) => nom)).toEqual(['Université fictive']);
    expect(opened.sources).toEqual(['aa']);
    expect(opened.region.publication.seuil).toBe(5);
  });

  it('keeps what a later version added to the description', () => {
    expect(opened.description.livraisons[0]).toHaveProperty('memoire', { kept: true });
  });

  it('ignores blank lines, and puts columns back in the order of the contract', () => {
    const [head, ...rows] = new TextDecoder().decode(PARCOURS.subarray(3)).split('\r\n');
    const turned = [head, ...rows]
      .filter((line) => line !== '')
      .map((line) =>
        line.includes('"') ? line : [line.split(';')[0], ...line.split(';').slice(1).reverse()].join(';'),
      );
    const bytes = encodeUtf8(`${turned[0]}\n\n${turned[1]}\n;;;\n`);
    const { base } = drain(openBaseFiles(files({ parcours: bytes })));
    expect(base.parcours.rowCount).toBe(1);
    expect(base.parcours.columns.map(({ name }) => name)).toEqual(parcoursColumns([]));
    expect(cell(base.parcours, 'age', 0)).toBe(42);
  });

  const text = new TextDecoder().decode(PARCOURS);
  it.each([
    ['base_illisible', { description: encodeUtf8('{"version": 1,') }],
    ['base_description_invalide', { description: encodeUtf8('{"version": 2}') }],
    ['region_invalide', { description: jsonBytes({ ...DESCRIPTION, region: { ...REGION, nom: '' } }) }],
    ['base_csv_invalide', { parcours: encodeUtf8('') }],
    ['base_csv_invalide', { parcours: encodeUtf8(text.replace('2024-02-29', '29/02/2024')) }],
    ['base_csv_invalide', { parcours: encodeUtf8(text.replace(';42;', ';quarante;')) }],
    ['base_csv_invalide', { parcours: encodeUtf8(text.replace(';departement;', ';pays;')) }],
    ['base_colonne_absente', { passages: encodeUtf8('id_parcours;rang\r\nA;1\r\n') }],
  ])('refuses with %s', (code, change) => {
    let fault: unknown;
    try {
      drain(openBaseFiles(files(change)));
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(Problem);
    expect((fault as Problem).code).toBe(code);
  });
});

describe('openBaseSheets', () => {
  /** A sheet as a host gives it: everything text, or numbers where they are. */
  const sheet = (name: string, bytes: Uint8Array): SheetGrid => {
    const rows = new TextDecoder()
      .decode(bytes)
      .replace(/^\ufeff/, '')
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) =>
        line.split(';').map((one): PlainCell => (/^\d+$/.test(one) && one[0] !== '0' ? Number(one) : one)),
      );
    return gridOfRows(name, rows);
  };
  const settings = gridOfRows('Réglages', [
    ['cle', 'rang', 'valeur'],
    ...Object.entries(DESCRIPTION).map(([key, value]) => [key, 1, JSON.stringify(value)]),
  ]);
  const simple = csv(parcoursColumns([]), [{ id_parcours: 'A', certificateur: 'dava', age: '42', departement: '05' }]);

  it('reads the sheets of a document', () => {
    const sheets = [sheet('Parcours', simple), sheet('Passages', PASSAGES), settings];
    const { base, region } = drain(openBaseSheets(sheets, 'Classeur'));
    expect([cell(base.parcours, 'age', 0), cell(base.parcours, 'departement', 0)]).toEqual([42, '05']);
    expect(region.nom).toBe('Région fictive');
  });

  it('says which sheet is missing', () => {
    expect(() => drain(openBaseSheets([sheet('Parcours', simple), settings], 'Classeur'))).toThrow(
      expect.objectContaining({ code: 'classeur_base_invalide', slots: { feuille: 'Passages' } }),
    );
  });
});
