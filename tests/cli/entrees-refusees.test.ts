/** Bad input of the day: a clear French message, exit 1, nothing written, no personal data in it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDirectories, freshDirectory, suiviVae, writeTree } from './run';
import { demonstrationKey, formatKeyFile } from '../../core/privacy';

afterAll(cleanDirectories);

const GOOD = 'N° dossier;Nom;Prénom;Né le;Date dépôt L1\n1;Zzérable;Ozéa;01/02/1990;03/04/2024\n';

const key = (role: 'appariement' | 'region'): string => {
  const { bytes, nom } = demonstrationKey(role);
  return formatKeyFile(bytes, nom);
};

function regionWith(file: string, content: Uint8Array | string, more: object = {}): string {
  const root = freshDirectory();
  const region = {
    version: 1,
    nom: 'Essai',
    code_region: '99',
    date_extraction: '2026-03-31',
    certificateurs: [{ id: 'dava', nom: 'DAVA', ministere: 'EN', exports: [`exports/${file}`] }],
    cles: { appariement: 'fichier:k1.cle', region: 'fichier:k2.cle' },
    ...more,
  };
  const files = new Map<string, Uint8Array | string>([
    ['region.json', JSON.stringify(region)],
    ['k1.cle', key('appariement')],
    ['k2.cle', key('region')],
    [`exports/${file}`, content],
  ]);
  writeTree(root, files);
  return root;
}

function execute(root: string, ...options: string[]): ReturnType<typeof suiviVae> {
  return suiviVae(['executer', join(root, 'region.json'), '--sortie', join(root, 'sortie'), ...options]);
}

const ACCEPT = '--accepter-propositions';
const zipStart = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4);

describe('executer refuses', () => {
  it.each<[string, string, Uint8Array | string]>([
    ['an empty file', 'vide.csv', ''],
    ['headers only', 'entetes.csv', 'N° dossier;Nom;Prénom;Né le\n'],
    ['a picture', 'image.xlsx', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70)],
    ['a truncated workbook', 'coupe.xlsx', zipStart],
    ['a page of error', 'page.csv', '<!DOCTYPE html><html><body><h1>Erreur 500</h1></body></html>'],
    ['a file about something else', 'menus.csv', 'Couleur;Taille\nbleu;grand\nvert;petit\n'],
  ])('%s', (_title, file, content) => {
    const root = regionWith(file, content);
    const { code, stderr, stdout } = execute(root, ACCEPT);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(file);
    for (const part of ['Problème :', 'Pourquoi :', 'Que faire :', 'Rien n’a été écrit.'])
      expect(stderr).toContain(part);
    expect(existsSync(join(root, 'sortie'))).toBe(false);
  });

  it('a missing profile, a missing key, twin keys, an unknown ministry, an output that is not ours', () => {
    const root = regionWith('bon.csv', GOOD);
    expect(execute(root)).toMatchObject({ code: 1, stdout: '' });
    const absent = regionWith('bon.csv', GOOD, { cles: { appariement: 'fichier:perdue.cle', region: 'env:ABSENTE' } });
    expect(execute(absent, ACCEPT)).toMatchObject({ code: 1, stdout: '' });
    const twins = regionWith('bon.csv', GOOD, { cles: { appariement: 'fichier:k1.cle', region: 'fichier:k1.cle' } });
    expect(execute(twins, ACCEPT)).toMatchObject({ code: 1, stdout: '' });
    const ministry = regionWith('bon.csv', GOOD, {
      certificateurs: [{ id: 'dava', nom: 'DAVA', ministere: 'Inconnu', exports: ['exports/bon.csv'] }],
    });
    expect(execute(ministry, ACCEPT)).toMatchObject({ code: 1, stdout: '' });
    writeTree(join(root, 'sortie'), new Map([['a-moi.txt', 'précieux']]));
    expect(execute(root, ACCEPT)).toMatchObject({ code: 1, stdout: '' });
    expect(readdirSync(join(root, 'sortie'))).toEqual(['a-moi.txt']);
    for (const place of [absent, twins, ministry]) expect(existsSync(join(place, 'sortie'))).toBe(false);
  });

  it('a wrong use, with exit 2', () => {
    expect(suiviVae(['executer']).code).toBe(2);
    expect(suiviVae(['danser']).code).toBe(2);
    expect(suiviVae(['executer', 'region.json', '--sortie', 'x', '--inconnue']).code).toBe(2);
  });

  it('names nobody: neither in a message nor where a file without headers comes in', () => {
    const root = regionWith(
      'sans-entete.csv',
      '1;Zzérable;Ozéa;01/02/1990;03/04/2024\n2;Zzbouleau;Uzio;05/06/1985;07/08/2024\n',
    );
    const { stderr, stdout } = execute(root, ACCEPT);
    for (const text of [stderr, stdout]) expect(text).not.toMatch(/zz|oz[ée]a|uzio/i);
  });
});

describe('executer', () => {
  it('gives the same figures with the rows in another order', () => {
    const rows = Array.from({ length: 60 }, (_, i) => {
      const [day, year] = [String(1 + (i % 28)).padStart(2, '0'), 1960 + (i % 40)];
      return `${i};Zz${'abcdefghij'[i % 10]}ole;Oz${'klmnop'[i % 6]}a;${day}/05/${year};${day}/0${1 + (i % 9)}/2024`;
    });
    const [head] = GOOD.split('\n');
    const figures = (list: readonly string[]): string => {
      const root = regionWith('bon.csv', [head, ...list, ''].join('\n'));
      expect(execute(root, ACCEPT).code).toBe(0);
      const path = join(root, 'sortie', 'indicateurs', 'indicateurs.csv');
      return readFileSync(path, 'utf8');
    };
    const once = figures(rows);
    expect(once.length).toBeGreaterThan(1000);
    expect(figures([...rows].reverse())).toBe(once);
  });

  it('never overwrites a key', () => {
    const path = join(freshDirectory(), 'a.cle');
    writeFileSync(path, 'déjà là');
    expect(suiviVae(['cle', 'generer', path]).code).toBe(1);
  });
});
