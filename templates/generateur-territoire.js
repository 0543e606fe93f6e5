/**
 * Writes core/values/territoire/{departements,regions,codesPostaux,villesUniques}.ts and
 * core/rules/places/{communes,postcodes}.ts from the official geographic code (INSEE) and the postcodes (La Poste) of
 * `@etalab/decoupage-administratif`. Run `node templates/generateur-territoire.js` when that package moves; a test fails
 * while the committed files are not what this script writes.
 */
const fs = require('node:fs');
const path = require('node:path');
const source = require('@etalab/decoupage-administratif/package.json');
const communes = require('@etalab/decoupage-administratif/data/communes.json');
const departements = require('@etalab/decoupage-administratif/data/departements.json');
const regions = require('@etalab/decoupage-administratif/data/regions.json');

/** The year of the official code, as the package's own table of versions tells it. */
const YEAR = Number(
  new RegExp(`\\| (\\d{4}) +\\| ${source.version.replaceAll('.', '\\.')} `).exec(
    fs.readFileSync(require.resolve('@etalab/decoupage-administratif/README.md'), 'utf8'),
  )[1],
);

const CORE = path.join(__dirname, '..', 'core');
const TERRITORY = 'values/territoire';
/** Lists that only the whole job reads: the script of Sheets does without them, and stays small. */
const PLACES = 'rules/places';
const MADE = `Made by templates/generateur-territoire.js from ${source.name} ${source.version} (INSEE, La Poste): do not edit.`;

const quote = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
const byCode = (a, b) => (a.code < b.code ? -1 : 1);

function departementsFile() {
  const lines = [...departements]
    .sort(byCode)
    .map(({ code, nom, region }) => `  { code: '${code}', nom: ${quote(nom)}, region: '${region}' },`);
  return `/** The départements and overseas collectivities, with the code of their region. ${MADE} */

export interface Departement {
  /** \`01\`..\`95\`, \`2A\`, \`2B\`, \`971\`..\`978\`, \`984\`..\`989\`. */
  readonly code: string;
  readonly nom: string;
  /** INSEE code of the region of 2016; 01-06 are overseas regions, never to be mixed with départements 01-06. */
  readonly region: string;
}

export const departements: readonly Departement[] = [
${lines.join('\n')}
];
`;
}

function regionsFile() {
  const lines = [...regions].sort(byCode).map(({ code, nom }) => `  { code: '${code}', nom: ${quote(nom)} },`);
  return `/** The regions of 2016 and overseas collectivities. ${MADE} */

export interface Region {
  readonly code: string;
  readonly nom: string;
}

export const regions: readonly Region[] = [
${lines.join('\n')}
];
`;
}

/** Départements of each postcode, most populated commune first. */
function departementsByPostcode() {
  const found = new Map();
  for (const commune of communes) {
    const departement = commune.departement ?? commune.collectivite ?? commune.code.slice(0, 3);
    for (const postcode of commune.codesPostaux ?? []) {
      const weights = found.get(postcode) ?? new Map();
      weights.set(departement, (weights.get(departement) ?? 0) + (commune.population ?? 0));
      found.set(postcode, weights);
    }
  }
  const entries = [...found].map(([postcode, weights]) => [
    postcode,
    [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([departement]) => departement),
  ]);
  return entries.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** What the first figures of a postcode say, Corsica left to the rule of codePostal.ts. */
function byPrefix(postcode) {
  if (postcode.startsWith('20')) return null;
  return /^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2);
}

function codesPostauxFile() {
  const all = departementsByPostcode();
  const spanning = all.filter(([, found]) => found.length > 1);
  const exceptions = all.filter(
    ([postcode, [only, other]]) => other === undefined && byPrefix(postcode) !== null && byPrefix(postcode) !== only,
  );
  const list = (found) => found.map((code) => `'${code}'`).join(', ');
  return `/** Postcodes whose first figures do not tell the département. ${MADE} */

/** Postcodes of communes of several départements, the one with most inhabitants first: they tell none. */
export const codesPostauxPartages: Readonly<Record<string, readonly string[]>> = {
${spanning.map(([postcode, found]) => `  '${postcode}': [${list(found)}],`).join('\n')}
};

/** Postcodes of one département that is not the one of their first figures. */
export const codesPostauxAilleurs: Readonly<Record<string, string>> = {
${exceptions.map(([postcode, [only]]) => `  '${postcode}': '${only}',`).join('\n')}
};
`;
}

/** Smaller towns are left out: the list travels in every face (half of the population lives in these). */
const MAIN_TOWN = 10000;

/** As core/values/territoire/villes.ts folds a name: "Saint-Étienne" -> "st etienne". */
const townKey = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsaint(e?)\b/g, 'st$1');

/** Towns whose name is that of no other commune of France, present, associated or delegated, in another département. */
function villesFile() {
  const places = new Map();
  for (const commune of communes) {
    const departement = commune.departement ?? commune.collectivite ?? commune.code.slice(0, 3);
    const key = townKey(commune.nom);
    places.set(key, (places.get(key) ?? new Set()).add(departement));
  }
  const byDepartement = new Map();
  for (const { nom, type, population, departement, collectivite, code } of communes) {
    if (type !== 'commune-actuelle' || (population ?? 0) < MAIN_TOWN || places.get(townKey(nom)).size > 1) continue;
    const place = departement ?? collectivite ?? code.slice(0, 3);
    byDepartement.set(place, [...(byDepartement.get(place) ?? []), townKey(nom)]);
  }
  const lines = [...byDepartement]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([place, names]) => [`  // prettier-ignore`, `  ['${place}', '${names.sort().join('|')}'],`].join('\n'));
  return `/** Towns of ${MAIN_TOWN} inhabitants or more whose name tells their département without doubt, folded. ${MADE} */

/** Département -> folded names of its towns, separated by \`|\`. */
export const villesUniques: readonly (readonly [string, string])[] = [
${lines.join('\n')}
];
`;
}

/** Codes by their first two characters: `34172` is number 172 of 34. */
function numbersByHead(codes) {
  const found = new Map();
  for (const code of codes) {
    const head = code.slice(0, 2);
    found.set(head, (found.get(head) ?? new Set()).add(Number(code.slice(2))));
  }
  return [...found].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** Lengths of the runs of numbers that are in use, then not, and so on, from 1. */
function runs(numbers) {
  const lengths = [];
  const last = Math.max(...numbers);
  let used = true;
  let length = 0;
  for (let number = 1; number <= last; number++) {
    if (numbers.has(number) !== used) {
      lengths.push(length);
      used = !used;
      length = 0;
    }
    length++;
  }
  return [...lengths, length].join(' ');
}

const entry = (head, text) => `  // prettier-ignore\n  ['${head}', '${text}'],`;

/** Communes of today, delegated and associated ones, districts of towns, and those that have merged into others. */
function communesFile() {
  const codes = new Set(communes.flatMap(({ code, anciensCodes = [] }) => [code, ...anciensCodes]));
  const lines = numbersByHead(codes).map(([head, numbers]) => entry(head, runs(numbers)));
  return `/** Every INSEE code of a commune, of today or merged since. ${MADE} */

/** Day of the list: communes made later are not in it. */
export const COMMUNES_YEAR = ${YEAR};

/** First two characters -> lengths of the runs of numbers in use, then not in use, and so on, from 001. */
export const communeRuns: readonly (readonly [string, string])[] = [
${lines.join('\n')}
];
`;
}

/** The tens that are postcodes, four to a hexadecimal figure: 34000 is the first bit of 34. */
function tens(numbers) {
  let text = '';
  for (let from = 0; from < 1000; from += 40) {
    let figure = 0;
    for (let bit = 0; bit < 4; bit++) if (numbers.has(from + 10 * bit)) figure |= 1 << bit;
    text += figure.toString(16);
  }
  return text.replace(/0+$/, '');
}

/** The other ones, as \`1-20 116\`: tens between two others are within. */
function others(numbers) {
  const found = [];
  for (let number = 1; number < 1000; number++) {
    if (number % 10 === 0 || !numbers.has(number)) continue;
    const last = found[found.length - 1];
    const joins = last !== undefined && (last[1] === number - 1 || (last[1] === number - 2 && numbers.has(number - 1)));
    if (joins) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}

function postcodesFile() {
  const codes = new Set(communes.flatMap(({ codesPostaux = [] }) => codesPostaux));
  const lines = numbersByHead(codes).map(([head, numbers]) =>
    entry(head, [tens(numbers), others(numbers)].join(' ').trim()),
  );
  return `/** Every postcode of a commune, CEDEX codes left out. ${MADE} */

/**
 * First two figures -> the tens that are postcodes, four to a hexadecimal figure (000, 010, 020, 030 from the lowest
 * bit), then the other ones and their ranges.
 */
export const postcodeSets: readonly (readonly [string, string])[] = [
${lines.join('\n')}
];
`;
}

/** Path in core/ -> content. */
const files = {
  [`${TERRITORY}/departements.ts`]: departementsFile(),
  [`${TERRITORY}/regions.ts`]: regionsFile(),
  [`${TERRITORY}/codesPostaux.ts`]: codesPostauxFile(),
  [`${TERRITORY}/villesUniques.ts`]: villesFile(),
  [`${PLACES}/communes.ts`]: communesFile(),
  [`${PLACES}/postcodes.ts`]: postcodesFile(),
};

module.exports = { files };

if (require.main === module) {
  for (const [place, content] of Object.entries(files)) {
    const target = path.join(CORE, ...place.split('/'));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }
}
