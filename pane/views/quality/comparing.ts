/** Two grids side by side: two auditors (agreement), or two dates (progress). */
import type { Language } from '../../../core/messages';
import type { Graded } from '../../../core/quality/grid';
import { agreementBetween, progressBetween, sameScale } from '../../../core/quality/grid';
import type { Level } from '../../../core/quality/referentials';
import {
  agreementText,
  agreementWorkbook,
  progressText,
  progressWorkbook,
} from '../../../core/reports/quality/comparaison';
import type { WorkbookModel } from '../../../core/workbook';
import { qualityMeta } from '../../../core/tasks/quality';
import { version } from '../../version';
import type { ResultRow } from '../resultTable';
import { loneRegister } from './loneRegister';
import type { QualityState, Reading, ReadGrid } from './state';

export type Comparison = 'accord' | 'progres';

/** Grids that can be compared: charters hold decisions, not two points of view. */
export function comparable(reading: Reading | null): readonly ReadGrid[] {
  return (reading?.grids ?? []).filter(({ evaluation }) => evaluation.nature !== 'charte');
}

/** The pair that is proposed: two grids of one structure and one référentiel, else the first two. */
export function proposedPair(grids: readonly ReadGrid[]): readonly [ReadGrid, ReadGrid] | null {
  for (const [i, a] of grids.entries()) {
    const b = grids
      .slice(i + 1)
      .find(
        ({ evaluation: { structure, referentiel } }) =>
          structure === a.evaluation.structure && referentiel === a.evaluation.referentiel,
      );
    if (b !== undefined) return [a, b];
  }
  return grids.length < 2 ? null : [grids[0], grids[1]];
}

/** The pair chosen; what is not chosen is proposed. */
export function pairOf({ reading, pair }: QualityState): readonly [ReadGrid, ReadGrid] | null {
  const grids = comparable(reading);
  const proposed = proposedPair(grids);
  if (proposed === null) return null;
  const [a, b] = pair.map((key, i) => grids.find((one) => one.key === key) ?? proposed[i]);
  return [a, b];
}

/** What the two tell: of one structure, one day, one nature, two auditors; else a way from one to the other. Two scales never agree. */
export function proposedComparison(a: Graded, b: Graded): Comparison {
  const same = (field: 'structure' | 'date' | 'nature' | 'referentiel'): boolean =>
    a.evaluation[field] === b.evaluation[field];
  return sameScale(a, b) && same('structure') && same('date') && same('nature') && same('referentiel')
    ? 'accord'
    : 'progres';
}

/** The earlier first: a way is read forward. */
export function inOrder<One extends Graded>(a: One, b: One): readonly [One, One] {
  return (b.evaluation.date ?? '') < (a.evaluation.date ?? '') ? [b, a] : [a, b];
}

export interface Compared {
  readonly sentences: readonly string[];
  /** Number and title of the indicator, levels of the one and of the other. */
  readonly rows: readonly ResultRow[];
}

const label = (level: Level | null): string => level?.libelle ?? '-';

/** Disagreements, widest first; or indicators that moved, those that went back first. */
export function compared(comparison: Comparison, a: Graded, b: Graded, language: Language = 'fr'): Compared {
  if (comparison === 'accord') {
    return {
      sentences: agreementText(a, b, language),
      rows: agreementBetween(a, b).desaccords.map((one) => ({
        cells: [`${one.indicateur}. ${one.titre}`, label(one.a), label(one.b)],
        isWeak: !one.sur_conformite,
      })),
    };
  }
  const moved = progressBetween(a, b).indicateurs.filter(({ sens }) => sens === 'progres' || sens === 'recul');
  return {
    sentences: progressText(a, b, language),
    rows: [...moved.filter(({ sens }) => sens === 'recul'), ...moved.filter(({ sens }) => sens === 'progres')].map(
      (one) => ({ cells: [`${one.indicateur}. ${one.titre}`, label(one.avant), label(one.apres)] }),
    ),
  };
}

/** @param isoDay of today */
export function comparisonWorkbook(comparison: Comparison, a: ReadGrid, b: ReadGrid, isoDay: string): WorkbookModel {
  const { evaluation, nom } = b;
  const structure = { id: evaluation.structure, nom, fiche: {}, dossier: null };
  const meta = qualityMeta(loneRegister(structure, isoDay, [a.evaluation, evaluation]), version);
  return comparison === 'accord' ? agreementWorkbook(nom, a, b, meta) : progressWorkbook(nom, a, b, meta);
}
