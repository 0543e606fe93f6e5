/** SQL of the two indicators, every breakdown and period in one pass each. */
import { BREAKDOWNS } from '../ventilations';

function rate(
  table: string,
  date: string,
  code: string,
  numerator: readonly string[],
  denominator: readonly string[],
): string {
  const list = (codes: readonly string[]): string => codes.map((value) => `'${value}'`).join(', ');
  const sets = BREAKDOWNS.flatMap((breakdown) => [`(annee, ${breakdown})`, `(${breakdown})`]);
  const modality = BREAKDOWNS.map((breakdown) => `WHEN grouping(${breakdown}) = 0 THEN ${breakdown}`).join(' ');
  const breakdown = BREAKDOWNS.map((id) => `WHEN grouping(${id}) = 0 THEN '${id}'`).join(' ');
  return `WITH dans AS (
      SELECT year(${date}) AS annee, ${code} IN (${list(numerator)}) AS num,
        ${BREAKDOWNS.map((id) => `coalesce(${id}, 'NR') AS ${id}`).join(', ')}
      FROM ${table} WHERE ${date} IS NOT NULL AND ${code} IN (${list(denominator)}))
    SELECT CASE WHEN grouping(annee) = 0 THEN annee::VARCHAR ELSE 'total' END AS periode,
      coalesce(CASE ${breakdown} END, '') AS ventilation, coalesce(CASE ${modality} END, '') AS modalite,
      count(*) FILTER (num)::INTEGER AS numerateur, count(*)::INTEGER AS denominateur
    FROM dans GROUP BY GROUPING SETS ((annee), (), ${sets.join(', ')})`;
}

const FAVOURABLE = ['recevable', 'recevable_partiel', 'recevable_implicite'];

/** V03 flux: decisions dated in the period; favourable / favourable + non_recevable. */
export const V03 = rate('parcours', 'date_decision_recevabilite', 'decision_recevabilite', FAVOURABLE, [
  ...FAVOURABLE,
  'non_recevable',
]);
/** V09 flux: juries dated in the period; VT / presented with a result. */
export const V09 = rate('passages', 'date_jury', 'resultat_jury', ['VT'], ['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF']);
