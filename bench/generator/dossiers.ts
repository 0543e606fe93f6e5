/** The truth of one application: who, for what, and the dates and outcomes from the request to the second jury. */
import { dayNumber } from '../../core/table/civil';
import { CERTIFIERS, type Certification } from './certifiers';
import { personOf, type Person } from './people';
import { Chance } from './random';

/** A day that has not come, or that the certifier did not write down. */
export const NONE = -1;

export interface Jury {
  readonly date: number;
  /** Code of the dictionary; empty = not written down. */
  readonly resultat: string;
}

/** Dates are days since 1970-01-01 or NONE; codes are the dictionary's, empty when unknown. */
export interface Dossier {
  readonly index: number;
  readonly certifier: number;
  readonly numero: string;
  readonly person: Person;
  readonly certification: Certification;
  readonly ministere: string;
  readonly viseePartielle: boolean;
  readonly accompagnement: '' | 'oui' | 'non';
  readonly situation: string;
  readonly niveauDiplome: string;
  readonly demande: number;
  readonly depotL1: number;
  readonly l1Complet: number;
  readonly dateDecision: number;
  readonly decision: string;
  readonly depotL2: number;
  readonly juries: readonly Jury[];
  readonly abandon: number;
  /** Chooses among a layout's spellings of the same thing, and its rare faults. */
  readonly habit: number;
}

/** Last day of the data: the region's `date_extraction`. */
export const EXTRACTION = dayNumber(2025, 6, 30);
const FIRST_REQUEST = dayNumber(2019, 1, 1);
const LAST_REQUEST = dayNumber(2025, 5, 31);

const DECISIONS = [
  ['recevable', 0.78],
  ['recevable_partiel', 0.03],
  ['recevable_implicite', 0.02],
  ['non_recevable', 0.1],
  ['incomplet', 0.03],
  ['en_attente', 0.02],
  ['sans_suite', 0.02],
] as const;
const RESULTS = [
  ['VT', 0.6],
  ['VP', 0.18],
  ['REF', 0.13],
  ['VR', 0.01],
  ['ABS', 0.05],
  ['EXC', 0.02],
  ['', 0.01],
] as const;
const PARTIAL_RESULTS = [
  ['VTB', 0.6],
  ['VPB', 0.2],
  ['REF', 0.15],
  ['ABS', 0.05],
] as const;
const SITUATIONS = ['salarié privé', 'salarié public', "demandeur d'emploi", 'non salarié', 'bénévole', ''] as const;

function certifierOf(seed: number, index: number): number {
  let x = new Chance(seed ^ 0xce27, index).next();
  for (let c = 0; c < CERTIFIERS.length - 1; c++) {
    if (x < CERTIFIERS[c].poids) return c;
    x -= CERTIFIERS[c].poids;
  }
  return CERTIFIERS.length - 1;
}

/** Mostly a person of their own; one in twenty-five is somebody already known to another certifier, so that linking has work. */
function personIndex(seed: number, index: number, certifier: number, chance: Chance): number {
  if (index > 0 && chance.happens(0.04)) {
    const other = chance.between(0, index - 1);
    if (certifierOf(seed, other) !== certifier) return other;
  }
  return index;
}

/** `day` when it is not after the extraction, else NONE: nothing has happened yet. */
function past(day: number): number {
  return day <= EXTRACTION ? day : NONE;
}

function juriesAfter(depotL2: number, partial: boolean, chance: Chance): Jury[] {
  const juries: Jury[] = [];
  let date = past(depotL2 + chance.between(60, 180));
  while (date !== NONE && juries.length < 2) {
    const resultat = chance.weighted<string>(partial ? PARTIAL_RESULTS : RESULTS);
    juries.push({ date: chance.happens(0.01) ? NONE : date, resultat });
    if (resultat === 'VT' || resultat === 'VTB' || resultat === '' || !chance.happens(0.6)) break;
    date = past(date + chance.between(120, 400));
  }
  return juries;
}

/** The application of an index, the same for the same (seed, index). Partial targets exist at certifier 1 only, whose export has the column. */
export function dossierOf(seed: number, index: number): Dossier {
  const chance = new Chance(seed, index);
  const certifier = certifierOf(seed, index);
  const person = personOf(seed, personIndex(seed, index, certifier, chance));
  const certification = chance.pick(CERTIFIERS[certifier].certifications);
  const demande = chance.between(FIRST_REQUEST, LAST_REQUEST);
  const depotL1 = chance.happens(0.92) ? past(demande + chance.between(0, 60)) : NONE;
  const l1Complet = depotL1 !== NONE && chance.happens(0.7) ? past(depotL1 + chance.between(0, 30)) : NONE;
  const decided = depotL1 === NONE ? NONE : past(depotL1 + chance.between(30, 110));
  const decision = decided === NONE ? (chance.happens(0.5) ? 'en_attente' : '') : chance.weighted<string>(DECISIONS);
  const dateDecision = decided !== NONE && chance.happens(0.03) ? NONE : decided;
  const favourable = decision.startsWith('recevable');
  const viseePartielle = certifier === 1 && chance.happens(0.1);
  const depotL2 = favourable && chance.happens(0.75) ? past(decided + chance.between(90, 500)) : NONE;
  const juries = depotL2 !== NONE && chance.happens(0.93) ? juriesAfter(depotL2, viseePartielle, chance) : [];
  const abandon =
    favourable && depotL2 === NONE && chance.happens(0.3) ? past(decided + chance.between(30, 300)) : NONE;
  return {
    index,
    certifier,
    numero: `${CERTIFIERS[certifier].id.slice(0, 3).toUpperCase()}${String(index + 1).padStart(8, '0')}`,
    person,
    certification,
    ministere: CERTIFIERS[certifier].ministere ?? (chance.happens(0.85) ? 'ESR' : chance.happens(0.8) ? 'Culture' : ''),
    viseePartielle,
    accompagnement: chance.happens(0.05) ? '' : chance.happens(0.6) ? 'oui' : 'non',
    situation: chance.pick(SITUATIONS),
    niveauDiplome: String(chance.between(3, 7)),
    demande,
    depotL1,
    l1Complet,
    dateDecision,
    decision,
    depotL2,
    juries,
    abandon,
    habit: chance.between(0, 999),
  };
}
