/** The card of a structure on the public page. */
import type { PublicEntry } from '../../../quality/directory';
import { FACETS, searchText } from '../../../quality/directory';
import { NIVEAUX } from '../../../quality/forms/lists';
import { phrase } from '../../../messages';
import { parseIsoDay } from '../../../table';
import { dayText, numberText } from '../../french';
import type { Child, Markup } from '../../site/markup';
import { element } from '../../site/markup';

/** Between the codes of an attribute; no code and no name of a commune holds it. */
const BETWEEN = '|';

function levelText(code: string): string {
  return NIVEAUX.find((level) => level.code === code)?.libelle ?? '';
}

/** Quality step and charter. */
function badges({ etape, charte }: PublicEntry): Markup {
  const fin = charte?.fin ?? null;
  const texte =
    charte === null
      ? ''
      : charte.statut === 'verifiee' && fin !== null
        ? phrase('annuaire.charte.verifiee_jusqu', { date: dayText(parseIsoDay(fin)) })
        : phrase(`annuaire.charte.${charte.statut}`);
  return element(
    'ul',
    { class: 'etiquettes', 'aria-label': phrase('annuaire.demarche') },
    element('li', {}, etape),
    texte === '' ? '' : element('li', { class: 'charte' }, texte),
  );
}

function contact(champs: PublicEntry['champs'], site: string): Child {
  const link = (id: string, texte: string): Child => {
    if (id === 'courriel') return element('a', { href: `mailto:${texte}` }, texte);
    const number = texte.replace(/[^\d+]/g, '');
    return id === 'telephone' && number !== '' ? element('a', { href: `tel:${number}` }, texte) : texte;
  };
  return [
    champs.map(({ id, libelle, texte }): Child => [element('dt', {}, libelle), element('dd', {}, link(id, texte))]),
    site === ''
      ? ''
      : [
          element('dt', {}, phrase('annuaire.site')),
          element(
            'dd',
            {},
            element('a', { href: site, rel: 'noopener noreferrer external' }, site.replace(/^https?:\/\/|\/$/g, '')),
          ),
        ],
  ];
}

function priceText({ prestation, heures, prix, precisions }: PublicEntry['tarifs'][number]): string {
  const hours = heures === null ? '' : phrase('annuaire.heures', { n: numberText(heures, 1) });
  const price = prix === null ? '' : phrase('annuaire.euros', { n: numberText(prix, 2) });
  return [[prestation, hours].filter(Boolean).join(', '), price, precisions].filter(Boolean).join(' – ');
}

function list(label: string, items: readonly string[]): Child {
  if (items.length === 0) return '';
  return [
    element('dt', {}, label),
    element(
      'dd',
      {},
      items.length === 1
        ? items[0]
        : element(
            'ul',
            {},
            items.map((item) => element('li', {}, item)),
          ),
    ),
  ];
}

/** Fields that end the card: how to reach the structure. */
const CONTACT: ReadonlySet<string> = new Set(['adresse', 'courriel', 'telephone', 'horaires']);

/** A list item: the card of one structure. Its attributes hold what the script searches by. */
export function card(entry: PublicEntry): Markup {
  const { nom, champs, certifications, sites, tarifs, site_web } = entry;
  const attributes = Object.fromEntries(
    FACETS.map(({ id }) => [`data-${id}`, entry.facettes[id].join(BETWEEN)] as const).filter(
      ([, codes]) => codes !== '',
    ),
  );
  return element(
    'li',
    {},
    element(
      'article',
      { class: 'offre', ...attributes, 'data-texte': searchText(entry) },
      element('h3', {}, nom),
      badges(entry),
      element(
        'dl',
        {},
        champs
          .filter(({ id }) => !CONTACT.has(id))
          .map(({ libelle, texte }): Child => [element('dt', {}, libelle), element('dd', {}, texte)]),
        list(
          phrase('annuaire.certifications'),
          certifications.map(({ intitule, niveau, code_rncp }) =>
            [intitule, [code_rncp, levelText(niveau)].filter(Boolean).join(', ')]
              .filter(Boolean)
              .join(intitule === '' ? '' : ' – '),
          ),
        ),
        list(phrase('annuaire.tarifs'), tarifs.map(priceText)),
        list(
          phrase('annuaire.sites'),
          sites.map((site) => [site.nom, site.lieu, site.precisions].filter(Boolean).join(' – ')),
        ),
        contact(
          champs.filter(({ id }) => CONTACT.has(id)),
          site_web,
        ),
      ),
    ),
  );
}
