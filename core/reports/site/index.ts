/** The published page, `publication/site/index.html`: one file, nothing loaded, readable without a script, printable. */
import type { RegionSettings } from '../../base';
import type { IndicatorRow } from '../../indicators';
import { catalogue } from '../../indicators';
import { phrase } from '../../messages';
import { lastOf, within } from '../../table';
import type { Steps } from '../../table';
import { Figures, HIDDEN, indicatorOf } from '../figures';
import { countText, dayText } from '../french';
import type { ReportMeta } from '../meta';
import { methodLines } from '../methodSheet';
import type { Child, Markup } from './markup';
import { element } from './markup';
import { keyFigures, sectionsSteps } from './sections';
import { STYLE } from './style';
import { hiddenMark } from './value';
import { contents, pageHead } from './shell';

/** What disclosure control gives. */
export interface PublishedFigures {
  readonly rows: readonly IndicatorRow[];
}

/**
 * The page.
 * @param published rows after disclosure control: nothing else reaches the page
 */
export function publicationSite(region: RegionSettings, published: PublishedFigures, meta: ReportMeta): string {
  return lastOf(publicationSiteSteps(region, published, meta));
}

/** The same in steps: yields the share that is done. */
export function* publicationSiteSteps(
  region: RegionSettings,
  published: PublishedFigures,
  meta: ReportMeta,
): Steps<string> {
  const figures = yield* within(Figures.of(published.rows, region, meta.jour), 0, 0.4);
  const parts = yield* within(sectionsSteps(figures), 0.4, 0.6);
  yield 1;
  const keys = [keyFigures(figures), legend(figures)];
  yield 1;
  const methods = method(figures, meta);
  yield 1;
  const title = phrase('site.titre', { region: region.nom });
  const about = { name: 'description', content: phrase('site.resume', { region: region.nom }) };
  const head = pageHead(title, STYLE, about);
  const body = element(
    'body',
    {},
    element('a', { class: 'evitement', href: '#contenu' }, phrase('site.aller_au_contenu')),
    element(
      'header',
      {},
      element('h1', {}, title),
      element('p', { class: 'discret' }, phrase('site.sous_titre', { jour: dayText(meta.jour) })),
      contents([
        { id: 'cles', titre: phrase('site.cles.titre', { annee: figures.year }) },
        ...parts,
        { id: 'methode', titre: phrase('site.methode.titre') },
      ]),
    ),
    element(
      'main',
      { id: 'contenu' },
      element('p', {}, phrase('site.presentation', { region: region.nom })),
      block('cles', phrase('site.cles.titre', { annee: figures.year }), keys),
      parts.map(({ id, titre, contenu }) => block(id, titre, contenu)),
      block('methode', phrase('site.methode.titre'), methods),
    ),
    element(
      'footer',
      {},
      element('p', { class: 'discret' }, phrase('site.origine', { outil: meta.outil })),
      element(
        'p',
        { class: 'discret' },
        phrase('tableau.empreinte', { empreinte: '' }),
        element('code', {}, meta.empreinte),
      ),
    ),
  );
  return `<!doctype html>\n${element('html', { lang: 'fr' }, head, body).html}\n`;
}

function block(id: string, titre: string, contenu: Child): Markup {
  return element('section', { id, 'aria-labelledby': `h-${id}` }, element('h2', { id: `h-${id}` }, titre), contenu);
}

/** What `c`, `-` and italics mean, and how much is hidden. */
function legend(figures: Figures): Child {
  const hidden = figures.rows.filter(({ statut }) => statut.startsWith('secret_')).length;
  return [
    element(
      'p',
      { class: 'discret' },
      hiddenMark(),
      phrase('site.legende', { seuil: countText(figures.region.publication.seuil) }),
    ),
    hidden === 0
      ? ''
      : element(
          'p',
          { class: 'discret' },
          phrase('site.masques', { n: countText(hidden), total: countText(figures.rows.length), signe: HIDDEN }),
        ),
    figures.isIncomplete ? element('p', { class: 'discret' }, phrase('tableau.incomplet')) : '',
  ];
}

/** Scope and method of each indicator that the page or its CSV gives. */
function method(figures: Figures, meta: ReportMeta): Child {
  const names = new Set(figures.rows.map(({ indicateur }) => indicateur));
  const given = new Set([...names].map((name) => indicatorOf(name)?.id));
  return [
    element('p', {}, phrase('site.methode.champ', { region: figures.region.nom })),
    catalogue
      .filter(({ id }) => given.has(id))
      .map((indicator): Child => [
        element('h3', {}, `${indicator.id} - ${indicator.nom}`),
        element(
          'dl',
          { class: 'fiche' },
          methodLines(indicator, meta)
            .filter(({ titre }) => titre !== phrase('fiche.empreinte'))
            .map(({ titre, texte }) => [element('dt', {}, titre), element('dd', {}, texte)]),
        ),
      ]),
  ];
}
