/** What may be imported, and that a wrong file changes nothing. */
import { Problem } from '../../../../core/messages';
import type { PaneHost } from '../../../../pane/host';
import { Session } from '../../../../pane/session';
import { readImport, takeImport } from '../../../../pane/views/settings/importing';
import { toggled } from '../../../../pane/views/settings/rubriqueBoxes';

const REGION = {
  version: 1,
  nom: 'Région fictive',
  code_region: '52',
  date_extraction: '2025-12-31',
  certificateurs: [{ id: 'dava', nom: 'DAVA fictif' }],
  cles: { appariement: 'fichier:k1.cle', region: 'env:K2' },
};
const PROFILE = { version: 1, certificateur: 'dava', colonnes: [{ entete: 'Sexe', rubrique: 'sexe' }] };

const text = (value: unknown): string => JSON.stringify(value);

describe('readImport', () => {
  it('takes a region.json, without the sources of its keys, and says that there were some', () => {
    const { region, profiles, hasKeys } = readImport(`\ufeff${text(REGION)}`, 'region.json');
    expect([region?.nom, profiles.length, hasKeys]).toEqual(['Région fictive', 0, true]);
    expect(text(region)).not.toContain('k1.cle');
  });

  it('takes a profile, and leaves the region as it is', () => {
    const { region, profiles } = readImport(text(PROFILE), 'dava.json');
    expect([region, profiles.map(({ certificateur }) => certificateur)]).toEqual([undefined, ['dava']]);
  });

  it('takes everything that a session exports', () => {
    const session = new Session({} as PaneHost);
    takeImport(session, readImport(text(REGION), 'region.json'));
    takeImport(session, readImport(text(PROFILE), 'dava.json'));
    const other = new Session({} as PaneHost);
    takeImport(other, readImport(session.exported(), 'reglages.json'));
    expect(other.exported()).toBe(session.exported());
    expect(other.exported()).not.toContain('k1.cle');
  });

  it.each([
    ['region_illisible', '{'],
    ['reglages_inconnus', '[]'],
    ['reglages_inconnus', '{"a": 1}'],
    ['region_invalide', text({ ...REGION, nom: 3 })],
    ['profil_invalide', text({ ...PROFILE, version: 2 })],
    ['profil_invalide', text({ version: 1, region: null, profils: { dava: { ...PROFILE, version: 2 } } })],
  ])('refuses with %s', (code, content) => {
    expect(() => readImport(content, 'x.json')).toThrow(expect.objectContaining({ code }));
    expect(() => readImport(content, 'x.json')).toThrow(Problem);
  });

  it('another threshold makes the publication in hand obsolete', () => {
    const session = new Session({} as PaneHost);
    session.published = { rows: [], report: {} as never };
    takeImport(session, readImport(text(PROFILE), 'dava.json'));
    expect(session.published).not.toBeNull();
    takeImport(session, readImport(text(REGION), 'region.json'));
    expect(session.published).toBeNull();
  });
});

describe('toggled', () => {
  it('keeps the order of the dictionary, whatever that of the clicks', () => {
    const once = toggled(toggled([], 'epci', true), 'pcs', true);
    const twice = toggled(toggled([], 'pcs', true), 'epci', true);
    expect(once).toEqual(twice);
    expect(toggled(once, 'epci', false)).toEqual(['pcs']);
  });
});
