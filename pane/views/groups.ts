/** The tasks by who does them, in the order of the work: the menu and the first view show the same. */
import type { View } from './view';

export interface Group {
  readonly id: string;
  /** Phrase code of its title. */
  readonly title: string;
  readonly views: readonly View[];
}

/** Ids of views, by group; the first view, Accueil, is in none. */
const ORDER: readonly { readonly id: string; readonly views: readonly string[] }[] = [
  { id: 'certificateur', views: ['nettoyer', 'pseudonymiser'] },
  { id: 'region', views: ['consolider', 'indicateurs', 'publier'] },
  { id: 'qualite', views: ['grille'] },
  { id: 'outils', views: ['reglages', 'colonne'] },
];

const HOME = 'accueil';

/** The views that exist, in their groups; one that no group names goes to the last. A group without view is left out. */
export function groupsOf(views: readonly View[]): Group[] {
  const named = new Set([HOME, ...ORDER.flatMap((group) => group.views)]);
  const others = views.filter(({ id }) => !named.has(id));
  return ORDER.map(({ id, views: ids }, i) => ({
    id,
    title: `panneau.groupe.${id}`,
    views: [
      ...ids.flatMap((one) => views.find((view) => view.id === one) ?? []),
      ...(i === ORDER.length - 1 ? others : []),
    ],
  })).filter((group) => group.views.length > 0);
}
