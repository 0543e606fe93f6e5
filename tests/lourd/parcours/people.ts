/** An export of made-up persons, whose names are no word of any language: each is searched for in what is handed over. */
import type { HeldCell, HeldSheet } from './documentState';

const SURNAMES = [
  'ZORGLUMAT',
  'Quipouvèche',
  'VRAMBEZILLE',
  'Tchoupinard',
  'DU KLOSTREMIN',
  'Xanthibeau',
  'Ghoulzenac',
];
const FIRST_NAMES = ['Brunehulde', 'Wistanphe', 'Ysolphine', 'Kerlaude', 'Fulgemonde'];
const DIPLOMAS = [
  ['DE Éducateur spécialisé', 'RNCP34825', '6'],
  ['BTS Tourisme', 'RNCP37890', '5'],
  ['Bac pro Commerce', 'RNCP35400', '4'],
];
export const PEOPLE_COUNT = 35;
export const PEOPLE_NAME = 'Suivi candidats.csv';

const HEADER = [
  'N° dossier',
  'Nom de naissance',
  'Prénom',
  'Date de naissance',
  'Sexe',
  'Adresse électronique',
  'Téléphone',
  'Code postal',
  'Diplôme visé',
  'Code RNCP',
  'Niveau',
  'Date de dépôt L1',
  'Décision de recevabilité',
  'Date de décision',
  'Commentaire',
];

const two = (n: number): string => String(n).padStart(2, '0');

/** Header and rows. */
export function peopleRows(): string[][] {
  const rows = Array.from({ length: PEOPLE_COUNT }, (_, i) => {
    const [surname, first] = [SURNAMES[i % SURNAMES.length], FIRST_NAMES[Math.floor(i / SURNAMES.length)]];
    const [diploma, code, level] = DIPLOMAS[i % DIPLOMAS.length];
    return [
      `KZ-${7000 + i * 13}`,
      surname,
      first,
      `${two(1 + (i % 28))}/${two(1 + (i % 12))}/${1961 + i}`,
      i % 2 === 0 ? 'F' : 'H',
      `p${i}@zorglumat.exemple`,
      `06 39 98 ${two(i)} ${two(99 - i)}`,
      ['13001', '06000', '84000'][i % 3],
      diploma,
      code,
      level,
      `${two(1 + (i % 28))}/02/2024`,
      i % 5 === 0 ? 'Irrecevable' : 'Recevable',
      `${two(1 + (i % 28))}/04/2024`,
      i % 4 === 0 ? `rappeler ${first} ${surname} avant le jury` : '',
    ];
  });
  return [HEADER, ...rows];
}

export function peopleFile(): { name: string; mimeType: string; buffer: Buffer } {
  const text = peopleRows()
    .map((row) => row.join(';'))
    .join('\r\n');
  return { name: PEOPLE_NAME, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}\r\n`, 'utf8') };
}

export function peopleSheet(): HeldSheet {
  const cells = peopleRows().flatMap((row, at): HeldCell[] =>
    row.flatMap((value, column) => (value === '' ? [] : [{ row: at, column, value, format: '@' }])),
  );
  return { name: PEOPLE_NAME, cells };
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();
}

/** Everything of the rows that tells who a person is, and is found in a text; [] is what must be. */
export function identitiesIn(text: string): string[] {
  const whole = folded(text);
  const digits = whole.replace(/\s/g, '');
  const tell = peopleRows()
    .slice(1)
    .flatMap(([dossier, surname, first, birth, , mail, phone]) => {
      const [day, month, year] = birth.split('/');
      return [dossier, surname.replace('DU ', ''), first, birth, `${year}-${month}-${day}`, mail, phone];
    });
  return [...new Set(tell)].filter(
    (one) => whole.includes(folded(one)) || digits.includes(folded(one).replace(/\s/g, '')),
  );
}
