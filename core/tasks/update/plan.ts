/** What a set of given files changes in a base: which are new, which replace a former one, which are there already. */
import { deliveryId, deliveryNumber } from '../../base';
import { byCodeUnit } from '../../table';

export type UpdateStatus = 'nouvelle' | 'remplacee' | 'inchangee';

/** What tells a file from another. */
export interface FileIdentity {
  readonly certificateur: string;
  readonly fichier: string;
  readonly feuille: string | null;
  readonly sha256: string;
  /** Seal of the profile that reads it; undefined when the base did not keep it. */
  readonly profil?: string;
  /** Of a workbook that was read whole: the sheets that may hold rows; another one is gone. */
  readonly presentes?: readonly string[];
}

export interface HeldFile extends FileIdentity {
  readonly livraison: string;
}

export interface PlannedFile {
  readonly livraison: string;
  readonly statut: UpdateStatus;
  /** Deliveries of sheets that its workbook no longer has: their rows leave the base with it. */
  readonly retirees?: readonly string[];
}

/** Same sheet of the same bytes, read with the same profile. */
function isSame(held: FileIdentity, given: FileIdentity): boolean {
  const sameProfile = held.profil === undefined || given.profil === undefined || held.profil === given.profil;
  return (
    held.certificateur === given.certificateur &&
    held.sha256 === given.sha256 &&
    held.feuille === given.feuille &&
    sameProfile
  );
}

function isOneFile(one: FileIdentity, other: FileIdentity): boolean {
  return one.certificateur === other.certificateur && one.fichier === other.fichier;
}

/** The sheets that a base holds of the file of `given`, and those that the file itself no longer has. */
interface Namesakes {
  readonly all: readonly HeldFile[];
  readonly gone: readonly HeldFile[];
}

function namesakesOf(held: readonly HeldFile[], given: FileIdentity, sheets: readonly FileIdentity[]): Namesakes {
  const all = held.filter((one) => isOneFile(one, given));
  const names = new Set(sheets.map(({ feuille }) => feuille));
  const { presentes } = given;
  const isGone = ({ feuille }: HeldFile): boolean =>
    !names.has(feuille) && (presentes === undefined || feuille === null || !presentes.includes(feuille));
  return { all, gone: all.filter(isGone) };
}

/**
 * The former delivery of that sheet: same certifier, same file, same sheet. The only sheet of a file, where another one was,
 * has been renamed; of several, one that goes and one that comes are two years.
 */
function former({ all, gone }: Namesakes, given: FileIdentity, sheets: readonly FileIdentity[]): HeldFile | undefined {
  const same = all.find(({ feuille }) => feuille === given.feuille);
  if (same !== undefined) return same;
  return all.length === 1 && sheets.length === 1 ? gone[0] : undefined;
}

/**
 * Plans an update. A file that the base holds keeps its `livraison`; new ones are numbered after those of their
 * certifier, in the order of their names (contract).
 * @returns in the order given
 */
export function planUpdate(held: readonly HeldFile[], given: readonly FileIdentity[]): PlannedFile[] {
  const planned: (PlannedFile | undefined)[] = given.map((file) => {
    const sheets = given.filter((other) => isOneFile(other, file));
    const namesakes = namesakesOf(held, file, sheets);
    const namesake = former(namesakes, file, sheets);
    if (namesake !== undefined) {
      return { livraison: namesake.livraison, statut: isSame(namesake, file) ? 'inchangee' : 'remplacee' };
    }
    // The same file under another name.
    const twin = held.find((one) => isSame(one, file));
    return twin === undefined ? undefined : { livraison: twin.livraison, statut: 'inchangee' };
  });
  const last = new Map<string, number>();
  for (const { certificateur, livraison } of held) {
    last.set(certificateur, Math.max(last.get(certificateur) ?? 0, deliveryNumber(livraison)));
  }
  const order = given.map((_, i) => i).filter((i) => planned[i] === undefined);
  // As `executer` numbers them: the first sheet of each file, in the order of the files, then the further ones.
  const isFurther = given.map((file, i) => given.findIndex((other) => isOneFile(other, file)) < i);
  order.sort(
    (a, b) => Number(isFurther[a]) - Number(isFurther[b]) || byCodeUnit(given[a].fichier, given[b].fichier) || a - b,
  );
  for (const i of order) {
    const { certificateur } = given[i];
    // Given twice at once, under two names: one delivery.
    const twin = order.slice(0, order.indexOf(i)).find((j) => isSame(given[j], given[i]));
    if (twin !== undefined) {
      planned[i] = { livraison: (planned[twin] as PlannedFile).livraison, statut: 'inchangee' };
      continue;
    }
    const next = (last.get(certificateur) ?? 0) + 1;
    last.set(certificateur, next);
    planned[i] = { livraison: deliveryId(certificateur, next), statut: 'nouvelle' };
  }
  return withRemoved(planned as PlannedFile[], held, given);
}

/** Tells, with the first sheet of a workbook that was read whole, which of its former sheets are gone. */
function withRemoved(
  planned: readonly PlannedFile[],
  held: readonly HeldFile[],
  given: readonly FileIdentity[],
): PlannedFile[] {
  const taken = new Set(planned.map(({ livraison }) => livraison));
  return planned.map((one, i) => {
    const file = given[i];
    if (file.presentes === undefined || given.findIndex((other) => isOneFile(other, file)) < i) return one;
    const sheets = given.filter((other) => isOneFile(other, file));
    const { gone } = namesakesOf(held, file, sheets);
    const retirees = gone.map(({ livraison }) => livraison).filter((livraison) => !taken.has(livraison));
    return retirees.length === 0 ? one : { ...one, retirees };
  });
}
