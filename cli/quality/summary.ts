/** What the quality actions say when they are done: counts, never a name of a person. */
import { phrase, tellFinding } from '../../core/messages';
import type { QualityFinding } from '../../core/quality/findings';
import type { Register } from '../../core/quality/network';
import { boardOf, lateSteps, reachedOn } from '../../core/quality/network';
import { GROUP } from '../../core/quality/synthesis';
import { countText, dayText } from '../../core/reports';
import { parseIsoDay } from '../../core/table';
import type { ComparedGrids, ReadNetwork } from '../../core/tasks/quality';
import type { ProgressBar } from '../told/progress';
import { qualityFileLines } from './files';

/** Structures audited, as the board counts them: a grid proves it, or a step of the journal. */
function audited(register: Register): number {
  return reachedOn(boardOf(register), 'auditee');
}

/** Structures with the grid of an audit: those that the synthesis is made of. */
function graded({ evaluations }: Register): number {
  return new Set(evaluations.filter(({ nature }) => nature === 'audit').map(({ structure }) => structure)).size;
}

/** For `--json`. */
export function networkSummary({ registre, constats, documents, ecartes }: ReadNetwork): object {
  const codes: Record<string, number> = {};
  for (const { code } of constats) codes[code] = (codes[code] ?? 0) + 1;
  return {
    date: registre.date,
    structures: registre.structures.length,
    auditees: audited(registre),
    documents: documents.length,
    ecartes,
    evaluations: registre.evaluations.length,
    constats: codes,
    retards: lateSteps(registre).length,
  };
}

/** Who, when, how many. */
export function registerSummary(register: Register): string[] {
  const board = boardOf(register);
  return [
    phrase('qualite.resume', { nom: register.nom, jour: dayText(parseIsoDay(register.date)) }),
    '',
    phrase('qualite.resume.structures', {
      n: board.structures,
      audits: reachedOn(board, 'auditee'),
      sorties: board.structures - board.actives,
    }),
  ];
}

/** The same, and what reading found. */
export function networkLines({ registre, constats, documents, ecartes }: ReadNetwork): string[] {
  const grave = (gravite: string): number => constats.filter((one) => one.gravite === gravite).length;
  return [
    ...registerSummary(registre),
    phrase('qualite.resume.documents', { n: countText(documents.length), illisibles: ecartes }),
    phrase('qualite.resume.constats', {
      n: countText(constats.length),
      bloquants: grave('bloquant'),
      verifier: grave('a_verifier'),
    }),
    ...blockingLines(constats),
    phrase('qualite.resume.retards', { n: lateSteps(registre).length }),
  ];
}

/** Blocking findings shown in the summary; all of them are in constats.csv. */
const BLOCKING_SHOWN = 8;

/** What could not be counted, and why, by file. */
function blockingLines(constats: readonly QualityFinding[]): string[] {
  const blocking = constats.filter(({ gravite }) => gravite === 'bloquant');
  const shown = blocking.slice(0, BLOCKING_SHOWN).map(({ code, details, place }) => {
    const { quoi } = tellFinding(code, { ...details });
    return `  ${phrase('qualite.resume.bloquant', { fichier: place.fichier, quoi })}`;
  });
  return blocking.length > BLOCKING_SHOWN ? [...shown, '  …'] : shown;
}

/** Over how many structures the synthesis is, or why it tells nothing. */
export function synthesisLine(register: Register): string {
  const n = graded(register);
  return n < GROUP
    ? phrase('qualite.resume.sans_synthese', { seuil: GROUP })
    : phrase('qualite.resume.synthese', { n });
}

export function comparisonLines({ genre, phrases }: ComparedGrids): string[] {
  return [phrase(`qualite.comparaison.${genre}`), '', ...phrases];
}

/** Prints the summary: for a machine, or for a person with the files written. */
export function tell(
  json: boolean,
  machine: object,
  lines: readonly string[],
  output: string,
  paths: readonly string[],
  bar: ProgressBar,
): void {
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...machine, durees_ms: bar.milliseconds })}\n`
      : ['', ...lines, '', phrase('resume.fichiers', { dossier: output }), ...qualityFileLines(paths), ''].join('\n'),
  );
}
