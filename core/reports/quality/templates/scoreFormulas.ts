/** One row of the scores: each figure from the distribution of levels, as the engine counts it (core/quality/grid). */
import { phrase } from '../../../messages';
import type { Score } from '../../../quality/grid';
import { levelOf } from '../../../quality/referentials';
import type { Criterion, Level, Referential } from '../../../quality/referentials';
import type { Cell } from '../../../workbook';
import { countedLevels } from './levels';
import { gauge } from './gauge';
import { absolute, COLUMNS, FIRST_LEVEL, hasGravity, type layout } from './scoresLayout';

/** Blocks of the small bar. */
const BAR = 10;
/** Shown where the denominator is 0. */
export const NOTHING = '-';

/**
 * @param critere null: the row « Ensemble »
 * @param rank of the row among criteria; their number for « Ensemble »
 */
export function scoreRow(
  critere: Criterion | null,
  score: Score,
  referential: Referential,
  at: ReturnType<typeof layout>,
  rank: number,
): Cell[] {
  const { niveaux } = referential.echelle;
  const row = at.scores + rank;
  const spread = at.spread + rank;
  const fort = critere === null;
  const cell = (column: keyof typeof COLUMNS): string => absolute(row, COLUMNS[column], 'column');
  const count = (level: Level): string => absolute(spread, FIRST_LEVEL + niveaux.indexOf(level), 'column');
  const header = (level: Level): string => absolute(at.spread - 2, FIRST_LEVEL + niveaux.indexOf(level));
  const worth = (level: Level): string => absolute(at.spread - 1, FIRST_LEVEL + niveaux.indexOf(level));
  const counted = countedLevels(referential.echelle);
  const sum = (valeur: number, levels: readonly Level[]): Cell =>
    levels.length === 0
      ? { valeur, style: 'entier', fort }
      : { valeur, formule: levels.map(count).join('+'), style: 'entier', fort };
  const worst = counted.reduceRight((rest, level) => `IF(${count(level)}>0,${header(level)},${rest})`, `"${NOTHING}"`);
  const points = counted.map((level) => `${worth(level)}*${count(level)}`).join('+');
  const ifCounted = (formula: string): string => `IF(${cell('evalues')}=0,"${NOTHING}",${formula})`;
  return [
    { valeur: critere?.numero ?? null, style: 'code', fort },
    { valeur: critere?.titre ?? phrase('classeur.synthese.ensemble'), style: 'cellule', fort },
    {
      valeur: score.pire === null ? NOTHING : (levelOf(referential, score.pire)?.libelle ?? NOTHING),
      formule: worst,
      style: 'cellule',
      fort,
    },
    { ...gauge(score.renseignes, score.indicateurs, cell('renseignes'), cell('indicateurs'), BAR) },
    {
      valeur: score.indicateurs,
      formule: indicatorsOf(referential, at, rank, critere === null),
      style: 'entier',
      fort,
    },
    sum(
      score.renseignes,
      niveaux.filter(({ renseigne }) => renseigne),
    ),
    sum(score.evalues, counted),
    sum(
      score.conformes,
      counted.filter(({ conforme }) => conforme),
    ),
    {
      valeur: score.part_conforme ?? NOTHING,
      formule: ifCounted(`${cell('conformes')}/${cell('evalues')}`),
      style: 'taux',
      fort,
    },
    { valeur: score.moyenne ?? NOTHING, formule: ifCounted(`(${points})/${cell('evalues')}`), style: 'decimal', fort },
    ...(hasGravity(referential.echelle)
      ? [
          sum(
            score.mineures,
            counted.filter(({ gravite }) => gravite === 'mineure'),
          ),
          sum(
            score.majeures,
            counted.filter(({ gravite }) => gravite === 'majeure'),
          ),
        ]
      : []),
  ];
}

function indicatorsOf(
  { indicateurs }: Referential,
  at: ReturnType<typeof layout>,
  rank: number,
  isAll: boolean,
): string {
  const column = COLUMNS.indicateurs;
  if (isAll) return `SUM(${absolute(at.scores, column)}:${absolute(at.scores + rank - 1, column)})`;
  const criteria = `${absolute(at.detail, FIRST_LEVEL)}:${absolute(at.detail + indicateurs.length - 1, FIRST_LEVEL)}`;
  return `SUMPRODUCT((${criteria}&""=${absolute(at.scores + rank, COLUMNS.numero, 'column')}&"")*1)`;
}
