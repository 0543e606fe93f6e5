/** Finds persons of a base by their file number at their certifier, where nothing told contradicts it and enough agrees. */
import type { Codes, NumberColumn, TextColumn } from '../../table';
import { inChunks, MISSING_DAY, numbersOf, ROWS_A_STEP, textOf, within } from '../../table';
import type { Steps } from '../../table';
import type { Meeting } from './baseNames';
import { candidateOf, nameOfRow } from './baseNames';
import { certificationCodes, firstApplicationDay } from '../group';
import type { Stacked } from '../stack';

/** Ages a little apart may be one person's at two events; more are two persons. */
const AGE_SLIP = 2;

/**
 * Chooses a name for the persons that have none, where the base holds their file number.
 * @param number file number of each stacked row, hashed where the same one came raw and hashed
 */
export function* byFileNumberSteps(meeting: Meeting, number: TextColumn): Steps<void> {
  const { stacked, origins, names, chosen } = meeting;
  const certifier = textOf(stacked.table, 'certificateur').codes;
  const width = number.values.length;
  const asked = new Map<number, number[]>();
  const asking = inChunks(stacked.rowCount, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const origin = origins[stacked.delivery[i]];
      if (typeof origin !== 'number' || number.codes[i] === 0) continue;
      const who = candidateOf(meeting, origin, stacked.rawRow[i]);
      if (who < 0 || chosen[who] >= 0) continue;
      const key = certifier[i] * width + number.codes[i];
      const rows = asked.get(key);
      if (rows === undefined) asked.set(key, [i]);
      else rows.push(i);
    }
  });
  yield* within(asking, 0, 0.4);
  if (asked.size === 0) return;
  const agree = new Agreement(stacked);
  const found = new Int32Array(chosen.length).fill(-1);
  const meetingRows = inChunks(stacked.rowCount, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      if (typeof origins[stacked.delivery[i]] === 'number' || number.codes[i] === 0) continue;
      const rows = asked.get(certifier[i] * width + number.codes[i]);
      const name = rows === undefined ? -1 : nameOfRow(meeting, i);
      if (rows === undefined || name < 0) continue;
      for (const row of rows) {
        if (!agree.isOne(i, row)) continue;
        const who = candidateOf(meeting, origins[stacked.delivery[row]] as number, stacked.rawRow[row]);
        found[who] = names.smaller(found[who], name);
      }
    }
  });
  yield* within(meetingRows, 0.5, 0.5);
  found.forEach((name, who) => {
    if (name >= 0) chosen[who] = name;
  });
}

/** What each agreement tells: a number that starts again every year meets other sexes, ages, certifications and days. */
const SAME_SEX = 1;
const SAME_CERTIFICATION = 1;
const SAME_DEPARTEMENT = 1;
const SAME_AGE = 2;
const SAME_FIRST_DAY = 3;
const ENOUGH = 4;

/** Whether two rows of one file number are about one person: nothing told contradicts it, and enough agrees. */
class Agreement {
  private readonly sex: TextColumn;
  private readonly departement: TextColumn;
  private readonly certification: Int32Array;
  private readonly age: NumberColumn;
  private readonly first: Int32Array;

  constructor({ table }: Stacked) {
    this.sex = textOf(table, 'sexe');
    this.departement = textOf(table, 'departement');
    this.certification = certificationCodes(table).codes;
    this.age = numbersOf(table, 'age');
    this.first = firstApplicationDay(table);
  }

  isOne(a: number, b: number): boolean {
    const sex = told(this.sex.codes, a, b, SAME_SEX);
    const certification = told(this.certification, a, b, SAME_CERTIFICATION);
    const apart = Math.abs(this.age.numbers[a] - this.age.numbers[b]);
    // A missing age is NaN, which is over nothing and under nothing.
    if (sex < 0 || certification < 0 || apart > AGE_SLIP) return false;
    const age = apart <= AGE_SLIP ? SAME_AGE : 0;
    const day = this.first[a] !== MISSING_DAY && this.first[a] === this.first[b] ? SAME_FIRST_DAY : 0;
    // People move: another département contradicts nothing.
    const place = Math.max(0, told(this.departement.codes, a, b, SAME_DEPARTEMENT));
    return sex + certification + age + day + place >= ENOUGH;
  }
}

/** `points` when both rows tell the same, -1 when they tell otherwise, 0 when one does not tell. */
function told(codes: Codes, a: number, b: number, points: number): number {
  if (codes[a] === 0 || codes[b] === 0) return 0;
  return codes[a] === codes[b] ? points : -1;
}
