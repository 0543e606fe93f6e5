/** Names of nobody: surnames grown from trees, plants and stars, with the shapes that French files really hold. */
import type { Rng } from './rng';

const STEMS = [
  'Aubép', 'Charm', 'Fougèr', 'Meris', 'Sorb', 'Genêt', 'Frên', 'Noiset', 'Bruyèr', 'Tillol', 'Lavand', 'Églant',
  'Chên', 'Véga', 'Altaïr', 'Orion', 'Capell', 'Sirius', 'Rigel', 'Mirach', 'Comèt', 'Pléiad', 'Bételg', 'Androm',
  'Pivoin', 'Œill', 'Narciss', 'Bleuet', 'Coquelic', 'Mimos', 'Saul', 'Peupl', 'Érabl', 'Cormier', 'Alis', 'Cytis',
  'Glycin', 'Jasmin', 'Lil', 'Myrt', 'Ros', 'Ronc', 'Trèfl', 'Vervein', 'Zéphyr', 'Boréal', 'Nébul', 'Solstic',
]; // prettier-ignore
const ENDINGS = ['ard', 'ier', 'eau', 'ot', 'in', 'et', 'on', 'el', 'ac', 'ou', 'aud', 'elle', 'ière', 'ès'];
const VOWEL = /^[aeiouyéèêœ]/i;

const OVERSEAS = [
  'Césairinelle', 'Zéphyrinot', 'Madinéa', 'Balisiac', 'Flamboyan', 'Colibrinel', 'Ylangou', 'Filaonin', 'Tamarinot',
  'Payetoile', 'Hoarubel', 'Grondoline', 'Saïndouvel', 'Madi Étoilé', 'Abdou Lunaire', 'Assoumavi', 'Tehaumoana',
  "Vaimito'a", 'Teriitevega', 'Manutahi-Orion', 'Wamôtro', 'Niaoulet', "Xozamë", 'Poadjarê', 'Awalitéa', 'Palikurin',
]; // prettier-ignore
const ELSEWHERE = [
  "N'Galaxia", "N'Diarbre", "M'Bételgou", 'Da Silvestra', 'Dos Astros', 'Sorbowski', 'Orionescu', 'Ben Altaïr',
  'El Rigel', 'Ould Véga', 'Van der Linde', 'Von Sternau', "O'Comett", 'Nguyen Sao', 'Al-Nejma', 'Della Quercia',
]; // prettier-ignore

const FEMALE = [
  'Marie', 'Nathalie', 'Isabelle', 'Sandrine', 'Céline', 'Stéphanie', 'Sophie', 'Aurélie', 'Christelle', 'Émilie',
  'Valérie', 'Laetitia', 'Julie', 'Virginie', 'Élodie', 'Hélène', 'Karine', 'Véronique', 'Patricia', 'Séverine',
  'Camille', 'Laure', 'Mélanie', 'Fatima', 'Audrey', 'Delphine', 'Florence', 'Sabrina', 'Anaïs', 'Marie-Claude',
  'Maëlle', 'Anne-Sophie', 'Cécile', 'Élise', 'Dominique', 'Aïssata', 'Marie-Josèphe', 'Zoé', 'Chloé', 'Léa',
  'Marie Ange', 'Nadège', 'Gaëlle', 'Océane', 'Myriam', 'Rose-Aimée', 'Fatoumata', 'Hinano', 'Inès', 'Noémie',
  'Anne-Laure', 'Marie-Thérèse', 'Claude', 'Bérénice', 'Solène', 'Khadija', 'Jeanne', 'Marguerite', 'Poerava', 'Naïma',
]; // prettier-ignore
const MALE = [
  'Nicolas', 'Christophe', 'Sébastien', 'David', 'Stéphane', 'Julien', 'Frédéric', 'Laurent', 'Jérôme', 'Thomas',
  'Olivier', 'Mickaël', 'François', 'Cédric', 'Jean-Pierre', 'Mohamed', 'Loïc', 'Alexandre', 'Gaël', 'Jean-Baptiste',
  'Guillaume', 'Benoît', 'Rémi', 'Dominique', 'Camille', 'Éric', 'Jean-Marc', 'Ludovic', 'Noël', 'Joël',
  'Jean Philippe', 'Ibrahima', 'Teiki', 'Jean-Christophe', 'Karim', 'Yoann', 'Régis', 'Pierre-Yves', 'Hervé', 'Moana',
  'Saïd', 'Claude', 'Théo', 'Maël', 'Raphaël', 'Marie-Joseph', 'Jean-François', 'Amadou', 'Gérard', 'Aristide',
]; // prettier-ignore

function simple(rng: Rng): string {
  const stem = rng.zipf(STEMS);
  const ending = rng.zipf(ENDINGS);
  // Two vowels do not meet twice: "Altaïr" + "eau" but "Véga" + "ard" -> "Végard".
  return (/[aeiouy]$/.test(stem) ? stem.slice(0, -1) : stem) + ending;
}

function particle(rng: Rng): string {
  const name = simple(rng);
  if (VOWEL.test(name)) return rng.pick([`d'${name}`, `de L'${name}`, `L'${name}`]);
  return rng.pick([`de ${name}`, `Le ${name}`, `du ${name}`, `de La ${name}`, `La ${name}`, `Des ${name}s`]);
}

/** A surname: mostly plain, with the share of particles, saints, double and overseas names that files show. */
export function surname(rng: Rng): string {
  const draw = rng.next();
  if (draw < 0.05) return particle(rng);
  if (draw < 0.065) return `${rng.pick(['Saint-', 'Sainte-'])}${simple(rng)}`;
  if (draw < 0.1) return `${simple(rng)}${rng.pick(['-', '-', ' '])}${simple(rng)}`;
  if (draw < 0.16) return rng.pick(OVERSEAS);
  if (draw < 0.2) return rng.pick(ELSEWHERE);
  return simple(rng);
}

export function firstName(rng: Rng, sexe: 'F' | 'H'): string {
  return rng.zipf(sexe === 'F' ? FEMALE : MALE, 20);
}
