/** What is said of two labels by themselves, whatever the file: why they may never be one, and whether they look alike. */
import { lastOf } from '../../table';
import { discriminants, isNegated } from '../../values/spelling/guards';
import type { LabelKind } from './clusters';
import { areTwoTypes, clusterSteps, nameTwoTowns } from './clusters';
import { WordingReader } from './wording';

/** The guard that keeps two labels apart. */
export type Forbidden = 'chiffres' | 'signes' | 'negation' | 'opposition' | 'villes' | 'diplomes';

/** Why two labels may never be one; null when no guard says so. A person's word does not change it. */
export function forbiddenBecause(a: string, b: string, libelle: LabelKind['libelle']): Forbidden | null {
  const reader = new WordingReader(libelle === 'mots');
  const [left, right] = [reader.wordingOf(a), reader.wordingOf(b)];
  if (left.sense === right.sense) {
    if (nameTwoTowns(left, right)) return 'villes';
    return areTwoTypes(left, right) ? 'diplomes' : null;
  }
  const [mine, theirs] = [left, right].map(({ folded }) => folded.split(' '));
  if (discriminants(mine) !== discriminants(theirs)) return 'chiffres';
  if (mine.filter(isNegated).length !== theirs.filter(isNegated).length) return 'negation';
  const [, ownSigns] = left.sense.split('|');
  const [, otherSigns] = right.sense.split('|');
  return ownSigns === otherSigns ? 'opposition' : 'signes';
}

/** An error is rarer than what was meant: counts under which the second of two labels may be one. */
const [OFTEN, ONCE] = [1000, 1];

/** Whether `label` would be proposed as another spelling of `target`, were there nothing else in the column. */
export function areAlike(target: string, label: string, libelle: LabelKind['libelle']): boolean {
  const pair = [
    { text: target, count: OFTEN },
    { text: label, count: ONCE },
  ];
  const clusters = lastOf(clusterSteps(pair, { libelle, commune: false, nomenclature: new Map() }));
  return clusters.some(({ members }) => members.length === pair.length);
}
