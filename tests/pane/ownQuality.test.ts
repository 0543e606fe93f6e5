/** The region's own référentiels: read, merged, kept with the settings of the document; settings of before still load. */
import { crosswalkJson, library, referentialJson } from '../../core/quality/referentials';
import type { PaneHost } from '../../pane/host';
import { mergedQuality, NO_OWN_QUALITY, readOwnQuality } from '../../pane/ownQuality';
import { Session } from '../../pane/session';
import { without, withFiles } from '../../pane/views/quality/ownSection';
import { readImport, takeImport } from '../../pane/views/settings/importing';

const shipped = library();
const own = { ...shipped.get('martinique-2010'), id: 'region-fictive', titre: 'Référentiel fictif' };
const text = referentialJson(own);
const crosswalk = crosswalkJson({ ...shipped.crosswalk('martinique-2010', 'rnq')!, de: 'region-fictive' });
const assignments = JSON.stringify({
  format: 1,
  referentiel: 'martinique-2010',
  rattachements: [{ indicateur: '1', critere: '2' }],
});

it('knows what a file is', () => {
  expect(readOwnQuality(text, 'x.json').referentiels[0].id).toBe('region-fictive');
  expect(readOwnQuality(crosswalk, 'x.json').correspondances).toHaveLength(1);
  expect(readOwnQuality(assignments, 'x.json').rattachements).toHaveLength(1);
});

it.each([
  ['qualite_fichier_inconnu', '{"a": 1}'],
  ['qualite_fichier_inconnu', '[]'],
  ['qualite_json_illisible', '{'],
  ['qualite_referentiel_invalide', JSON.stringify({ criteres: [] })],
])('refuses with %s', (code, content) => {
  expect(() => readOwnQuality(content, 'x.json')).toThrow(expect.objectContaining({ code }));
});

it('takes a crosswalk with the référentiel that it leads from, not without it; both leave together', () => {
  expect(() => withFiles(NO_OWN_QUALITY, [['c.json', crosswalk]])).toThrow(
    expect.objectContaining({ code: 'qualite_referentiel_inconnu' }),
  );
  const taken = withFiles(NO_OWN_QUALITY, [
    ['r.json', text],
    ['c.json', crosswalk],
  ]);
  expect([taken.referentiels.length, taken.correspondances.length]).toEqual([1, 1]);
  expect(without(taken, 'region-fictive')).toEqual(NO_OWN_QUALITY);
});

it('replaces one of the same id', () => {
  const changed = { ...NO_OWN_QUALITY, referentiels: [{ ...own, titre: 'Autre' }] };
  expect(mergedQuality(readOwnQuality(text, 'x.json'), changed).referentiels.map(({ titre }) => titre)).toEqual([
    'Autre',
  ]);
});

describe('with the settings', () => {
  it('comes back as it was', () => {
    const session = new Session({} as PaneHost);
    takeImport(session, readImport(text, 'r.json'));
    const other = new Session({} as PaneHost);
    other.restore(session.exported(), 'reglages.json');
    expect(other.ownQuality).toEqual(session.ownQuality);
    const third = new Session({} as PaneHost);
    takeImport(third, readImport(session.exported(), 'reglages.json'));
    expect(third.exported()).toBe(session.exported());
  });

  it('loads settings that say nothing of it, and writes nothing where there is none', () => {
    const session = new Session({} as PaneHost);
    session.restore('{"version": 1, "region": null, "profils": {}}', 'reglages.json');
    expect(session.ownQuality).toEqual(NO_OWN_QUALITY);
    expect(session.exported()).not.toContain('qualite');
  });

  it('refuses damaged settings, and keeps what it had', () => {
    const session = new Session({} as PaneHost);
    takeImport(session, readImport(text, 'r.json'));
    const damaged = { version: 1, region: null, profils: {}, qualite: { correspondances: [JSON.parse(crosswalk)] } };
    expect(() => session.restore(JSON.stringify(damaged), 'reglages.json')).toThrow(
      expect.objectContaining({ code: 'qualite_referentiel_inconnu' }),
    );
    expect(session.ownQuality.referentiels).toHaveLength(1);
  });
});
