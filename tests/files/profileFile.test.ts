/** A profile of any form; and of what is none, why it is none. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from 'xlsx';
import { readProfile } from '../../cli/read/readProfile';
import { Problem, tellProblem } from '../../core/messages';
import type { Profile } from '../../core/profiles';
import { profileWorkbook } from '../../core/reports';
import { profileOfBytes, renderXlsx } from '../../files';

const PROFILE: Profile = {
  version: 1,
  certificateur: 'dava',
  colonnes: [{ entete: 'Nom', rubrique: 'nom_naissance' }],
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value));

const problemOf = (read: () => unknown): Problem => {
  try {
    read();
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
  throw new Error('taken for a profile');
};

it('reads JSON, with a byte order mark and blanks too, and the workbook', async () => {
  expect(profileOfBytes(bytes(`\uFEFF\n ${JSON.stringify(PROFILE)}`), 'p.json')).toEqual(PROFILE);
  expect(profileOfBytes(await renderXlsx(profileWorkbook(PROFILE, 0)), 'p.xlsx')).toEqual(PROFILE);
});

it.each<[string, string, Uint8Array]>([
  ['p.csv', 'profil_autre_format', bytes('entete;rubrique\nNom;nom_naissance\n')],
  ['p.txt', 'profil_autre_format', bytes('Nom = nom_naissance')],
  ['p.pdf', 'profil_autre_format', bytes('%PDF-1.4')],
  ['p.html', 'profil_autre_format', bytes('<html><table><tr><td>Nom</td></tr></table></html>')],
  ['vide.json', 'profil_vide', bytes('')],
  ['vide.xlsx', 'profil_vide', bytes('')],
  ['blanc.json', 'profil_vide', bytes('\uFEFF \n')],
  ['region.json', 'profil_autre_document', json({ version: 1, nom: 'Essai', code_region: '99', certificateurs: [] })],
  ['journal.json', 'profil_autre_document', json({ version: 1, outil: 'suivi-vae', entrees: [], decisions: [] })],
  ['reponse.json', 'profil_autre_document', json({ fichier: 'e.csv', colonnes: [] })],
  ['liste.json', 'profil_autre_document', json([PROFILE])],
  // Meant as a profile: what is wrong in it is told.
  ['colonnes.json', 'profil_invalide', json({ version: 1, certificateur: 'dava' })],
  ['coupe.json', 'profil_illisible', bytes('{"version": 1,\n"certificateur": ')],
])('says why %s is no profile: %s', (fileName, code, content) => {
  const problem = problemOf(() => profileOfBytes(content, fileName));
  expect(problem.code).toBe(code);
  expect(tellProblem(problem).quoi).toContain(fileName);
  expect(tellProblem(problem).action).toContain('suivi-vae profil FICHIER --sortie');
});

it.each(['xlsx', 'ods'] as const)('says of a .%s that it has no sheet of columns', (bookType) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Nom', 'Prénom']]), 'Feuille 1');
  const workbook = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
  expect(problemOf(() => profileOfBytes(workbook, `base.${bookType}`)).code).toBe('profil_table_inconnue');
});

it('tells a folder from a path where nothing is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'suivi-vae-profil-'));
  try {
    expect(problemOf(() => readProfile(folder, 'profils')).code).toBe('profil_dossier');
    expect(problemOf(() => readProfile(join(folder, 'p.json'), 'p.json')).code).toBe('profil_introuvable');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
