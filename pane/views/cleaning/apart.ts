/** Labels that look alike and are not the same: what the person said of them holds as long as the file is in hand. */
import type { LabelCluster, LabelMember } from '../../../core/harmonise/labels/types';

function pair(rubrique: string, a: string, b: string): string {
  return JSON.stringify([rubrique, ...[a, b].sort()]);
}

/** These labels are not `target`. */
export function setApart(apart: Set<string>, rubrique: string, target: string, labels: readonly string[]): void {
  for (const label of labels) if (label !== target) apart.add(pair(rubrique, target, label));
}

/** The members that may still be the target; fewer than two: there is nothing left to ask. */
export function stillAlike({ rubrique, target, members }: LabelCluster, apart: ReadonlySet<string>): LabelMember[] {
  return members.filter(({ text }) => text === target || !apart.has(pair(rubrique, target, text)));
}
