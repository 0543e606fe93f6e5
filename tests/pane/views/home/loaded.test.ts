/** What the first view says of the session: every key has its words, and no key is ever shown. */
import { phrase } from '../../../../core/messages';
import { demonstrationKey, fingerprint } from '../../../../core/privacy';
import type { PaneHost } from '../../../../pane/host';
import { Session } from '../../../../pane/session';
import { VIEWS } from '../../../../pane/views';
import { groupsOf } from '../../../../pane/views/groups';
import { loadedLines } from '../../../../pane/views/home/loaded';

const told = (session: Session): string[] =>
  loadedLines(session).map(({ label, value, slots }) => `${phrase(label)} : ${phrase(value, slots)}`);

describe('loadedLines', () => {
  it('says that there is nothing yet', () => {
    const lines = told(new Session({} as PaneHost));
    expect(lines).toHaveLength(8);
    expect(lines.join()).not.toContain('{');
  });

  it('shows the fingerprint of a key, not the key', () => {
    const session = new Session({} as PaneHost);
    const key = demonstrationKey('region');
    session.keys.set('region', key);
    expect(told(session).join('\n')).toContain(fingerprint(key));
    expect(told(session).filter((line) => line.includes('empreinte'))).toHaveLength(1);
  });
});

describe('groupsOf', () => {
  it('shows every view but the first, once, in the order of the work', () => {
    const ids = groupsOf(VIEWS).flatMap(({ views }) => views.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(
      VIEWS.map(({ id }) => id)
        .filter((id) => id !== 'accueil')
        .sort(),
    );
    expect(ids[ids.length - 1]).toBe('colonne');
  });

  it('keeps a view that no group names', () => {
    const view = { id: 'nouvelle', title: 'panneau.titre', render: () => [] };
    expect(groupsOf([VIEWS[0], view]).flatMap(({ views }) => views)).toEqual([view]);
  });

  it('has the words of every title and card, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const { title, views } of groupsOf(VIEWS)) {
        const codes = [title, ...views.flatMap(({ id }) => [`panneau.carte.${id}`, `panneau.carte.${id}.texte`])];
        for (const code of codes) expect(phrase(code, {}, language).length).toBeGreaterThan(2);
      }
    }
  });
});
