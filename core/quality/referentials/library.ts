/** All référentiels and crosswalks at hand: ours, then the region's own. The one in force is chosen by date. */
import { Problem } from '../../messages';
import { byCodeUnit, MISSING_DAY, parseIsoDay } from '../../table';
import { assigned } from './assign';
import { shippedCrosswalks, shippedReferentials } from './shipped';
import type { Assignments, Crosswalk, Referential } from './types';

/**
 * Référentiels and crosswalks at hand.
 * @param referentials the region's own; one with the id of a shipped one takes its place.
 * @param crosswalks the region's own; one between the same two takes the place of the shipped one.
 * @param assignments criteria that the region chose.
 * @throws Problem `qualite_referentiel_double`, `qualite_passage_double`, `qualite_referentiel_inconnu`,
 * `qualite_passage_numero`, `qualite_rattachements_doubles`, and those of `assigned`.
 */
export function library(
  referentials: readonly Referential[] = [],
  crosswalks: readonly Crosswalk[] = [],
  assignments: readonly Assignments[] = [],
): Library {
  const twice = firstRepeated(referentials.map(({ id }) => id));
  if (twice !== undefined) throw new Problem('qualite_referentiel_double', { referentiel: twice });
  const double = firstRepeated(crosswalks.map(keyOf));
  if (double !== undefined) throw new Problem('qualite_passage_double', { passage: double });
  const chosenTwice = firstRepeated(assignments.map(({ referentiel }) => referentiel));
  if (chosenTwice !== undefined) throw new Problem('qualite_rattachements_doubles', { referentiel: chosenTwice });
  return new Library(
    replaced(shippedReferentials, referentials, ({ id }) => id),
    replaced(shippedCrosswalks, crosswalks, keyOf),
    assignments,
  );
}

const keyOf = ({ de, vers }: Crosswalk): string => `${de} → ${vers.famille}`;

/** Made by `library`. */
export class Library {
  /** Ours in order, then the region's. */
  readonly all: readonly Referential[];
  readonly crosswalks: readonly Crosswalk[];

  constructor(
    referentials: readonly Referential[],
    crosswalks: readonly Crosswalk[],
    assignments: readonly Assignments[],
  ) {
    const all = new Map(referentials.map((one) => [one.id, one]));
    this.all = referentials;
    for (const one of assignments) all.set(one.referentiel, assigned(this.get(one.referentiel), one));
    this.all = [...all.values()];
    this.crosswalks = crosswalks;
    for (const crosswalk of crosswalks) this.check(crosswalk);
  }

  /** @throws Problem `qualite_referentiel_inconnu`. */
  get(id: string): Referential {
    const found = this.all.find((one) => one.id === id);
    if (found === undefined) {
      throw new Problem('qualite_referentiel_inconnu', {
        referentiel: id,
        liste: this.all.map((one) => one.id).join(', '),
      });
    }
    return found;
  }

  /**
   * The version of a family in force on a day, both ends of its validity included; if several are, the one that began
   * last: a new version with a beginning takes over from one that has no end.
   * @param isoDay of the audit
   * @throws Problem `qualite_famille_inconnue`, `qualite_date_invalide`, `qualite_aucun_en_vigueur`,
   * `qualite_plusieurs_en_vigueur` (two began on the same day).
   */
  inForce(famille: string, isoDay: string): Referential {
    const day = parseIsoDay(isoDay);
    if (day === MISSING_DAY) throw new Problem('qualite_date_invalide', { date: isoDay });
    const versions = this.versions(famille);
    const valid = versions
      .filter(({ validite: { debut, fin } }) => (debut === null || debut <= isoDay) && (fin === null || isoDay <= fin))
      .sort((a, b) => byCodeUnit(b.validite.debut ?? '', a.validite.debut ?? ''));
    const [first, second] = valid;
    if (first === undefined) {
      throw new Problem('qualite_aucun_en_vigueur', { famille, date: isoDay, versions: spans(versions) });
    }
    if (second !== undefined && first.validite.debut === second.validite.debut) {
      throw new Problem('qualite_plusieurs_en_vigueur', { famille, date: isoDay, versions: spans([first, second]) });
    }
    return first;
  }

  /** Every version of a family. @throws Problem `qualite_famille_inconnue`. */
  versions(famille: string): readonly Referential[] {
    const versions = this.all.filter((one) => one.famille === famille);
    if (versions.length === 0) {
      const liste = [...new Set(this.all.map((one) => one.famille))].join(', ');
      throw new Problem('qualite_famille_inconnue', { famille, liste });
    }
    return versions;
  }

  /** From a référentiel to a family; undefined when nobody wrote one. */
  crosswalk(from: string, famille: string): Crosswalk | undefined {
    return this.crosswalks.find(({ de, vers }) => de === from && vers.famille === famille);
  }

  /**
   * Numbers of what is asked in a family, on a day, and that no indicator of `from` answers in the first place: « ce qui
   * manque pour Qualiopi ». In the order of the version in force.
   * @throws Problem `qualite_passage_absent`, and those of `inForce`.
   */
  withoutCounterpart(from: string, famille: string, isoDay: string): readonly string[] {
    const crosswalk = this.crosswalk(from, famille);
    if (crosswalk === undefined) throw new Problem('qualite_passage_absent', { referentiel: from, famille });
    const answered = new Set(crosswalk.liens.map(({ principal }) => principal));
    return targets(this.inForce(famille, isoDay), crosswalk).filter((numero) => !answered.has(numero));
  }

  /** Its numbers exist: at its source, and in one version at least of the family. */
  private check(crosswalk: Crosswalk): void {
    const { de, vers, liens } = crosswalk;
    const from = new Set(this.get(de).indicateurs.map(({ numero }) => numero));
    const to = new Set(this.versions(vers.famille).flatMap((one) => targets(one, crosswalk)));
    for (const lien of liens) {
      const unknown = from.has(lien.de)
        ? [lien.principal, ...lien.secondaires].find((numero) => !to.has(numero))
        : lien.de;
      if (unknown === undefined) continue;
      throw new Problem('qualite_passage_numero', {
        passage: keyOf(crosswalk),
        numero: unknown,
        referentiel: from.has(lien.de) ? vers.famille : de,
      });
    }
  }
}

function targets(referential: Referential, { vers }: Crosswalk): string[] {
  const all = vers.genre === 'critere' ? referential.criteres : referential.indicateurs;
  return all.map(({ numero }) => numero);
}

/** « rnq-v9 (… → 2026-10-31) ». */
function spans(versions: readonly Referential[]): string {
  return versions.map(({ id, validite }) => `${id} (${validite.debut ?? '…'} → ${validite.fin ?? '…'})`).join(', ');
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, i) => values.indexOf(value) < i);
}

/** Ours, each replaced by the region's own of the same key; then the others of the region. */
function replaced<T>(shipped: readonly T[], own: readonly T[], key: (one: T) => string): readonly T[] {
  const all = new Map([...shipped, ...own].map((one) => [key(one), one]));
  return [...all.values()];
}
