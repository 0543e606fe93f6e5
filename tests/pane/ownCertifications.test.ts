/** The referential of certifications in the pane: read, kept, taken back the same. */
import { Problem } from '../../core/messages';
import { HostRefusal } from '../../pane/host';
import type { PaneHost } from '../../pane/host';
import {
  isSavedWithDocument,
  missingReferential,
  readCertifications,
  restoredCertifications,
  savedCertifications,
} from '../../pane/ownCertifications';
import { Session } from '../../pane/session';

const SHEET = `Code RNCP;Intitulé;Type;Niveau;Certificateur;Autres intitulés;Début;Fin
RNCP90001;Conducteur de licornes;BTS;5;Ministère fictif;Dresseur ; Meneur;01/09/2020;31/08/2025
RNCP90001;Gardien de nuages;BTS;5;Ministère fictif;;;
sans numéro;Souffleur de bulles;CAP;3;;;;
;Polisseur d’étoiles;;;;;;
`;

const file = (text: string, name = 'certifs.csv'): File => new File([text], name);

describe('a referential', () => {
  it('is read from a text file, with what is wrong in it', async () => {
    const { list, faults } = await readCertifications(file(SHEET), {});
    expect([list.fileName, list.all.map(({ code, douteuse }) => [code, douteuse])]).toEqual([
      'certifs.csv',
      [
        ['90001', true],
        ['90001', true],
        ['', false],
        ['', false],
      ],
    ]);
    expect(new Set(faults.map(({ ligne, code }) => `${ligne} ${code}`))).toEqual(
      new Set(['3 referentiel_code_en_double', '4 referentiel_code_illisible']),
    );
  });

  it('comes back the same from the settings', async () => {
    const own = await readCertifications(file(SHEET), {});
    const back = restoredCertifications(JSON.parse(JSON.stringify(savedCertifications(own))), 'reglages')!;
    expect(back.list.all).toEqual(own.list.all);
    expect(back.faults).toEqual(own.faults);
    expect(back.list.matchTitle('dresseur')).toEqual(own.list.matchTitle('dresseur'));
  });

  it.each([
    ['no name', { lignes: ['2\t\tBoulanger'], constats: [] }],
    ['no certification', { fichier: 'x', lignes: [], constats: [] }],
    ['a row that is none', { fichier: 'x', lignes: ['2\t\tBoulanger', 'x'], constats: [] }],
    ['a day that is none', { fichier: 'x', lignes: ['2\t\tBoulanger\t\t\t\tmardi'], constats: [] }],
    ['no text', { fichier: 'x', lignes: 'x', constats: [] }],
    ['no object', 3],
  ])('damaged by hand is refused: %s', (_what, json) => {
    expect(() => restoredCertifications(json, 'x')).toThrow(Problem);
  });

  it('is none where the settings hold none', () => {
    expect([restoredCertifications(undefined, 'x'), restoredCertifications(null, 'x')]).toEqual([null, null]);
  });

  it('that is no sheet of titles is refused, and so is a workbook where none is read', async () => {
    await expect(readCertifications(file('Couleur;Taille\nrouge;12\nbleu;14\n'), {})).rejects.toThrow(Problem);
    await expect(readCertifications(file('PK\u0003\u0004....', 'a.xlsx'), {})).rejects.toThrow(HostRefusal);
  });

  it('too large for a document is exported, and not saved with it', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `${90000 + i};Certification fictive n° ${i} ${'x'.repeat(90)}`);
    const own = await readCertifications(file(`Code RNCP;Intitulé\n${rows.join('\n')}\n`), {});
    const small = await readCertifications(file(SHEET), {});
    expect([isSavedWithDocument(own), isSavedWithDocument(small)]).toEqual([false, true]);
    const saved: string[] = [];
    const session = new Session({
      settings: { load: async () => null, save: async (text: string) => void saved.push(text) },
    } as unknown as PaneHost);
    for (const one of [own, small]) {
      session.certifications = one;
      await session.save();
    }
    expect(saved.map((text) => 'certifications' in JSON.parse(text))).toEqual([false, true]);
    session.certifications = own;
    expect(JSON.parse(session.exported()).certifications.lignes).toHaveLength(9000);
  });

  it('is missing when the region names one that nobody gave', async () => {
    const region = { certifications: 'listes/certifs.csv' } as Session['region'];
    const certifications = await readCertifications(file(SHEET), {});
    expect(missingReferential({ region, certifications: null })).toBe('certifs.csv');
    expect(missingReferential({ region, certifications })).toBeNull();
    expect(missingReferential({ region: null, certifications: null })).toBeNull();
  });
});
