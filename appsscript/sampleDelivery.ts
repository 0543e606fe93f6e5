/** A small export as a certifier might send it, plainly made up, with its faults: something to try the pane on. */

const HEADERS = [
  'N° dossier',
  'Civilité',
  'Nom de naissance',
  'Prénom',
  'Né(e) le',
  'Code postal',
  'Diplôme visé',
  'Niveau',
  'Date dépôt livret 1',
  'Recevabilité',
  'Date recevabilité',
  'Date du jury',
  'Décision du jury',
];

const FIRST_NAMES = ['Ana', 'Léo', 'Inès', 'Paul', 'Zoé', 'Marc', 'Lila', 'Hugo'];
const LAST_NAMES = ['FICTIF', 'EXEMPLE', 'D’ESSAI', 'MODÈLE', 'INVENTÉ', 'FACTICE'];
const POSTCODES = ['13001', '01000', '84000', '06000', '2A004', '13090'];
const DIPLOMAS: readonly (readonly [string, string])[] = [
  ['DEAES', 'III'],
  ['BTS SP3S', 'Bac+2'],
  ['Licence professionnelle', '6'],
  ['TP Assistant de vie', 'V'],
];
const DECISIONS = ['Favorable', 'Recevable', 'Non recevable', 'En cours'];
const RESULTS = ['Validation totale', 'VP', 'Refus', 'Validation partielle (2 blocs)', 'Absent', ''];
const ROWS = 24;
/** Repeated twice under two file numbers, with a jury before the application: what a check must find. */
const FAULTY = 7;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function row(i: number): string[] {
  const [diploma, level] = DIPLOMAS[i % DIPLOMAS.length];
  const decision = DECISIONS[i % 7 === 6 ? 2 : i % DECISIONS.length];
  const month = 1 + (i % 9);
  const goesOn = decision === 'Favorable' || decision === 'Recevable';
  return [
    `2024-${String(i + 1).padStart(4, '0')}`,
    i % 2 === 0 ? 'Mme' : i % 5 === 0 ? 'Monsieur' : 'M.',
    LAST_NAMES[i % LAST_NAMES.length],
    FIRST_NAMES[i % FIRST_NAMES.length],
    i === FAULTY ? '31/02/1985' : `${two(1 + (i % 28))}/${two(1 + (i % 12))}/${1970 + (i % 30)}`,
    POSTCODES[i % POSTCODES.length],
    diploma,
    level,
    `${two(3 + (i % 20))}/${two(month)}/2024`,
    decision,
    goesOn ? `${two(5 + (i % 20))}/${two(month + 2)}/2024` : '',
    goesOn ? (i === FAULTY + 1 ? '12/01/2023' : `2025-${two(month)}-${two(10 + (i % 15))}`) : '',
    goesOn ? RESULTS[i % RESULTS.length] : '',
  ];
}

/** Header row first. */
export function sampleDelivery(): string[][] {
  return [HEADERS, ...Array.from({ length: ROWS }, (_, i) => row(i))];
}
