/** Synthetic people: surnames built from syllables (nobody bears them on purpose), common first names, real communes. */
import { dayNumber } from '../../core/table/civil';
import { ENDINGS, MEN, SYLLABLES, WOMEN } from './nameParts';
import { Chance } from './random';

export interface Person {
  readonly nom: string;
  /** Empty when it is the birth name. */
  readonly nomUsage: string;
  readonly prenom: string;
  readonly sexe: 'F' | 'H' | 'NR';
  readonly naissance: number;
  readonly lieu: Place;
  readonly courriel: string;
  readonly telephone: string;
}

export interface Place {
  readonly codePostal: string;
  readonly commune: string;
  readonly departement: string;
  readonly nomDepartement: string;
}

/** Postcode, commune, département, its name. One postcode spans a single département here, so that two readers cannot differ. */
const PLACES: readonly Place[] = [
  ['34000', 'Montpellier', '34', 'Hérault'],
  ['34500', 'Béziers', '34', 'Hérault'],
  ['34200', 'Sète', '34', 'Hérault'],
  ['31000', 'Toulouse', '31', 'Haute-Garonne'],
  ['31770', 'Colomiers', '31', 'Haute-Garonne'],
  ['30000', 'Nîmes', '30', 'Gard'],
  ['30100', 'Alès', '30', 'Gard'],
  ['66000', 'Perpignan', '66', 'Pyrénées-Orientales'],
  ['11000', 'Carcassonne', '11', 'Aude'],
  ['11100', 'Narbonne', '11', 'Aude'],
  ['81000', 'Albi', '81', 'Tarn'],
  ['81100', 'Castres', '81', 'Tarn'],
  ['82000', 'Montauban', '82', 'Tarn-et-Garonne'],
  ['12000', 'Rodez', '12', 'Aveyron'],
  ['46000', 'Cahors', '46', 'Lot'],
  ['32000', 'Auch', '32', 'Gers'],
  ['65000', 'Tarbes', '65', 'Hautes-Pyrénées'],
  ['09000', 'Foix', '09', 'Ariège'],
  ['48000', 'Mende', '48', 'Lozère'],
  ['01000', 'Bourg-en-Bresse', '01', 'Ain'],
  ['06000', 'Nice', '06', 'Alpes-Maritimes'],
  ['13001', 'Marseille', '13', 'Bouches-du-Rhône'],
  ['69003', 'Lyon', '69', 'Rhône'],
  ['75011', 'Paris', '75', 'Paris'],
  ['20000', 'Ajaccio', '2A', 'Corse-du-Sud'],
  ['20200', 'Bastia', '2B', 'Haute-Corse'],
  ['97110', 'Pointe-à-Pitre', '971', 'Guadeloupe'],
  ['97200', 'Fort-de-France', '972', 'Martinique'],
  ['97400', 'Saint-Denis', '974', 'La Réunion'],
  ['97150', 'Saint-Martin', '978', 'Saint-Martin'],
].map(([codePostal, commune, departement, nomDepartement]) => ({ codePostal, commune, departement, nomDepartement }));

const OLDEST = dayNumber(1958, 1, 1);
const YOUNGEST = dayNumber(2000, 12, 31);

function surname(chance: Chance): string {
  const core =
    chance.pick(SYLLABLES) +
    chance.pick(SYLLABLES) +
    (chance.happens(0.5) ? chance.pick(SYLLABLES) : '') +
    chance.pick(ENDINGS);
  const name = core.charAt(0).toUpperCase() + core.slice(1);
  return chance.happens(0.06) ? `${name}-${chance.pick(['Sirel', 'Ostal', 'Vorain', 'Umbre'])}` : name;
}

/** The person of an index: the same for the same (seed, index), whoever asks. */
export function personOf(seed: number, index: number): Person {
  const chance = new Chance(seed ^ 0x5eed, index);
  const woman = chance.happens(0.72);
  const prenom = chance.pick(woman ? WOMEN : MEN);
  const nom = surname(chance);
  const nomUsage = woman && chance.happens(0.3) ? surname(chance) : '';
  const naissance = chance.between(OLDEST, YOUNGEST);
  // Two thirds live in the first fifteen communes: departments of very unequal size, as in a real region.
  const lieu = chance.happens(0.66) ? PLACES[chance.between(0, 14)] : chance.pick(PLACES);
  return {
    nom,
    nomUsage,
    prenom,
    sexe: chance.happens(0.01) ? 'NR' : woman ? 'F' : 'H',
    naissance,
    lieu,
    courriel: `personne${index}@exemple.invalid`,
    telephone: `0${chance.between(6, 7)}00${String(index % 1000000).padStart(6, '0')}`,
  };
}
