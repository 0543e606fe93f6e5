/** A small region written by hand, with the habits that break things; every name is plainly fictitious. */
import { demonstrationKey, formatKeyFile } from '../../core/privacy';

const SURNAMES = ['Zzablier', 'Zzerfeuil', 'Zzigomar', 'Zzoulette', 'Zzuberlu'];
const FIRST_NAMES = ['Ozéa', 'Uziade', 'Yzobel', 'Azurine', 'Ezéchio', 'Izaline'];

export const HEADERS: readonly string[] = [
  'N° dossier',
  'Civilité',
  'Nom de naissance',
  'Prénom',
  'Date de naissance',
  'Courriel',
  'Téléphone',
  'Code postal',
  'Commune',
  'Intitulé de la certification',
  'Code RNCP',
  'Date de dépôt du livret 1',
  'Date de décision de recevabilité',
  'Décision de recevabilité',
  'Date de jury',
  'Résultat du jury',
  'Prestataire d’accompagnement',
];

const two = (n: number): string => String(n).padStart(2, '0');
const titles = ['=CMD|calc', '-Titre; avec point-virgule', 'Titre "cité"', '@domotique', 'BTS Tourisme'];
const results = ['Validation totale', 'Validation partielle', 'Aucune validation', 'Absent'];

/** Row `i` of the certifier named by `letter`: the same arguments, the same person. */
export function row(letter: string, i: number): string[] {
  const [nom, prenom] = [SURNAMES[i % 5], FIRST_NAMES[(i * 7) % 6]];
  const [day, month, year] = [two(1 + (i % 28)), two(1 + (i % 12)), 2022 + (i % 3)];
  const isAdmissible = i % 8 !== 0;
  const hasJury = isAdmissible && i % 3 !== 0;
  return [
    i % 10 === 9 ? `=${letter}${i}` : `${letter.toUpperCase()}${year}${String(i).padStart(4, '0')}`,
    i % 2 === 0 ? 'Mme' : 'M.',
    nom,
    prenom,
    `${two(1 + ((i * 5) % 28))}/${month}/${1960 + ((i * 11) % 40)}`,
    `${letter}${i}@zzexemple.invalid`,
    `06 39 98 ${two(i % 100)} ${two((i * 3) % 100)}`,
    ['83000', '13001', '06000', '04000'][i % 4],
    ['Toulon', 'Marseille', 'Nice', 'Digne-les-Bains'][i % 4],
    titles[i % 5],
    ['RNCP38363', 'RNCP35830', '', 'RNCP38430', 'RNCP40463'][i % 5],
    `${day}/${month}/${year}`,
    `${day}/${month}/${year + 1}`,
    isAdmissible ? 'Favorable' : 'Défavorable',
    hasJury ? `${two(1 + ((i * 3) % 28))}/${month}/${year + 2 > 2025 ? 2025 : year + 2}` : '',
    hasJury ? results[i % 4] : '',
    ['Greta du Zzud', '', '+33 Conseil'][i % 3],
  ];
}

export const rows = (letter: string, from: number, to: number): string[][] =>
  Array.from({ length: to - from }, (_, i) => row(letter, from + i));

/** Semicolons, CRLF, quotes where needed. */
export function csv(lines: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return lines.map((line) => `${line.map(cell).join(';')}\r\n`).join('');
}

/** The text of the public demonstration keys: the example code 99 draws no warning. */
export function demonstrationKeyFile(role: 'appariement' | 'region'): string {
  const { bytes, nom } = demonstrationKey(role);
  return formatKeyFile(bytes, nom);
}

/** region.json as an object, to be spoiled by tests. */
export function settings(): Record<string, unknown> & { certificateurs: Record<string, unknown>[] } {
  return {
    version: 1,
    nom: 'Zzud',
    code_region: '99',
    date_extraction: '2026-03-31',
    certificateurs: [
      { id: 'dava', nom: 'DAVA', ministere: 'EN', exports: ['exports/dava/*.csv'] },
      { id: 'fac', nom: 'Université', ministere: 'ESR', date_arret: '2026-02-28', exports: ['exports/fac/*'] },
    ],
    rubriques: { extensions: ['prestataire'] },
    publication: { seuil: 5, methode: 'suppression' },
    cles: { appariement: 'fichier:cles/k1.cle', region: 'fichier:cles/k2.cle' },
  };
}

/** The whole directory, by relative path: `dava` delivers two files under titles, `fac` one, sharing people with it. */
export function smallRegion(): Map<string, string> {
  const titled = (lines: readonly (readonly string[])[]): string =>
    `Export VAE demandé par Zzablier Ozéa\r\n\r\n${csv([HEADERS, ...lines])}TOTAL;${lines.length}\r\n`;
  return new Map([
    ['region.json', JSON.stringify(settings())],
    ['cles/k1.cle', demonstrationKeyFile('appariement')],
    ['cles/k2.cle', demonstrationKeyFile('region')],
    ['exports/dava/2023.csv', titled(rows('d', 0, 70))],
    // The last rows of one file open the next: dossiers delivered twice.
    ['exports/dava/2024.csv', titled(rows('d', 60, 140))],
    ['exports/fac/export.csv', csv([[...HEADERS, 'Champ Zzecret'], ...rows('f', 20, 90).map((one) => [...one, 'vu'])])],
  ]);
}
