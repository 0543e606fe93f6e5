/** Compares two persons field by field: how surnames, first names, birth dates, sexes and places agree. */
import { DATE_MASKS } from '../../privacy';
import type { Frequencies } from './frequencies';
import { holds, share, size } from './lists';
import type { LinkSpace } from './space';
import { DATE, FIRST, PLACE, SEX, SURNAME } from './weights';

/** Levels of agreement of the last pair, in fields, so that nothing is allocated per pair. */
export class FieldComparer {
  surname: number = SURNAME.missing;
  first: number = FIRST.missing;
  date: number = DATE.missing;
  sex: number = SEX.missing;
  place: number = PLACE.missing;
  /** Surname and first name are in each other's column. */
  inverted = false;
  /** Ids of the values that the last surnames and first names have in common, for their frequency. */
  protected surnameId = -1;
  protected firstId = -1;
  protected surnamesCommon = false;
  /** Letters of the shorter of the surnames compared. */
  protected letters = 0;
  /** Both a surname and another one agree. */
  protected twoSurnames = false;
  /** Both files know birth names, and these differ. */
  protected birthNamesDiffer = false;

  constructor(
    protected readonly space: LinkSpace,
    protected readonly frequencies: Frequencies,
  ) {}

  /** Whether two nodes may not be one person whatever links them: what a cluster may not hold together. */
  incompatible(a: number, b: number): boolean {
    const { space } = this;
    const first = this.firstLevel(space.firstName[a], space.firstName[b]);
    if ((first === FIRST.different || first === FIRST.conflict) && !this.isInverted(a, b)) return true;
    if (this.dateLevel(space.date[a], space.date[b]) === DATE.different) return true;
    return this.sexLevel(space.sex[a], space.sex[b]) === SEX.different && first !== FIRST.exact;
  }

  protected firstLevel(a: number, b: number): number {
    if (a < 0 || b < 0) return FIRST.missing;
    const { full, phon, initial, heads, parts, partPhons, near, consonants, nearFirst } = this.space.names;
    const initials = full[a] === initial[a] || full[b] === initial[b];
    this.firstId = full[a];
    const bothCommon = (): boolean => this.frequencies.bothCommon(this.frequencies.first, full[a], full[b]);
    if (initials) return initial[a] === initial[b] ? FIRST.initial : FIRST.different;
    if (full[a] === full[b]) return FIRST.exact;
    this.firstId = phon[a];
    if (phon[a] === phon[b]) return FIRST.sound;
    this.firstId = full[a];
    if (holds(heads, b, full[a])) return FIRST.short;
    this.firstId = full[b];
    if (holds(heads, a, full[b])) return FIRST.short;
    if (share(near, a, b)) return bothCommon() ? FIRST.commonNear : FIRST.near;
    const countA = size(parts, a);
    const countB = size(parts, b);
    if (countA > 0 && countB > 0) {
      const sameFirst = partPhons.values[partPhons.offsets[a]] === partPhons.values[partPhons.offsets[b]];
      return sameFirst ? FIRST.conflict : FIRST.different;
    }
    if (countB > 0 && partPhons.values[partPhons.offsets[b]] === phon[a]) return this.found(phon[a], FIRST.short);
    if (countA > 0 && partPhons.values[partPhons.offsets[a]] === phon[b]) return this.found(phon[b], FIRST.short);
    // « Benjzamin Guillaume » and « Benjamin ».
    const slipped = countB > 0 ? share(nearFirst, b, a, near) : countA > 0 && share(nearFirst, a, b, near);
    if (slipped && !bothCommon()) return FIRST.near;
    if (countB > 0 && holds(parts, b, full[a])) return this.found(full[a], FIRST.other);
    if (countA > 0 && holds(parts, a, full[b])) return this.found(full[b], FIRST.other);
    return consonants[a] >= 0 && consonants[a] === consonants[b] && !bothCommon() ? FIRST.nearSound : FIRST.different;
  }

  private found(id: number, level: number): number {
    this.firstId = id;
    return level;
  }

  /** Surname of one is the first name of the other, both ways; one way at least to the letter or by sound. */
  protected isInverted(a: number, b: number): boolean {
    const { surname, firstName } = this.space;
    const nameA = surname[a];
    const nameB = surname[b];
    const firstA = firstName[a];
    const firstB = firstName[b];
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

  protected invert(a: number, b: number): void {
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
    const { full, bare, turned, phon, phonFull, parts, partPhons, heads, near, consonants } = names;
    this.surnameId = bare[a];
    if (full[a] === full[b] || bare[a] === bare[b] || full[a] === bare[b] || turned[a] === turned[b])
      return SURNAME.exact;
    if (bare[a] === full[b]) return SURNAME.exact;
    this.surnameId = phon[a];
    if (phon[a] === phon[b] || phonFull[a] === phonFull[b] || phon[a] === phonFull[b]) return SURNAME.sound;
    this.surnameId = phon[b];
    if (phonFull[a] === phon[b]) return SURNAME.sound;
    if (share(near, a, b)) return SURNAME.near;
    const countA = size(parts, a);
    const countB = size(parts, b);
    if (countB > 0 && (holds(parts, b, bare[a]) || holds(partPhons, b, phon[a])))
      return this.foundSurname(bare[a], SURNAME.half);
    if (countA > 0 && (holds(parts, a, bare[b]) || holds(partPhons, a, phon[b])))
      return this.foundSurname(bare[b], SURNAME.half);
    if (holds(heads, b, full[a])) return this.foundSurname(full[a], SURNAME.cut);
    if (holds(heads, a, full[b])) return this.foundSurname(full[b], SURNAME.cut);
    if (consonants[a] >= 0 && consonants[a] === consonants[b]) return SURNAME.nearSound;
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
  protected compareSurnames(a: number, b: number): void {
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
      this.surnamesCommon = this.frequencies.bothCommon(this.frequencies.surname, names.full[x], names.full[y]);
      // A near list has the name itself, and the name less each letter.
      this.letters = Math.min(size(names.near, x), size(names.near, y)) - 1;
    }
    this.surname = best;
    this.surnameId = bestId;
    this.twoSurnames = agreeing >= 2 && otherSurname[a] >= 0 && otherSurname[b] >= 0;
  }

  protected dateLevel(a: number, b: number): number {
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

  protected sexLevel(a: number, b: number): number {
    if (a === 0 || b === 0) return SEX.missing;
    return a === b ? SEX.same : SEX.different;
  }

  protected comparePlaces(a: number, b: number): void {
    const { departement, commune } = this.space;
    this.place = PLACE.missing;
    if (commune[a] >= 0 && commune[a] === commune[b]) this.place = PLACE.commune;
    else if (departement[a] >= 0 && departement[b] >= 0) {
      const otherCommune = commune[a] >= 0 && commune[b] >= 0;
      if (departement[a] !== departement[b]) this.place = PLACE.different;
      else this.place = otherCommune ? PLACE.otherCommune : PLACE.departement;
    }
  }
}
