/** Weighs how two persons agree, and decides: link, review, or neither. */
import { SEX_F } from '../../privacy';
import { within } from '../../table';
import type { Steps } from '../../table';
import { FieldComparer } from './fields';
import { FirstNameMemo } from './firstNames';
import { Frequencies } from './frequencies';
import type { LinkSpace } from './space';
import {
  DATE,
  dateWeight,
  FIRST,
  firstWeight,
  INVERTED_WEIGHT,
  linkThreshold,
  NO_DATE_MARGIN,
  PLACE,
  placeWeight,
  REVIEW_MARGIN,
  SAME_DOSSIER_WEIGHT,
  SEX,
  sexWeight,
  strangerShare,
  SURNAME,
  surnameWeight,
  UNSEEN_DAY,
  UNSEEN_FIRST,
  UNSEEN_SURNAME,
} from './weights';

export const NO = 0;
export const REVIEW = 1;
export const LINK = 2;

/** Why a pair is not linked although much agrees. */
export type ReviewReason =
  'score' | 'sans_date' | 'prenom' | 'prenom_absent' | 'nom_absent' | 'nom' | 'date' | 'sexe' | 'chaine';

/** Compares nodes; levels, score and reason of the last pair are in the fields. */
export class Comparer extends FieldComparer {
  sameDossier = false;
  score = 0;
  reason: ReviewReason = 'score';
  readonly threshold: number;

  private constructor(
    space: LinkSpace,
    frequencies: Frequencies,
    private readonly memo: FirstNameMemo,
  ) {
    super(space, frequencies);
    this.threshold = linkThreshold(space.count);
  }

  /** The comparer of a space: its frequencies are counted in steps. */
  static *of(space: LinkSpace): Steps<Comparer> {
    const frequencies = yield* within(Frequencies.of(space), 0, 0.7);
    return new Comparer(space, frequencies, yield* within(FirstNameMemo.of(space), 0.7, 0.3));
  }

  /** NO, REVIEW or LINK for two nodes, `a < b`. */
  compare(a: number, b: number, sameDossier = false): number {
    const { space } = this;
    this.sameDossier = sameDossier;
    this.inverted = false;
    this.compareFirstNames(space.firstName[a], space.firstName[b]);
    if (this.first <= FIRST.different && this.isInverted(a, b)) this.invert(a, b);
    // Most pairs of a block end here.
    if (this.first === FIRST.different && !sameDossier) return NO;
    this.date = this.dateLevel(space.date[a], space.date[b]);
    if (this.date === DATE.different && !sameDossier) return NO;
    if (!this.inverted) this.compareSurnames(a, b);
    this.sex = this.sexLevel(space.sex[a], space.sex[b]);
    this.comparePlaces(a, b);
    this.weigh(a, b);
    return sameDossier ? this.decideSameDossier(a, b) : this.decide(a, b);
  }

  private weigh(a: number, b: number): void {
    const { space, frequencies } = this;
    const nodes = space.count;
    const surnameShare =
      this.surnameId < 0 ? 1 : strangerShare(frequencies.surname[this.surnameId], nodes, UNSEEN_SURNAME);
    const firstShare =
      this.first <= FIRST.different ? 1 : strangerShare(frequencies.first[this.firstId], nodes, UNSEEN_FIRST);
    let score = surnameWeight(this.surname, surnameShare, this.letters, this.surnamesCommon, this.useNameLikely(a, b));
    score += firstWeight(this.first, firstShare);
    if (this.date === DATE.exact) {
      const id = space.date[a];
      const share = strangerShare(frequencies.date[id], nodes, UNSEEN_DAY);
      score += dateWeight(this.date, share, space.dates.byDefault[id] !== 0);
    } else score += dateWeight(this.date, 1, false);
    score += sexWeight(this.sex);
    const place = this.place === PLACE.commune ? space.commune[a] : space.departement[a];
    score += placeWeight(this.place, place < 0 ? 1 : strangerShare(frequencies.place[place], nodes, 1 / nodes));
    if (this.inverted) score += INVERTED_WEIGHT;
    if (this.sameDossier) score += SAME_DOSSIER_WEIGHT;
    this.score = score;
  }

  /** Another surname may be a name of use: women, unless both birth names are known and differ. */
  private useNameLikely(a: number, b: number): boolean {
    const { sex } = this.space;
    return !this.birthNamesDiffer && (sex[a] === SEX_F || sex[b] === SEX_F) && this.sex !== SEX.different;
  }

  private compareFirstNames(a: number, b: number): void {
    const { place, width, levels } = this.memo;
    const x = a < 0 ? -1 : place[a];
    const y = b < 0 ? -1 : place[b];
    if (x < 0 || y < 0) {
      this.first = this.firstLevel(a, b);
      return;
    }
    const known = levels[x * width + y];
    if (known === FIRST.different + 1) {
      this.first = FIRST.different;
      return;
    }
    this.first = this.firstLevel(a, b);
    levels[x * width + y] = this.first + 1;
  }

  private decideSameDossier(a: number, b: number): number {
    const namesDiffer = this.surname === SURNAME.different && !this.useNameLikely(a, b);
    const contradictions = [this.first === FIRST.different, this.date === DATE.different, namesDiffer];
    const count = contradictions.filter(Boolean).length;
    // One number, two persons: the number is at fault; one field at odds: a person must look.
    if (count > 1) return NO;
    if (count === 0 && this.first !== FIRST.conflict && this.first !== FIRST.commonNear) return LINK;
    return this.doubt(contradictions[1] ? 'date' : namesDiffer ? 'nom' : 'prenom');
  }

  private decide(a: number, b: number): number {
    const { first, date, surname, sex } = this;
    if (first === FIRST.missing) return this.doubt('prenom_absent');
    if (first <= FIRST.commonNear) return this.doubt('prenom');
    if (surname === SURNAME.missing) return this.doubt('nom_absent');
    if (sex === SEX.different && (first !== FIRST.exact || date !== DATE.exact)) return this.doubt('sexe');
    if (surname === SURNAME.different) {
      // Only a change of name explains it, and then all else must agree to the letter or to the ear, residence included.
      const named = first === FIRST.exact || first === FIRST.short || first === FIRST.sound;
      const rest = date === DATE.exact && named && this.place !== PLACE.different;
      return rest && this.useNameLikely(a, b) ? this.atLeast(0, 'score') : this.doubt('nom');
    }
    if (date === DATE.missing) {
      // Name and first name are not enough (homonyms): two surnames, or the commune, must agree too.
      const telling = this.twoSurnames || this.place === PLACE.commune;
      const whole = surname >= SURNAME.sound && first >= FIRST.sound;
      return telling && whole ? this.atLeast(NO_DATE_MARGIN, 'sans_date') : this.doubt('sans_date');
    }
    return this.atLeast(0, 'score');
  }

  /** Never linked; shown when much agrees. */
  private doubt(reason: ReviewReason): number {
    this.reason = reason;
    return this.score >= this.threshold - REVIEW_MARGIN ? REVIEW : NO;
  }

  private atLeast(margin: number, reason: ReviewReason): number {
    return this.score >= this.threshold + margin ? LINK : this.doubt(reason);
  }
}
