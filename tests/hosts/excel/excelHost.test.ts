/** The Excel face as the pane sees it: places, tables, text files, showing a cell. */
import { createHash } from 'node:crypto';
import { excelHost } from '../../../addin/excelHost';
import { Problem } from '../../../core/messages';
import { cancelled, HostRefusal } from '../../../pane/host';
import type { SheetModel } from './model';
import { openExcel } from './openExcel';

const HEADER = ['Numéro', 'Nom', 'Date de naissance', 'Résultat'];

/** A title, a header on two rows whose first one is merged, rows of risky values. */
function fill(sheet: SheetModel, shift = 0): void {
  sheet.set(0, 0, 'Export du mois');
  sheet.set(2, 0, 'Candidat');
  sheet.cells.merge({ top: 2, left: 0, rows: 1, columns: 3 });
  HEADER.forEach((text, column) => sheet.set(3, column, text));
  sheet.set(4, 0, '007', '@');
  sheet.set(4, 1, 'Fictif');
  sheet.set(4, 2, 45000 - shift, 'dd/mm/yyyy');
  sheet.set(4, 3, '=1+1', '@');
  sheet.set(5, 0, 1250, '00000');
  sheet.set(5, 1, 'Exemple');
  sheet.set(5, 2, '01/02/2025');
  sheet.set(5, 3, '1,5');
}

async function cellsOf(place: Parameters<ReturnType<typeof excelHost>['readTable']>[0]) {
  const { raw, sha256 } = await excelHost('fr').readTable(place, {});
  const columns = raw.columns.map(({ codes, values }) => Array.from(codes, (code) => values[code]));
  return { raw, sha256, columns };
}

describe('readTable', () => {
  it.each([
    [false, 0],
    [true, 1462],
  ])('reads a sheet as it is (1904: %s)', async (date1904, shift) => {
    const { workbook } = openExcel({ date1904 });
    fill(workbook.sheets[0], shift);
    const { raw, columns } = await cellsOf({ kind: 'sheet', name: 'Feuil1' });
    expect(columns).toEqual([
      ['007', '01250'],
      ['Fictif', 'Exemple'],
      ['2023-03-15', '01/02/2025'],
      ['=1+1', '1,5'],
    ]);
    expect(raw.source).toMatchObject({ fileName: 'Feuil1', sheet: 'Feuil1', format: 'grille', headerRow: 4, date1904 });
    expect([...raw.rowNumbers]).toEqual([5, 6]);
  });

  it('gives one hash to one content, whatever the date system, and another to another', async () => {
    const hashes: string[] = [];
    for (const date1904 of [false, true]) {
      const { workbook } = openExcel({ date1904 });
      fill(workbook.sheets[0], date1904 ? 1462 : 0);
      hashes.push((await cellsOf({ kind: 'sheet', name: 'Feuil1' })).sha256);
    }
    const { workbook } = openExcel();
    fill(workbook.sheets[0]);
    workbook.sheets[0].set(9, 9, ' ');
    workbook.sheets[0].set(5, 3, '1,6');
    hashes.push((await cellsOf({ kind: 'sheet', name: 'Feuil1' })).sha256);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it('reads filtered and protected sheets whole', async () => {
    const { workbook } = openExcel();
    const [sheet] = workbook.sheets;
    fill(sheet);
    sheet.hiddenRows.add(5);
    sheet.filter = { top: 3, left: 0, rows: 3, columns: 4 };
    sheet.isProtected = true;
    expect((await cellsOf({ kind: 'sheet', name: 'Feuil1' })).raw.rowCount).toBe(2);
  });

  it('the sheet that a profile names does not stand in the way of the one that the person chose', async () => {
    const { workbook } = openExcel();
    fill(workbook.sheets[0]);
    const { raw } = await excelHost('fr').readTable({ kind: 'sheet', name: 'Feuil1' }, { feuille: 'Export' });
    expect(raw.rowCount).toBe(2);
  });

  it('reads a table of a sheet', async () => {
    const { workbook } = openExcel();
    const [sheet] = workbook.sheets;
    fill(sheet);
    sheet.tables.push({
      id: '{table}',
      sheet,
      area: { top: 3, left: 0, rows: 3, columns: 4 },
      hasHeaders: true,
      bag: { Name: 'Candidats' },
    });
    const { raw } = await cellsOf({ kind: 'table', name: 'Candidats' });
    expect([raw.source.headerRow, ...raw.rowNumbers]).toEqual([4, 5, 6]);
    expect(raw.columns.map(({ header }) => header)).toEqual(HEADER);
  });

  it('an empty selection is explained', async () => {
    openExcel();
    await expect(excelHost('fr').readTable({ kind: 'selection' }, {})).rejects.toEqual(
      new HostRefusal('panneau.erreur.vide'),
    );
  });

  it('stops when the person cancels', async () => {
    const { workbook } = openExcel();
    fill(workbook.sheets[0]);
    const watch = { isCancelled: () => true };
    await expect(excelHost('fr').readTable({ kind: 'sheet', name: 'Feuil1' }, {}, watch)).rejects.toEqual(cancelled());
  });
});

describe('text files', () => {
  const csv = 'Numéro;Nom;Résultat\r\n007;Fictif;VT\r\n008;Exemple;=1+1\r\n';
  const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

  it('become places, read as the command line reads them', async () => {
    openExcel();
    const host = excelHost('fr');
    await host.addFiles([file('livraison.csv', csv)]);
    expect((await host.places()).map(({ name, file: own }) => [name, own])).toEqual([
      ['Feuil1', undefined],
      ['livraison.csv', 'livraison.csv'],
    ]);
    const { raw, sha256 } = await host.readTable({ kind: 'file', name: 'livraison.csv' }, {});
    expect(raw.source).toMatchObject({ fileName: 'livraison.csv', format: 'csv', separator: ';', headerRow: 1 });
    expect(raw.columns[0].values).toEqual(['', '007', '008']);
    expect(sha256).toBe(createHash('sha256').update(csv).digest('hex'));
    const grid = await host.readGrid({ kind: 'file', name: 'livraison.csv' });
    const cell = { kind: 0 as const, text: '', number: 0, format: '' };
    expect([grid?.rowCount, grid?.read(2, 2, cell), cell.text]).toEqual([3, true, '=1+1']);
  });

  it('are read by pieces, with progress, and stop when the person cancels', async () => {
    openExcel();
    const host = excelHost('fr');
    await host.addFiles([file('gros.csv', csv + '009;Fictif;VP\r\n'.repeat(30_000))]);
    const shares: number[] = [];
    await host.readTable(
      { kind: 'file', name: 'gros.csv' },
      {},
      { onBlock: (done, total) => shares.push(done / total) },
    );
    expect(shares.length).toBeGreaterThan(2);
    const watch = { isCancelled: () => true };
    await expect(host.readTable({ kind: 'file', name: 'gros.csv' }, {}, watch)).rejects.toEqual(cancelled());
  });

  it.each([
    [
      'classeur.xlsx',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      new HostRefusal('panneau.erreur.classeurIci', { fichier: 'classeur.xlsx' }),
    ],
    ['scan.pdf', '%PDF-1.7', new Problem('format_pdf', { fichier: 'scan.pdf' })],
    ['vide.csv', '', new Problem('fichier_vide', { fichier: 'vide.csv' })],
  ])('%s is refused by its name, the others are taken', async (name, content, refusal) => {
    openExcel();
    const host = excelHost('fr');
    const given = host.addFiles([file(name, content), file('livraison.csv', csv)]);
    await expect(given).rejects.toMatchObject({ ...refusal });
    expect((await host.places()).map((place) => place.name)).toEqual(['Feuil1', 'livraison.csv']);
  });

  it('a file that is gone is explained', async () => {
    openExcel();
    const host = excelHost('fr');
    const gone = file('parti.csv', csv);
    await host.addFiles([gone]);
    jest.spyOn(gone, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotReadableError');
    });
    await expect(host.readTable({ kind: 'file', name: 'parti.csv' }, {})).rejects.toEqual(
      new HostRefusal('panneau.erreur.fichierAbsent', { fichier: 'parti.csv' }),
    );
  });
});

describe('show', () => {
  it('brings the sheet forward and selects the cell', async () => {
    const { workbook } = openExcel();
    workbook.addSheet('Données');
    await excelHost('fr').show({ kind: 'sheet', name: 'Données' }, 6, 2);
    expect([workbook.active.name, workbook.selection]).toEqual(['Données', { top: 6, left: 2, rows: 1, columns: 1 }]);
  });

  it.each([
    ['a sheet that is gone', { kind: 'sheet' as const, name: 'Partie' }, 'panneau.erreur.absent'],
    ['a hidden sheet', { kind: 'sheet' as const, name: 'Cachée' }, 'faces.erreur.masquee'],
    ['a file', { kind: 'file' as const, name: 'livraison.csv' }, 'faces.erreur.montrer'],
  ])('%s is explained', async (_what, place, phraseCode) => {
    const { workbook } = openExcel();
    workbook.addSheet('Cachée').bag.Visibility = 'Hidden';
    await expect(excelHost('fr').show(place, 0, 0)).rejects.toMatchObject({ phraseCode });
  });
});
