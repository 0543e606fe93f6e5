/** The evaluations that count: those of kept documents, under the ids of the register, numbered the same whatever the order. */
import type { QualityFinding } from '../findings';
import type { Evaluation } from '../grid/types';
import type { Finder } from './attach';
import { canonical, dayOf } from './documents';
import { AUDIT, CHARTER, DIAGNOSTIC } from './formIds';
import type { ReceivedDocument } from './received';
import { idOf } from './structures';
import { byCodeUnit } from '../../table';

export interface GradedDocuments {
  /** Of former versions too: what they prove did happen. */
  readonly all: readonly Evaluation[];
  readonly kept: readonly Evaluation[];
  readonly findings: readonly QualityFinding[];
}

type Owned = readonly [ReceivedDocument, string];

/** What an evaluation says, wherever it was written: files are renamed, and rows move. */
function saidBy(evaluation: Evaluation): string {
  const { reponses, preuves } = evaluation;
  const placeless = <Row extends object>(row: Row): object => ({ ...row, place: null });
  return canonical({
    ...evaluation,
    id: '',
    fichier: '',
    reponses: reponses.map(placeless),
    preuves: preuves.map(placeless),
  });
}

/** `<structure>/<nature>/<referentiel>/<date>/<rang>` (grid/types.ts), the rank counted in an order that is total. */
function numbered(evaluations: readonly Evaluation[]): Evaluation[] {
  const ranks = new Map<string, number>();
  const said = new Map(evaluations.map((one) => [one, saidBy(one)]));
  return [...evaluations]
    .sort(
      (a, b) =>
        byCodeUnit(a.structure, b.structure) ||
        byCodeUnit(a.nature, b.nature) ||
        byCodeUnit(a.referentiel, b.referentiel) ||
        byCodeUnit(a.date ?? '', b.date ?? '') ||
        byCodeUnit(said.get(a) as string, said.get(b) as string) ||
        byCodeUnit(a.fichier, b.fichier) ||
        byCodeUnit(canonical({ ...a, id: '' }), canonical({ ...b, id: '' })),
    )
    .map((evaluation) => {
      const { structure, nature, referentiel, date } = evaluation;
      const stem = `${structure}/${nature}/${referentiel}/${date ?? ''}`;
      const rang = (ranks.get(stem) ?? 0) + 1;
      ranks.set(stem, rang);
      return { ...evaluation, id: `${stem}/${rang}` };
    });
}

const FORM_OF: Readonly<Record<Evaluation['nature'], string>> = {
  audit: AUDIT.modele,
  diagnostic: DIAGNOSTIC.modele,
  charte: CHARTER.modele,
};

/**
 * The document of an evaluation: of its file and form; where one file holds several, of its structure, then of its day.
 * Undefined when it belongs to a structure that is not in the register.
 */
function documentOf(evaluation: Evaluation, owned: readonly Owned[], inFile: number): Owned | undefined {
  const { structure, date } = evaluation;
  if (inFile === 1) return owned[0];
  const own = owned.filter(([document, owner]) => idOf(document.structure) === idOf(structure) || owner === structure);
  return own.find(([document]) => dayOf(document) === date) ?? own[0];
}

/** Documents by what an evaluation tells of its own: file, form, référentiel. */
function keyOf(fichier: string, modele: string, referentiel: string): string {
  return `${fichier}\n${modele}\n${referentiel}`;
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
  const linked = new Set(documents.flatMap((one) => one.evaluation ?? []));
  const latest = new Set(current.map(([document]) => document));
  const inFile = new Map<string, Set<string>>();
  for (const { fichier, modele, referentiel, structure, data } of documents) {
    const key = keyOf(fichier, modele, referentiel);
    inFile.set(key, (inFile.get(key) ?? new Set()).add(canonical([structure, data])));
  }
  const byKey = new Map<string, Owned[]>();
  for (const one of owned) {
    const { fichier, modele, referentiel } = one[0];
    const key = keyOf(fichier, modele, referentiel);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const findings: QualityFinding[] = [];
  const all: Evaluation[] = [];
  const kept: Evaluation[] = [];
  const seen = new Set<string>();
  for (const evaluation of evaluations) {
    const { fichier } = evaluation;
    let structure: string | undefined;
    let document: ReceivedDocument | undefined;
    if (linked.has(evaluation.id)) {
      [document, structure] = owned.find(([one]) => one.evaluation === evaluation.id) ?? [];
    } else if (received.has(fichier)) {
      const key = keyOf(fichier, FORM_OF[evaluation.nature], evaluation.referentiel);
      [document, structure] = documentOf(evaluation, byKey.get(key) ?? [], inFile.get(key)?.size ?? 0) ?? [];
    } else {
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
    if (document === undefined || latest.has(document)) kept.push(own);
  }
  return { all, kept: numbered(kept), findings };
}
