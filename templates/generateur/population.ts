/** Puts the region together: people, first and second parcours, archived doubles, file numbers. */
import { parseIsoDay } from '../../core/table/civil';
import { CERTIFICATIONS } from './certifications';
import { CERTIFIERS, type Certifier } from './certifiers';
import { drawParcours, filingYear } from './journey';
import type { Parcours, Person, World } from './model';
import { drawPerson } from './people';
import type { Rng } from './rng';

/** Extraction date of the region; figures are closed at that day. */
export const DATE_EXTRACTION = '2026-03-31';

/** Share of people known to two certifiers (issue: 5 %), to one certifier twice, and of archived doubles. */
const TWO_CERTIFIERS = 0.05;
const SAME_CERTIFIER = 0.025;
const ARCHIVED = 0.015;
const REASONS = ['doublon', 'doublon', 'multi-candidatures', 'passage autonome->accompagné'];

export const closingDay = (certifier: Certifier): number => parseIsoDay(certifier.dateArret ?? DATE_EXTRACTION);

const drawn = CERTIFIERS.map((certifier) => [certifier, certifier.poids] as const);

/** Whether this certifier's tool keeps archived doubles in its exports. */
const keepsArchives = (certifier: Certifier): boolean => certifier.prestataires.length > 0;

/** A second file opened by mistake or on purpose: same person, same certification, closed at once. */
function archivedDouble(rng: Rng, p: Parcours, id: string): Parcours {
  const day = (p.demande ?? p.depotL1 ?? 0) - rng.int(1, 20);
  return {
    ...p,
    id,
    demande: day,
    depotL1: rng.chance(0.5) ? day + 1 : null,
    l1Complet: null,
    decision: '',
    dateDecision: null,
    finValidite: null,
    accompagnement: '',
    prestataire: '',
    debutAccompagnement: null,
    finAccompagnement: null,
    depotL2: null,
    passages: [],
    abandon: null,
    motifAbandon: '',
    motifArchivage: rng.pick(REASONS),
  };
}

/** Rows of other devices that slip into a university's export; the region refuses them, with the reason. */
function otherDevices(rng: Rng, list: Parcours[], people: readonly Person[], next: () => string): void {
  const certifier = CERTIFIERS.find((c) => c.id === 'universite')!;
  const count = Math.max(2, Math.round(people.length * 0.004));
  for (let i = 0; i < count; i++) {
    const person = people[people.length - 1 - i];
    const p = drawParcours(rng, next(), person, certifier, CERTIFICATIONS.universite, closingDay(certifier), false);
    list.push({ ...p, dispositif: rng.chance(0.8) ? 'VAPP' : 'VES', passages: [], depotL2: null, viseePartielle: '' });
  }
}

/** File numbers in the order of arrival, as a certifier's tool gives them. */
function number(list: readonly Parcours[]): void {
  for (const certifier of CERTIFIERS) {
    const own = list.filter((p) => p.certificateur === certifier.id);
    own.sort((a, b) => (a.demande ?? 0) - (b.demande ?? 0) || (a.id < b.id ? -1 : 1));
    own.forEach((p, i) => (p.dossier = certifier.prefixeDossier(filingYear(p), i + 1)));
  }
}

/** Draws about `size` parcours. */
export function drawWorld(rng: Rng, size: number): World {
  const people: Person[] = [];
  const parcours: Parcours[] = [];
  const nextId = (): string => `V${String(parcours.length + 1).padStart(5, '0')}`;
  const open = (stream: Rng, person: Person, certifier: Certifier, moved: boolean): Parcours => {
    const list = CERTIFICATIONS[certifier.id];
    const p = drawParcours(stream, nextId(), person, certifier, list, closingDay(certifier), moved);
    parcours.push(p);
    return p;
  };
  const count = Math.round(size / (1 + TWO_CERTIFIERS * 1.06 + SAME_CERTIFIER));
  for (let rank = 1; rank <= count; rank++) {
    const stream = rng.fork(`personne/${rank}`);
    const certifier = stream.weighted(drawn);
    const person = drawPerson(stream, rank, certifier, people);
    people.push(person);
    const first = open(stream, person, certifier, false);
    const other = (): Certifier => stream.weighted(drawn.filter(([c]) => c.id !== certifier.id));
    if (stream.chance(TWO_CERTIFIERS)) {
      open(stream, person, other(), true);
      if (stream.chance(0.06)) open(stream, person, other(), true);
    } else if (stream.chance(SAME_CERTIFIER)) open(stream, person, certifier, true);
    if (keepsArchives(certifier) && stream.chance(ARCHIVED)) parcours.push(archivedDouble(stream, first, nextId()));
  }
  otherDevices(rng.fork('autres dispositifs'), parcours, people, nextId);
  number(parcours);
  return { people, parcours };
}
