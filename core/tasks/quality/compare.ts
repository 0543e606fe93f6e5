/** Two filled grids compared: two auditors of one day, or two evaluations one after the other. */
import { Problem } from '../../messages';
import type { Graded } from '../../quality/grid';
import { agreementBetween, progressBetween, sameScale } from '../../quality/grid';
import type { ReportMeta } from '../../reports';
import { agreementText, agreementWorkbook, progressText, progressWorkbook } from '../../reports/quality/comparaison';
import { parseIsoDay } from '../../table';
import type { WorkbookModel } from '../../workbook';
import { hexSha256, jsonBytes } from '../outputs';

export interface ComparedGrids {
  readonly genre: 'accord' | 'progres';
  /** For machines. */
  readonly resume: Readonly<Record<string, number | string | null>>;
  /** For people. */
  readonly phrases: readonly string[];
  readonly classeur: WorkbookModel;
}

/** Ids of the register do not depend on case or spaces. */
function structureOf({ evaluation }: Graded): string {
  return evaluation.structure.trim().toLowerCase();
}

/** Two audits of one structure on the same day are two auditors' views; anything else is a way from one to the next. */
function isAgreement(a: Graded, b: Graded): boolean {
  const [x, y] = [a.evaluation, b.evaluation];
  return x.nature === y.nature && x.date === y.date && structureOf(a) === structureOf(b) && sameScale(a, b);
}

/** Of what an evaluation is: where it was written, and the id that its register gave it, are not what it says. */
const APART: ReadonlySet<string> = new Set(['place', 'fichier', 'id']);

function content({ evaluation }: Graded): string {
  return JSON.stringify(evaluation, (key, value: unknown) => (APART.has(key) ? undefined : value));
}

/**
 * Whether two grids may be set side by side.
 * @throws Problem `qualite_referentiels_incomparables`, `qualite_comparaison_structures` (of two structures),
 * `qualite_comparaison_meme_grille` (one grid twice)
 */
function checkComparable(a: Graded, b: Graded): void {
  if (a.referential.famille !== b.referential.famille) {
    throw new Problem('qualite_referentiels_incomparables', { un: a.referential.id, autre: b.referential.id });
  }
  const [first, second] = [a, b].map(structureOf);
  if (first !== '' && second !== '' && first !== second) {
    const slots = { une: a.evaluation.structure, autre: b.evaluation.structure };
    throw new Problem('qualite_comparaison_structures', slots);
  }
  if (content(a) === content(b)) throw new Problem('qualite_comparaison_meme_grille');
}

/**
 * @param nom of the structure; its id by default
 * @throws Problem of two grids that cannot be compared
 */
export function compareGrids(a: Graded, b: Graded, version: string, nom = a.evaluation.structure): ComparedGrids {
  checkComparable(a, b);
  const last = [a.evaluation.date ?? '', b.evaluation.date ?? ''].sort()[1];
  const meta: ReportMeta = {
    jour: parseIsoDay(last === '' ? '2026-01-01' : last),
    outil: `suivi-vae ${version}`,
    empreinte: hexSha256(jsonBytes([a.evaluation, b.evaluation])),
  };
  if (isAgreement(a, b)) {
    const { communs, accords, part_accord, kappa, desaccords } = agreementBetween(a, b);
    return {
      genre: 'accord',
      resume: { communs, accords, part_accord, kappa: kappa.valeur, desaccords: desaccords.length },
      phrases: agreementText(a, b),
      classeur: agreementWorkbook(nom, a, b, meta),
    };
  }
  const [before, after] = (a.evaluation.date ?? '') <= (b.evaluation.date ?? '') ? [a, b] : [b, a];
  const { indicateurs, communs } = progressBetween(before, after);
  const count = (sens: string): number => indicateurs.filter((one) => one.sens === sens).length;
  return {
    genre: 'progres',
    resume: { communs: communs.n, progres: count('progres'), recul: count('recul'), identique: count('identique') },
    phrases: progressText(before, after),
    classeur: progressWorkbook(nom, before, after, meta),
  };
}
