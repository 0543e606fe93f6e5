/** Which file is the region's referential, and when the one in hand is no longer. */
import type { RegionSettings } from '../../../../core/base';
import { parseSettings } from '../../../../core/base';
import type { PaneHost } from '../../../../pane/host';
import { readCertifications } from '../../../../pane/ownCertifications';
import { Session } from '../../../../pane/session';
import { readImport, takeImport } from '../../../../pane/views/settings/importing';
import { referentialAmong, withoutReferential } from '../../../../pane/views/settings/referential';
import { stateOf } from '../../../../pane/views/settings/state';

function region(nom: string, certifications?: string): RegionSettings {
  const certificateurs = [{ id: 'dava', nom: 'DAVA fictif' }];
  const json = { version: 1, nom, code_region: '52', date_extraction: '2025-12-31', certificateurs };
  return parseSettings(certifications === undefined ? json : { ...json, certifications }, 'region.json');
}

const named = (...names: string[]): { name: string }[] => names.map((name) => ({ name }));

it.each([
  ['the one that is named', named('export.csv', 'Certifs.csv'), 'listes/certifs.csv', 'Certifs.csv'],
  ['accents written apart', named('intitule\u0301s.csv'), 'intitulés.csv', 'intitule\u0301s.csv'],
  ['none when another is named', named('export.csv'), 'certifs.csv', undefined],
  ['the only one when none is named', named('liste.xlsx'), undefined, 'liste.xlsx'],
  ['none of several when none is named', named('a.csv', 'b.csv'), undefined, undefined],
  ['none of none', [], 'certifs.csv', undefined],
])('referentialAmong: %s', (_what, sheets, path, expected) => {
  expect(referentialAmong(sheets, region('Région fictive', path))?.name).toBe(expected);
});

describe('the referential in hand', () => {
  async function inHand(): Promise<Session> {
    const session = new Session({} as PaneHost);
    session.region = region('Région fictive', 'certifs.csv');
    const sheet = new File(['Code RNCP;Intitulé\n90001;Conducteur de licornes\n'], 'certifs.csv');
    session.certifications = await readCertifications(sheet, {});
    return session;
  }

  it.each([
    ['stays with the same region', region('Région fictive', 'certifs.csv'), true],
    ['stays with a region that names none', region('Région fictive'), true],
    ['goes with another region, even of a file of that name', region('Autre région', 'certifs.csv'), false],
    ['goes when the region names another file', region('Région fictive', 'certifs-2026.csv'), false],
  ])('%s', async (_what, next, stays) => {
    const session = await inHand();
    takeImport(session, readImport(JSON.stringify(next), 'region.json'));
    expect(session.certifications !== null).toBe(stays);
  });

  it('goes with everything that is exported, and comes back', async () => {
    const session = await inHand();
    const other = new Session({} as PaneHost);
    takeImport(other, readImport(session.exported(), 'reglages.json'));
    expect(other.certifications?.list.all).toEqual(session.certifications?.list.all);
    expect(other.exported()).toBe(session.exported());
    other.restore(session.exported(), 'reglages.json');
    expect(other.exported()).toBe(session.exported());
  });

  it('once removed is no longer named; what is being typed stays', async () => {
    const session = await inHand();
    const state = stateOf(session, '2026-01-01');
    state.draft.nom = 'Nom en cours';
    withoutReferential(session, state);
    expect([session.region?.certifications, state.draft.certifications]).toEqual([undefined, undefined]);
    expect(stateOf(session, '2026-01-01').draft.nom).toBe('Nom en cours');
  });
});
