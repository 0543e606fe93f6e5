/** The evaluations that count: those of kept documents, under the ids of the register, numbered the same whatever the order. */
import type { QualityFinding } from '../findings';
import type { Evaluation } from '../grid/types';
import type { Finder } from './attach';
import { canonical } from './documents';
import type { ReceivedDocument } from './received';

export interface GradedDocuments {
  /** Of former versions too: what they prove did happen. */
  readonly all: readonly Evaluation[];
  readonly kept: readonly Evaluation[];
  readonly findings: readonly QualityFinding[];
}

type Owned = readonly [ReceivedDocument, string];

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `<structure>/<nature>/<referentiel>/<date>/<rang>` (grid/types.ts), the rank counted in an order that is total. */
function numbered(evaluations: readonly Evaluation[]): Evaluation[] {
  const ranks = new Map<string, number>();
  return [...evaluations]
    .sort(
      (a, b) =>
        text(a.structure, b.structure) ||
        text(a.nature, b.nature) ||
        text(a.referentiel, b.referentiel) ||
        text(a.date ?? '', b.date ?? '') ||
        text(a.fichier, b.fichier) ||
        text(canonical({ ...a, id: '' }), canonical({ ...b, id: '' })),
    )
    .map((evaluation) => {
      const { structure, nature, referentiel, date } = evaluation;
      const stem = `${structure}/${nature}/${referentiel}/${date ?? ''}`;
      const rang = (ranks.get(stem) ?? 0) + 1;
      ranks.set(stem, rang);
      return { ...evaluation, id: `${stem}/${rang}` };
    });
}

/**
 * @param documents all of them, copies included
 * @param owned those of a structure of the register, former versions included
 * @param current the latest versions
 */
export function keptEvaluations(
  evaluations: readonly Evaluation[],
  documents: readonly ReceivedDocument[],
  owned: readonly Owned[],
  current: readonly Owned[],
  finder: Finder,
): GradedDocuments {
  const received = new Set(documents.map(({ fichier }) => fichier));
  const owners = new Map(owned.map(([{ fichier }, structure]) => [fichier, structure]));
  const latest = new Set(current.map(([{ fichier }]) => fichier));
  const findings: QualityFinding[] = [];
  const all: Evaluation[] = [];
  const kept: Evaluation[] = [];
  const seen = new Set<string>();
  for (const evaluation of evaluations) {
    const { fichier } = evaluation;
    let structure: string | undefined;
    if (received.has(fichier)) structure = owners.get(fichier);
    else {
      const wanted = { id: evaluation.structure, siret: '', nom: '' };
      const found = finder.find(wanted);
      if (found.structure === null) findings.push(finder.unknown(fichier, wanted, found.propositions));
      else structure = found.structure;
    }
    if (structure === undefined || structure === '') continue;
    const own = { ...evaluation, structure };
    const key = canonical({ ...own, id: '' });
    if (seen.has(key)) continue;
    seen.add(key);
    all.push(own);
    if (!received.has(fichier) || latest.has(fichier)) kept.push(own);
  }
  return { all, kept: numbered(kept), findings };
}
