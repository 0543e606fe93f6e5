/** What `consolider` says at the end: each file and what it did to the base, the persons found again, the counts. */
import type { Problem } from '../../core/messages';
import { phrase, tellProblem } from '../../core/messages';
import { countText } from '../../core/reports';
import type { PlannedDelivery, UpdateResult } from '../../core/tasks';
import { removedDeliveries } from '../../core/tasks';
import { filesAndSheets } from './sheetSentences';
import { findingCounts } from './summary';

/** A file that is not taken, and why. */
export interface RefusedFile {
  readonly fichier: string;
  readonly problem: Problem;
}

/** The file; of several sheets of one workbook, with the sheet. */
function fileText({ source }: PlannedDelivery['raw'], planned: readonly PlannedDelivery[]): string {
  const isShared = planned.filter(({ raw }) => raw.source.fileName === source.fileName).length > 1;
  return isShared && source.sheet !== null ? `${source.fileName}, ${source.sheet}` : source.fileName;
}

/** Files by what they do; refused ones with the reason. */
export function fileLines(planned: readonly PlannedDelivery[], refused: readonly RefusedFile[]): string[] {
  const width = Math.max(0, ...planned.map(({ livraison }) => livraison.length));
  const line = (livraison: string, statut: string, file: string): string =>
    `  ${livraison.padEnd(width)}  ${phrase(`consolider.statut.${statut}`).padEnd(12)}  ${file}`;
  return [
    ...planned.flatMap(({ livraison, statut, raw, retirees = [] }) => [
      line(livraison, statut, fileText(raw, planned)),
      ...retirees.map((gone) => line(gone, 'retiree', raw.source.fileName)),
    ]),
    ...refused.map(
      ({ fichier, problem }) => `  ${phrase('consolider.refusee', { fichier })} ${tellProblem(problem).quoi}`,
    ),
  ];
}

/** The readable summary. */
export function updateSummary(
  planned: readonly PlannedDelivery[],
  refused: readonly RefusedFile[],
  result: UpdateResult | null,
  base: string,
): string {
  const line = (code: string, n: number): string => `  ${countText(n).padStart(7)}  ${phrase(code, { n })}`;
  const head = ['', phrase('consolider.titre_resume', { base }), '', ...fileLines(planned, refused), ''];
  if (result === null) return [...head, phrase('consolider.rien_a_faire'), ''].join('\n');
  const { consolidated, deliveries, changed, joined } = result;
  const sum = (of: (one: UpdateResult['changed'][number]) => number): number =>
    changed.reduce((total, one) => total + of(one), 0);
  return [
    ...head,
    phrase('consolider.lues_maintenant'),
    line(
      'resume.lues',
      sum(({ read }) => read.raw.rowCount),
    ),
    line(
      'resume.refusees',
      sum(({ counts }) => counts.refusees),
    ),
    line(
      'resume.retenues',
      sum(({ counts }) => counts.retenues),
    ),
    line(
      'resume.fusionnees',
      sum(({ counts }) => counts.fusionnees),
    ),
    line('consolider.retrouvees', joined.parPseudonyme),
    line('consolider.par_indice', joined.parIndice),
    line('consolider.par_numero', joined.parNumero),
    ...(joined.laissesDistincts > 0 ? [line('consolider.laisses_distincts', joined.laissesDistincts)] : []),
    '',
    phrase('consolider.base_resume'),
    ...filesAndSheets(deliveries).map(([code, n]) => line(code, n)),
    line('resume.parcours', consolidated.base.parcours.rowCount),
    line('resume.passages', consolidated.base.passages.rowCount),
    line('resume.candidats', consolidated.candidats),
    line('resume.multi', consolidated.candidatsMulti),
    '',
  ].join('\n');
}

/** The same for a machine. */
export function updateMachineSummary(
  planned: readonly PlannedDelivery[],
  refused: readonly RefusedFile[],
  result: UpdateResult | null,
  files: readonly string[],
  milliseconds: Readonly<Record<string, number>>,
): object {
  const outcomes = new Map(result?.changed.map((one) => [one.read.livraison, one]));
  return {
    livraisons: planned.map(({ livraison, certifier, raw, statut }) => {
      const counts = statut === 'inchangee' ? undefined : outcomes.get(livraison)?.counts;
      return {
        livraison,
        certificateur: certifier.id,
        fichier: raw.source.fileName,
        feuille: raw.source.sheet,
        statut,
        ...(counts === undefined ? {} : { lignes: { lues: raw.rowCount, ...counts } }),
      };
    }),
    retirees: removedDeliveries(planned),
    refusees: refused.map(({ fichier, problem }) => ({ fichier, code: problem.code })),
    ...(result === null
      ? {}
      : {
          parcours: result.consolidated.base.parcours.rowCount,
          candidats: result.consolidated.candidats,
          personnes: {
            retrouvees: result.joined.parPseudonyme,
            par_graphie: result.joined.parIndice,
            par_numero: result.joined.parNumero,
            laissees_distinctes: result.joined.laissesDistincts,
          },
          anomalies: findingCounts({ deliveries: result.changed }),
        }),
    fichiers: files,
    durees_ms: milliseconds,
  };
}
