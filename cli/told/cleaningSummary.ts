/** What `nettoyer` says at the end: rows, repairs, findings by kind, where the files are. */
import { phrase } from '../../core/messages';
import type { CleanedDelivery } from '../../core/reports';
import { compareDeliveries, countText, dayText, firstCorrectionSteps, trendSentence } from '../../core/reports';
import { lastOf } from '../../core/table';

interface Totals {
  readonly lues: number;
  readonly refusees: number;
  readonly sures: number;
  readonly proposees: number;
  readonly constats: number;
}

function totals(deliveries: readonly CleanedDelivery[]): Totals {
  const sum = (of: (delivery: CleanedDelivery) => number): number =>
    deliveries.reduce((total, delivery) => total + of(delivery), 0);
  const repaired = (kind: string): number =>
    sum(({ repairs }) =>
      repairs.flatMap(({ rewritings }) => rewritings).reduce((n, one) => n + (one.kind === kind ? one.count : 0), 0),
    );
  return {
    lues: sum(({ read }) => read.raw.rowCount),
    refusees: sum(({ counts }) => counts.refusees),
    sures: repaired('sure'),
    proposees: repaired('proposed'),
    constats: sum(({ findings }) => findings.length),
  };
}

/** `nettoyer --json`. */
export function cleaningMachineSummary(
  deliveries: readonly CleanedDelivery[],
  files: readonly string[],
  milliseconds: Readonly<Record<string, number>>,
): object {
  const { lues, refusees, sures, proposees } = totals(deliveries);
  const counts: Record<string, number> = {};
  for (const { findings } of deliveries) {
    for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  }
  return {
    lignes_lues: lues,
    lignes_retenues: lues - refusees,
    lignes_refusees: refusees,
    reparations: { sures, proposees },
    anomalies: Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
    fichiers: files,
    durees_ms: milliseconds,
  };
}

/** Corrections told; « À corriger » has them all. */
const FIRST = 5;

/** The corrections that save the most work: where, how many cells, what is wrong. */
function corrections(deliveries: readonly CleanedDelivery[]): string[] {
  const first = lastOf(firstCorrectionSteps(deliveries, FIRST));
  if (first.length === 0) return [];
  const lines = first.map(({ cellules, colonne, rubrique, valeur, quoi }) => {
    const count = cellules === 0 ? phrase('nettoyer.resume.colonne') : countText(cellules);
    const where = [colonne, rubrique, valeur === '' ? '' : `« ${valeur} »`].filter((part) => part !== '').join(' ');
    return `  ${count.padStart(7)}  ${where === '' ? '' : `${where} : `}${quoi}`;
  });
  return [phrase('nettoyer.resume.corrections'), ...lines, ''];
}

/** What gains and what loses since the former delivery, where one was given. */
function evolution(deliveries: readonly CleanedDelivery[]): string[] {
  const compared = compareDeliveries(deliveries);
  return compared === null ? [] : [`${trendSentence(compared)} ${phrase('nettoyer.resume.evolution')}`, ''];
}

/** Of a workbook read in several sheets, how many. */
function title(deliveries: readonly CleanedDelivery[]): string {
  const n = new Set(deliveries.map(({ read }) => `${read.sha256} ${read.raw.source.fileName}`)).size;
  const feuilles = deliveries.length;
  return phrase(feuilles > n ? 'nettoyer.resume.titre_feuilles' : 'nettoyer.resume.titre', { n, feuilles });
}

/** The readable summary, in French. @param jour the day that the data were taken as closed at */
export function cleaningSummary(
  deliveries: readonly CleanedDelivery[],
  output: string,
  files: readonly string[],
  jour: number,
): string {
  const { lues, refusees, sures, proposees, constats } = totals(deliveries);
  const line = (code: string, n: number): string => `  ${countText(n).padStart(7)}  ${phrase(code, { n })}`;
  return [
    '',
    title(deliveries),
    line('nettoyer.resume.lignes', lues),
    line('nettoyer.resume.refusees', refusees),
    line('nettoyer.resume.sures', sures),
    line('nettoyer.resume.proposees', proposees),
    line('nettoyer.resume.constats', constats),
    '',
    ...evolution(deliveries),
    ...corrections(deliveries),
    ...(jour > 0 ? [phrase('nettoyer.resume.jour', { jour: dayText(jour) }), ''] : []),
    phrase('nettoyer.resume.fichiers', { dossier: output }),
    ...files.map((path) => `  ${path}`),
    '',
  ].join('\n');
}
