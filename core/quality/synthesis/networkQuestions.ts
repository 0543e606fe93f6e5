/** Questions about the structures and their accompagnateurs: each structure gives one answer to each. */
import { sha256 } from '@noble/hashes/sha2.js';
import { encodeUtf8, hexText } from '../../table';
import { departementDuCodePostal } from '../../values';
import type { FieldValue, Values } from '../forms';
import type { Register } from '../network';
import type { Asked } from './evaluationQuestions';
import { TRAINING_THEMES, themesOf } from './trainingThemes';
import type { Contribution, Question } from './types';

/** Not said. */
const UNKNOWN = 'nr';
const YES = 'oui';
const NO = 'non';

/** Highest diploma among the accompagnateurs of a structure (codes of the template). */
const LEVELS: readonly string[] = [UNKNOWN, 'sans_niveau', '3', '4', '5', '6', '7', '8'];
/** Year in which the most experienced of them began; years and not durations, which change by themselves. */
const YEARS: readonly { readonly code: string; readonly to: number }[] = [
  { code: 'avant_2010', to: 2009 },
  { code: '2010_2014', to: 2014 },
  { code: '2015_2019', to: 2019 },
  { code: '2020_2024', to: 2024 },
  { code: 'depuis_2025', to: Infinity },
];

/** What is asked of the accompagnateurs of a structure. */
interface AdviserQuestion {
  readonly id: string;
  readonly categories: readonly string[];
  readonly answer: (sheets: readonly Values[], trainings: readonly Values[]) => string;
}

const ADVISERS: readonly AdviserQuestion[] = [
  {
    id: 'nombre',
    categories: ['1', '2_3', '4_plus'],
    answer: ({ length }) => (length === 1 ? '1' : length <= 3 ? '2_3' : '4_plus'),
  },
  {
    id: 'qualification',
    categories: LEVELS,
    answer: (sheets) =>
      LEVELS[Math.max(0, ...sheets.map(({ niveau_diplome }) => LEVELS.indexOf(String(niveau_diplome))))],
  },
  {
    id: 'experience',
    // From the shortest experience to the longest.
    categories: [UNKNOWN, ...YEARS.map(({ code }) => code).reverse()],
    answer: (sheets) => {
      const years = sheets.flatMap(({ annee_debut: year }) => (typeof year === 'number' ? [year] : []));
      if (years.length === 0) return UNKNOWN;
      const first = Math.min(...years);
      return YEARS.find(({ to }) => first <= to)?.code ?? UNKNOWN;
    },
  },
  { id: 'formes', categories: ['aucun', 'partie', 'tous'], answer: (sheets) => shareOf(sheets, 'forme_vae') },
  { id: 'jury', categories: [NO, YES], answer: (sheets) => yes(sheets.some((one) => one['membre_jury'] === true)) },
  { id: 'aap', categories: [NO, YES], answer: (sheets) => yes(sheets.some(({ aap }) => aap === true)) },
  { id: 'formation_suivie', categories: [NO, YES], answer: (_, trainings) => yes(trainings.length > 0) },
];

function yes(is: boolean): string {
  return is ? YES : NO;
}

function shareOf(sheets: readonly Values[], field: string): string {
  const n = sheets.filter((one) => one[field] === true).length;
  if (n === 0) return 'aucun';
  return n === sheets.length ? 'tous' : 'partie';
}

/** Rows of a list of the register by structure. */
function byStructure(register: Register, list: string): ReadonlyMap<string, readonly Values[]> {
  const found = new Map<string, Values[]>();
  for (const values of register.listes[list] ?? []) {
    const id = String(values['structure'] ?? '');
    if (id === '') continue;
    const rows = found.get(id);
    if (rows === undefined) found.set(id, [values]);
    else rows.push(values);
  }
  return found;
}

/** One answer of each structure; its source changes whenever any of the rows it rests on does. */
function asked(question: Question, rows: ReadonlyMap<string, unknown>, answer: (structure: string) => string): Asked {
  const reponses = new Map<string, Contribution>();
  for (const [structure, basis] of rows) {
    const source = hexText(sha256(encodeUtf8(JSON.stringify(basis)))).slice(0, 16);
    reponses.set(structure, { source, categorie: answer(structure) });
  }
  return { question, reponses };
}

/** Profile of the accompagnateurs, of the structures that sent their sheets. */
export function adviserQuestions(register: Register): Asked[] {
  const sheets = byStructure(register, 'fiche-accompagnateur.fiche');
  const trainings = byStructure(register, 'fiche-accompagnateur.formations');
  const rows = new Map([...sheets].map(([id, own]) => [id, [own, trainings.get(id) ?? []]]));
  return ADVISERS.map(({ id, categories, answer }) =>
    asked({ id: `accompagnateurs/${id}`, categories, ordre: 'ordonne' }, rows, (structure) =>
      answer(sheets.get(structure) ?? [], trainings.get(structure) ?? []),
    ),
  );
}

/** Training needs, of the structures that wrote some: in the sheets of their accompagnateurs or in their plan. */
export function trainingQuestions(register: Register): Asked[] {
  const texts = new Map<string, string[]>();
  const add = (rows: ReadonlyMap<string, readonly Values[]>, field: string): void => {
    for (const [structure, own] of rows) {
      const written = own.map((one) => textOf(one[field])).filter((text) => text !== '');
      if (written.length > 0) texts.set(structure, [...(texts.get(structure) ?? []), ...written]);
    }
  };
  add(byStructure(register, 'fiche-accompagnateur.fiche'), 'besoins');
  add(byStructure(register, 'plan-actions.formations'), 'theme');
  return TRAINING_THEMES.map(({ code }) =>
    asked({ id: `besoins/${code}`, categories: [NO, YES], ordre: 'ordonne' }, texts, (structure) =>
      yes(themesOf(texts.get(structure) ?? []).has(code)),
    ),
  );
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Where the structures are, by département, or by commune where they are all in one; and what they are. */
export function placeQuestions(register: Register): Asked[] {
  const structures = new Map(register.structures.map(({ id, fiche, dossier }) => [id, { ...fiche, ...dossier }]));
  const field = (id: string, name: string): string => textOf((structures.get(id) as Values)[name]);
  const departement = (id: string): string => departementDuCodePostal(field(id, 'code_postal')) ?? UNKNOWN;
  const ids = [...structures.keys()];
  const isOne = new Set(ids.map(departement)).size <= 1;
  const nominal = (name: string, answer: (id: string) => string): Asked => {
    const basis = new Map(ids.map((id) => [id, answer(id)]));
    const categories = [...new Set(basis.values())].sort();
    return asked({ id: name, categories, ordre: 'nominal' }, basis, answer);
  };
  return [
    isOne
      ? nominal('lieux/commune', (id) => field(id, 'commune').toUpperCase() || UNKNOWN)
      : nominal('lieux/departement', departement),
    nominal('structures/profil', (id) => field(id, 'profil') || UNKNOWN),
  ];
}
