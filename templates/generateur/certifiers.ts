/** Who delivers: the certifiers of the example region and how their candidates fare. */

export interface Certifier {
  readonly id: string;
  readonly nom: string;
  readonly ministere: string;
  /** Share of the region's parcours. */
  readonly poids: number;
  readonly partFemmes: number;
  /** Mean age at the application. */
  readonly age: number;
  /** Closing date of its data when it is not the region's extraction date. */
  readonly dateArret?: string;
  readonly prefixeDossier: (annee: number, numero: number) => string;
  /** Probabilities of the funnel, for parcours that time would let finish. */
  readonly entonnoir: {
    readonly recevable: number;
    readonly l2: number;
    readonly vt: number;
    readonly vp: number;
    readonly vr: number;
    readonly accompagnement: number;
    readonly visee: number;
    readonly abandon: number;
  };
  /** Median days: instruction, decision to livret 2, livret 2 to jury. */
  readonly delais: readonly [instruction: number, l2: number, jury: number];
  readonly passagesMax: number;
  /** Its tool records first contacts, so some parcours never reach a dépôt. */
  readonly premiersContacts?: boolean;
  /** Share of slow decisions that it states as favourable by silence (Code du travail, L. 6412-2). */
  readonly implicites?: number;
  /** Share of parcours in a collective or reversed VAE, when it says so. */
  readonly collectives?: number;
  /** Months of validity of a favourable decision, when this certifier states the date. */
  readonly validite?: number;
  /** SIRET of the support bodies that this certifier names; none when it does not say who supports. */
  readonly prestataires: readonly string[];
}

/** A SIRET that belongs to nobody (SIREN 999 990 0nn) with a right Luhn key, so that checks have something to accept. */
export function siret(rank: number): string {
  const stem = `99999${String(rank).padStart(3, '0')}`;
  const siren = stem + luhnKey(stem);
  return siren + '0001' + luhnKey(siren + '0001');
}

function luhnKey(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const double = (digits.length - i) % 2 === 1;
    const d = Number(digits[i]) * (double ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  }
  return String((10 - (sum % 10)) % 10);
}

const range = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => siret(from + i));
const four = (n: number): string => String(n).padStart(4, '0');

// Orders of magnitude: Dares 2010 and 2014 (présentés / recevables 64-99 %, about 60 % VT), see design/indicators.md.
export const CERTIFIERS: readonly Certifier[] = [
  {
    id: 'dava',
    nom: "DAVA de l'académie d'Atlantide",
    ministere: 'EN',
    poids: 27,
    partFemmes: 0.64,
    age: 38,
    prefixeDossier: (annee, n) => `${annee}-${four(n)}`,
    entonnoir: { recevable: 0.93, l2: 0.74, vt: 0.63, vp: 0.25, vr: 0, accompagnement: 0.55, visee: 0, abandon: 0.07 },
    delais: [42, 230, 80],
    premiersContacts: true,
    implicites: 0.06,
    passagesMax: 3,
    validite: 36,
    prestataires: range(1, 9),
  },
  {
    id: 'universite',
    nom: "Université d'Atlantide, service commun VAE",
    ministere: 'ESR',
    poids: 8,
    partFemmes: 0.55,
    age: 41,
    prefixeDossier: (annee, n) => `UA${String(annee).slice(2)}V${four(n)}`,
    entonnoir: {
      recevable: 0.88,
      l2: 0.7,
      vt: 0.52,
      vp: 0.36,
      vr: 0,
      accompagnement: 0.72,
      visee: 0.08,
      abandon: 0.09,
    },
    delais: [50, 280, 60],
    premiersContacts: true,
    implicites: 0.1,
    passagesMax: 2,
    prestataires: [],
  },
  {
    id: 'dreets-travail',
    nom: 'DREETS Atlantide, titres professionnels',
    ministere: 'Travail',
    poids: 17,
    partFemmes: 0.52,
    age: 39,
    prefixeDossier: (annee, n) => `TP${annee}${four(n)}`,
    entonnoir: { recevable: 0.95, l2: 0.86, vt: 0.7, vp: 0.19, vr: 0, accompagnement: 0.6, visee: 0.06, abandon: 0.06 },
    delais: [30, 150, 55],
    premiersContacts: true,
    passagesMax: 2,
    prestataires: range(4, 13),
  },
  {
    id: 'dreets-social',
    nom: 'DREETS Atlantide, diplômes du travail social',
    ministere: 'Affaires sociales',
    poids: 14,
    partFemmes: 0.83,
    age: 38,
    prefixeDossier: (annee, n) => `${annee}${String(n + 61000)}`,
    entonnoir: { recevable: 0.94, l2: 0.9, vt: 0.48, vp: 0.36, vr: 0, accompagnement: 0.5, visee: 0, abandon: 0.05 },
    delais: [45, 200, 100],
    passagesMax: 3,
    prestataires: [],
  },
  {
    id: 'branche',
    nom: 'CPNE du commerce et des services d’Atlantide',
    ministere: 'branche',
    poids: 5,
    partFemmes: 0.45,
    age: 39,
    prefixeDossier: (annee, n) => `CQP-${annee}-${String(n).padStart(3, '0')}`,
    entonnoir: { recevable: 0.96, l2: 0.88, vt: 0.68, vp: 0.22, vr: 0, accompagnement: 0.8, visee: 0.1, abandon: 0.05 },
    delais: [20, 120, 40],
    collectives: 0.15,
    passagesMax: 2,
    prestataires: [],
  },
  {
    id: 'sante',
    nom: 'ASP, diplômes sanitaires',
    ministere: 'Santé',
    poids: 17,
    partFemmes: 0.89,
    age: 37,
    dateArret: '2026-02-28',
    // Written as a number by its tool: the zeros in front never reach the export.
    prefixeDossier: (annee, n) => String((annee - 2018) * 10000 + n),
    entonnoir: {
      recevable: 0.95,
      l2: 0.88,
      vt: 0.5,
      vp: 0.32,
      vr: 0.02,
      accompagnement: 0.42,
      visee: 0,
      abandon: 0.05,
    },
    delais: [38, 180, 90],
    collectives: 0.06,
    passagesMax: 2,
    prestataires: [],
  },
  {
    id: 'drajes',
    nom: 'DRAJES Atlantide',
    ministere: 'Jeunesse et Sports',
    poids: 6,
    partFemmes: 0.42,
    age: 34,
    prefixeDossier: (annee, n) => `JS/${annee}/${String(n).padStart(3, '0')}`,
    entonnoir: { recevable: 0.91, l2: 0.75, vt: 0.55, vp: 0.3, vr: 0, accompagnement: 0.45, visee: 0, abandon: 0.06 },
    delais: [55, 240, 75],
    passagesMax: 2,
    prestataires: [],
  },
  {
    id: 'draaf',
    nom: 'DRAAF Atlantide, diplômes agricoles',
    ministere: 'Agriculture',
    poids: 3.5,
    partFemmes: 0.44,
    age: 36,
    prefixeDossier: (annee, n) => `AGRI${String(annee).slice(2)}${String(n).padStart(3, '0')}`,
    entonnoir: { recevable: 0.92, l2: 0.78, vt: 0.6, vp: 0.28, vr: 0, accompagnement: 0.5, visee: 0, abandon: 0.06 },
    delais: [48, 220, 85],
    passagesMax: 2,
    prestataires: [],
  },
  {
    id: 'consulaire',
    nom: 'Réseau consulaire d’Atlantide',
    ministere: 'consulaire',
    poids: 2.5,
    partFemmes: 0.48,
    age: 42,
    prefixeDossier: (annee, n) => `RC.${annee}.${String(n).padStart(3, '0')}`,
    entonnoir: { recevable: 0.9, l2: 0.8, vt: 0.62, vp: 0.26, vr: 0, accompagnement: 0.65, visee: 0, abandon: 0.05 },
    delais: [35, 190, 60],
    passagesMax: 2,
    prestataires: [],
  },
];
