/** Settings live in cells of a visible sheet, replaced as a whole, on the simulated Excel. */
import { excelSettings } from '../../../addin/settings';
import { HostRefusal } from '../../../pane/host';
import { openExcel } from './openExcel';

const SHEET = 'Réglages Suivi VAE';
const settings = excelSettings('fr');

it('are none at first, without any trace in the workbook', async () => {
  const { workbook } = openExcel();
  await expect(settings.load()).resolves.toBeNull();
  expect(workbook.sheets).toHaveLength(1);
});

it.each([
  ['short', '{"version": 1}\n'],
  ['long, with characters of two units on the cuts', `{"nom": "${'é😀'.repeat(40_000)}"}\n`],
  ['like a formula', '=1+1'],
  ['like a mark', "'quote"],
  ['with cuts on apostrophes', "'".repeat(70_000)],
])('come back as they were: %s', async (_what, text) => {
  const { workbook } = openExcel();
  await settings.save(text);
  await expect(settings.load()).resolves.toBe(text);
  const sheet = workbook.find(SHEET);
  expect(sheet?.bag.Visibility).toBe('Visible');
  expect(workbook.active.name).toBe('Feuil1'); // the person stays where they are
  const used = sheet?.cells.used({ top: 0, left: 0, rows: 100, columns: 10 }, true);
  for (let row = 0; row < (used?.rows ?? 0); row++) {
    expect(sheet?.cells.format(row, 0)).toBe('@');
    expect(String(sheet?.cells.value(row, 0)).length).toBeLessThanOrEqual(30_000);
  }
});

it('a shorter text leaves nothing of a longer one', async () => {
  openExcel();
  await settings.save('x'.repeat(100_000));
  await settings.save('court');
  await expect(settings.load()).resolves.toBe('court');
});

it('a sheet renamed away means no settings, and is left alone', async () => {
  const { workbook } = openExcel();
  await settings.save('un');
  const sheet = workbook.find(SHEET);
  if (sheet !== undefined) sheet.name = 'Anciens réglages';
  await expect(settings.load()).resolves.toBeNull();
  await settings.save('deux');
  await expect(settings.load()).resolves.toBe('deux');
  expect(sheet?.cells.value(1, 0)).toBe('un');
});

it.each([0, 0.5, 0.9])('a fault in the middle of a saving (%d done) keeps the former settings', async (after) => {
  const { bridge } = openExcel();
  await settings.save(`ancien ${'x'.repeat(50_000)}`);
  bridge.failAt({ atRequest: 3, code: 'GeneralException', after });
  await expect(settings.save('neuf')).rejects.toMatchObject({ code: 'GeneralException' });
  await expect(settings.load()).resolves.toBe(`ancien ${'x'.repeat(50_000)}`);
});

it('a first saving that fails leaves no sheet', async () => {
  const { workbook, bridge } = openExcel();
  bridge.failAt({ atRequest: 3, code: 'GeneralException' });
  await expect(settings.save('neuf')).rejects.toMatchObject({ code: 'GeneralException' });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1']);
});

it('a protected workbook is explained', async () => {
  const { workbook } = openExcel();
  workbook.isStructureProtected = true;
  await expect(settings.save('x')).rejects.toEqual(new HostRefusal('panneau.erreur.protege'));
});

it('more than a message holds is refused before anything is done', async () => {
  const { bridge } = openExcel();
  await expect(settings.save('x'.repeat(5_000_000))).rejects.toEqual(new HostRefusal('panneau.erreur.volume'));
  expect(bridge.trips).toEqual([]);
});
