/** Names of départements and regions, as people write them, folded. */
import { foldLabel } from '../spelling/fold';
import { departements } from './departements';
import { ETRANGER } from './lieux';
import { regions } from './regions';

/** Other names of a département: shorter, older, of its halves. */
const AUTRES_NOMS: Readonly<Record<string, readonly string[]>> = {
  '04': ['Basses Alpes', 'Alpes de Hte Provence'],
  '17': ['Charente Inférieure'],
  '22': ['Côtes du Nord'],
  '2A': ['Corse Sud'],
  '43': ['Hte Loire'],
  '44': ['Loire Inférieure'],
  '64': ['Basses Pyrénées'],
  '69': ['Métropole de Lyon', 'Rhône et Métropole de Lyon', 'Lyon Métropole', 'Nouveau Rhône'],
  '76': ['Seine Inférieure'],
  '79': ['2 Sèvres'],
  '90': ['Belfort'],
  '93': ['Seine St Denis'],
  '974': ['Réunion', 'Île de la Réunion'],
  '975': ['St Pierre et Miquelon'],
  '977': ['St Barthélemy', 'St Barth'],
  '978': ['St Martin'],
  '984': ['TAAF'],
  '987': ['Polynésie'],
  [ETRANGER]: [
    ...[
      'Étranger',
      'Hors de France',
      'Hors France',
      'International',
      'Pays étranger',
      'Autre pays',
      'Monaco',
      'Andorre',
    ],
    ...['Suisse', 'Belgique', 'Luxembourg', 'Allemagne', 'Espagne', 'Italie', 'Portugal', 'Royaume-Uni', 'Irlande'],
    ...['Maroc', 'Algérie', 'Tunisie', 'Sénégal', 'Canada', 'États-Unis'],
  ],
};

/** Regions from before 2016 (loi n° 2015-29), whose codes were also those of départements. */
const ANCIENNES_REGIONS = [
  ...['Alsace', 'Aquitaine', 'Auvergne', 'Basse Normandie', 'Bourgogne', 'Centre', 'Champagne Ardenne'],
  ...['Franche Comté', 'Haute Normandie', 'Languedoc Roussillon', 'Limousin', 'Lorraine', 'Midi Pyrénées'],
  ...['Nord Pas de Calais', 'Picardie', 'Poitou Charentes', 'Rhône Alpes', 'PACA', 'Île de France', 'IDF', 'AURA'],
];

/** "Hte-Saône", "St-Denis": abbreviations that fold to the whole word. */
function whole(folded: string): string {
  return folded
    .replace(/\bhte\b/g, 'haute')
    .replace(/\bhtes\b/g, 'hautes')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bbasse?s? /g, 'basses ');
}

/** "Meurthe & Moselle", "Bouches Rhône": links and articles do not tell one département from another. */
const LINKS = /\b(?:et|de|du|des|d|la|le|les|l|en) |\s/g;

const nameKey = (name: string): string => whole(foldLabel(name)).replace(LINKS, '');

const byName = new Map<string, string>([
  ...departements.map(({ code, nom }) => [nameKey(nom), code] as const),
  ...Object.entries(AUTRES_NOMS).flatMap(([code, names]) => names.map((name) => [nameKey(name), code] as const)),
]);

const regionNames: ReadonlySet<string> = new Set(
  [...regions.map(({ nom }) => nom), ...ANCIENNES_REGIONS].map(nameKey).filter((key) => !byName.has(key)),
);

/** Words before the name: "département de l'Hérault", "le Gard". */
const LEAD = /^(?:departement|dept|dpt|dep|fr|france|region|de|du|des|d|la|le|les|l) /;

function bareName(folded: string): string {
  let name = folded;
  for (let next = name.replace(LEAD, ''); next !== name; next = name.replace(LEAD, '')) name = next;
  return name;
}

/** Code of the département of that folded name (see foldLabel), or undefined; `99` for a word meaning abroad. */
export function departementByName(folded: string): string | undefined {
  return byName.get(nameKey(folded)) ?? byName.get(nameKey(bareName(folded)));
}

/** Whether the folded name is that of a region, present or past, that is not also a département's. */
export function isRegionName(folded: string): boolean {
  return regionNames.has(nameKey(folded)) || regionNames.has(nameKey(bareName(folded)));
}
