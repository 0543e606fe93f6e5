/** Which structures look alike: SIRET numbers that differ by a slip, names that say nearly the same. */
import { dice, trigrams } from '../../profiles/headers/similarity';
import { foldLabel } from '../../values';

/** Words of a structure's name that tell none apart. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a association asso au aux centre cie compagnie d de des du en eirl et etablissement eurl groupe l la le les organisme pour sa sarl sas sasu scic scop societe sur un une'.split(
    ' ',
  ),
);

/** Share of common trigrams from which two names are announced as near. */
const NEAR_NAME = 0.8;
/** Lower: a proposal that a person will confirm or not. */
const LIKELY_NAME = 0.6;

/** The figures of a SIRET or SIREN as typed; '' when there are none. */
export function figuresOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A whole SIRET (14 figures, INSEE), or ''. */
export function siretOf(value: unknown): string {
  const figures = typeof value === 'string' || typeof value === 'number' ? figuresOf(String(value)) : '';
  return figures.length === 14 ? figures : '';
}

/** A name with its words that tell, in order. */
export function tellingName(name: string): string {
  const words = foldLabel(name).split(' ');
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).join(' ');

/** How near two names are, 0-1. Names that differ by a number (« Agence 1 », « Agence 2 ») are two names. */
export function nameNearness(a: string, b: string): number {
  const [one, other] = [tellingName(a), tellingName(b)];
  if (one === '' || other === '') return 0;
  if (numbersIn(one) !== numbersIn(other)) return 0;
  if ([...one.split(' ')].sort().join(' ') === [...other.split(' ')].sort().join(' ')) return 1;
  return dice(trigrams(one), trigrams(other));
}

/** Whether two structures of the register may be one. */
export function areNear(a: string, b: string): boolean {
  return nameNearness(a, b) >= NEAR_NAME;
}

/** One figure changed, or two neighbours exchanged. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== 14 || b.length !== 14 || a === b) return false;
  const places = [...a].flatMap((figure, i) => (figure === b[i] ? [] : [i]));
  if (places.length === 1) return true;
  const [i, j] = places;
  return places.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i];
}

export interface Known {
  readonly id: string;
  readonly siret: string;
  readonly nom: string;
}

/**
 * Ids of structures that look like one that is not in the register, nearest first: SIRET but for a slip, same company
 * (SIREN, the nine first figures), name.
 */
export function proposalsFor(wanted: Known, known: readonly Known[], most = 3): string[] {
  const number = siretOf(wanted.siret) || siretOf(wanted.id);
  const scored = known.map(({ id, siret, nom }) => {
    const own = siret || siretOf(id);
    const bySiret = isSlip(number, own) ? 2 : number !== '' && own.slice(0, 9) === number.slice(0, 9) ? 1.5 : 0;
    const byName = nameNearness(wanted.nom, nom);
    return { id, score: Math.max(bySiret, byName >= LIKELY_NAME ? byName : 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}
