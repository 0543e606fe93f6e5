/** Compares two persons field by field on keyed evidence, and decides: link, review, or neither. */
import { DATE_MASKS, SEX_F } from '../privacy';
import type { LinkSpace } from './linkSpace';
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
} from './linkWeights';

export const NO = 0;
export const REVIEW = 1;
export const LINK = 2;

/** Why a pair is not linked although much agrees. */
export type ReviewReason =
  'score' | 'sans_date' | 'prenom' | 'prenom_absent' | 'nom_absent' | 'nom' | 'sexe' | 'chaine';

interface IntLists {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** Whether the sorted list of `a` and the one of `b` (in `other`) share a value. */
function share(lists: IntLists, a: number, b: number, other: IntLists = lists): boolean {
  let i = lists.offsets[a];
  let j = other.offsets[b];
  const endA = lists.offsets[a + 1];
  const endB = other.offsets[b + 1];
  while (i < endA && j < endB) {
    const [x, y] = [lists.values[i], other.values[j]];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}

function holds(lists: IntLists, name: number, id: number): boolean {
  const { offsets, values } = lists;
  for (let i = offsets[name]; i < offsets[name + 1]; i++) if (values[i] === id) return true;
  return false;
}

const size = (lists: IntLists, name: number): number => lists.offsets[name + 1] - lists.offsets[name];

/** A form held by so many persons is a name, not a slip. */
const COMMON_LEAST = 4;
const COMMON_SHARE = 1 / 10000;

/** How often each name, sound, date and place is held, by node. */
class Frequencies {
  readonly surname: Int32Array;
  readonly first: Int32Array;
  readonly date: Int32Array;
  readonly place: Int32Array;

  constructor(space: LinkSpace) {
    const { names } = space;
    this.surname = new Int32Array(space.nameIds);
    this.first = new Int32Array(space.nameIds);
    this.date = new Int32Array(space.dates.count);
    let places = 0;
    for (const column of [space.departement, space.commune]) for (const id of column) places = Math.max(places, id + 1);
    this.place = new Int32Array(places);
    const seen: number[] = [];
    const count = (counts: Int32Array, name: number): void => {
      const add = (id: number): void => {
        if (seen.includes(id)) return;
        seen.push(id);
        counts[id]++;
      };
      add(names.full[name]);
      add(names.bare[name]);
      add(names.phon[name]);
      add(names.phonFull[name]);
      for (const lists of [names.parts, names.partPhons]) {
        for (let i = lists.offsets[name]; i < lists.offsets[name + 1]; i++) add(lists.values[i]);
      }
    };
    for (let node = 0; node < space.count; node++) {
      seen.length = 0;
      if (space.surname[node] >= 0) count(this.surname, space.surname[node]);
      if (space.otherSurname[node] >= 0) count(this.surname, space.otherSurname[node]);
      seen.length = 0;
      if (space.firstName[node] >= 0) count(this.first, space.firstName[node]);
      if (space.date[node] >= 0) this.date[space.date[node]]++;
      if (space.departement[node] >= 0) this.place[space.departement[node]]++;
      if (space.commune[node] >= 0) this.place[space.commune[node]]++;
    }
  }
}

/** Compares nodes; the result of the last `compare` is in the fields, so that nothing is allocated per pair. */
export class Comparer {
  surname: number = SURNAME.missing;
  first: number = FIRST.missing;
  date: number = DATE.missing;
  sex: number = SEX.missing;
  place: number = PLACE.missing;
  inverted = false;
  sameDossier = false;
  score = 0;
  reason: ReviewReason = 'score';
  readonly threshold: number;

  private readonly frequencies: Frequencies;
  private readonly common: number;
  /** Id of the value that the last surname and first name comparison found in common. */
  private surnameId = -1;
  private firstId = -1;
  private surnamesCommon = false;
  /** Letters of the shorter of the surnames compared. */
  private letters = 0;
  /** Both a surname and another one agree. */
  private twoSurnames = false;
  private birthNamesDiffer = false;

  constructor(private readonly space: LinkSpace) {
    this.frequencies = new Frequencies(space);
    this.threshold = linkThreshold(space.count);
    this.common = Math.max(COMMON_LEAST, space.count * COMMON_SHARE);
  }

  /** NO, REVIEW or LINK for two nodes. */
  compare(a: number, b: number, sameDossier = false): number {
    const { space } = this;
    this.sameDossier = sameDossier;
    this.inverted = false;
    this.first = this.firstLevel(space.firstName[a], space.firstName[b]);
    if (this.first <= FIRST.different && this.isInverted(a, b)) this.invert(a, b);
    // Most pairs of a block end here.
    if (this.first === FIRST.different && !sameDossier) return NO;
    this.date = this.dateLevel(space.date[a], space.date[b]);
    if (this.date === DATE.different && !sameDossier) return NO;
    if (!this.inverted) this.compareSurnames(a, b);
    this.sex = this.sexLevel(space.sex[a], space.sex[b]);
    this.comparePlaces(a, b);
    this.weigh(a, b);
    return this.decide(a, b);
  }

  /**
   * Whether two nodes may not be one person whatever links them: what a cluster may not hold together.
   */
  incompatible(a: number, b: number): boolean {
    const { space } = this;
    const first = this.firstLevel(space.firstName[a], space.firstName[b]);
    if ((first === FIRST.different || first === FIRST.conflict) && !this.isInverted(a, b)) return true;
    if (this.dateLevel(space.date[a], space.date[b]) === DATE.different) return true;
    return this.sexLevel(space.sex[a], space.sex[b]) === SEX.different && first !== FIRST.exact;
  }

  private firstLevel(a: number, b: number): number {
    if (a < 0 || b < 0) return FIRST.missing;
    const { full, phon, initial, heads, parts, partPhons, near, nearPhon, nearFirst } = this.space.names;
    const initials = full[a] === initial[a] || full[b] === initial[b];
    this.firstId = full[a];
    if (initials) return initial[a] === initial[b] ? FIRST.initial : FIRST.different;
    if (full[a] === full[b]) return FIRST.exact;
    this.firstId = phon[a];
    if (phon[a] === phon[b]) return FIRST.sound;
    this.firstId = full[a];
    if (holds(heads, b, full[a])) return FIRST.short;
    this.firstId = full[b];
    if (holds(heads, a, full[b])) return FIRST.short;
    if (share(near, a, b)) return this.bothCommonFirst(a, b) ? FIRST.commonNear : FIRST.near;
    const [countA, countB] = [size(parts, a), size(parts, b)];
    if (countA > 0 && countB > 0) {
      const sameFirst = partPhons.values[partPhons.offsets[a]] === partPhons.values[partPhons.offsets[b]];
      return sameFirst ? FIRST.conflict : FIRST.different;
    }
    if (countB > 0 && partPhons.values[partPhons.offsets[b]] === phon[a]) return this.found(phon[a], FIRST.short);
    if (countA > 0 && partPhons.values[partPhons.offsets[a]] === phon[b]) return this.found(phon[b], FIRST.short);
    // « Benjzamin Guillaume » and « Benjamin ».
    const slipped = countB > 0 ? share(nearFirst, b, a, near) : countA > 0 && share(nearFirst, a, b, near);
    if (slipped && !this.bothCommonFirst(a, b)) return FIRST.near;
    if (countB > 0 && holds(parts, b, full[a])) return this.found(full[a], FIRST.other);
    if (countA > 0 && holds(parts, a, full[b])) return this.found(full[b], FIRST.other);
    return share(nearPhon, a, b) && !this.bothCommonFirst(a, b) ? FIRST.nearSound : FIRST.different;
  }

  private found(id: number, level: number): number {
    this.firstId = id;
    return level;
  }

  private bothCommonFirst(a: number, b: number): boolean {
    const { first } = this.frequencies;
    const { full } = this.space.names;
    return first[full[a]] >= this.common && first[full[b]] >= this.common;
  }

  /** Surname of one is the first name of the other, both ways; one way at least to the letter or by sound. */
  private isInverted(a: number, b: number): boolean {
    const { surname, firstName } = this.space;
    const [nameA, nameB, firstA, firstB] = [surname[a], surname[b], firstName[a], firstName[b]];
    if (nameA < 0 || nameB < 0 || firstA < 0 || firstB < 0) return false;
    const same = this.soundsAs(nameA, firstB);
    if (same) return this.soundsAs(nameB, firstA) || this.resembles(nameB, firstA);
    return this.soundsAs(nameB, firstA) && this.resembles(nameA, firstB);
  }

  private soundsAs(x: number, y: number): boolean {
    const { full, phon } = this.space.names;
    return phon[x] === phon[y] || full[x] === full[y];
  }

  /** A slip, or a second first name more on one side. */
  private resembles(x: number, y: number): boolean {
    const { full, near, heads, nearFirst } = this.space.names;
    if (share(near, x, y) || share(nearFirst, y, x, near)) return true;
    return holds(heads, x, full[y]) || holds(heads, y, full[x]);
  }

  private invert(a: number, b: number): void {
    const { surname, firstName, names } = this.space;
    this.inverted = true;
    const [nameA, firstA] = [surname[a], firstName[a]];
    const whole = this.soundsAs(nameA, firstName[b]) && this.soundsAs(firstA, surname[b]);
    const exact = names.full[nameA] === names.full[firstName[b]] && names.full[firstA] === names.full[surname[b]];
    this.surname = exact ? SURNAME.exact : whole ? SURNAME.sound : SURNAME.near;
    this.first = exact ? FIRST.exact : FIRST.sound;
    const ids = exact ? names.full : names.phon;
    // Which of the two is the surname is not known: the value that is commoner as a first name is the first name.
    const { first } = this.frequencies;
    const turned = first[ids[nameA]] > first[ids[firstA]];
    this.surnameId = ids[turned ? firstA : nameA];
    this.firstId = ids[turned ? nameA : firstA];
    this.letters = 0;
    this.surnamesCommon = false;
    this.twoSurnames = false;
    this.birthNamesDiffer = false;
  }

  private surnameLevel(a: number, b: number): number {
    const { names } = this.space;
    const { full, bare, turned, phon, phonFull, parts, partPhons, heads, near, nearPhon } = names;
    this.surnameId = bare[a];
    if (full[a] === full[b] || bare[a] === bare[b] || full[a] === bare[b] || turned[a] === turned[b])
      return SURNAME.exact;
    if (bare[a] === full[b]) return SURNAME.exact;
    this.surnameId = phon[a];
    if (phon[a] === phon[b] || phonFull[a] === phonFull[b] || phon[a] === phonFull[b]) return SURNAME.sound;
    this.surnameId = phon[b];
    if (phonFull[a] === phon[b]) return SURNAME.sound;
    if (share(near, a, b)) return SURNAME.near;
    const [countA, countB] = [size(parts, a), size(parts, b)];
    if (countB > 0 && (holds(parts, b, bare[a]) || holds(partPhons, b, phon[a])))
      return this.foundSurname(bare[a], SURNAME.half);
    if (countA > 0 && (holds(parts, a, bare[b]) || holds(partPhons, a, phon[b])))
      return this.foundSurname(bare[b], SURNAME.half);
    if (holds(heads, b, full[a])) return this.foundSurname(full[a], SURNAME.cut);
    if (holds(heads, a, full[b])) return this.foundSurname(full[b], SURNAME.cut);
    if (share(nearPhon, a, b)) return SURNAME.nearSound;
    for (let i = parts.offsets[a]; i < parts.offsets[a + 1]; i++) {
      if (holds(parts, b, parts.values[i])) return this.foundSurname(parts.values[i], SURNAME.sharedHalf);
    }
    return SURNAME.different;
  }

  private foundSurname(id: number, level: number): number {
    this.surnameId = id;
    return level;
  }

  /** The best agreement between the surnames of one and of the other. */
  private compareSurnames(a: number, b: number): void {
    const { surname, otherSurname, birthNameKnown, names } = this.space;
    this.surname = SURNAME.missing;
    this.twoSurnames = false;
    this.birthNamesDiffer = false;
    this.surnamesCommon = false;
    if (surname[a] < 0 || surname[b] < 0) return;
    let best: number = SURNAME.missing;
    let bestId = -1;
    let agreeing = 0;
    const bothKnown = birthNameKnown[a] !== 0 && birthNameKnown[b] !== 0;
    for (let i = 0; i < 4; i++) {
      const x = i & 1 ? otherSurname[a] : surname[a];
      const y = i & 2 ? otherSurname[b] : surname[b];
      if (x < 0 || y < 0) continue;
      // Two women with the same name of use and different birth names married into one family.
      if (i === 3 && this.birthNamesDiffer) continue;
      const level = this.surnameLevel(x, y);
      if (i === 0 && bothKnown && level === SURNAME.different) this.birthNamesDiffer = true;
      if (level >= SURNAME.near) agreeing++;
      if (level <= best) continue;
      best = level;
      bestId = this.surnameId;
      const counts = this.frequencies.surname;
      this.surnamesCommon = counts[names.full[x]] >= this.common && counts[names.full[y]] >= this.common;
      // A near list has the name itself, and the name less each letter.
      this.letters = Math.min(size(names.near, x), size(names.near, y)) - 1;
    }
    this.surname = best;
    this.surnameId = bestId;
    this.twoSurnames = agreeing >= 2 && otherSurname[a] >= 0 && otherSurname[b] >= 0;
  }

  private dateLevel(a: number, b: number): number {
    if (a < 0 || b < 0) return DATE.missing;
    if (a === b) return DATE.exact;
    const { swapped, yearMonth, yearDay, monthDay, year, byDefault, masks } = this.space.dates;
    if (swapped[a] === b || swapped[b] === a) return DATE.swapped;
    if (year[a] === year[b] && (byDefault[a] !== 0 || byDefault[b] !== 0)) return DATE.sameYearDefault;
    for (let k = 0; k < DATE_MASKS; k++) {
      if (masks[a * DATE_MASKS + k] === masks[b * DATE_MASKS + k]) return DATE.digit;
    }
    if (yearMonth[a] === yearMonth[b] || yearDay[a] === yearDay[b] || monthDay[a] === monthDay[b]) return DATE.parts;
    return DATE.different;
  }

  private sexLevel(a: number, b: number): number {
    if (a === 0 || b === 0) return SEX.missing;
    return a === b ? SEX.same : SEX.different;
  }

  private comparePlaces(a: number, b: number): void {
    const { departement, commune } = this.space;
    this.place = PLACE.missing;
    if (commune[a] >= 0 && commune[a] === commune[b]) this.place = PLACE.commune;
    else if (departement[a] >= 0 && departement[b] >= 0) {
      const otherCommune = commune[a] >= 0 && commune[b] >= 0;
      if (departement[a] !== departement[b]) this.place = PLACE.different;
      else this.place = otherCommune ? PLACE.otherCommune : PLACE.departement;
    }
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

  private decide(a: number, b: number): number {
    const { first, date, surname, sex } = this;
    const doubt = (reason: ReviewReason): number => {
      this.reason = reason;
      return this.score >= this.threshold - REVIEW_MARGIN ? REVIEW : NO;
    };
    if (this.sameDossier && (first === FIRST.different || date === DATE.different)) {
      // One number, two persons: the number is at fault, or the file is; a person must look.
      return surname <= SURNAME.different || (first === FIRST.different && date === DATE.different)
        ? NO
        : doubt('prenom');
    }
    if (first === FIRST.missing)
      return this.sameDossier && surname > SURNAME.different ? this.atLeast(0) : doubt('prenom_absent');
    if (first <= FIRST.commonNear) return doubt('prenom');
    if (surname === SURNAME.missing) return this.sameDossier ? this.atLeast(0) : doubt('nom_absent');
    if (sex === SEX.different && (first !== FIRST.exact || date !== DATE.exact)) return doubt('sexe');
    if (surname === SURNAME.different) {
      // Only a change of name explains it, and then all else must agree to the letter.
      if (!this.useNameLikely(a, b)) return doubt('nom');
      if (date !== DATE.exact || (first !== FIRST.exact && first !== FIRST.short && first !== FIRST.sound))
        return doubt('nom');
      return this.atLeast(0);
    }
    if (date === DATE.missing && !this.sameDossier) {
      // Name and first name are not enough (homonyms): two surnames, or the commune, must agree too.
      if (surname < SURNAME.sound || first < FIRST.sound) return doubt('sans_date');
      return this.twoSurnames || this.place === PLACE.commune
        ? this.atLeast(NO_DATE_MARGIN, 'sans_date')
        : doubt('sans_date');
    }
    return this.atLeast(0);
  }

  private atLeast(margin: number, reason: ReviewReason = 'score'): number {
    this.reason = reason;
    if (this.score >= this.threshold + margin) return LINK;
    return this.score >= this.threshold - REVIEW_MARGIN ? REVIEW : NO;
  }
}
