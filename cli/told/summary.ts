/** What `executer` says at the end: counts of each step, faults by kind, first figures, where the files are. */
import { catalogue, phrase, tellFinding } from '../../core/messages';
import type { IndicatorRow } from '../../core/indicators';
import { countText, dayText, percentColumn, withoutSlots } from '../../core/reports';
import { parseIsoDay } from '../../core/table';
import type { Decision, ExecuterResult } from '../../core/tasks';
import { filesAndSheets } from './sheetSentences';

/** Findings by code. */
export function findingCounts(result: Pick<ExecuterResult, 'deliveries'>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { findings } of result.deliveries) {
    for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function totals(result: ExecuterResult): { lues: number; retenues: number; refusees: number; fusionnees: number } {
  const sum = { lues: 0, retenues: 0, refusees: 0, fusionnees: 0 };
  for (const { read, counts } of result.deliveries) {
    sum.lues += read.raw.rowCount;
    sum.retenues += counts.retenues;
    sum.refusees += counts.refusees;
    sum.fusionnees += counts.fusionnees;
  }
  return sum;
}

/** The contract's `executer --json`. */
export function machineSummary(
  result: ExecuterResult,
  files: readonly string[],
  milliseconds: Readonly<Record<string, number>>,
): object {
  const { lues, retenues, refusees } = totals(result);
  return {
    lignes_lues: lues,
    lignes_retenues: retenues,
    lignes_refusees: refusees,
    parcours: result.consolidated.base.parcours.rowCount,
    candidats: result.consolidated.candidats,
    anomalies: findingCounts(result),
    fichiers: files,
    durees_ms: milliseconds,
  };
}

function whole(rows: readonly IndicatorRow[], indicator: string, view: string): IndicatorRow | undefined {
  return rows.find(
    ({ indicateur, vue, periode, ventilation_1 }) =>
      indicateur === indicator && vue === view && periode === 'total' && ventilation_1 === '',
  );
}

/** Indicators that the summary shows, in the order of the funnel. */
const SHOWN: readonly (readonly [string, 'flux' | 'cohorte'])[] = [
  ['V01', 'flux'],
  ['V03', 'flux'],
  ['V05.mediane', 'flux'],
  ['V07C', 'cohorte'],
  ['V09', 'flux'],
  ['V15', 'cohorte'],
];

/** Lines of the first figures, for the whole region and all years. */
export function keyFigures(rows: readonly IndicatorRow[]): string[] {
  return SHOWN.flatMap(([indicator, view]) => {
    const row = whole(rows, indicator, view);
    if (row === undefined) return [];
    const value =
      row.valeur === null
        ? '-'
        : row.numerateur === null
          ? phrase('resume.jours', { n: Math.round(row.valeur) })
          : row.denominateur === null
            ? countText(row.valeur)
            : `${percentColumn(row.valeur)} (${countText(row.numerateur)} / ${countText(row.denominateur)})`;
    return [`  ${phrase(`resume.${indicator}`).padEnd(46)} ${value}`];
  });
}

/** Most faults that the summary lists; the rest is in anomalies.csv. */
const LISTED = 12;

function faults(result: ExecuterResult): string[] {
  const counts = Object.entries(findingCounts(result)).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (counts.length === 0) return [`  ${phrase('resume.aucune_anomalie')}`];
  const lines = counts.slice(0, LISTED).map(([code, n]) => `  ${countText(n).padStart(7)}  ${title(code)}`);
  return counts.length > LISTED ? [...lines, `  ${phrase('resume.autres', { n: counts.length - LISTED })}`] : lines;
}

/** What a kind of finding is: its own sentence, or a title where that sentence speaks of one value. */
function title(code: string): string {
  const own = `resume.constat.${code}`;
  return catalogue.fr.phrases[own] === undefined ? withoutSlots(tellFinding(code).quoi) : phrase(own);
}

/** The readable summary, in French. */
export function summary(
  result: ExecuterResult,
  output: string,
  files: readonly string[],
  decisions: readonly Decision[],
): string {
  const { lues, retenues, refusees, fusionnees } = totals(result);
  const { base, candidats, candidatsMulti } = result.consolidated;
  const hidden = result.published.rows.filter(({ statut }) => statut.startsWith('secret_')).length;
  const toConfirm = decisions.filter(({ type }) => type === 'colonne_a_confirmer').length;
  const line = (code: string, n: number): string => `  ${countText(n).padStart(7)}  ${phrase(code, { n })}`;
  const returns = files.filter((path) => path.startsWith('retours/'));
  return [
    '',
    phrase('resume.titre', { region: result.region.nom, jour: dayText(parseIsoDay(result.region.date_extraction)) }),
    '',
    phrase('resume.lignes'),
    ...filesAndSheets(result.deliveries).map(([code, n]) => line(code, n)),
    line('resume.lues', lues),
    line('resume.refusees', refusees),
    line('resume.retenues', retenues),
    line('resume.fusionnees', fusionnees),
    line('resume.parcours', base.parcours.rowCount),
    line('resume.passages', base.passages.rowCount),
    line('resume.candidats', candidats),
    line('resume.multi', candidatsMulti),
    '',
    phrase('resume.anomalies'),
    ...faults(result),
    '',
    phrase('resume.indicateurs'),
    ...keyFigures(result.indicators),
    '',
    phrase('resume.publication', {
      publies: countText(result.published.rows.length - hidden),
      masques: countText(hidden),
      seuil: result.region.publication.seuil,
    }),
    ...(toConfirm > 0 ? ['', phrase('resume.a_confirmer', { n: toConfirm })] : []),
    '',
    phrase('resume.fichiers', { dossier: output }),
    ...fileLines(files.filter((path) => !path.startsWith('retours/'))),
    ...(returns.length > 0
      ? [`  ${'retours/*.xlsx'.padEnd(36)} ${phrase('fichier.retours', { n: returns.length })}`]
      : []),
    '',
  ].join('\n');
}

/** The lines of a summary that name the files written. */
export function fileLines(paths: readonly string[]): string[] {
  return paths.map((path) => `  ${path.padEnd(36)} ${phrase(`fichier.${path}`)}`);
}
