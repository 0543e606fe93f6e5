/** Steps that documents prove: a dossier received is `dossier_recu` at its day, a grid filled in is `auditee`. */
import type { Evaluation } from '../grid/types';
import { dayOf } from './documents';
import { AUDIT, CENSUS_DAY, DIAGNOSTIC } from './formIds';
import type { ReceivedDocument } from './received';
import { STAGES } from './stages';
import type { CensusReading } from './structures';
import type { Stage, Transition } from './types';

/** The state that the return of a form proves. */
export const PROVEN: ReadonlyMap<string, Stage> = new Map(
  STAGES.flatMap(({ etape, preuve }) => (preuve === null ? [] : [[preuve, etape] as const])),
);

function isoOrNull(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}

/** Entry in the census: the first day that its rows tell. */
export function censusSteps({ structures, rows }: CensusReading): Transition[] {
  return structures.map(({ id }): Transition => {
    const own = rows.get(id) ?? [];
    const days = own.map(({ values }) => isoOrNull(values[CENSUS_DAY])).filter((day) => day !== null);
    const date = days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
    const fichiers = own.map(({ document }) => document.fichier).sort();
    return { structure: id, etape: 'recensee', date, motif: '', origine: 'document', fichier: fichiers[0] ?? '' };
  });
}

/** Steps of documents that are no evaluation; every version counts: the first one received did come. */
export function documentSteps(documents: readonly (readonly [ReceivedDocument, string])[]): Transition[] {
  return documents.flatMap(([document, structure]) => {
    const etape = PROVEN.get(document.modele);
    if (etape === undefined || etape === 'recensee' || structure === '') return [];
    if (document.modele === AUDIT.modele || document.modele === DIAGNOSTIC.modele) return [];
    return [
      { structure, etape, date: dayOf(document), motif: '', origine: 'document' as const, fichier: document.fichier },
    ];
  });
}

/** Steps of evaluations in which something was filled in: an empty grid proves nothing. */
export function evaluationSteps(evaluations: readonly Evaluation[]): Transition[] {
  return evaluations.flatMap(({ nature, structure, date, fichier, reponses }) => {
    const etape = PROVEN.get(nature === 'audit' ? AUDIT.modele : nature === 'diagnostic' ? DIAGNOSTIC.modele : '');
    if (etape === undefined || reponses.every(({ niveau }) => niveau === null)) return [];
    return [{ structure, etape, date, motif: '', origine: 'document' as const, fichier }];
  });
}
