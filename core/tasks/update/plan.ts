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
}

export interface HeldFile extends FileIdentity {
  readonly livraison: string;
}

export interface PlannedFile {
  readonly livraison: string;
  readonly statut: UpdateStatus;
}

/** Same bytes, read with the same profile. */
function isSame(held: FileIdentity, given: FileIdentity): boolean {
  const sameProfile = held.profil === undefined || given.profil === undefined || held.profil === given.profil;
  return held.certificateur === given.certificateur && held.sha256 === given.sha256 && sameProfile;
}

/** The former delivery of that file: same certifier, same name; of several sheets under one name, the same sheet. */
function former(held: readonly HeldFile[], given: FileIdentity, isAlone: boolean): HeldFile | undefined {
  const namesakes = held.filter((one) => one.certificateur === given.certificateur && one.fichier === given.fichier);
  return (
    namesakes.find(({ feuille }) => feuille === given.feuille) ??
    (namesakes.length === 1 && isAlone ? namesakes[0] : undefined)
  );
}

/**
 * Plans an update. A file that the base holds keeps its `livraison`; new ones are numbered after those of their
 * certifier, in the order of their names (contract).
 * @returns in the order given
 */
export function planUpdate(held: readonly HeldFile[], given: readonly FileIdentity[]): PlannedFile[] {
  const planned: (PlannedFile | undefined)[] = given.map((file, i) => {
    const isAlone = given.every(
      (other, j) => j === i || other.certificateur !== file.certificateur || other.fichier !== file.fichier,
    );
    const namesake = former(held, file, isAlone);
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
  order.sort(
    (a, b) =>
      byCodeUnit(given[a].fichier, given[b].fichier) || byCodeUnit(given[a].feuille ?? '', given[b].feuille ?? ''),
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
  return planned as PlannedFile[];
}
