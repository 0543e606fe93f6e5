/** The public directory, `annuaire.html`: one file, nothing loaded, every card readable without its script, printable. */
import {
  certificationLabels,
  departementName,
  FACETS,
  facetCounts,
  type Facet,
  type PublicEntry,
} from '../../../quality/directory';
import { phrase } from '../../../messages';
import { byCodeUnit, parseIsoDay } from '../../../table';
import { foldLabel } from '../../../values';
import { dayText } from '../../french';
import type { Child, Markup } from '../../site/markup';
import { element, scriptElement } from '../../site/markup';
import { STYLE } from '../../site/style';
import { card } from './card';
import { DIRECTORY_SCRIPT } from './script';
import { DIRECTORY_STYLE } from './style';
import { contents, pageHead } from '../../site/shell';

export interface DirectoryMeta {
  /** Name of the network. */
  readonly nom: string;
  /** ISO day. */
  readonly jour: string;
  /** Tool and version. */
  readonly outil: string;
}

interface Group {
  readonly id: string;
  readonly titre: string;
  readonly entries: readonly PublicEntry[];
}

/** Entries by commune, in alphabetical order; those that give none come last. */
function groupsOf(entries: readonly PublicEntry[]): Group[] {
  const groups = new Map<string, PublicEntry[]>();
  for (const entry of entries) {
    const key = foldLabel(`${entry.commune} ${entry.departement}`);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [entry]);
    else known.push(entry);
  }
  const place = ({ commune }: PublicEntry): string => foldLabel(commune) || '\uffff';
  return [...groups.values()]
    .sort(([a], [b]) => byCodeUnit(place(a), place(b)) || byCodeUnit(a.departement, b.departement))
    .map((own, i) => ({ id: `lieu-${i + 1}`, titre: placeTitle(own[0]), entries: own }));
}

function placeTitle({ commune, departement }: PublicEntry): string {
  const name = departementName(departement);
  if (commune === '') return name === '' ? phrase('annuaire.lieu_inconnu') : name;
  return name === '' ? commune : phrase('annuaire.lieu', { commune, departement: name });
}

/** The page. Nothing but what `publicDirectory` gives reaches it. */
export function directoryPage(entries: readonly PublicEntry[], meta: DirectoryMeta): string {
  const title = phrase('annuaire.titre', { nom: meta.nom });
  const css = STYLE + DIRECTORY_STYLE;
  const groups = groupsOf(entries);
  const about = { name: 'description', content: phrase('annuaire.resume', { nom: meta.nom }) };
  const head = pageHead(title, css, about, DIRECTORY_SCRIPT);
  const body = element(
    'body',
    {},
    element('a', { class: 'evitement', href: '#contenu' }, phrase('site.aller_au_contenu')),
    element(
      'header',
      {},
      element('h1', {}, title),
      element(
        'p',
        { class: 'discret' },
        phrase('annuaire.sous_titre', { jour: dayText(parseIsoDay(meta.jour)), n: entries.length }),
      ),
      groups.length < 2 ? '' : contents(groups, phrase('annuaire.par_lieu')),
    ),
    element(
      'main',
      { id: 'contenu', tabindex: '-1' },
      element('p', {}, phrase('annuaire.presentation')),
      searchForm(entries),
      entries.length === 0 ? element('p', {}, phrase('annuaire.vide')) : '',
      groups.map(section),
    ),
    element(
      'footer',
      {},
      element('p', { class: 'discret' }, phrase('annuaire.mention')),
      element('p', { class: 'discret' }, phrase('annuaire.origine', { outil: meta.outil })),
    ),
    scriptElement(DIRECTORY_SCRIPT),
  );
  return `<!doctype html>\n${element('html', { lang: 'fr' }, head, body).html}\n`;
}

function section({ id, titre, entries }: Group): Markup {
  return element(
    'section',
    { id, 'data-groupe': '', 'aria-labelledby': `h-${id}` },
    element('h2', { id: `h-${id}` }, titre),
    element('ul', { class: 'offres' }, entries.map(card)),
  );
}

/** Hidden until the script runs: without it, it would do nothing. */
function searchForm(entries: readonly PublicEntry[]): Child {
  const counts = facetCounts(entries);
  const titles = certificationLabels(entries.flatMap(({ certifications }) => certifications));
  const labelOf = (facet: Facet, code: string): string =>
    facet.id === 'certification' ? (titles.get(code) ?? code) : code;
  const select = (facet: Facet): Child => {
    const met = [...counts[facet.id].keys()];
    const options =
      facet.liste?.filter(({ code }) => met.includes(code)) ??
      met
        .map((code) => ({ code, libelle: labelOf(facet, code) }))
        .sort((a, b) => byCodeUnit(foldLabel(a.libelle), foldLabel(b.libelle)));
    if (options.length < 2) return '';
    return element(
      'div',
      {},
      element('label', { for: `c-${facet.id}` }, facet.libelle),
      element(
        'select',
        { id: `c-${facet.id}`, name: facet.id },
        element('option', { value: '' }, facet.tous),
        options.map(({ code, libelle }) => element('option', { value: code }, libelle)),
      ),
    );
  };
  return element(
    'form',
    { id: 'recherche', class: 'recherche', role: 'search', 'aria-labelledby': 'h-recherche', hidden: '' },
    element('h2', { id: 'h-recherche' }, phrase('annuaire.recherche')),
    element(
      'div',
      { class: 'criteres' },
      element(
        'div',
        { class: 'large' },
        element('label', { for: 'mots' }, phrase('annuaire.mots')),
        element('input', { id: 'mots', name: 'mots', type: 'search', autocomplete: 'off' }),
      ),
      FACETS.map(select),
    ),
    element(
      'div',
      { class: 'resultat' },
      element('p', {
        id: 'resultat',
        role: 'status',
        'data-aucun': phrase('annuaire.resultat.aucun'),
        'data-un': phrase('annuaire.resultat.un'),
        'data-plusieurs': phrase('annuaire.resultat.plusieurs'),
      }),
      element('button', { type: 'reset' }, phrase('annuaire.effacer')),
    ),
  );
}
