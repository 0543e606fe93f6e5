/** A small made-up region: eight certifiers, four years, a base and its indicators, the same at every run. */
import { computeIndicators } from '../../../core/indicators';
import type { IndicatorRow } from '../../../core/indicators';
import type { Base, Region } from '../../../core/base';
import { parcoursRubriques, passageRubriques } from '../../../core/base';
import type { Column } from '../../../core/table';
import {
  dayNumber,
  emptyDates,
  emptyNumbers,
  emptyText,
  MISSING_DAY,
  parseIsoDay,
  textColumn,
} from '../../../core/table';
import type { ReportMeta } from '../../../core/reports';

const CERTIFIERS: readonly (readonly [string, string, string])[] = [
  ['dava', 'DAVA de l’académie d’Atlantide', 'EN'],
  ['universite', 'Université d’Atlantide, service commun de la VAE', 'ESR'],
  ['dreets-travail', 'DREETS, titres professionnels', 'Travail'],
  ['dreets-social', 'DREETS, diplômes du travail social', 'Affaires sociales'],
  ['sante', 'Agence régionale de santé', 'Santé'],
  ['draaf', 'DRAAF', 'Agriculture'],
  ['drajes', 'DRAJES', 'Jeunesse et Sports'],
  ['branche', 'Branche de la propreté', 'branche'],
];

export const sampleMeta: ReportMeta = {
  jour: parseIsoDay('2026-03-31'),
  outil: 'suivi-vae 0.1.0',
  empreinte: 'a3f1'.repeat(16),
};

export const sampleRegion: Region = {
  version: 1,
  nom: 'Atlantide',
  code_region: '99',
  date_extraction: '2026-03-31',
  certificateurs: CERTIFIERS.map(([id, nom, ministere]) => ({
    id,
    nom,
    ministere,
    nature: 'certificateur',
    exports: [],
  })),
  rubriques: { extensions: [] },
  publication: { seuil: 5, methode: 'suppression' },
  cles: { appariement: 'fichier:k1', region: 'fichier:k2' },
};

/** A small generator of numbers in [0, 1), always the same (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(random: () => number, list: readonly (readonly [T, number])[]): T {
  let at = random() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of list) if ((at -= weight) < 0) return value;
  return list[0][0];
}

const base32 = (n: number): string => n.toString(32).toUpperCase().padStart(20, 'A');

type Row = Record<string, string | number>;

function oneParcours(random: () => number, n: number): { row: Row; juries: Row[] } {
  const [id, , ministere] = CERTIFIERS[Math.floor(random() ** 1.6 * CERTIFIERS.length)];
  const start = dayNumber(2022, 1, 1) + Math.floor(random() * 1500);
  const decision = start + 20 + Math.floor(random() * 90);
  const code = pick(random, [
    ['recevable', 74],
    ['recevable_partiel', 4],
    ['non_recevable', 14],
    ['en_attente', 4],
    ['', 4],
  ]);
  const isR = code.startsWith('recevable');
  const livret = isR && random() < 0.66 ? decision + 60 + Math.floor(random() * 500) : MISSING_DAY;
  const end = parseIsoDay('2026-03-31');
  const within = (day: number): number => (day > end ? MISSING_DAY : day);
  const row: Row = {
    id_parcours: base32(n),
    id_candidat: base32(n % 7 === 0 ? n + 1000000 : n + 2000000),
    certificateur: id,
    ministere,
    id_dossier_source: `D-${String(n).padStart(6, '0')}`,
    code_rncp: pick(random, [
      ['04503', 3],
      ['35830', 2],
      ['37679', 1],
    ]),
    intitule_certification: pick(random, [
      ['Éducateur spécialisé', 3],
      ['BTS Management commercial opérationnel', 2],
    ]),
    niveau_vise: pick(random, [
      ['3', 20],
      ['4', 25],
      ['5', 25],
      ['6', 20],
      ['7', 6],
      ['', 4],
    ]),
    sexe: pick(random, [
      ['F', 64],
      ['H', 34],
      ['', 2],
    ]),
    age: 20 + Math.floor(random() * 38),
    departement: pick(random, [
      ['971', 5],
      ['33', 20],
      ['44', 30],
      ['85', 12],
      ['2A', 2],
      ['', 3],
    ]),
    niveau_diplome: pick(random, [
      ['3', 30],
      ['4', 30],
      ['5', 20],
      ['6', 10],
      ['', 10],
    ]),
    situation_emploi: pick(random, [
      ['en emploi', 40],
      ["demandeur d'emploi", 30],
      ['', 30],
    ]),
    date_demande: random() < 0.8 ? start - 10 : MISSING_DAY,
    date_depot_l1: random() < 0.97 ? start : MISSING_DAY,
    date_decision_recevabilite: code === 'en_attente' || code === '' ? MISSING_DAY : within(decision),
    decision_recevabilite: decision > end && code !== '' ? 'en_attente' : code,
    date_depot_l2: within(livret),
    visee_partielle: random() < 0.05 ? 'oui' : 'non',
    motif_archivage: random() < 0.01 ? 'doublon' : '',
    livraison: `${id}-01`,
    ligne_source: 2 + n,
  };
  row.tranche_age_a = (row.age as number) < 30 ? '<30' : (row.age as number) < 45 ? '30-44' : '45+';
  row.tranche_age_b =
    (row.age as number) < 30 ? '<30' : (row.age as number) < 40 ? '30-39' : (row.age as number) < 50 ? '40-49' : '50+';
  const juries: Row[] = [];
  let day = livret === MISSING_DAY ? end + 1 : livret + 30 + Math.floor(random() * 150);
  for (let rang = 1; day <= end && rang <= 3; rang++) {
    const result = pick(random, [
      ['VT', 58],
      ['VP', 24],
      ['REF', 9],
      ['ABS', 5],
      ['', 1],
      ['VTB', 2],
    ]);
    juries.push({
      id_parcours: row.id_parcours,
      id_candidat: row.id_candidat,
      certificateur: id,
      rang,
      date_jury: day,
      nature_passage: 'jury',
      resultat_jury: result,
      livraison: row.livraison,
      ligne_source: row.ligne_source,
    });
    if (result !== 'VP' || random() < 0.5) break;
    day += 90 + Math.floor(random() * 200);
  }
  return { row, juries };
}

function column(name: string, storage: Column['kind'], rows: readonly Row[]): Column {
  if (storage === 'text')
    return textColumn(
      name,
      rows.map((row) => String(row[name] ?? '')),
    );
  if (storage === 'date') {
    const made = emptyDates(name, rows.length);
    rows.forEach((row, i) => typeof row[name] === 'number' && (made.days[i] = row[name]));
    return made;
  }
  const made = emptyNumbers(name, rows.length);
  rows.forEach((row, i) => typeof row[name] === 'number' && (made.numbers[i] = row[name]));
  return made;
}

/** A base of about `size` parcours. */
export function sampleBase(size: number, seed = 7): Base {
  const random = dice(seed);
  const made = Array.from({ length: size }, (_, n) => oneParcours(random, n));
  const rows = made.map(({ row }) => row).sort((a, b) => (a.id_parcours < b.id_parcours ? -1 : 1));
  const juries = made
    .flatMap((one) => one.juries)
    .sort((a, b) =>
      a.id_parcours === b.id_parcours ? Number(a.rang) - Number(b.rang) : a.id_parcours < b.id_parcours ? -1 : 1,
    );
  const ids = (names: readonly string[]): Column[] => names.map((name) => column(name, 'text', rows));
  return {
    parcours: {
      rowCount: rows.length,
      columns: [
        ...ids(['id_parcours', 'id_candidat']),
        ...parcoursRubriques([]).map(({ id, storage }) => column(id, storage, rows)),
        column('livraison', 'text', rows),
        column('ligne_source', 'number', rows),
      ],
    },
    passages: {
      rowCount: juries.length,
      columns: [
        ...['id_parcours', 'id_candidat', 'certificateur'].map((name) => column(name, 'text', juries)),
        ...passageRubriques([]).map(({ id, storage }) => column(id, storage, juries)),
        column('livraison', 'text', juries),
        column('ligne_source', 'number', juries),
      ],
    },
  };
}

/** The rows of `indicateurs.csv` of a base. */
export function sampleIndicators(
  base: Base,
  missing: readonly { id: string; ministere?: string }[] = [],
): IndicatorRow[] {
  const computing = computeIndicators(base, {
    closing: new Map(sampleRegion.certificateurs.map(({ id }) => [id, sampleMeta.jour])),
    extraction: sampleMeta.jour,
    missing,
  });
  for (;;) {
    const step = computing.next();
    if (step.done === true) return step.value;
  }
}

/** An empty base: no parcours, no passage. */
export function emptyBase(): Base {
  const empty = sampleBase(0);
  return {
    parcours: { rowCount: 0, columns: empty.parcours.columns.map(({ name, kind }) => blank(name, kind)) },
    passages: empty.passages,
  };
}

function blank(name: string, kind: Column['kind']): Column {
  if (kind === 'text') return emptyText(name, 0);
  return kind === 'date' ? emptyDates(name, 0) : emptyNumbers(name, 0);
}
