/** Draws the people: ages, names with homonyms and twins, residence, schooling, and contacts that can reach nobody. */
import { civil, dayNumber, monthLength } from '../../core/table/civil';
import type { Certifier } from './certifiers';
import type { Person } from './model';
import { firstName, surname } from './names';
import { ELSEWHERE, REGION, type Commune } from './places';
import type { Rng } from './rng';

/** Situations as tools detail them, with their share among VAE candidates. */
const SITUATIONS: readonly (readonly [string, number])[] = [
  ['salarie_prive', 40],
  ['salarie_public', 13],
  ['salarie_hospitalier', 6],
  ['contrat_aide', 2],
  ['interimaire', 3],
  ['alternant', 1],
  ['intermittent', 0.5],
  ['non_salarie', 5],
  ['demandeur_emploi', 22],
  ['aidant', 1],
  ['benevole', 1],
  ['stagiaire', 0.5],
  ['retraite', 0.5],
  ['', 5],
];

/** The class of a detailed situation, which is the canonical code; '' when unknown. */
export function situationClass(detail: string): string {
  if (detail === '' || detail === 'demandeur_emploi') return detail === '' ? '' : "demandeur d'emploi";
  return ['aidant', 'benevole', 'stagiaire', 'retraite'].includes(detail) ? 'hors emploi' : 'en emploi';
}

const LEVELS: readonly (readonly [string, number])[] = [
  ['1', 4],
  ['2', 8],
  ['3', 30],
  ['4', 28],
  ['5', 14],
  ['6', 7],
  ['7', 2],
  ['', 7],
];

export function drawCommune(rng: Rng): Commune {
  return rng.weighted(rng.chance(0.04) ? ELSEWHERE : REGION);
}

function birth(rng: Rng, age: number, reference: number): number {
  const years = Math.max(19, Math.min(64, Math.round(age + 9 * rng.normal())));
  const { year } = civil(reference);
  const month = rng.int(1, 12);
  return dayNumber(year - years, month, rng.int(1, monthLength(year - years, month)));
}

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** A NIR with a right key whose commune of birth (999) does not exist: it is nobody's. */
function nir(rng: Rng, sexe: 'F' | 'H', naissance: number): string {
  const { year, month } = civil(naissance);
  const two = (n: number): string => String(n).padStart(2, '0');
  const body = `${sexe === 'F' ? 2 : 1}${two(year % 100)}${two(month)}17999${String(rng.int(1, 899)).padStart(3, '0')}`;
  return body + two(97 - (Number(body) % 97));
}

function levels(rng: Rng): { niveauFormation: string; niveauDiplome: string } {
  const niveauDiplome = rng.weighted(LEVELS);
  // One often studies further than the last diploma obtained: two variables (design/dictionary.md).
  const further = niveauDiplome !== '' && rng.chance(0.25);
  return { niveauDiplome, niveauFormation: further ? String(Math.min(8, Number(niveauDiplome) + 1)) : niveauDiplome };
}

type Name = Pick<Person, 'nomNaissance' | 'nomUsage' | 'prenom'>;

function drawName(rng: Rng, sexe: 'F' | 'H', age: number): Name {
  const nomNaissance = surname(rng);
  const prenom = firstName(rng, sexe);
  const married = rng.chance(sexe === 'F' ? (age > 27 ? 0.42 : 0.1) : 0.02);
  const spouse = married ? surname(rng) : null;
  const nomUsage = spouse !== null && rng.chance(0.12) ? `${nomNaissance}-${spouse}` : spouse;
  return { nomNaissance, nomUsage, prenom };
}

/** Draws person number `rank` of a first certifier; `others` are drawn before, some of whom share a name or a birthday. */
export function drawPerson(rng: Rng, rank: number, certifier: Certifier, others: readonly Person[]): Person {
  const reference = dayNumber(2022 + rng.int(0, 3), 6, 1);
  let sexe: 'F' | 'H' = rng.chance(certifier.partFemmes) ? 'F' : 'H';
  let naissance = birth(rng, certifier.age, reference);
  let name = drawName(rng, sexe, civil(reference).year - civil(naissance).year);
  const other = others.length > 0 ? rng.pick(others) : undefined;
  const trap = rng.next();
  if (other !== undefined && trap < 0.012) {
    // Homonym: another person with the same names, another birth date.
    sexe = other.sexe;
    name = { ...name, nomNaissance: other.nomNaissance, prenom: other.prenom };
  } else if (other !== undefined && trap < 0.014) {
    // Rare and nasty: a homonym born within a few weeks or on the same day of another year.
    sexe = other.sexe;
    name = { nomNaissance: other.nomNaissance, nomUsage: other.nomUsage, prenom: other.prenom };
    naissance = rng.chance(0.5) ? other.naissance + rng.int(9, 40) : other.naissance - 365 * rng.int(2, 6);
  } else if (other !== undefined && trap < 0.0165) {
    // Twins: same surname and birthday, different first names.
    name = { ...name, nomNaissance: other.nomNaissance };
    naissance = other.naissance;
    while (name.prenom === other.prenom) name = { ...name, prenom: firstName(rng, sexe) };
  }
  const commune = drawCommune(rng);
  const overseas = commune.departement.startsWith('97');
  return {
    id: `P${String(rank).padStart(4, '0')}`,
    sexe,
    naissance,
    ...name,
    deuxiemePrenom: firstName(rng, sexe),
    commune,
    courriel: `${letters(name.prenom)}.${letters(name.nomUsage ?? name.nomNaissance)}@${rng.pick(['exemple', 'courriel', 'atlantide'])}.invalid`,
    // Numbers that the regulator keeps for fiction (ARCEP, décision 2012-0855): 06 39 98 xx xx and 02 61 91 xx xx.
    telephone: `${rng.chance(0.8) || overseas ? '06 39 98' : '02 61 91'} ${rng.int(10, 99)} ${rng.int(10, 99)}`,
    adresse: `${rng.int(1, 180)} ${rng.pick(['rue', 'impasse', 'avenue', 'chemin', 'allée'])} ${rng.pick(['des Étoiles', 'de la Comète', 'des Aubépines', "de l'Équinoxe", 'du Solstice', 'des Sept-Planètes'])}`,
    nir: nir(rng, sexe, naissance),
    ...levels(rng),
    situation: rng.weighted(SITUATIONS),
  };
}
