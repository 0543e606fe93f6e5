/** Questions of the evaluations: for each référentiel and nature, the level of each indicator. */
import { sha256 } from '@noble/hashes/sha2.js';
import { encodeUtf8, hexText } from '../../table';
import type { Evaluation } from '../grid';
import { levelsGiven, retainedAudit } from '../grid';
import type { Level, Library, Referential } from '../referentials';
import type { Contribution, Question } from './types';

/** Not filled in, not audited or not applicable: whether it applies is a result too. */
export const ASIDE = 'hors';

/** A question and the answers of today. */
export interface Asked {
  readonly question: Question;
  readonly reponses: ReadonlyMap<string, Contribution>;
}

/** The questions of one référentiel, for one nature of evaluation. */
export interface EvaluationTheme {
  readonly referential: Referential;
  readonly nature: Evaluation['nature'];
  /** In the order of the référentiel. */
  readonly questions: readonly { readonly indicateur: string; readonly asked: Asked }[];
}

const NATURES: readonly Evaluation['nature'][] = ['audit', 'diagnostic', 'charte'];

/**
 * The last evaluation of each structure counts, also of those that left the network since: its results were given once.
 * @param isoDay evaluations of a later day do not exist yet
 */
export function evaluationThemes(
  evaluations: readonly Evaluation[],
  library: Library,
  isoDay: string,
): EvaluationTheme[] {
  return library.all.flatMap((referential) =>
    NATURES.flatMap((nature): EvaluationTheme[] => {
      const own = evaluations.filter(
        (one) => one.referentiel === referential.id && one.nature === nature && (one.date ?? '') <= isoDay,
      );
      if (own.length === 0) return [];
      const last = lastOfEach(own, library).map((evaluation) => ({
        evaluation,
        given: levelsGiven(evaluation, referential),
      }));
      const scale = ordered(referential);
      const categories = [ASIDE, ...scale.map(({ code }) => code)];
      const first = scale.findIndex(({ conforme }) => conforme);
      const sources = new Map(last.map(({ evaluation }) => [evaluation.structure, sourceOf(evaluation)]));
      const questions = referential.indicateurs.map(({ numero }) => ({
        indicateur: numero,
        asked: {
          question: {
            id: `${referential.id}/${nature}/${numero}`,
            categories,
            ordre: 'ordonne' as const,
            ...(first < 0 ? {} : { seuil: first + 1 }),
          },
          reponses: new Map(
            last.map(({ evaluation: { structure }, given }) => {
              const level = given.get(numero) ?? null;
              const categorie = level === null || level.valeur === null ? ASIDE : level.code;
              return [structure, { source: sources.get(structure) as string, categorie }] as const;
            }),
          ),
        },
      }));
      return [{ referential, nature, questions }];
    }),
  );
}

/** Levels that count, from the worst to the best. */
function ordered({ echelle }: Referential): readonly Level[] {
  return echelle.niveaux.filter(({ valeur }) => valeur !== null).sort((a, b) => Number(a.valeur) - Number(b.valeur));
}

function lastOfEach(evaluations: readonly Evaluation[], library: Library): Evaluation[] {
  const own = new Map<string, Evaluation[]>();
  for (const one of evaluations) {
    const known = own.get(one.structure);
    if (known === undefined) own.set(one.structure, [one]);
    else known.push(one);
  }
  return [...own.values()].flatMap((group) => retainedAudit(group, library) ?? []);
}

/**
 * One level corrected makes the whole evaluation a new one, for all its indicators: whether an indicator is weighed again
 * then depends on no level.
 */
function sourceOf({ id, reponses }: Evaluation): string {
  const levels = reponses.map(({ indicateur, niveau }) => [indicateur, niveau]);
  // Without its rank: a second auditor's grid that comes in later makes no new evaluation of this one.
  return hexText(sha256(encodeUtf8(JSON.stringify([id.replace(/\/\d+$/, ''), levels])))).slice(0, 16);
}
